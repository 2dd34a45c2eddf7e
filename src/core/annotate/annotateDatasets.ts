import type { Job } from '../job/job';
import { breathe } from '../job/job';
import { activeTreeKey } from '../pool/lookUps';
import type { Annotation, Annotator } from '../skills/annotator';
import type { IndexStore } from '../store/open';
import type { StoredTree } from '../store/trees';
import { pendingBatches, type PendingSample } from './pendingSamples';

export interface AnnotateOptions {
  /** Paths as in the index; all datasets when absent. */
  datasets?: readonly string[];
  annotator: Annotator;
  /** Annotates also what this annotator has annotated before. */
  again?: boolean;
  /** The most samples to annotate in this run. */
  limit?: number;
}

export interface AnnotateResult {
  annotated: number;
  /** Samples left as they were: done before, or by a person. */
  cached: number;
  failed: { id: string; reason: string }[];
  /** Skill chains that were stored. */
  chains: number;
  calls: number;
  seconds: number;
}

/**
 * Gives the samples of the index their skill chains, batch by batch: what is done is kept when the run is interrupted,
 * and not done again by the next one. A person's chains are never touched. The tree becomes the active one.
 *
 * @throws Refusal `no-dataset`, or that a file cannot be read
 */
export async function annotateDatasets(store: IndexStore, options: AnnotateOptions, job: Job): Promise<AnnotateResult> {
  const started = performance.now();
  const { annotator } = options;
  const stored = store.transaction(() => store.trees.save(annotator.tree));
  const skills = new SkillIds(store, stored);
  const result: AnnotateResult = { annotated: 0, cached: 0, failed: [], chains: 0, calls: 0, seconds: 0 };
  for await (const batch of pendingBatches(store, stored.id, options, job)) {
    result.cached += batch.cached;
    result.failed.push(...batch.failed);
    const annotations = batch.samples.length === 0 ? [] : await annotator.annotate(batch.samples, job);
    job.signal.throwIfAborted();
    store.transaction(() => {
      batch.samples.forEach((sample, index) => keep(sample, annotations[index], result));
      store.setMeta(activeTreeKey, annotator.tree.name);
    });
    job.report({ step: 'Annotating', done: batch.done, total: batch.total, unit: 'samples' });
    await breathe(job);
  }
  store.setMeta(activeTreeKey, annotator.tree.name);
  return { ...result, calls: annotator.calls ?? 0, seconds: Math.round(performance.now() - started) / 1000 };

  function keep({ id, key }: PendingSample, annotation: Annotation | undefined, tally: AnnotateResult): void {
    if (!annotation) throw new Error(`annotator ${annotator.name} gave no annotation for ${id}`);
    const found = 'failed' in annotation ? annotation : skills.of(annotation);
    if ('failed' in found) {
      tally.failed.push({ id, reason: found.failed });
      return;
    }
    store.annotations.save(stored.id, {
      problem: key,
      origin: annotator.origin,
      annotator: `${annotator.name}@${annotator.version}`,
      ...found,
    });
    tally.annotated++;
    tally.chains += found.skills.length;
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
