/** The two-sided 95 % quantile of the standard normal distribution. */
const z = 1.959963984540054;

export interface Interval {
  low: number;
  high: number;
}

/**
 * The Wilson score interval of a proportion at 95 %: the values of the true proportion that a score test would not
 * reject. Unlike the usual plus-minus it stays within 0..1 and has a width at 0 of n and n of n. Without continuity
 * correction. Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
 * the American Statistical Association 22 (1927), 209-212.
 * @param successes 0..trials
 * @returns null without trials: nothing is known then
 */
export function wilson(successes: number, trials: number): Interval | null {
  if (trials <= 0) return null;
  const share = successes / trials;
  const centre = share + (z * z) / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const scale = 1 + (z * z) / trials;
  // At 0 of n and n of n the ends are 0 and 1 exactly; rounding would leave 1e-17 in their place.
  return {
    low: successes === 0 ? 0 : (centre - spread) / scale,
    high: successes === trials ? 1 : (centre + spread) / scale,
  };
}

/** Half the width of the {@link wilson} interval at an accuracy that need not be a whole number of successes. */
export function wilsonHalfWidth(accuracy: number, trials: number): number {
  const square = z * z;
  return (z / (1 + square / trials)) * Math.sqrt((accuracy * (1 - accuracy)) / trials + square / (4 * trials * trials));
}
