import { Worker } from 'node:worker_threads';
import type { Failure, FieldMapping } from '../../protocol/values';
import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { ThreadInbox } from '../job/threadInbox';
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
  const inbox = new ThreadInbox<FromScanThread>(worker, 'reads the corpus');
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
