import { checkDatasets } from '../../../core/ingest/indexFiles';
import { indexWorkspace } from '../../../core/ingest/indexWorkspace';
import type { Problem } from '../../../protocol/values';
import type { Handler } from '../handler';

/** Problems of a dataset that cross to the editor; the index holds more. */
const listedProblems = 1_000;

export const index: Handler<'skillGap/index'> = async ({ fields }, { store, job }) => {
  const { datasets, refused, passedOver } = await indexWorkspace(store(), fields, job);
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
    refused,
    passedOver,
  };
};

export const check: Handler<'skillGap/check'> = async (_params, { store, job }) => {
  const index = store();
  const refused = await checkDatasets(index, job);
  const problems: Problem[] = [];
  const datasets = index.datasets.all().flatMap(({ path, scan }) => {
    if (!scan) return [];
    problems.push(...index.datasets.problems(scan.id, path, listedProblems));
    return [{ path, samples: scan.samples, ...index.datasets.problemCounts(scan.id) }];
  });
  return { datasets, problems, refused };
};
