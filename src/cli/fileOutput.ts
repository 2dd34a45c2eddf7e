import { fstatSync, writeSync } from 'node:fs';
import { Writable } from 'node:stream';
import { isatty } from 'node:tty';

/**
 * Standard output that was redirected to a file or a device. Node's own stream takes a write that the system cut short
 * (a disk that fills up) for a whole one, so the end of the text would be missing without an error.
 */
class FileOutput extends Writable {
  constructor(private readonly descriptor: number) {
    super({ decodeStrings: true });
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    try {
      let written = 0;
      while (written < chunk.length) written += writeSync(this.descriptor, chunk, written);
      done();
    } catch (error) {
      done(error as Error);
    }
  }
}

/** The stream to print on: Node's for terminals, pipes and sockets, which it writes whole; ours for all else. */
export function outputStream(node: typeof process.stdout): Writable {
  if (isatty(node.fd)) return node;
  const target = fstatSync(node.fd);
  return target.isFIFO() || target.isSocket() ? node : new FileOutput(node.fd);
}
