import zlib from 'node:zlib';

/** A member of an archive to be made. */
export interface Member {
  name: string;
  text: string;
  method?: 'stored' | 'deflate' | 'zstd';
  /** What the list of members says instead of the truth. */
  says?: { size?: number; crc?: number };
}

const methods = { stored: 0, deflate: 8, zstd: 93 };

/** Zstandard in frames of a few bytes each, as a writer makes them that flushes as it goes. */
function frames(text: Buffer): Buffer {
  const size = Math.max(1, Math.ceil(text.length / 3));
  const parts: Buffer[] = [];
  for (let at = 0; at < text.length; at += size) parts.push(zlib.zstdCompressSync(text.subarray(at, at + size)));
  return Buffer.concat(parts);
}

/** A ZIP archive after the format's specification (APPNOTE 4.3): members, the list of them, its end. */
export function smallZip(members: readonly Member[]): Buffer {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const { name, text, method = 'deflate', says = {} } of members) {
    const plain = Buffer.from(text);
    const packed = method === 'stored' ? plain : method === 'zstd' ? frames(plain) : zlib.deflateRawSync(plain);
    const fileName = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(method === 'zstd' ? 63 : 20, 0);
    common.writeUInt16LE(methods[method], 4);
    common.writeUInt32LE(says.crc ?? zlib.crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(says.size ?? plain.length, 18);
    common.writeUInt16LE(fileName.length, 22);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), common, fileName, packed]);
    const entry = Buffer.concat([
      Buffer.from('PK\u0001\u0002', 'latin1'),
      Buffer.from([63, 0]),
      common,
      Buffer.alloc(14),
      fileName,
    ]);
    entry.writeUInt32LE(offset, 42);
    bodies.push(body);
    list.push(entry);
    offset += body.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(
    list.reduce((sum, entry) => sum + entry.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...list, end]);
}
