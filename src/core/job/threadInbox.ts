import type { Worker } from 'node:worker_threads';

/** The messages of a thread, to be taken one by one. */
export class ThreadInbox<Message> {
  private readonly waiting: Message[] = [];
  private failure: Error | undefined;
  private wake: () => void = () => undefined;

  /** @param does what the thread does, for people: "reads the corpus" */
  constructor(worker: Worker, does: string) {
    worker.on('message', (message: Message) => {
      this.waiting.push(message);
      this.wake();
    });
    worker.on('error', (error: Error) => this.fail(error));
    worker.on('exit', (code) => this.fail(new Error(`the thread that ${does} ended with code ${code}`)));
  }

  /** Throws the signal's reason when the job is cancelled, and what broke the thread when it broke. */
  async next(signal: AbortSignal): Promise<Message> {
    const abort = (): void => this.wake();
    signal.addEventListener('abort', abort, { once: true });
    try {
      for (;;) {
        signal.throwIfAborted();
        const message = this.waiting.shift();
        if (message) return message;
        if (this.failure) throw this.failure;
        await new Promise<void>((resolve) => (this.wake = resolve));
      }
    } finally {
      signal.removeEventListener('abort', abort);
    }
  }

  private fail(error: Error): void {
    this.failure ??= error;
    this.wake();
  }
}
