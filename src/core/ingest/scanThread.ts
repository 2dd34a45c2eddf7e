import { Worker } from 'node:worker_threads';
import type { Failure, FieldMapping } from '../../protocol/values';
import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { FileShrunk } from '../jsonl/chunks';
import type { ReadPoint } from '../jsonl/lineReader';
import type { ScannedRows } from './scanRows';

/** What the thread reads. */
export interface ScanTask {
  /** Absolute path of the corpus. */
  file: string;
  workspace: string;
  from: ReadPoint;
  /** Bytes of text to read up to. */
  size: number;
  mapping: FieldMapping;
  /** Find fields without parsing. */
  quick: boolean;
}

/** From the thread. */
export type FromScanThread =
  | { kind: 'rows'; group: ScannedRows }
  | { kind: 'end' }
  | { kind: 'shrunk'; size: number }
  | { kind: 'refused'; failure: Failure };

/** To the thread: one more group may be read ahead. */
export interface ToScanThread {
  kind: 'more';
}

/** Groups that the thread may be ahead of the writer: enough to keep both busy, few enough to hold little. */
const groupsAhead = 3;
/** Young objects of the thread live as long as a group; more room for them is mostly more memory. */
const youngMegabytes = 6;

/**
 * {@link scanRows} in a thread of its own, so that reading and parsing a corpus go on while its rows are stored.
 * @param script the thread's bundle, see `scanThreadMain.ts`
 * @throws FileShrunk, Refusal
 */
export async function* scanInThread(script: string, task: ScanTask, job: Job): AsyncGenerator<ScannedRows> {
  const worker = new Worker(script, {
    workerData: task,
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });
  const inbox = new Inbox(worker);
  try {
    for (let ahead = 0; ahead < groupsAhead; ahead++) worker.postMessage({ kind: 'more' } satisfies ToScanThread);
    for (;;) {
      const message = await inbox.next(job.signal);
      if (message.kind === 'end') return;
      if (message.kind === 'shrunk') throw new FileShrunk(message.size);
      if (message.kind === 'refused') throw new Refusal(message.failure);
      yield message.group;
      worker.postMessage({ kind: 'more' } satisfies ToScanThread);
      await breathe(job);
    }
  } finally {
    await worker.terminate();
  }
}

/** The thread's messages, to be taken one by one. */
class Inbox {
  private readonly waiting: FromScanThread[] = [];
  private failure: Error | undefined;
  private wake: () => void = () => undefined;

  constructor(worker: Worker) {
    worker.on('message', (message: FromScanThread) => {
      this.waiting.push(message);
      this.wake();
    });
    worker.on('error', (error: Error) => this.fail(error));
    worker.on('exit', (code) => this.fail(new Error(`the thread that reads the corpus ended with code ${code}`)));
  }

  /** Throws the signal's reason when the job is cancelled, and what broke the thread when it broke. */
  async next(signal: AbortSignal): Promise<FromScanThread> {
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
