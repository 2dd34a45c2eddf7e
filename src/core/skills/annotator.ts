import type { ChainOrigin, SkillChain } from '../../protocol/values';
import type { Job } from '../job/job';
import type { SkillTree } from './skillTree';

/** What an annotator sees of a sample. */
export interface AnnotatorInput {
  /** For messages only. */
  id: string;
  problem: string;
  /** The teacher trace as stored; annotators take what follows `</think>` from it themselves. */
  solution?: string;
  /** What the dataset's own chains field holds, unparsed. */
  chains?: unknown;
}

/** The chains of one sample, most confident first, or why there are none to be trusted. */
export type Annotation = { chains: SkillChain[] } | { failed: string };

/**
 * Gives samples their skill chains. Implementations: built-in cues, imported chains, and (behind the same interface)
 * models that walk the tree. One annotator works on one tree.
 */
export interface Annotator {
  /** `builtin`, `imported`, ... */
  readonly name: string;
  /** Changes whenever the same input may get other chains; samples annotated by another version are done again. */
  readonly version: string;
  readonly origin: ChainOrigin;
  readonly tree: SkillTree;
  /** Requests sent to models so far; absent when there are none to send. */
  readonly calls?: number;
  /**
   * One annotation per input, in the same order. A failure of one input is a value in its place; only a cancel or a
   * failure of the whole batch (endpoint gone) rejects.
   */
  annotate(inputs: readonly AnnotatorInput[], job: Job): Promise<Annotation[]>;
  /**
   * Annotators that wait for others take samples one by one, as many at a time as are worth having in flight, and what
   * is finished is stored at once: in batches, each would wait for its slowest sample.
   */
  readonly oneByOne?: {
    readonly atOnce: number;
    /** As {@link annotate} for a single input. */
    readonly annotate: (input: AnnotatorInput, job: Job) => Promise<Annotation>;
  };
}

/**
 * Confidence up to which a chain is a remote chance, and with the built-in annotator one without any cue: below it only a
 * sample's first chain is kept, and people are told.
 */
export const lowConfidence = 0.1;
