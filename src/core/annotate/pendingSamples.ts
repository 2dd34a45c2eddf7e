import type { FieldMapping } from '../../protocol/values';
import { datasetFile } from '../dataset/datasetPath';
import { problemKey, readSample } from '../dataset/sample';
import { breathe, type Job } from '../job/job';
import { RowReader } from '../jsonl/rowReader';
import { scannedDatasets } from '../pool/lookUps';
import type { Annotator, AnnotatorInput } from '../skills/annotator';
import type { Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import { sampleId, type LocatedSample } from '../store/samples';
import type { AnnotateOptions } from './annotateDatasets';

/** A sample that is to be annotated. */
export interface PendingSample extends AnnotatorInput {
  /** Of its problem text. */
  key: string;
}

export interface PendingBatch {
  samples: PendingSample[];
  /** Samples passed over since the last batch, because nothing is to be done about them. */
  cached: number;
  failed: { id: string; reason: string }[];
  /** Samples looked at so far, of all there are. */
  done: number;
  total: number;
}

/** Enough to keep hundreds of requests in flight, few enough to lose little. */
const samplesAtOnce = 512;
const charactersAtOnce = 16 * 1024 * 1024;

/**
 * Reads the samples that still need chains from their files, by offset, in batches of bounded size. Of a problem that
 * several datasets have, the sample of one with solutions is taken.
 * @param busy keys of problems that were taken and are not stored yet: grows with each that is taken, and whoever stores
 * it takes it out again
 * @throws Refusal `no-dataset`, or that a file cannot be read
 */
export async function* pendingBatches(
  store: IndexStore,
  tree: number,
  { datasets, annotator, again = false, limit = Infinity }: AnnotateOptions,
  busy: Set<string>,
  job: Job,
): AsyncGenerator<PendingBatch> {
  const chosen = scannedDatasets(store, datasets).sort(solvedFirst);
  const total = chosen.reduce((sum, { scan }) => sum + scan.samples, 0);
  const isDone = doneBy(store, tree, annotator, again);
  let taken = 0;
  let characters = 0;
  let batch: PendingBatch = { samples: [], cached: 0, failed: [], done: 0, total };
  for (const { path, scan } of chosen) {
    using rows = await RowReader.open(datasetFile(store.workspace, path), { workspace: store.workspace, job });
    for (const page of store.samples.pages(scan.id)) {
      await breathe(job);
      for (const located of page) {
        if (taken === limit) break;
        batch.done++;
        if (busy.has(located.problem) || isDone(located.problem)) {
          batch.cached++;
          continue;
        }
        const pending = readPending(rows, located, scan.mapping);
        if ('reason' in pending) {
          batch.failed.push({ id: sampleId(located), reason: `${path}:${located.line} ${pending.reason}` });
          continue;
        }
        taken++;
        busy.add(pending.key);
        batch.samples.push(pending);
        characters += pending.problem.length + (pending.solution?.length ?? 0);
        if (batch.samples.length < samplesAtOnce && characters < charactersAtOnce) continue;
        yield batch;
        batch = { samples: [], cached: 0, failed: [], done: batch.done, total };
        characters = 0;
      }
    }
  }
  yield batch;
}

/** Tells of a problem's key whether nothing is to be done about it: a person's word, or this annotator's own. */
function doneBy(
  store: IndexStore,
  tree: number,
  { name, version }: Pick<Annotator, 'name' | 'version'>,
  again: boolean,
): (key: string) => boolean {
  return (key) => {
    const known = store.annotations.annotatorOf(tree, key);
    return known !== undefined && (known.origin === 'person' || (!again && known.annotator === `${name}@${version}`));
  };
}

/**
 * How many samples still need chains, without reading them.
 * @param tree id of the tree in the index; undefined when it is not there yet
 * @throws Refusal `no-dataset`
 */
export async function countPending(
  store: IndexStore,
  tree: number | undefined,
  { datasets, annotator, again = false, limit = Infinity }: AnnotateOptions,
  job: Job,
): Promise<{ pending: number; done: number }> {
  const isDone = tree === undefined ? (): boolean => false : doneBy(store, tree, annotator, again);
  const pending = new Set<string>();
  let done = 0;
  for (const { scan } of scannedDatasets(store, datasets)) {
    for (const page of store.samples.pages(scan.id)) {
      await breathe(job);
      for (const { problem } of page) {
        if (pending.has(problem) || isDone(problem)) done++;
        else pending.add(problem);
      }
    }
  }
  return { pending: Math.min(limit, pending.size), done };
}

/** An annotator sees more in a sample with its solution; by path, so that the order of indexing makes no difference. */
function solvedFirst(one: { path: string; scan: Scan }, other: { path: string; scan: Scan }): number {
  const rank = ({ mapping }: Scan): number => (mapping.solution === undefined ? 1 : 0);
  return rank(one.scan) - rank(other.scan) || (one.path < other.path ? -1 : 1);
}

/** A sample as an annotator sees it, or why its line is no longer the one that was indexed. */
export function readPending(
  rows: RowReader,
  located: LocatedSample,
  mapping: FieldMapping,
): PendingSample | { reason: string } {
  const row = rows.row(located);
  const reading = row.ok ? readSample(row.value, mapping) : undefined;
  if (reading?.ok !== true || problemKey(reading.sample.problem) !== located.problem)
    return { reason: 'has changed since it was indexed; index the file again' };
  const { problem, solution, chains } = reading.sample;
  return {
    id: sampleId(located),
    key: located.problem,
    problem,
    ...(solution !== undefined && { solution }),
    ...(chains !== undefined && { chains }),
  };
}
