import type { ExplainedMatch } from '../../protocol/explanation';
import type { LeafRelations } from './leaves';

/**
 * Goes through the steps of distribution matching again, beside one sample: at which step it was taken, or came nearest
 * to being taken. O(steps x leaves of a sample).
 * @param rows taken from the sample's stratum, in their order
 * @param target weight / sum of weights per leaf
 * @returns null for a sample without leaves, or where nothing was taken
 */
export function matchingSteps(
  relations: LeafRelations,
  rows: readonly number[],
  target: Float64Array,
  row: number,
): ExplainedMatch | null {
  // As in matching itself, leaves without a weight count nowhere.
  const leavesOf = (of: number): Uint32Array =>
    relations.leaf
      .subarray(relations.start[of] ?? 0, relations.start[of + 1] ?? 0)
      .filter((leaf) => (target[leaf] ?? 0) > 0);
  const own = leavesOf(row);
  if (own.length === 0) return null;
  const state = new Shares(target);
  let nearest: ExplainedMatch | null = null;
  for (const [at, taken] of rows.entries()) {
    const distance = state.distanceWith(own);
    const found = { step: at + 1, distance, taken: state.distanceWith(leavesOf(taken)) };
    if (taken === row) return found;
    if (!nearest || found.distance - found.taken < nearest.distance - nearest.taken) nearest = found;
    state.add(leavesOf(taken));
  }
  return nearest;
}

/** Counts of leaves, and how far their shares are from the target. */
class Shares {
  private readonly counts: Float64Array;
  private readonly targetNorm: number;
  private norm = 0;
  private sum = 0;
  private onTarget = 0;

  constructor(private readonly target: Float64Array) {
    this.counts = new Float64Array(target.length);
    this.targetNorm = target.reduce((sum, share) => sum + share * share, 0);
  }

  distanceWith(leaves: Uint32Array): number {
    let { norm, onTarget } = this;
    for (const leaf of leaves) {
      norm += 2 * (this.counts[leaf] ?? 0) + 1;
      onTarget += this.target[leaf] ?? 0;
    }
    const sum = this.sum + leaves.length;
    // Rounding can leave less than nothing of a distance of 0.
    return Math.sqrt(Math.max(0, norm / (sum * sum) - (2 * onTarget) / sum + this.targetNorm));
  }

  add(leaves: Uint32Array): void {
    for (const leaf of leaves) {
      this.norm += 2 * (this.counts[leaf] ?? 0) + 1;
      this.counts[leaf] = (this.counts[leaf] ?? 0) + 1;
      this.onTarget += this.target[leaf] ?? 0;
    }
    this.sum += leaves.length;
  }
}
