import { setTimeout as delay } from 'node:timers/promises';
import type { Failure, FieldMapping } from '../../protocol/values';
import { datasetPath } from '../dataset/datasetPath';
import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { IndexStore } from '../store/open';
import { indexFile, type IndexedDataset } from './indexFile';
import { Overtaken } from './scanWriter';

export interface IndexOptions {
  /** Fields that a person chose for all the files; remembered. An empty name leaves a role unfilled. */
  mapping?: FieldMapping;
}

export interface IndexResult {
  datasets: IndexedDataset[];
  /** Files that could not be indexed, in the order given. */
  refused: Failure[];
}

/** How often the work of another process is looked at, and how long it may stand still before it counts as dead. */
const lookEvery = 250;
const patience = 3_000;

/**
 * Brings the index up to date with some files: an unchanged file is not read, of one that grew only the new bytes are,
 * and an interrupted scan goes on where it was. A file that cannot be indexed does not stop the others.
 *
 * @param paths absolute, or relative to the workspace
 */
export async function indexFiles(
  store: IndexStore,
  paths: readonly string[],
  options: IndexOptions,
  job: Job,
): Promise<IndexResult> {
  const result: IndexResult = { datasets: [], refused: [] };
  for (const path of new Set(paths.map((file) => datasetPath(store.workspace, file)))) {
    await breathe(job);
    try {
      result.datasets.push(await indexWhenFree(store, path, options.mapping, job));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      result.refused.push(error.failure);
    }
  }
  return result;
}

/** Where another process (the editor, say) is at the same file, waits for it and uses what it did. */
async function indexWhenFree(store: IndexStore, path: string, person: FieldMapping | undefined, job: Job) {
  for (;;) {
    try {
      return await indexFile(store, path, person, job);
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      await othersDone(store, path, job);
    }
  }
}

/** Waits until no scan of the file moves any more: complete, or left by a process that ended. */
async function othersDone(store: IndexStore, path: string, job: Job): Promise<void> {
  const standing = (): string => {
    const dataset = store.datasets.byPath(path);
    const scans = dataset ? store.datasets.scansOf(dataset.id) : [];
    return scans.every((scan) => scan.complete) ? '' : scans.map(({ id, bytes }) => `${id}:${bytes}`).join();
  };
  let last = standing();
  for (let still = 0; last !== '' && still < patience; still += lookEvery) {
    await delay(lookEvery, undefined, { signal: job.signal });
    const now = standing();
    if (now !== last) still = 0;
    last = now;
  }
}
