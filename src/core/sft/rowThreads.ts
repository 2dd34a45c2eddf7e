import type { Benchmark } from '../fit/benchmarkFile';
import type { Job } from '../job/job';
import { pagesInTurn, threadsAtHand, type TurnThreads } from '../job/turnThreads';
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
  /** Samples of a page. */
  pageSize: number;
}

/** Threads that make rows, of the bundle of `rowThreadMain.ts`. */
export type RowThreads = Omit<TurnThreads<RowsTask>, 'does'>;

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

/** Samples from which on threads are worth their start, of some 0.1 s. */
const worthThreads = 4_000;

/** More of them make rows faster than disks take them; each takes some 40 MB, and its own tokenizer where there is one. */
const mostThreads = 3;
const mostTokenizers = 2;

/**
 * How many threads make the rows of a set; none for small sets and on machines with one processor. Two on two: the one
 * that reads the set back has less to do than one that makes it, and this one next to nothing.
 * @param hasTokenizer whether tokens are counted and not estimated
 */
export function threadsFor(samples: number, hasTokenizer: boolean, processors?: number): number {
  return samples < worthThreads ? 0 : threadsAtHand(hasTokenizer ? mostTokenizers : mostThreads, processors);
}

/**
 * The pages of a selection in their order, made by several threads that take turns. A page's lines are valid until the
 * next one is asked for.
 * @throws Refusal as making rows does
 */
export function rowsInThreads(threads: RowThreads, job: Job): AsyncGenerator<MadePage> {
  const does = 'makes the rows of the set';
  return pagesInTurn<MadePage, RowsTask>({ ...threads, does }, job, ({ lines }) =>
    lines.map(({ bytes }) => bytes.buffer),
  );
}
