import { createHash } from 'node:crypto';
import zlib from 'node:zlib';

/**
 * A file of blocks holds text that can be read from any position:
 *
 *     magic | blocks | table | description | footer
 *
 * Every block is 1 MiB of text, the last one what is left, compressed on its own. The table holds where each block ends
 * (doubles, little-endian), the description is JSON, the footer holds the lengths of both (32 bits each), the first 16
 * bytes of their SHA-256 and the magic again. The file gets its name only when it is whole, and the footer proves it.
 */
export const blockBytes = 1024 * 1024;
export const magic = Buffer.from('SGBLOCK1');
export const footerBytes = 8 + 16 + magic.length;

export type Codec = 'zstd' | 'deflate';

/** What a file of blocks holds, and of which packed file it was made. */
export interface BlockDescription {
  codec: Codec;
  /** Bytes of text. */
  size: number;
  /** The packed file's. */
  packedSize: number;
  mtimeMs: number;
  fingerprint: string;
}

/** The fastest codec that this Node has: Zstandard from 22.15 on. */
export function bestCodec(): Codec {
  return hasZstd() ? 'zstd' : 'deflate';
}

export function canRead(codec: string): codec is Codec {
  return codec === 'deflate' || (codec === 'zstd' && hasZstd());
}

function hasZstd(): boolean {
  return (zlib.zstdCompressSync as typeof zlib.zstdCompressSync | undefined) !== undefined;
}

const zstdOptions: zlib.ZstdOptions = {
  params: { [zlib.constants.ZSTD_c_compressionLevel]: 1, [zlib.constants.ZSTD_c_checksumFlag]: 1 },
};

/** Some 3 ms for a block; both codecs carry a checksum of the text. */
export function packBlock(text: Buffer, codec: Codec): Buffer {
  return codec === 'zstd' ? zlib.zstdCompressSync(text, zstdOptions) : zlib.deflateSync(text, { level: 1 });
}

/** @throws when the bytes are not those of a block */
export function unpackBlock(bytes: Buffer, codec: Codec): Buffer {
  const options = { maxOutputLength: blockBytes };
  return codec === 'zstd' ? zlib.zstdDecompressSync(bytes, options) : zlib.inflateSync(bytes, options);
}

/** Table, description and footer of a file whose blocks end at `ends`. */
export function tailOf(ends: readonly number[], description: BlockDescription): Buffer {
  const table = Buffer.alloc(ends.length * 8);
  ends.forEach((end, index) => table.writeDoubleLE(end, index * 8));
  const text = Buffer.from(JSON.stringify(description));
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(table.length, 0);
  lengths.writeUInt32LE(text.length, 4);
  return Buffer.concat([table, text, lengths, checksum(table, text), magic]);
}

/** What a footer says of the lengths before it; undefined when it is none. */
export function footerOf(bytes: Buffer): { table: number; description: number; checksum: Buffer } | undefined {
  if (bytes.length !== footerBytes || !bytes.subarray(24).equals(magic)) return undefined;
  return { table: bytes.readUInt32LE(0), description: bytes.readUInt32LE(4), checksum: bytes.subarray(8, 24) };
}

/** The first 16 bytes of the SHA-256 over table and description. */
export function checksum(table: Buffer, description: Buffer): Buffer {
  return createHash('sha256').update(table).update(description).digest().subarray(0, 16);
}
