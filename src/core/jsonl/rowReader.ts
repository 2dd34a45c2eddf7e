import type { ByteFile } from './byteFile';
import { fileRefusal } from './fileRefusal';
import { openFile, type Unpacking } from './openFile';
import { parseLine, type ParsedLine } from './parseLine';

/**
 * Random access to the rows of one file through one open handle. Reading is synchronous: a row takes some 25
 * microseconds from the page cache, less than handing it to another thread and back; loops over many rows must let the
 * event loop run between batches.
 */
export class RowReader implements Disposable {
  private constructor(
    /** Absolute path. */
    readonly file: string,
    private readonly source: ByteFile,
  ) {}

  /** @throws Refusal as {@link openFile} does */
  static async open(file: string, unpacking: Unpacking = {}): Promise<RowReader> {
    return new RowReader(file, await openFile(file, unpacking));
  }

  /** Whether the file is the one that a scan has read, by its size and the time of its last change. */
  isAsScanned({ size, mtimeMs }: { size: number; mtimeMs: number }): boolean {
    return this.source.size === size && this.source.mtimeMs === mtimeMs;
  }

  /** The bytes of a row; fewer when the file has become shorter. @throws Refusal `unreadable-file` */
  bytes(offset: number, length: number): Buffer {
    const buffer = Buffer.allocUnsafe(length);
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

  /** The object in a row, or why there is none: the file may have changed since the row was located. */
  row({ offset, length }: { offset: number; length: number }): ParsedLine {
    return parseLine(this.bytes(offset, length));
  }

  close(): void {
    this.source.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
