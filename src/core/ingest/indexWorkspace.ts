import { existsSync } from 'node:fs';
import type { Failure } from '../../protocol/values';
import { datasetFile } from '../dataset/datasetPath';
import type { Job } from '../job/job';
import { removeUnpacked } from '../packed/unpackedFiles';
import type { IndexStore } from '../store/open';
import { discoverFiles } from './discover';
import type { ReadingLarge } from './indexFile';
import { indexFiles, type IndexOptions, type IndexResult } from './indexFiles';

/** Why a file that was found, not named, is no corpus: no fault of anybody's. */
const noCorpus: ReadonlySet<string> = new Set([
  'student-results',
  'chains-file',
  'own-set',
  'same-file',
  'no-question-field',
  'no-samples',
  'empty-file',
]);

export interface WorkspaceResult extends IndexResult {
  /** Files that are no corpora, and why. */
  passedOver: Failure[];
}

/**
 * Brings the index up to date with every corpus in the workspace folder: new files are added, files that are gone are
 * forgotten (their chains and verdicts stay, they hang on the problem texts). Files that are no corpora are named apart. The proof of every line is left to {@link checkDatasets}.
 */
export async function indexWorkspace(
  store: IndexStore,
  { fields, ...large }: Pick<IndexOptions, 'fields'> & ReadingLarge,
  job: Job,
): Promise<WorkspaceResult> {
  const files = await discoverFiles(store.workspace, job);
  const { datasets, refused } = await indexFiles(
    store,
    files,
    { fast: true, ...large, ...(fields && { fields }) },
    job,
  );
  for (const dataset of store.datasets.all())
    if (!existsSync(datasetFile(store.workspace, dataset.path))) {
      store.transaction(() => store.datasets.remove(dataset.id));
      removeUnpacked(store.workspace, dataset.path);
    }
  return {
    datasets,
    refused: refused.filter((failure) => !noCorpus.has(failure.code)),
    passedOver: refused.filter((failure) => noCorpus.has(failure.code)),
  };
}
