import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { pagesInTurn, threadsAtHand, type Turn } from '../job/turnThreads';
import type { IndexStore } from '../store/open';
import type { SelectedSample } from '../store/selections';
import { SourceRows } from './sourceRows';

/** Samples whose traces are read in the order of their files, which packed corpora need, before they are stored. */
const pageSize = 5_000;

/** Rows between two looks at the job's signal; some 10 ms. */
const batch = 200;

/** Samples from which on threads are worth their start, and how many of them disks can feed. */
const worthThreads = 10_000;
const mostThreads = 3;

/** What threads have to know to mark the samples of a selection. */
export interface MarksTask {
  workspace: string;
  /** The selection's number in the index. */
  selection: number;
}

/** What samples are known by later. */
export interface MarkedSamples {
  marks: { rank: number; trace: string; row: string }[];
  /** Samples that have no trace. */
  blank: number;
  /** Samples that were looked at. */
  samples: number;
}

/**
 * Remembers the teacher traces of a saved selection by a hash, so that a trace that changes later is noticed when the
 * set is written, and their lines, so that one that is still the same is written without being parsed again. About 0.1 ms
 * a row of 12 KB and thread. Rows of a corpus that is not what was indexed are passed over; what is remembered stays when
 * the job ends early.
 * @param script bundle of the threads that do it for large selections (`markThreadMain.ts`); without it this one does
 * @param threads of these; as many as are worth their start when absent
 * @returns how many of the samples have no trace, so that they will not be written
 */
export async function rememberTraces(
  store: IndexStore,
  name: string,
  job: Job,
  script?: string,
  threads?: number,
): Promise<number> {
  const selection = store.selections.byName(name);
  if (!selection) return 0;
  const { id, selected } = selection;
  let [done, blank] = [0, 0];
  const report = (more = 0): void =>
    job.report({ step: 'Reading the selected traces', done: done + more, total: selected, unit: 'samples' });
  const wanted = threads ?? (selected < worthThreads ? 0 : threadsAtHand(mostThreads));
  const task = { workspace: store.workspace, selection: id };
  const pages =
    script === undefined || wanted === 0
      ? markedPages(store, id, job, undefined, report)
      : pagesInTurn<MarkedSamples, MarksTask>(
          { script, task, threads: wanted, does: 'reads the selected traces' },
          job,
        );
  for await (const page of pages) {
    store.transaction(() => store.selections.saveTraces(id, page.marks));
    done += page.samples;
    blank += page.blank;
    report();
  }
  return blank;
}

/**
 * The marks of the samples of a selection, a page at a time.
 * @param report told of the samples of a page that are done
 */
export async function* markedPages(
  store: IndexStore,
  selection: number,
  job: Job,
  turn?: Turn,
  report: (done: number) => void = () => undefined,
): AsyncGenerator<MarkedSamples> {
  using source = new SourceRows(store, job, 'refuse');
  for (const page of store.selections.pages(selection, pageSize, turn)) {
    page.sort((a, b) => (a.dataset < b.dataset ? -1 : a.dataset > b.dataset ? 1 : a.line - b.line));
    const marked: MarkedSamples = { marks: [], blank: 0, samples: page.length };
    let done = 0;
    for await (const samples of source.pages(batches(page))) {
      await breathe(job);
      report(done);
      for (const sample of samples) await mark(source, sample, marked);
      done += samples.length;
    }
    yield marked;
  }
}

async function mark(source: SourceRows, sample: SelectedSample, marked: MarkedSamples): Promise<void> {
  const read = await source.marks(sample).catch(passedOver);
  if ('changed' in read) return;
  const { trace, row, blank } = read;
  if (blank) marked.blank++;
  marked.marks.push({ rank: sample.rank, trace, row });
}

function* batches<Sample>(samples: readonly Sample[]): Generator<Sample[]> {
  for (let from = 0; from < samples.length; from += batch) yield samples.slice(from, from + batch);
}

/** A corpus that is gone or changed is the business of whoever writes the set; a cancel and bugs are not passed over. */
function passedOver(error: unknown): { changed: string } {
  if (error instanceof Refusal) return { changed: error.failure.message };
  throw error;
}
