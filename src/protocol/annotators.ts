import type { ModelChoice } from './models';
import type { TreeReference } from './skills';

/** An annotator that asks nobody. */
export type OfflineAnnotator =
  /** By cues with the built-in tree of mathematics, which is the default one; by words with any other tree. */
  | { kind: 'builtin'; tree?: TreeReference }
  /** `chains` is the absolute path of a file of chains; without a tree they make one. */
  | { kind: 'imported'; chains: string };

/** A model that walks a tree. */
export interface ModelAnnotator {
  model: ModelChoice;
  tree: TreeReference;
}

/** What a run of a {@link ModelAnnotator} would take: what was answered before is not asked again. */
export interface ModelEstimate {
  /** That are left to annotate. */
  samples: number;
  calls: number;
  promptTokens: number;
  completionTokens: number;
  /** In the money of the prices; absent without prices. */
  cost?: number;
}
