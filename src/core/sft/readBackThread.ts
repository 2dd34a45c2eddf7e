import { Worker } from 'node:worker_threads';
import type { Job } from '../job/job';
import { compare, readBack, type RowForm, type RowsFound } from './readBack';
import type { StreamedFile } from './stagedFile';

/** To the thread. Files are known by a number. */
export type ToReadBackThread =
  | { kind: 'file'; number: number; file: string; form: RowForm }
  /** Rows are on the disk up to `size`, in bytes. */
  | { kind: 'grown'; number: number; size: number }
  /** The same, and no more will come. */
  | { kind: 'whole'; number: number; size: number };

/** From the thread: bytes of a file that were read, and at its end what was found. */
export type FromReadBackThread =
  { kind: 'read'; number: number; bytes: number } | { kind: 'found'; number: number; found: RowsFound };

/** Bytes of a file from which on a thread is worth its start, and after how many it is told that a file has grown. */
const usual = { worthThread: 64 * 1024 * 1024, toldAtOnce: 16 * 1024 * 1024 };

/** Young objects of the thread live as long as a row; more room for them is mostly more memory. */
const youngMegabytes = 6;

/**
 * Reads the files of a set back while they are written: large ones in a thread of its own, which has read nearly all of
 * them when the last row is made, small ones at the end.
 */
export class ReadBacks implements AsyncDisposable {
  private readonly files: Followed[] = [];
  private worker: Worker | undefined;
  private failure: Error | undefined;

  /** @param script the thread's bundle, see `readBackThreadMain.ts`; without it everything is read at the end */
  constructor(
    private readonly script: string | undefined,
    private readonly bytes = usual,
  ) {}

  /** To be called before anything is written to the file. */
  follow(file: StreamedFile, form: RowForm): void {
    const followed: Followed = { file, form, told: 0, read: 0, found: Promise.withResolvers() };
    // A failure is for whoever asks for the file.
    followed.found.promise.catch(() => undefined);
    const number = this.files.push(followed) - 1;
    if (this.script === undefined) return;
    const { script, bytes } = this;
    file.onWritten = (size) => {
      if (!this.worker && size < bytes.worthThread) return;
      this.worker ??= this.start(script);
      if (size - followed.told >= bytes.toldAtOnce) this.tell(followed, number, size, 'grown');
    };
  }

  /**
   * Brings a file to the disk and compares what was read of it with what was written.
   * @throws Refusal `unwritable-folder`; Error when it is not what was written
   */
  async finished(file: StreamedFile, job: Job): Promise<void> {
    await file.finished();
    const number = this.files.findIndex((one) => one.file === file);
    const followed = this.files[number];
    if (!followed) throw new Error(`${file.name} was not followed`);
    if (!this.worker || followed.told === 0) {
      await readBack(file, followed.form, job);
      return;
    }
    this.tell(followed, number, file.bytes, 'whole');
    const abort = (): void => followed.found.reject(job.signal.reason);
    const reporting = setInterval(
      () => job.report({ step: `Checking ${file.name}`, done: followed.read, total: file.bytes, unit: 'bytes' }),
      reportEvery,
    );
    job.signal.addEventListener('abort', abort, { once: true });
    try {
      job.signal.throwIfAborted();
      compare(file, await followed.found.promise);
    } finally {
      job.signal.removeEventListener('abort', abort);
      clearInterval(reporting);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const { file } of this.files) file.onWritten = undefined;
    await this.worker?.terminate();
  }

  private tell(followed: Followed, number: number, size: number, kind: 'grown' | 'whole'): void {
    const { file, form } = followed;
    if (followed.told === 0) this.post({ kind: 'file', number, file: file.temporary, form });
    followed.told = size;
    this.post({ kind, number, size });
  }

  private post(message: ToReadBackThread): void {
    this.worker?.postMessage(message);
  }

  private start(script: string): Worker {
    const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    worker.on('message', (message: FromReadBackThread) => {
      const followed = this.files[message.number];
      if (!followed) return;
      if (message.kind === 'read') followed.read = message.bytes;
      else followed.found.resolve(message.found);
    });
    worker.on('error', (error: Error) => this.fail(error));
    worker.on('exit', (code) => this.fail(new Error(`the thread that reads the set back ended with code ${code}`)));
    return worker;
  }

  private fail(error: Error): void {
    this.failure ??= error;
    for (const { found } of this.files) found.reject(this.failure);
  }
}

/** Milliseconds between two reports of a file that is read by the thread. */
const reportEvery = 100;

interface Followed {
  file: StreamedFile;
  form: RowForm;
  /** Bytes that the thread was told of last. */
  told: number;
  /** Bytes that it has read. */
  read: number;
  found: PromiseWithResolvers<RowsFound>;
}
