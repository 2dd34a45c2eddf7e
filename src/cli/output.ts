import type { Writable } from 'node:stream';

/** The reader of stdout is gone (`skill-gap tag | head`): no failure, but there is nobody left to write for. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone';
}

/** Text onto a stream whose reader may go away at any time. */
export class Output {
  private gone = false;

  constructor(private readonly stream: Writable) {
    // Without a listener a broken pipe would end the process with a stack trace.
    stream.on('error', () => {
      this.gone = true;
    });
  }

  /** Writes a text that fits into memory; lost without a word when the reader is gone. */
  write(text: string): void {
    if (!this.gone) this.stream.write(text);
  }

  /** Writes one of many texts and waits while the reader is slow. @throws ReaderGone */
  async writeNext(text: string): Promise<void> {
    if (!this.gone && !this.stream.write(text)) await this.taken();
    if (this.gone) throw new ReaderGone('the reader of the output is gone');
  }

  /** Resolves when everything written so far has left the process or never will. */
  async flushed(): Promise<void> {
    if (this.gone) return;
    await new Promise<void>((resolve) => this.stream.write('', () => resolve()));
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
