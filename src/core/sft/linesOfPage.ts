import type { RowSink } from './rowMaker';
import type { PageLines } from './rowThreads';

/** Bytes of UTF-8 that a UTF-16 code unit takes at most. */
const mostBytes = 3;

/** Bytes of the first buffer. */
const firstBytes = 256 * 1024;

/** Lines of a page of rows, in a buffer that then goes to another thread, from which it comes back. */
export class LinesOfPage implements RowSink {
  private buffer = Buffer.alloc(0);
  private filled = 0;
  private rows = 0;
  /** Of the buffer of the page before: pages are much of a size. */
  private usualBytes = firstBytes;

  /** @param spare buffers that may be used */
  constructor(private readonly spare: ArrayBuffer[]) {}

  write(text: string, isRow = false): void {
    this.makeRoom(mostBytes * text.length);
    this.filled += this.buffer.write(text, this.filled, 'utf8');
    if (isRow) this.rows++;
  }

  writeBytes(bytes: Buffer): void {
    this.makeRoom(bytes.length);
    this.filled += bytes.copy(this.buffer, this.filled);
  }

  /** The lines since the last time; their buffer is no longer this object's. */
  handOver(): PageLines {
    const lines = { bytes: this.buffer.subarray(0, this.filled), rows: this.rows };
    this.usualBytes = Math.max(this.usualBytes, this.buffer.length);
    this.buffer = Buffer.alloc(0);
    [this.filled, this.rows] = [0, 0];
    return lines;
  }

  private makeRoom(bytes: number): void {
    const needed = this.filled + bytes;
    if (needed <= this.buffer.length) return;
    const wanted = this.filled === 0 ? Math.max(needed, this.usualBytes) : 2 * needed;
    const larger = this.spareOf(wanted) ?? Buffer.allocUnsafeSlow(wanted);
    this.buffer.copy(larger, 0, 0, this.filled);
    this.buffer = larger;
  }

  /** The smallest of the spare buffers that is large enough. */
  private spareOf(bytes: number): Buffer<ArrayBuffer> | undefined {
    const [best] = this.spare.filter((one) => one.byteLength >= bytes).sort((a, b) => a.byteLength - b.byteLength);
    if (!best) return undefined;
    this.spare.splice(this.spare.indexOf(best), 1);
    return Buffer.from(best);
  }
}
