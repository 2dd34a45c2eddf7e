import { takeByKey } from './byKey';
import type { Sampler } from './sampler';

/** The baseline of the longest teacher traces, counted in characters. The keys are the lengths, with a minus. */
export const longestSampler: Sampler = {
  draw: (input) =>
    takeByKey(
      input,
      Float64Array.from(input.measures?.traceLength ?? [], (length) => -length),
    ),
};
