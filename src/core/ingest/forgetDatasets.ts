import { Refusal } from '../job/refusal';
import { removeUnpacked } from '../packed/unpackedFiles';
import type { IndexStore } from '../store/open';

/**
 * Takes datasets with their samples out of the index, all or none; what hangs on problem texts (chains, attempts) and
 * saved selections stay, and so do the files.
 * @param paths as in the index
 * @returns how many samples each had
 * @throws Refusal `no-dataset`
 */
export function forgetDatasets(store: IndexStore, paths: readonly string[]): { path: string; samples: number }[] {
  const forgotten = store.transaction(() =>
    [...new Set(paths)].map((path) => {
      const dataset = store.datasets.byPath(path);
      if (!dataset) throw notThere(path, store);
      store.datasets.remove(dataset.id);
      return { path, samples: dataset.scan?.samples ?? 0 };
    }),
  );
  for (const { path } of forgotten) removeUnpacked(store.workspace, path);
  return forgotten;
}

function notThere(path: string, store: IndexStore): Refusal {
  const names = store.datasets.all().map((dataset) => dataset.path);
  return new Refusal({
    code: 'no-dataset',
    message: `${path} is not in the index.`,
    file: path,
    next: names.length > 0 ? `It has ${names.join(', ')}.` : 'It has no files at all.',
  });
}
