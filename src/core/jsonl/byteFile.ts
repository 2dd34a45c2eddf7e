import { closeSync, read, readSync } from 'node:fs';

/**
 * The bytes of a corpus by position, wherever they lie. One open file serves the readers that wait (a scan) and those
 * that cannot (a row in the midst of a loop).
 */
export interface ByteFile extends Disposable {
  /** Bytes of text. */
  readonly size: number;
  /** Of the file that a person sees, in milliseconds. */
  readonly mtimeMs: number;

  /**
   * Reads up to `length` bytes from `position` on into `buffer` at `offset`. May read fewer, as the system's read may.
   * @returns bytes read; 0 at the end of the file
   */
  read(buffer: Buffer, offset: number, length: number, position: number): Promise<number>;

  /** {@link read} without waiting. */
  readSync(buffer: Buffer, offset: number, length: number, position: number): number;

  /** No read may be under way; closing again does nothing. */
  close(): void;
}

/** A file whose bytes are the text. */
export class PlainFile implements ByteFile {
  private closed = false;

  constructor(
    protected readonly handle: number,
    readonly size: number,
    readonly mtimeMs: number,
  ) {}

  read(buffer: Buffer, offset: number, length: number, position: number): Promise<number> {
    return new Promise((resolve, reject) => {
      read(this.handle, buffer, offset, length, position, (error, bytesRead) => {
        if (error) reject(error);
        else resolve(bytesRead);
      });
    });
  }

  readSync(buffer: Buffer, offset: number, length: number, position: number): number {
    return readSync(this.handle, buffer, offset, length, position);
  }

  close(): void {
    // The system gives a closed handle's number to the next file, which a second close would hit.
    if (!this.closed) closeSync(this.handle);
    this.closed = true;
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
