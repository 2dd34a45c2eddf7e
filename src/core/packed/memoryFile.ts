import type { ByteFile } from '../jsonl/byteFile';

/** Text that is held in memory. */
export class MemoryFile implements ByteFile {
  readonly size: number;

  constructor(
    private readonly text: Buffer,
    readonly mtimeMs: number,
  ) {
    this.size = text.length;
  }

  read(buffer: Buffer, offset: number, length: number, position: number): Promise<number> {
    return Promise.resolve(this.readSync(buffer, offset, length, position));
  }

  readSync(buffer: Buffer, offset: number, length: number, position: number): number {
    return this.text.copy(buffer, offset, position, Math.min(this.size, position + length));
  }

  close(): void {
    // Nothing is open.
  }

  [Symbol.dispose](): void {
    this.close();
  }
}
