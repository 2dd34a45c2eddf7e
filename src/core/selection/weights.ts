/** The paper's clip: a leaf never weighs more than one at an accuracy of 1 in 1,000, before the temperature. */
const clip = 1_000;

/** Temperatures above this would let `clip ** temperature`, and sums of it, leave the range of a double. */
export const maxTemperature = 100;

/**
 * Sampling weight of a leaf skill: `min((1 / accuracy)^T, 1000^T)`, and `1000^T` at accuracy 0. T = 0 gives every leaf
 * the weight 1.
 * @param accuracy correct / (correct + wrong), 0..1
 * @param temperature T, 0..{@link maxTemperature}
 * @see Zhang et al., arXiv 2601.10109
 */
export function samplingWeight(accuracy: number, temperature: number): number {
  const most = clip ** temperature;
  return accuracy > 0 ? Math.min((1 / accuracy) ** temperature, most) : most;
}

/**
 * The sampling weight of every leaf that may be drawn; 0 for the others.
 * @param accuracies per leaf; NaN for one without an accuracy, which has no weight
 * @param allowed 1 per leaf that may be drawn
 */
export function leafWeights(accuracies: Float64Array, temperature: number, allowed: Uint8Array): Float64Array {
  return accuracies.map((accuracy, leaf) =>
    allowed[leaf] === 1 && !Number.isNaN(accuracy) ? samplingWeight(accuracy, temperature) : 0,
  );
}

/** The sum of all weights, in tree order, so that every run adds in the same order. */
export function totalWeight(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}
