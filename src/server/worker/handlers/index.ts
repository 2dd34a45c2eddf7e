import { setTimeout as delay } from 'node:timers/promises';
import { clashingIds, clashProblems } from '../../../core/ingest/clashingIds';
import { checkDatasets } from '../../../core/ingest/indexFiles';
import { indexWorkspace } from '../../../core/ingest/indexWorkspace';
import type { TakeTexts } from '../../../core/ingest/scanInto';
import { buildAllSearch } from '../../../core/search/buildSearch';
import { TextsWriter } from '../../../core/search/textsAhead';
import type { IndexStore } from '../../../core/store/open';
import { repairInWords } from '../../../core/store/repair';
import type { Failure, Problem } from '../../../protocol/values';
import type { Handler } from '../handler';

/** Problems of a dataset that cross to the editor; the index holds more. */
const listedProblems = 1_000;
/** Ids of several files that are listed there. */
const listedClashes = 100;

export const index: Handler<'skillGap/index'> = async ({ fields }, { store, scripts, job }) => {
  using texts = new TextsWriter(store());
  const takeTexts: TakeTexts = (...rows) => texts.add(...rows);
  const { datasets, refused, passedOver } = await indexWorkspace(
    store(),
    { fields, threadScript: scripts.scan, takeTexts },
    job,
  );
  if (refused.some(({ code }) => code === 'disk-full')) texts.giveUp();
  // Here, so that it goes on beside the building of the search.
  store().samples.ensureIndexes();
  return {
    datasets: datasets.map(({ path, samples, added, removed, unchanged, seconds, shape, mapping }) => ({
      path,
      samples,
      added,
      removed,
      unchanged,
      seconds,
      shape,
      mapping,
    })),
    refused: [...repairOf(store()), ...refused],
    passedOver,
  };
};

/** What became of a damaged index, once. */
function repairOf(store: IndexStore): Failure[] {
  if (!store.repair) return [];
  const words = repairInWords(store.repair);
  store.repairTold();
  return [words];
}

export const check: Handler<'skillGap/check'> = async (_params, { store, job }) => {
  const index = store();
  // People search sooner than they look for faults; rows that turn out to be none are taken out of the search later.
  await buildAllSearch(index, job);
  const refused = await checkDatasets(index, job);
  // A file that is gone is in the way of both.
  for (const failure of await buildAllSearch(index, job))
    if (!refused.some(({ message }) => message === failure.message)) refused.push(failure);
  const problems: Problem[] = [];
  const datasets = index.datasets.all().flatMap(({ path, scan }) => {
    if (!scan) return [];
    problems.push(...index.datasets.problems(scan.id, path, listedProblems));
    return [{ path, samples: scan.samples, ...index.datasets.problemCounts(scan.id) }];
  });
  problems.push(...clashProblems(clashingIds(index, listedClashes)));
  return { datasets, problems, refused };
};

/** How often rows that have come meanwhile are looked for, in milliseconds. */
const lookEvery = 100;

export const followIndexing: Handler<'skillGap/followIndexing'> = async (_params, { store, job }) => {
  for (;;) {
    await buildAllSearch(store(), job);
    await delay(lookEvery, undefined, { signal: job.signal });
  }
};
