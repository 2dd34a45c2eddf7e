import type { ChainOrigin } from '../../protocol/values';
import { datasetFile } from '../dataset/datasetPath';
import { breathe, type Job } from '../job/job';
import { RowReader } from '../jsonl/rowReader';
import { activeTree, scannedDatasets } from '../pool/lookUps';
import type { IndexStore } from '../store/open';
import { sampleId } from '../store/samples';
import { readPending } from './pendingSamples';

/** A sample with its chains in the authors' form, and what is needed to take them back without loss. */
export interface ChainsRow {
  unique_id: string;
  question: string;
  mapped_chains: string[][];
  /** Of each chain, 0..1. */
  confidence: number[];
  origin: ChainOrigin;
  /** `name@version`. */
  annotator: string;
}

export interface ExportCounts {
  tree: string;
  exported: number;
  chains: number;
  /** Samples without chains of this tree. */
  without: number;
  /** Samples whose lines have changed since they were indexed. */
  failed: { id: string; reason: string }[];
}

/**
 * Hands every annotated sample to `write`, in the order of the datasets.
 * @throws Refusal `no-chains`, `no-dataset`, or that a file cannot be read
 */
export async function exportChains(
  store: IndexStore,
  wanted: { datasets?: readonly string[]; tree?: string },
  write: (row: ChainsRow) => Promise<void>,
  job: Job,
): Promise<ExportCounts> {
  const stored = activeTree(store, wanted.tree);
  const { tree } = stored;
  const { nodeOf } = store.trees.skillIds(stored);
  const counts: ExportCounts = { tree: tree.name, exported: 0, chains: 0, without: 0, failed: [] };
  const datasets = scannedDatasets(store, wanted.datasets);
  const total = datasets.reduce((sum, { scan }) => sum + scan.samples, 0);
  let done = 0;
  for (const { path, scan } of datasets) {
    using rows = await RowReader.open(datasetFile(store.workspace, path), { workspace: store.workspace, job });
    for (const page of store.samples.pages(scan.id)) {
      for (const sample of page) {
        const annotation = store.annotations.get(stored.id, sample.problem);
        if (!annotation) {
          counts.without++;
          continue;
        }
        const read = readPending(rows, sample, scan.mapping);
        if ('reason' in read) {
          counts.failed.push({ id: sampleId(sample), reason: `${path}:${sample.line} ${read.reason}` });
          continue;
        }
        const { origin, annotator } = annotation;
        const kept = annotation.skills.flatMap((skill, index) => {
          const node = nodeOf.get(skill);
          return node === undefined ? [] : [{ node, confidence: annotation.confidence[index] ?? 1 }];
        });
        counts.exported++;
        counts.chains += kept.length;
        await write({
          unique_id: read.id,
          question: read.problem,
          mapped_chains: kept.map(({ node }) => tree.pathOf(node)),
          confidence: kept.map(({ confidence }) => Math.round(confidence * 100) / 100),
          origin,
          annotator,
        });
      }
      done += page.length;
      job.report({ step: 'Exporting chains', done, total, unit: 'samples' });
      await breathe(job);
    }
  }
  return counts;
}
