import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { IndexStore } from '../store/open';
import { SourceRows } from './sourceRows';

/** Samples whose traces are read in the order of their files, which packed corpora need, before they are stored. */
const pageSize = 5_000;

/** Rows between two looks at the job's signal; some 10 ms. */
const batch = 200;

/**
 * Remembers the teacher traces of a saved selection by a hash, so that a trace that changes later is noticed when the
 * set is written, and their lines, so that one that is still the same is written without being parsed again. About 0.1 ms a row of 12 KB. Rows of a corpus that is not what was indexed are passed over; what is
 * remembered stays when the job ends early.
 * @returns how many of the samples have no trace, so that they will not be written
 */
export async function rememberTraces(store: IndexStore, name: string, job: Job): Promise<number> {
  const selection = store.selections.byName(name);
  if (!selection) return 0;
  using source = new SourceRows(store, job, 'refuse');
  let [done, blank] = [0, 0];
  for (const page of store.selections.pages(selection.id, pageSize)) {
    page.sort((a, b) => (a.dataset < b.dataset ? -1 : a.dataset > b.dataset ? 1 : a.line - b.line));
    const traces: { rank: number; trace: string; row: string }[] = [];
    for await (const samples of source.pages(batches(page))) {
      await breathe(job);
      job.report({ step: 'Reading the selected traces', done, total: selection.selected, unit: 'samples' });
      for (const sample of samples) {
        const read = await source.marks(sample).catch(passedOver);
        if ('changed' in read) continue;
        const { trace, row } = read;
        if (read.blank) blank++;
        traces.push({ rank: sample.rank, trace, row });
      }
      done += samples.length;
    }
    store.transaction(() => store.selections.saveTraces(selection.id, traces));
  }
  return blank;
}

function* batches<Sample>(samples: readonly Sample[]): Generator<Sample[]> {
  for (let from = 0; from < samples.length; from += batch) yield samples.slice(from, from + batch);
}

/** A corpus that is gone or changed is the business of whoever writes the set; a cancel and bugs are not passed over. */
function passedOver(error: unknown): { changed: string } {
  if (error instanceof Refusal) return { changed: error.failure.message };
  throw error;
}
