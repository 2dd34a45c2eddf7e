import type { SkillShare } from '../../protocol/selection';
import type { Pool } from '../pool/pool';
import { wilson } from '../student/wilson';
import type { LeafCounts, LeafRelations } from './leaves';
import { totalWeight } from './weights';

/**
 * What the selection does to every leaf skill that has samples, the heaviest first and equal weights in tree order.
 *
 * A membership is a pair of a sample and one of its leaves. `poolShare` is the leaf's part of all memberships of the
 * samples that count, `selectedShare` that of the selected samples, `target` the leaf's part of the sum of weights.
 * Each of the three sums to 1 over the leaves (to 0 when there are no memberships or no weights). A sample of several
 * leaves brings the others along, so `selectedShare` comes near `target` without reaching it.
 * @param estimates the accuracies that the weights are of, where these are not the counted ones
 */
export function skillShares(
  pool: Pool,
  relations: LeafRelations,
  counts: LeafCounts,
  { weights, estimates }: { weights: Float64Array; estimates: Float64Array | undefined },
  rows: Uint32Array,
): SkillShare[] {
  const selected = new Uint32Array(weights.length);
  for (const row of rows) {
    const end = relations.start[row + 1] ?? 0;
    for (let at = relations.start[row] ?? 0; at < end; at++) {
      const leaf = relations.leaf[at] ?? 0;
      selected[leaf] = (selected[leaf] ?? 0) + 1;
    }
  }
  const ofPool = partOf(counts.samples);
  const ofSelection = partOf(selected);
  const weightSum = totalWeight(weights);
  const shares: SkillShare[] = [];
  for (let leaf = 0; leaf < weights.length; leaf++) {
    const samples = counts.samples[leaf] ?? 0;
    if (samples === 0) continue;
    const correct = counts.correct[leaf] ?? 0;
    const wrong = counts.wrong[leaf] ?? 0;
    const interval = wilson(correct, correct + wrong);
    const weight = weights[leaf] ?? 0;
    const estimate = estimates?.[leaf] ?? NaN;
    shares.push({
      path: pool.tree.pathOf(relations.nodes[leaf] ?? 0),
      samples,
      selected: selected[leaf] ?? 0,
      correct,
      wrong,
      accuracy: correct + wrong > 0 ? correct / (correct + wrong) : null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      ...(!Number.isNaN(estimate) && { estimate }),
      weight,
      target: weightSum > 0 ? weight / weightSum : 0,
      poolShare: ofPool(samples),
      selectedShare: ofSelection(selected[leaf] ?? 0),
    });
  }
  return shares.sort((a, b) => b.weight - a.weight);
}

function partOf(counts: Uint32Array): (count: number) => number {
  let sum = 0;
  for (const count of counts) sum += count;
  return (count) => (sum > 0 ? count / sum : 0);
}
