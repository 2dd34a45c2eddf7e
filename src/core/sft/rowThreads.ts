import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Failure } from '../../protocol/values';
import type { Benchmark } from '../fit/benchmarkFile';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { ThreadInbox } from '../job/threadInbox';
import type { TemplateSource } from './chatTemplate';
import type { SftFormat } from './formats';
import type { SeenRows } from './setWatch';
import type { ShownSkills, SkillsPlacement } from './trainingRow';
import type { MadeRows } from './writtenRows';

/** What threads have to know to make the rows of a set. */
export interface RowsTask {
  workspace: string;
  /** Name of the saved selection. */
  selection: string;
  format: SftFormat;
  /** Name of a shape of the format's. */
  shape: string;
  skills: SkillsPlacement;
  shown: ShownSkills;
  template?: TemplateSource;
  /** Counts tokens; they are estimated without one. */
  tokenizer?: { file: string; name: string };
  /** The student as trainers name it. */
  model?: string;
  student?: string;
  benchmarks?: readonly Benchmark[];
  /** Rows of which the template loses something are left out. */
  leaveOutLost?: boolean;
  /** Keys of the problems whose rows are kept for validation. */
  validation: ReadonlySet<string>;
}

/** Threads that make rows. */
export interface RowThreads {
  /** Their bundle, see `rowThreadMain.ts`. */
  script: string;
  task: RowsTask;
  threads: number;
}

/** The pages that one thread makes: every so many, from one on. */
export interface PagesTask extends RowsTask {
  first: number;
  every: number;
  pageSize: number;
}

/** Lines that go to the end of one file. */
export interface PageLines {
  /** From the beginning of a buffer that goes back to the thread. */
  bytes: Uint8Array<ArrayBuffer>;
  rows: number;
}

/** What was made of a page of samples: lines for training and what is known of them, the same for validation. */
export interface MadePage {
  lines: PageLines[];
  made: MadeRows;
  seen: SeenRows;
}

/** From the thread. */
export type FromRowThread =
  | ({ kind: 'page' } & MadePage)
  /** There is no further page. */
  | { kind: 'end' }
  | { kind: 'refused'; failure: Failure };

/** To the thread: one more page may be made, and buffers that it may use for that. */
export interface ToRowThread {
  kind: 'more';
  buffers: ArrayBuffer[];
}

/** Samples from which on threads are worth their start, of some 0.1 s. */
const worthThreads = 4_000;

/** More of them make rows faster than disks take them; each takes some 60 MB, and with a tokenizer some 200. */
const mostThreads = 3;
const mostTokenizers = 2;

/**
 * How many threads make the rows of a set; none for small sets and on machines with one processor.
 * @param proof what each row is proven by: a template takes three times as long as everything else, a tokenizer ten times
 */
export function threadsFor(
  samples: number,
  { template, tokenizer }: { template: boolean; tokenizer: boolean },
  processors = availableParallelism(),
): number {
  if (samples < worthThreads || processors < 2) return 0;
  // This thread has little to do, and another one reads the set back.
  const free = Math.max(template || tokenizer ? 2 : 1, processors - 1);
  return Math.min(tokenizer ? mostTokenizers : mostThreads, free);
}

/** Pages that a thread may be ahead. */
const pagesAhead = 2;

/** Young objects of a thread live as long as a row; more room for them is mostly more memory. */
const youngMegabytes = 8;

/**
 * The pages of a selection in their order, made by several threads that take turns. A page's lines are valid until the
 * next one is asked for.
 * @throws Refusal as making rows does
 */
export async function* rowsInThreads(
  { script, task, threads }: RowThreads,
  pageSize: number,
  job: Job,
): AsyncGenerator<MadePage> {
  const makers = Array.from({ length: threads }, (_, first) =>
    start(script, { ...task, first, every: threads, pageSize }),
  );
  try {
    for (let page = 0; ; page++) {
      const maker = makers[page % threads];
      if (!maker) throw new Error('no thread makes rows');
      const message = await maker.inbox.next(job.signal);
      if (message.kind === 'end') return;
      if (message.kind === 'refused') throw new Refusal(message.failure);
      yield message;
      const buffers = message.lines.map(({ bytes }) => bytes.buffer);
      maker.worker.postMessage({ kind: 'more', buffers } satisfies ToRowThread, buffers);
    }
  } finally {
    await Promise.all(makers.map(({ worker }) => worker.terminate()));
  }
}

function start(script: string, workerData: PagesTask): { worker: Worker; inbox: ThreadInbox<FromRowThread> } {
  const worker = new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
  const inbox = new ThreadInbox<FromRowThread>(worker, 'makes the rows of the set');
  for (let ahead = 0; ahead < pagesAhead; ahead++)
    worker.postMessage({ kind: 'more', buffers: [] } satisfies ToRowThread);
  return { worker, inbox };
}
