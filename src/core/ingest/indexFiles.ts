import { setTimeout as delay } from 'node:timers/promises';
import type { ChosenFields, Failure, FieldMapping, Problem } from '../../protocol/values';
import { datasetPath } from '../dataset/datasetPath';
import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { FileShrunk } from '../jsonl/chunks';
import type { PackedReport } from '../packed/packedReport';
import type { IndexStore } from '../store/open';
import { indexFile, type ReadingLarge } from './indexFile';
import { FileIdentities } from './sameFile';
import { isProven, proveScan } from './proveScan';
import { Overtaken, type ScanChanges } from './scanWriter';

export interface IndexOptions extends ReadingLarge {
  /** Fields that a person chose for all the files; remembered. An empty name leaves a role unfilled. */
  mapping?: FieldMapping;
  /** Fields that a person chose for some of the files, where `mapping` is not given. */
  fields?: ChosenFields;
  /** Leaves the proof of every line for later: the rows can be used, problems may be missing. */
  fast?: boolean;
}

/** What became of one file. */
export interface IndexedDataset extends ScanChanges {
  path: string;
  shape: string;
  mapping: FieldMapping;
  samples: number;
  /** The listed ones, in line order; at most some 11,000. */
  problems: Problem[];
  /** All of them. */
  errors: number;
  warnings: number;
  /** Whether every line was parsed as a whole; otherwise there may be more problems than listed. */
  proven: boolean;
  /** Names under which the index had the file before it was renamed, now forgotten; absent when there are none. */
  replaces?: string[];
  /** Of this run. */
  seconds: number;
  /** Bytes of text that this run read. */
  bytes: number;
  /** What the file is packed as, and what its text costs; absent for plain lines. */
  packed?: PackedReport;
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
  const identities = new FileIdentities(store);
  for (const path of new Set(paths.map((file) => datasetPath(store.workspace, file)))) {
    await breathe(job);
    try {
      identities.refuseSecond(path);
      result.datasets.push(await indexAndProve(store, path, options, job));
      identities.remember(path, store.datasets.byPath(path)?.id ?? 0);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      result.refused.push(error.failure);
    }
  }
  return result;
}

async function indexAndProve(
  store: IndexStore,
  path: string,
  { mapping, fields, fast = false, ...large }: IndexOptions,
  job: Job,
): Promise<IndexedDataset> {
  const started = performance.now();
  const { changes, bytes, replaces, packed } = await whenFree(store, path, job, () =>
    indexFile(store, path, mapping ?? fields?.[path], job, large),
  );
  if (!fast) store.samples.ensureIndexes();
  const disproved = fast ? 0 : await whenFree(store, path, job, () => proveScan(store, path, job));
  const scan = store.datasets.byPath(path)?.scan;
  if (!scan) throw new Error(`the scan of ${path} vanished`);
  return {
    path,
    shape: scan.shape,
    mapping: scan.mapping,
    samples: scan.samples,
    ...without(changes, disproved),
    problems: store.datasets.problems(scan.id, path),
    ...store.datasets.problemCounts(scan.id),
    proven: isProven(scan),
    seconds: Math.round(performance.now() - started) / 1000,
    bytes,
    ...(replaces.length > 0 && { replaces }),
    ...(packed && { packed }),
  };
}

/** The changes when `disproved` rows turned out to be none: new ones, as long as there are any. */
function without({ added, removed, unchanged }: ScanChanges, disproved: number): ScanChanges {
  const ofNew = Math.min(added, disproved);
  const ofOld = disproved - ofNew;
  return { added: added - ofNew, removed: removed + ofOld, unchanged: unchanged - ofOld };
}

/**
 * Proves whatever is unproven of all datasets: after it, every bad line is in the list of problems. A dataset whose
 * file changed meanwhile is left for the next indexing, one that cannot be read is named.
 */
export async function checkDatasets(store: IndexStore, job: Job): Promise<Failure[]> {
  const refused: Failure[] = [];
  store.samples.ensureIndexes();
  for (const { path } of store.datasets.all()) {
    try {
      await whenFree(store, path, job, () => proveScan(store, path, job));
    } catch (error) {
      if (error instanceof Refusal) refused.push(error.failure);
      else if (!(error instanceof FileShrunk)) throw error;
    }
  }
  return refused;
}

/** Where another process (the editor, say) is at the same file, waits for it and uses what it did. */
async function whenFree<T>(store: IndexStore, path: string, job: Job, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      await othersDone(store, path, job);
    }
  }
}

/** Waits until no scan of the file moves any more: proven, or left by a process that ended or leaves the proof. */
async function othersDone(store: IndexStore, path: string, job: Job): Promise<void> {
  const standing = (): string => {
    const dataset = store.datasets.byPath(path);
    const scans = dataset ? store.datasets.scansOf(dataset.id) : [];
    return scans.every(isProven)
      ? ''
      : scans.map(({ id, bytes, provenBytes }) => `${id}:${bytes}:${provenBytes}`).join();
  };
  let last = standing();
  for (let still = 0; last !== '' && still < patience; still += lookEvery) {
    await delay(lookEvery, undefined, { signal: job.signal });
    const now = standing();
    if (now !== last) still = 0;
    last = now;
  }
}
