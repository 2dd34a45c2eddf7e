import zlib from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../../job/refusal';
import { fileRefusal } from '../../jsonl/fileRefusal';

/** How members of a ZIP archive may be packed. */
const methods = { stored: 0, deflate: 8, zstd: 93 } as const;

/** Bytes of one member, packed or not, that are held in memory; what is larger is refused, whatever its header says. */
const largestMember = 256 * 1024 * 1024;

/** A bit of a member's flags: it is encrypted. */
const encrypted = 1;

/** A ZIP archive whose members are read one by one, in any order, and checked. */
export class ZipMembers implements Disposable {
  private constructor(
    private readonly file: string,
    private readonly zip: ZipFile,
    readonly entries: readonly Entry[],
  ) {}

  /**
   * Reads the list of members at the archive's end.
   * @throws Refusal `damaged-file`, `missing-file`, ...
   */
  static async open(file: string): Promise<ZipMembers> {
    let zip: ZipFile | undefined;
    try {
      zip = await openPromise(file, { autoClose: false });
      const entries: Entry[] = [];
      for await (const entry of zip.eachEntry()) entries.push(entry);
      return new ZipMembers(file, zip, entries);
    } catch (error) {
      zip?.close();
      const refusal = fileRefusal(error, file);
      throw refusal instanceof Refusal ? refusal : damagedZip(file, 'the list of its members cannot be read', error);
    }
  }

  /** A member unpacked, its length and checksum proven. @throws Refusal `damaged-file`, `no-zstd` */
  async bytes(entry: Entry): Promise<Buffer> {
    const { fileName, uncompressedSize, compressedSize, crc32, generalPurposeBitFlag } = entry;
    if ((generalPurposeBitFlag & encrypted) !== 0) throw damagedZip(this.file, `${fileName} is encrypted`);
    if (Math.max(uncompressedSize, compressedSize) > largestMember)
      throw damagedZip(this.file, `${fileName} is larger than ${largestMember / 2 ** 20} MiB`);
    let text: Buffer;
    try {
      const stream = await this.zip.openReadStreamPromise(entry, { decodeFileData: false });
      const pieces: Buffer[] = [];
      for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece);
      text = this.unpacked(Buffer.concat(pieces), entry);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw damagedZip(this.file, `${fileName} cannot be unpacked (${(error as Error).message})`, error);
    }
    if (text.length !== uncompressedSize)
      throw damagedZip(this.file, `${fileName} unpacks to ${text.length} bytes, not to ${uncompressedSize}`);
    if (zlib.crc32(text) !== crc32) throw damagedZip(this.file, `the checksum of ${fileName} is wrong`);
    return text;
  }

  [Symbol.dispose](): void {
    this.zip.close();
  }

  /** Never more than the member says it holds, however much the packed bytes would unpack to. */
  private unpacked(packed: Buffer, { compressionMethod, uncompressedSize, fileName }: Entry): Buffer {
    const maxOutputLength = Math.max(1, uncompressedSize);
    if (compressionMethod === methods.stored) return packed;
    if (compressionMethod === methods.deflate) return zlib.inflateRawSync(packed, { maxOutputLength });
    if (compressionMethod === methods.zstd) return this.unpackedFrames(packed, maxOutputLength);
    throw damagedZip(this.file, `${fileName} is packed with method ${compressionMethod}, which is not known`);
  }

  /** Zstandard in several frames, as streaming writers make them: Node's decoder stops after each. */
  private unpackedFrames(packed: Buffer, most: number): Buffer {
    // Typed as always there, but Node has it only from 22.15 on.
    const decompress = zlib.zstdDecompressSync as typeof zlib.zstdDecompressSync | undefined;
    if (!decompress) throw noZstd(this.file);
    const frames: Buffer[] = [];
    let length = 0;
    for (let at = 0; at < packed.length;) {
      const options = { maxOutputLength: Math.max(1, most - length), info: true };
      // With `info` the decoders of zlib give how many bytes they took, which the types do not say.
      const { buffer, engine } = decompress(packed.subarray(at), options) as unknown as DecodedFrame;
      if (engine.bytesWritten === 0) throw new Error('a frame is empty');
      frames.push(buffer);
      length += buffer.length;
      at += engine.bytesWritten;
    }
    return Buffer.concat(frames);
  }
}

interface DecodedFrame {
  buffer: Buffer;
  engine: { bytesWritten: number };
}

function damagedZip(file: string, reason: string, cause?: unknown): Refusal {
  return new Refusal(
    {
      code: 'damaged-file',
      message: `${file} (a ZIP archive) cannot be used: ${reason}. Nothing of it was used.`,
      file,
      next: 'Fetch the file again, then run the command again; inspect log dump turns a log into JSON.',
    },
    { cause },
  );
}

function noZstd(file: string): Refusal {
  return new Refusal({
    code: 'no-zstd',
    message: `${file} is packed with Zstandard, which Node ${process.versions.node} cannot unpack.`,
    file,
    next: 'Use Node 22.15 or newer, or turn the log into JSON: inspect log dump.',
  });
}
