import type { ChainOrigin } from '../../protocol/values';
import { datasetFile } from '../dataset/datasetPath';
import { breathe, type Job } from '../job/job';
import { RowReader } from '../jsonl/rowReader';
import { filesGone, presentAndMissing } from '../pool/goneFiles';
import { activeTree, scannedDatasets } from '../pool/lookUps';
import type { StoredAnnotation } from '../store/annotations';
import type { IndexStore } from '../store/open';
import { sampleId } from '../store/samples';
import type { StoredTree } from '../store/trees';
import { readPending } from './pendingSamples';

/** A sample with its chains in the authors' form, and what is needed to take them back without loss. */
export interface ChainsRow {
  unique_id: string;
  /** Absent where no row of the corpora has the problem any more; `problem_key` stands in its place. */
  question?: string;
  /** As in the index: the first 16 hex digits of the SHA-256 of the problem text. */
  problem_key?: string;
  mapped_chains: string[][];
  /** Of each chain, 0..1. */
  confidence: number[];
  origin: ChainOrigin;
  /** `name@version`. */
  annotator: string;
  /** Name of the tree that the chains are of. */
  tree: string;
  /** Of a person's chains: when (ISO 8601, UTC) and by whom, empty where nobody knows. */
  corrected_at?: string;
  corrected_by?: string;
}

export interface ExportCounts {
  tree: string;
  exported: number;
  chains: number;
  /** Samples without chains of this tree, or of this origin where one was asked for. */
  without: number;
  /** Samples whose lines have changed since they were indexed. */
  failed: { id: string; reason: string }[];
  /** Paths of datasets whose files are gone; of what they held, only persons' words are written. */
  missing: string[];
}

export interface ExportWish {
  /** Paths as in the index; all datasets when absent. */
  datasets?: readonly string[];
  /** A tree of the index; the active one when absent. */
  tree?: string;
  /** Only chains that came from there. */
  origin?: ChainOrigin;
}

/**
 * Hands every annotated sample to `write`, in the order of the datasets; at the end what persons said of problems that
 * are in no dataset any more, where all datasets are wanted.
 * @throws Refusal `no-chains`, `no-dataset`, `missing-file` for a wanted dataset, or that a file cannot be read
 */
export async function exportChains(
  store: IndexStore,
  { datasets: wanted, tree: name, origin }: ExportWish,
  write: (row: ChainsRow) => Promise<void>,
  job: Job,
): Promise<ExportCounts> {
  const stored = activeTree(store, name);
  const rowOf = rowMaker(store, stored);
  const counts: ExportCounts = { tree: stored.tree.name, exported: 0, chains: 0, without: 0, failed: [], missing: [] };
  const exportRow = async (row: ChainsRow): Promise<void> => {
    counts.exported++;
    counts.chains += row.mapped_chains.length;
    await write(row);
  };
  const { present: datasets, missing } = presentAndMissing(store, scannedDatasets(store, wanted));
  if (wanted !== undefined && missing.length > 0) throw filesGone(missing);
  counts.missing.push(...missing);
  const total = datasets.reduce((sum, { scan }) => sum + scan.samples, 0);
  const written = new Set<string>();
  let done = 0;
  for (const { path, scan } of datasets) {
    using rows = await RowReader.open(datasetFile(store.workspace, path), { workspace: store.workspace, job });
    for (const page of store.samples.pages(scan.id)) {
      for (const sample of page) {
        const annotation = store.annotations.get(stored.id, sample.problem);
        if (!annotation || (origin !== undefined && annotation.origin !== origin)) {
          counts.without++;
          continue;
        }
        const read = readPending(rows, sample, scan.mapping);
        if ('reason' in read) {
          counts.failed.push({ id: sampleId(sample), reason: `${path}:${sample.line} ${read.reason}` });
          continue;
        }
        if (annotation.origin === 'person') written.add(sample.problem);
        await exportRow(rowOf(annotation, { unique_id: read.id, question: read.problem }));
      }
      done += page.length;
      job.report({ step: 'Exporting chains', done, total, unit: 'samples' });
      await breathe(job);
    }
  }
  if (wanted !== undefined || (origin !== undefined && origin !== 'person')) return counts;
  for (const annotation of store.annotations.byPersons(stored.id)) {
    const { problem } = annotation;
    if (!written.has(problem)) await exportRow(rowOf(annotation, { unique_id: problem, problem_key: problem }));
  }
  return counts;
}

type Named = Pick<ChainsRow, 'unique_id' | 'question' | 'problem_key'>;

/** Makes rows of the annotations of a tree. */
function rowMaker(store: IndexStore, stored: StoredTree): (annotation: StoredAnnotation, named: Named) => ChainsRow {
  const { nodeOf } = store.trees.skillIds(stored);
  return ({ skills, confidence, origin, annotator, corrected }, named) => {
    const kept = skills.flatMap((skill, index) => {
      const node = nodeOf.get(skill);
      return node === undefined ? [] : [{ node, confidence: confidence[index] ?? 1 }];
    });
    return {
      ...named,
      mapped_chains: kept.map(({ node }) => stored.tree.pathOf(node)),
      confidence: kept.map((chain) => Math.round(chain.confidence * 100) / 100),
      origin,
      annotator,
      tree: stored.tree.name,
      ...(corrected && { corrected_at: corrected.at, corrected_by: corrected.by }),
    };
  };
}
