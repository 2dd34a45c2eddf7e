import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { bestCodec, blockBytes, magic, packBlock, tailOf, type BlockDescription } from './blockFormat';

/**
 * Writes a file of blocks under a temporary name, which becomes its own only when it is whole. Holds one block in
 * memory. To be disposed of, which removes what was not finished.
 */
export class BlockWriter implements Disposable {
  private readonly codec = bestCodec();
  private readonly handle: number;
  private readonly block = Buffer.allocUnsafe(blockBytes);
  private readonly ends: number[] = [];
  private filled = 0;
  private size = 0;
  private written = 0;
  private finished = false;

  /** @throws the system's error when the file cannot be created */
  constructor(private readonly temporary: string) {
    this.handle = openSync(temporary, 'wx');
    this.append(magic);
  }

  /** Appends text. */
  add(text: Buffer): void {
    for (let at = 0; at < text.length;) {
      const copied = text.copy(this.block, this.filled, at);
      at += copied;
      this.filled += copied;
      if (this.filled === blockBytes) this.flush();
    }
  }

  /** Completes the file and gives it its name, replacing one that has it. @returns its size in bytes */
  finish(file: string, packed: Omit<BlockDescription, 'codec' | 'size'>): number {
    if (this.filled > 0) this.flush();
    this.append(tailOf(this.ends, { codec: this.codec, size: this.size, ...packed }));
    fsyncSync(this.handle);
    closeSync(this.handle);
    this.finished = true;
    renameSync(this.temporary, file);
    return this.written;
  }

  [Symbol.dispose](): void {
    if (!this.finished) closeSync(this.handle);
    rmSync(this.temporary, { force: true });
  }

  private flush(): void {
    this.append(packBlock(this.block.subarray(0, this.filled), this.codec));
    this.ends.push(this.written);
    this.size += this.filled;
    this.filled = 0;
  }

  private append(bytes: Buffer): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.handle, bytes, at);
    this.written += bytes.length;
  }
}
