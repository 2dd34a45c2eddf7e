import type { Writable } from 'node:stream';
import { Refusal } from '../core/job/refusal';

/** The reader of stdout is gone (`skill-gap tag | head`): no failure, but there is nobody left to write for. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Text onto a stream that may take no more at any time: its reader is gone, or its disk is full. */
export class Output {
  private ended: ReaderGone | Refusal | undefined;

  constructor(private readonly stream: Writable) {
    // Without a listener a failed write would end the process with a stack trace.
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.ended ??= error.code === 'EPIPE' ? new ReaderGone('the reader of the output is gone') : unwritable(error);
    });
  }

  /** Why a part of the output is missing; undefined where none is, or nobody is left to miss it. */
  get failure(): Refusal | undefined {
    return this.ended instanceof Refusal ? this.ended : undefined;
  }

  /** Writes a text that fits into memory; lost when the stream takes no more, which {@link failure} tells. */
  write(text: string): void {
    if (!this.ended) this.stream.write(text);
  }

  /** Writes one of many texts and waits while the reader is slow. @throws ReaderGone, Refusal `unwritable-output` */
  async writeNext(text: string): Promise<void> {
    if (!this.ended && !this.stream.write(text)) await this.taken();
    if (this.ended) throw this.ended;
  }

  /** Resolves when everything written so far has left the process or never will. */
  async flushed(): Promise<void> {
    if (this.ended || this.stream.destroyed) return;
    await new Promise<void>((resolve) => this.stream.write('', () => resolve()));
    // An error is told to its listeners after it is told to the writer.
    await new Promise<void>((resolve) => setImmediate(resolve));
  }

  /** Resolves when the stream takes more, or never will. */
  private async taken(): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = (): void => {
        for (const event of events) this.stream.off(event, done);
        resolve();
      };
      const events = ['drain', 'error', 'close'];
      for (const event of events) this.stream.on(event, done);
      if (this.stream.closed) done();
    });
  }
}

function unwritable(error: NodeJS.ErrnoException): Refusal {
  const full = error.code === 'ENOSPC' || error.code === 'EDQUOT';
  return new Refusal(
    {
      code: 'unwritable-output',
      message: `The output could not be written to its end: ${error.message}.`,
      next: `${full ? 'Free some space, or send' : 'Send'} the output elsewhere, and run the same command again.`,
    },
    { cause: error },
  );
}
