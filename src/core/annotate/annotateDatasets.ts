import type { Job } from '../job/job';
import { breathe } from '../job/job';
import { slidingWindow } from '../job/slidingWindow';
import { activeTreeKey } from '../pool/lookUps';
import type { Annotation, Annotator } from '../skills/annotator';
import type { IndexStore } from '../store/open';
import type { StoredTree } from '../store/trees';
import { pendingBatches, type PendingBatch, type PendingSample } from './pendingSamples';

export interface AnnotateOptions {
  /** Paths as in the index; all datasets when absent. */
  datasets?: readonly string[];
  annotator: Annotator;
  /** Annotates also what this annotator has annotated before. */
  again?: boolean;
  /** The most samples to annotate in this run. */
  limit?: number;
  /** Told what was done when the run is cut short by an error, which is then thrown. */
  onCutShort?: (result: AnnotateResult) => void;
}

export interface AnnotateResult {
  annotated: number;
  /** Samples left as they were: done before, or by a person. */
  cached: number;
  failed: { id: string; reason: string }[];
  /** Skill chains that were stored. */
  chains: number;
  /** Those of `annotated` in which no skill was found. */
  empty: number;
  calls: number;
  seconds: number;
}

/**
 * Gives the samples of the index their skill chains, batch by batch, or one by one where the annotator waits for a
 * model: what is done is kept when the run is interrupted, and not done again by the next one. A person's chains are
 * never touched. The tree becomes the active one.
 *
 * @throws Refusal `no-dataset`, that a file cannot be read, or what the annotator is refused
 */
export async function annotateDatasets(store: IndexStore, options: AnnotateOptions, job: Job): Promise<AnnotateResult> {
  const started = performance.now();
  const { annotator } = options;
  const stored = store.transaction(() => store.trees.save(annotator.tree));
  const keeper = new ChainKeeper(store, stored, annotator);
  const resultNow = (): AnnotateResult => ({
    ...keeper.tally,
    calls: annotator.calls ?? 0,
    seconds: Math.round(performance.now() - started) / 1000,
  });
  try {
    const batches = pendingBatches(store, stored.id, options, keeper.busy, job);
    if (annotator.oneByOne) await annotateOneByOne(batches, annotator.oneByOne, keeper, job);
    else await annotateInBatches(store, batches, annotator, keeper, job);
    keeper.activate();
  } catch (error) {
    options.onCutShort?.(resultNow());
    throw error;
  }
  return resultNow();
}

async function annotateInBatches(
  store: IndexStore,
  batches: AsyncIterable<PendingBatch>,
  annotator: Annotator,
  keeper: ChainKeeper,
  job: Job,
): Promise<void> {
  for await (const { samples, cached, failed, done, total } of batches) {
    keeper.passOver(cached, failed);
    const annotations = samples.length === 0 ? [] : await annotator.annotate(samples, job);
    job.signal.throwIfAborted();
    await store.turnToWrite(job);
    keeper.keep(samples.map((sample, at) => ({ sample, annotation: annotations[at] })));
    job.report({ step: 'Annotating', done, total, unit: 'samples' });
    await breathe(job);
  }
}

async function annotateOneByOne(
  batches: AsyncIterable<PendingBatch>,
  { atOnce, annotate }: NonNullable<Annotator['oneByOne']>,
  keeper: ChainKeeper,
  job: Job,
): Promise<void> {
  // What cannot be kept need not be asked for: the walks at work end with the one that found out.
  const own = new AbortController();
  const cancel = (): void => own.abort(job.signal.reason);
  job.signal.addEventListener('abort', cancel, { once: true });
  const ownJob: Job = { signal: own.signal, report: () => undefined };
  let total = 0;
  async function* samples(): AsyncGenerator<PendingSample> {
    for await (const batch of batches) {
      total = batch.total;
      keeper.passOver(batch.cached, batch.failed);
      yield* batch.samples;
    }
  }
  const work = async (sample: PendingSample): Promise<Annotated> => ({
    sample,
    annotation: await annotate(sample, ownJob),
  });
  try {
    for await (const finished of slidingWindow(samples(), atOnce, work)) {
      try {
        job.signal.throwIfAborted();
        keeper.keep(finished);
      } catch (error) {
        own.abort(error);
        throw error;
      }
      job.report({ step: 'Annotating', done: keeper.seen, total, unit: 'samples' });
    }
  } finally {
    job.signal.removeEventListener('abort', cancel);
  }
}

interface Annotated {
  sample: PendingSample;
  annotation: Annotation | undefined;
}

/** Stores annotations and counts them. */
class ChainKeeper {
  readonly tally: Omit<AnnotateResult, 'calls' | 'seconds'> = {
    annotated: 0,
    cached: 0,
    failed: [],
    chains: 0,
    empty: 0,
  };
  /** Keys of problems that are being annotated, and of those that failed: repeats of them need not fail again. */
  readonly busy = new Set<string>();
  private readonly skills: SkillIds;
  private active = false;

  constructor(
    private readonly store: IndexStore,
    private readonly stored: StoredTree,
    private readonly annotator: Annotator,
  ) {
    this.skills = new SkillIds(store, stored);
  }

  /** Samples that have been dealt with, one way or another. */
  get seen(): number {
    return this.tally.annotated + this.tally.cached + this.tally.failed.length;
  }

  passOver(cached: number, failed: AnnotateResult['failed']): void {
    this.tally.cached += cached;
    this.tally.failed.push(...failed);
  }

  keep(annotated: readonly Annotated[]): void {
    if (annotated.length === 0) return;
    this.store.transaction(() => {
      for (const one of annotated) this.keepOne(one);
      if (!this.active && this.tally.annotated > 0) this.activate();
    });
  }

  /** Makes the tree the active one, once there are chains in it. */
  activate(): void {
    this.store.setMeta(activeTreeKey, this.annotator.tree.name);
    this.active = true;
  }

  private keepOne({ sample: { id, key }, annotation }: Annotated): void {
    const { annotator, tally } = this;
    if (!annotation) throw new Error(`annotator ${annotator.name} gave no annotation for ${id}`);
    const found = 'failed' in annotation ? annotation : this.skills.of(annotation);
    if ('failed' in found) {
      tally.failed.push({ id, reason: found.failed });
      return;
    }
    this.store.annotations.save(this.stored.id, {
      problem: key,
      origin: annotator.origin,
      annotator: `${annotator.name}@${annotator.version}`,
      ...found,
    });
    this.busy.delete(key);
    tally.annotated++;
    tally.chains += found.skills.length;
    if (found.skills.length === 0) tally.empty++;
  }
}

/** Finds the ids under which the index knows the skills of a tree. */
class SkillIds {
  private readonly idOf: Map<number, number>;

  constructor(
    store: IndexStore,
    private readonly stored: StoredTree,
  ) {
    this.idOf = store.trees.skillIds(stored).idOf;
  }

  /** A chain that the tree does not have is dropped; a sample of which nothing is left has failed. */
  of(
    annotation: Extract<Annotation, { chains: unknown }>,
  ): { skills: number[]; confidence: number[] } | { failed: string } {
    const skills: number[] = [];
    const confidence: number[] = [];
    for (const chain of annotation.chains) {
      const node = this.stored.tree.find(chain.path);
      const id = node && this.idOf.get(node.index);
      if (id === undefined || skills.includes(id)) continue;
      skills.push(id);
      confidence.push(Math.min(1, Math.max(0, chain.confidence)));
    }
    const lost = skills.length === 0 && annotation.chains.length > 0;
    return lost ? { failed: `none of its skills is in the tree ${this.stored.tree.name}` } : { skills, confidence };
  }
}
