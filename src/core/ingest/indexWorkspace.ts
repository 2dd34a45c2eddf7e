import { existsSync } from 'node:fs';
import type { Failure } from '../../protocol/values';
import { datasetFile, datasetPath } from '../dataset/datasetPath';
import { knownBenchmarks } from '../fit/knownBenchmarks';
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
  const { files, benchmarks } = withoutBenchmarks(store, await discoverFiles(store.workspace, job));
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
    passedOver: [...refused.filter((failure) => noCorpus.has(failure.code)), ...benchmarks],
  };
}

/** Files whose problems are kept out of selections are no corpora, unless a person has indexed them as such. */
function withoutBenchmarks(store: IndexStore, found: readonly string[]): { files: string[]; benchmarks: Failure[] } {
  const known = new Set(knownBenchmarks(store).filter((path) => store.datasets.byPath(path) === undefined));
  const nameOf = (file: string): string => datasetPath(store.workspace, file);
  return {
    files: found.filter((file) => !known.has(nameOf(file))),
    benchmarks: found.flatMap((file) => (known.has(nameOf(file)) ? [benchmark(nameOf(file))] : [])),
  };
}

function benchmark(path: string): Failure {
  return {
    code: 'benchmark',
    message: `${path} is a benchmark whose problems were kept out of a selection, and so no corpus.`,
    file: path,
    next: `If it is a corpus too, index it by its name: skill-gap index ${path}.`,
  };
}
