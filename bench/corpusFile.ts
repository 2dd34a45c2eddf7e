import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

const chunkBytes = 8 << 20;

/**
 * A file that is written in large chunks and appears under its name only when it is complete. Writes are synchronous:
 * nothing else runs in this process, memory stays at one chunk, and a slow disk simply slows the generator down.
 */
export class CorpusFile {
  /** Bytes written so far, with those that still wait in the chunk. */
  bytes = 0;
  private readonly chunk = Buffer.allocUnsafe(chunkBytes);
  private used = 0;
  private readonly part: string;
  private readonly descriptor: number;

  /** @throws the system's error when the file cannot be created */
  constructor(private readonly file: string) {
    this.part = `${file}.part`;
    this.descriptor = openSync(this.part, 'w');
  }

  /** Appends bytes; anything longer than a chunk is written directly. */
  append(bytes: Uint8Array): void {
    this.makeRoom(bytes.length);
    this.bytes += bytes.length;
    if (bytes.length > chunkBytes) this.write(bytes);
    else {
      this.chunk.set(bytes, this.used);
      this.used += bytes.length;
    }
  }

  /** Appends text that holds only ASCII characters; several times faster than encoding UTF-8. */
  appendAscii(text: string): void {
    this.makeRoom(text.length);
    this.used += this.chunk.write(text, this.used, 'latin1');
    this.bytes += text.length;
  }

  /** Writes what is left and gives the file its name. */
  finish(): void {
    this.write(this.chunk.subarray(0, this.used));
    closeSync(this.descriptor);
    renameSync(this.part, this.file);
  }

  /** Removes what was written. */
  discard(): void {
    closeSync(this.descriptor);
    rmSync(this.part, { force: true });
  }

  private makeRoom(bytes: number): void {
    if (this.used + bytes <= chunkBytes) return;
    this.write(this.chunk.subarray(0, this.used));
    this.used = 0;
  }

  private write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.descriptor, bytes, at);
  }
}
