import { existsSync } from 'node:fs';
import { datasetFile } from '../dataset/datasetPath';
import type { RawFile } from '../packed/rawFile';
import { removeUnpacked } from '../packed/unpackedFiles';
import type { Dataset } from '../store/datasets';
import type { IndexStore } from '../store/open';

/**
 * Finds the datasets whose file is gone and held what `file` holds: it was renamed. A file that is new to the index
 * takes over the first of them, with its samples and the fields that a person chose; the others are forgotten, since
 * each sample would count several times. Selections keep the names that they were made with.
 * @param path of `file`, as in the index
 * @param print the fingerprint of `file`
 * @returns the names that are no longer in the index
 */
export function takeOverRenamed(store: IndexStore, path: string, file: RawFile, print: string): string[] {
  const gone = store.datasets.all().filter((dataset) => heldTheSame(store, dataset, file, print));
  if (gone.length === 0) return [];
  store.transaction(() => {
    for (const { id } of gone)
      if (store.datasets.byPath(path) === undefined) store.datasets.rename(id, path);
      else store.datasets.remove(id);
  });
  for (const dataset of gone) removeUnpacked(store.workspace, dataset.path);
  return gone.map((dataset) => dataset.path);
}

function heldTheSame(store: IndexStore, { path, scan }: Dataset, file: RawFile, print: string): boolean {
  // The size of a packed file is in its fingerprint; what the index knows is that of its text.
  const same = scan?.fingerprint === print && (file.kind !== undefined || scan.size === file.size);
  return same && !existsSync(datasetFile(store.workspace, path));
}
