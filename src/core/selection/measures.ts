import type { Pool } from '../pool/pool';

/** What some methods know of the samples beside the pool; entry i is of row i. */
export interface Measures {
  /** Characters of the teacher trace. */
  readonly traceLength?: Float64Array;
  /** How often a model solves the problem, 0 to 1; NaN where that is not known. */
  readonly passRate?: Float64Array;
}

/** Attempts from which a pass rate can be told: one alone is either 0 or 1. */
const fewestAttempts = 2;

/** How often the student solves each problem, over its judged attempts; NaN where these are fewer than two. */
export function studentPassRates({ correct, wrong }: Pool): Float64Array {
  return Float64Array.from(correct, (right, row) => {
    const judged = right + (wrong[row] ?? 0);
    return judged < fewestAttempts ? NaN : right / judged;
  });
}
