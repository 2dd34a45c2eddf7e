import type { LeftOutReason } from './candidates';
import type { DrawInput } from './sampler';

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
   * Strata share it as they share the budget of samples.
   */
  readonly tokenBudget?: number;
  /** 1 per sample that must not be taken, by reason; the first reason that applies counts. */
  readonly leftOut?: ReadonlyMap<LeftOutReason, Uint8Array>;
}

/** Says of samples, in the order in which a sampler would take them, which ones it may take. */
export class Taking {
  /** Samples that came in their turn and were not taken, and why. */
  readonly passedOver = new Map<number, LeftOutReason>();
  private readonly clusters = new Set<number>();
  /** Per leaf, the samples taken. */
  private readonly taken: Uint32Array;
  /** Per stratum. */
  private readonly rows: number[];
  private readonly tokens: number[];
  /** Per stratum, the sample that went beyond its tokens and so ended it; -1 while there is room. */
  private readonly spentAt: number[];
  private readonly budgetSum: number;

  constructor(private readonly input: DrawInput) {
    const { budgets, relations } = input;
    this.taken = new Uint32Array(relations.nodes.length);
    this.rows = budgets.map(() => 0);
    this.tokens = budgets.map(() => 0);
    this.spentAt = budgets.map(() => -1);
    this.budgetSum = budgets.reduce((sum, budget) => sum + budget, 0);
  }

  /** Whether `row`, which must be of a stratum, is taken; it then counts as taken. */
  take(row: number): boolean {
    const stratum = (this.input.stratumOf[row] ?? 0) - 1;
    if (this.isDone(stratum)) return false;
    const { clusterOf, tokens, tokenBudget } = this.input.constraints ?? {};
    const cluster = clusterOf?.[row] ?? -1;
    if (this.clusters.has(cluster)) return this.passOver(row, 'near-duplicate');
    const leaves = this.leavesOf(row);
    const { ceiling } = this.input;
    if (ceiling !== undefined && leaves.some((leaf) => (this.taken[leaf] ?? 0) >= ceiling))
      return this.passOver(row, 'over-ceiling');
    const sum = (this.tokens[stratum] ?? 0) + (tokens?.[row] ?? 0);
    if (tokenBudget !== undefined && sum > (tokenBudget * (this.input.budgets[stratum] ?? 0)) / this.budgetSum) {
      this.spentAt[stratum] = row;
      return false;
    }
    this.tokens[stratum] = sum;
    this.rows[stratum] = (this.rows[stratum] ?? 0) + 1;
    for (const leaf of leaves) this.taken[leaf] = (this.taken[leaf] ?? 0) + 1;
    if (cluster >= 0) this.clusters.add(cluster);
    return true;
  }

  /** Whether nothing more is taken from a stratum: its budget of samples or of tokens is used up. */
  isDone(stratum: number): boolean {
    return this.isSpent(stratum) || (this.rows[stratum] ?? 0) >= (this.input.budgets[stratum] ?? 0);
  }

  /** Whether the budget of tokens ended a stratum. */
  isSpent(stratum: number): boolean {
    return (this.spentAt[stratum] ?? -1) >= 0;
  }

  /** The least budget of tokens with which a stratum that one ended would have taken the next sample too. */
  tokensForOneMore(stratum: number): number {
    const row = this.spentAt[stratum] ?? -1;
    const sum = (this.tokens[stratum] ?? 0) + (this.input.constraints?.tokens?.[row] ?? 0);
    return Math.ceil((sum * this.budgetSum) / (this.input.budgets[stratum] ?? 1));
  }

  /** How many of the samples taken have a leaf. */
  takenOf(leaf: number): number {
    return this.taken[leaf] ?? 0;
  }

  private leavesOf(row: number): Uint32Array {
    const { start, leaf } = this.input.relations;
    return leaf.subarray(start[row], start[row + 1]);
  }

  private passOver(row: number, reason: LeftOutReason): false {
    this.passedOver.set(row, reason);
    return false;
  }
}
