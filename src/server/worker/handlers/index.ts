import { indexFiles, type IndexResult } from '../../../core/ingest/indexFiles';
import { indexWorkspace } from '../../../core/ingest/indexWorkspace';
import type { IndexOutcome } from '../../../protocol/requests';
import type { Handler } from '../handler';

/** Problems that cross to the editor; the index holds them all. */
const listedProblems = 1_000;

export const index: Handler<'skillGap/index'> = async ({ files }, { store, job }) =>
  outcome(files ? await indexFiles(store(), files, {}, job) : await indexWorkspace(store(), job));

function outcome({ datasets, refused }: IndexResult): IndexOutcome {
  return {
    datasets: datasets.map(({ path, samples, added, removed, unchanged, errors, warnings, seconds }) => ({
      path,
      samples,
      added,
      removed,
      unchanged,
      errors,
      warnings,
      seconds,
    })),
    problems: datasets.flatMap((dataset) => dataset.problems).slice(0, listedProblems),
    refused,
  };
}
