import { takeByChance } from './byKey';
import type { DrawInput, Sampler } from './sampler';
import { totalWeight } from './weights';

/**
 * The chance of every sample in one draw of "a leaf by its weight, then one of the leaf's samples":
 * `q_i = sum over its leaves l of (w_l / sum of w) / n_l`. 0 for samples without a leaf that has a weight.
 */
function drawChances({ pool, relations, weights, leafSizes }: DrawInput): Float64Array {
  const sum = totalWeight(weights);
  const share = weights.map((weight, leaf) => {
    const size = leafSizes[leaf] ?? 0;
    return weight > 0 && size > 0 ? weight / sum / size : 0;
  });
  const chances = new Float64Array(pool.size);
  for (let i = 0; i < chances.length; i++) {
    let chance = 0;
    const end = relations.start[i + 1] ?? 0;
    for (let at = relations.start[i] ?? 0; at < end; at++) chance += share[relations.leaf[at] ?? 0] ?? 0;
    chances[i] = chance;
  }
  return chances;
}

/**
 * The paper's weighted sampling. Its loop (draw a leaf, draw one of its samples, discard a repeat, until the budget is
 * reached) is successive sampling without replacement with the chances above, and so has the same distribution as
 * taking the smallest keys.
 */
export const weightedSampler: Sampler = { draw: (input) => takeByChance(input, drawChances(input)) };
