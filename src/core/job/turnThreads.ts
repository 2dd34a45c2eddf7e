import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Failure } from '../../protocol/values';
import type { Job } from './job';
import { Refusal } from './refusal';
import { ThreadInbox } from './threadInbox';

/** Which pages a thread makes: the one of this number, counted from 0, and from it on each so many. */
export interface Turn {
  first: number;
  every: number;
}

/** Threads that make pages in turn. */
export interface TurnThreads<Task extends object> {
  /** Their bundle; its main file calls `serveTurns`. */
  script: string;
  /** What each of them gets as its `workerData`, with its {@link Turn}. */
  task: Task;
  threads: number;
  /** What they do, for people: "makes the rows of the set". */
  does: string;
}

/** From a thread. */
export type FromTurnThread<Page> =
  | { kind: 'page'; page: Page }
  /** There is no further page. */
  | { kind: 'end' }
  | { kind: 'refused'; failure: Failure };

/** To a thread: one more page may be made, and buffers that it may use for that. */
export interface ToTurnThread {
  buffers: ArrayBuffer[];
}

/**
 * How many threads are worth having: one less than there are processors, because this one has something to do as well, but
 * two on two, and none on one.
 */
export function threadsAtHand(most: number, processors = availableParallelism()): number {
  return processors < 2 ? 0 : Math.min(most, Math.max(2, processors - 1));
}

/** Pages that a thread may be ahead. */
const pagesAhead = 2;

/** Young objects of a thread live as long as a row; more room for them is mostly more memory. */
const youngMegabytes = 8;

/**
 * The pages of several threads, in their order.
 * @param spent buffers of a page that are not needed any more when the next page is asked for
 * @throws Refusal that a thread came to
 */
export async function* pagesInTurn<Page, Task extends object>(
  { script, task, threads, does }: TurnThreads<Task>,
  job: Job,
  spent: (page: Page) => ArrayBuffer[] = () => [],
): AsyncGenerator<Page> {
  const makers = Array.from({ length: threads }, (_, first) => {
    const workerData = { ...task, turn: { first, every: threads } satisfies Turn };
    const worker = new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    for (let ahead = 0; ahead < pagesAhead; ahead++) worker.postMessage({ buffers: [] } satisfies ToTurnThread);
    return { worker, inbox: new ThreadInbox<FromTurnThread<Page>>(worker, does) };
  });
  try {
    for (let number = 0; ; number++) {
      const maker = makers[number % threads];
      if (!maker) throw new Error(`no thread ${does}`);
      const message = await maker.inbox.next(job.signal);
      if (message.kind === 'end') return;
      if (message.kind === 'refused') throw new Refusal(message.failure);
      yield message.page;
      const buffers = spent(message.page);
      maker.worker.postMessage({ buffers } satisfies ToTurnThread, buffers);
    }
  } finally {
    await Promise.all(makers.map(({ worker }) => worker.terminate()));
  }
}
