import { PlainFile, type ByteFile } from './byteFile';
import { fileRefusal } from './fileRefusal';
import { openFile, type Unpacking } from './openFile';
import { parseLine, type ParsedLine } from './parseLine';

/** Bytes of the largest buffer that is kept from row to row. */
const largestKept = 1024 * 1024;

/**
 * Random access to the rows of one file through one open handle. Reading is synchronous: a row takes some 25
 * microseconds from the page cache, less than handing it to another thread and back; loops over many rows must let the
 * event loop run between batches.
 */
export class RowReader implements Disposable {
  /** Where rows are read that are used at once: a buffer for each of them is memory that the collector sees late. */
  private parsed = Buffer.alloc(0);

  private constructor(
    /** Absolute path. */
    readonly file: string,
    private readonly source: ByteFile,
  ) {}

  /** @throws Refusal as {@link openFile} does */
  static async open(file: string, unpacking: Unpacking = {}): Promise<RowReader> {
    return new RowReader(file, await openFile(file, unpacking));
  }

  /** Whether rows near by are read with less work than rows far apart: they lie in blocks that are unpacked whole. */
  get isPacked(): boolean {
    return !(this.source instanceof PlainFile);
  }

  /** Whether the file is the one that a scan has read, by its size and the time of its last change. */
  isAsScanned({ size, mtimeMs }: { size: number; mtimeMs: number }): boolean {
    return this.source.size === size && this.source.mtimeMs === mtimeMs;
  }

  /** The bytes of a row; fewer when the file has become shorter. @throws Refusal `unreadable-file` */
  bytes(offset: number, length: number): Buffer {
    return this.fill(Buffer.allocUnsafe(length), offset);
  }

  /**
   * Reads from `offset` on until `target` is full or the file ends, without holding up the event loop.
   * @returns what was filled
   */
  async readInto(target: Buffer, offset: number): Promise<Buffer> {
    let filled = 0;
    while (filled < target.length) {
      const read = await this.source.read(target, filled, target.length - filled, offset + filled);
      if (read === 0) break;
      filled += read;
    }
    return target.subarray(0, filled);
  }

  /** The object in a row, or why there is none: the file may have changed since the row was located. */
  row(place: { offset: number; length: number }): ParsedLine {
    return parseLine(this.passingBytes(place));
  }

  /** {@link bytes} that are valid until the next row is read. */
  passingBytes({ offset, length }: { offset: number; length: number }): Buffer {
    if (length > largestKept) return this.bytes(offset, length);
    if (length > this.parsed.length) this.parsed = Buffer.allocUnsafeSlow(Math.min(2 * length, largestKept));
    return this.fill(this.parsed.subarray(0, length), offset);
  }

  close(): void {
    this.source.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  /** Reads from `offset` on until the buffer is full or the file ends. */
  private fill(buffer: Buffer, offset: number): Buffer {
    const { length } = buffer;
    let filled = 0;
    try {
      while (filled < length) {
        const read = this.source.readSync(buffer, filled, length - filled, offset + filled);
        if (read === 0) break;
        filled += read;
      }
    } catch (error) {
      throw fileRefusal(error, this.file);
    }
    return buffer.subarray(0, filled);
  }
}
