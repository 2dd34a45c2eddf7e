import type { LeftOutReason } from './candidates';

/**
 * What keeps samples out of a selection beside the request itself: token lengths, near-duplicates, benchmark problems.
 * Made elsewhere, for the rows of one pool; samplers only obey. All of it is optional.
 */
export interface Constraints {
  /** Cluster of near-duplicates of each sample, -1 for one like no other. Of a cluster only the first is taken. */
  readonly clusterOf?: Int32Array;
  /** Tokens that a trainer sees of each sample; needed for `tokenBudget`. */
  readonly tokens?: Uint32Array;
  /**
   * The most tokens of all samples together: samples are taken in their order until the next one would go beyond it. No
   * smaller one is taken instead, which would prefer short traces and make a small selection no part of a larger one.
   */
  readonly tokenBudget?: number;
  /** 1 per sample that must not be taken, by reason; the first reason that applies counts. */
  readonly leftOut?: ReadonlyMap<LeftOutReason, Uint8Array>;
}

/** Says of samples, in the order in which a sampler would take them, which ones it may take. */
export class Taking {
  private readonly clusters = new Set<number>();
  private tokens = 0;
  /** Samples passed over because one like them was taken before. */
  duplicates = 0;
  /** Whether the budget of tokens ended the selection. */
  spent = false;

  constructor(private readonly constraints: Constraints) {}

  /** Whether `row` is taken; it then counts as taken. */
  take(row: number): boolean {
    const { clusterOf, tokens, tokenBudget } = this.constraints;
    if (this.spent) return false;
    const cluster = clusterOf?.[row] ?? -1;
    if (this.clusters.has(cluster)) {
      this.duplicates++;
      return false;
    }
    const length = tokens?.[row] ?? 0;
    if (tokenBudget !== undefined && this.tokens + length > tokenBudget) {
      this.spent = true;
      return false;
    }
    this.tokens += length;
    if (cluster >= 0) this.clusters.add(cluster);
    return true;
  }
}
