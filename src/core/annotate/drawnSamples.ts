import { datasetFile } from '../dataset/datasetPath';
import { breathe, type Job } from '../job/job';
import { RowReader } from '../jsonl/rowReader';
import { scannedDatasets } from '../pool/lookUps';
import { uniformOf } from '../selection/keys';
import type { Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import { sampleId, type LocatedSample } from '../store/samples';
import { readPending, type PendingSample } from './pendingSamples';

export interface DrawOptions {
  /** Paths as in the index; all datasets when absent. */
  datasets?: readonly string[];
  /** How many problems to draw; all when there are fewer. */
  count: number;
  seed: string;
}

/** Samples that were drawn and read together. */
export interface DrawnBatch {
  samples: PendingSample[];
  /** Drawn, but no longer the lines that were indexed. */
  failed: { id: string; reason: string }[];
}

/** A problem that may be among those drawn. */
interface Candidate {
  dataset: { path: string; scan: Scan };
  sample: LocatedSample;
  /** In (0, 1), from the seed and the problem text. */
  u: number;
}

const samplesAtOnce = 256;

/**
 * A seeded sample of the problems of some datasets, each problem text once, in the order of the draw: the same problems
 * for the same seed whatever the order of the rows, and the first thousand of five thousand are those of a thousand.
 * Of a problem that several datasets have, the sample of one with solutions is taken. Memory grows with `count` alone.
 */
export class DrawnSamples {
  private constructor(
    private readonly store: IndexStore,
    private readonly drawn: readonly Candidate[],
  ) {}

  /** @throws Refusal `no-dataset` */
  static async draw(store: IndexStore, { datasets, count, seed }: DrawOptions, job: Job): Promise<DrawnSamples> {
    const rank = ({ mapping }: Scan): number => (mapping.solution === undefined ? 1 : 0);
    const chosen = scannedDatasets(store, datasets).sort(
      (one, other) => rank(one.scan) - rank(other.scan) || (one.path < other.path ? -1 : 1),
    );
    const best = new Map<string, Candidate>();
    let highest = 1;
    for (const dataset of chosen) {
      for (const page of store.samples.pages(dataset.scan.id)) {
        await breathe(job);
        for (const sample of page) {
          const u = uniformOf(seed, sample.problem);
          if (u > highest || best.has(sample.problem)) continue;
          best.set(sample.problem, { dataset, sample, u });
          if (best.size >= 2 * count + samplesAtOnce) highest = keepLowest(best, count);
        }
      }
    }
    keepLowest(best, count);
    return new DrawnSamples(store, [...best.values()]);
  }

  get count(): number {
    return this.drawn.length;
  }

  /** Reads them from their files, in batches. @throws Refusal that a file cannot be read */
  async *read(job: Job): AsyncGenerator<DrawnBatch> {
    const { workspace } = this.store;
    using open = new OpenDatasets(workspace, job);
    for (let at = 0; at < this.drawn.length; at += samplesAtOnce) {
      const batch: DrawnBatch = { samples: [], failed: [] };
      for (const { dataset, sample } of this.drawn.slice(at, at + samplesAtOnce)) {
        const read = readPending(await open.rows(dataset.path), sample, dataset.scan.mapping);
        if ('reason' in read)
          batch.failed.push({ id: sampleId(sample), reason: `${dataset.path}:${sample.line} ${read.reason}` });
        else batch.samples.push(read);
      }
      yield batch;
      await breathe(job);
    }
  }
}

/** Leaves the `count` candidates that come first, in their order, and returns the highest `u` among them. */
function keepLowest(best: Map<string, Candidate>, count: number): number {
  const kept = [...best].sort(([a, one], [b, other]) => one.u - other.u || (a < b ? -1 : 1)).slice(0, count);
  const full = best.size >= count;
  best.clear();
  for (const [problem, candidate] of kept) best.set(problem, candidate);
  return full ? (kept.at(-1)?.[1].u ?? 1) : 1;
}

/** Files of datasets, each opened when it is first needed. */
class OpenDatasets implements Disposable {
  private readonly open = new Map<string, RowReader>();

  constructor(
    private readonly workspace: string,
    private readonly job: Job,
  ) {}

  async rows(dataset: string): Promise<RowReader> {
    const known = this.open.get(dataset);
    if (known) return known;
    const { workspace, job } = this;
    const opened = await RowReader.open(datasetFile(workspace, dataset), { workspace, job });
    this.open.set(dataset, opened);
    return opened;
  }

  [Symbol.dispose](): void {
    for (const reader of this.open.values()) reader.close();
  }
}
