import { takeByChance } from './byKey';
import type { Sampler } from './sampler';

/** The baseline: every sample has the same chance, whatever its skills. The keys are `-ln(u)`. */
export const randomSampler: Sampler = {
  draw: (input) => takeByChance(input, new Float64Array(input.pool.size).fill(1)),
};
