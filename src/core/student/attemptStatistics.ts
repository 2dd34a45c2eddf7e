import type { VerdictCounts } from '../store/students';

/** What several attempts at each problem say. Attempts whose verdict is unknown count in nothing here. */
export interface AttemptStatistics {
  /** Problems with a verdict. */
  problems: number;
  /** Verdicts at them, correct or wrong. */
  attempts: number;
  /** Least and most verdicts at one problem. */
  fewest: number;
  most: number;
  /** mean@k: the share of correct attempts at a problem, averaged over the problems; null without any. */
  mean: number | null;
  /**
   * The variance of one attempt at a problem around that problem's own share of correct ones, averaged over the problems
   * with two verdicts or more: 0 when the student is always right or always wrong at each, 0.25 at most when its answers
   * are as good as drawn by a coin. Null without such problems.
   */
  variance: number | null;
  /** pass@k for k = 1, 2, 4, ... up to {@link fewest}. */
  passAt: Record<string, number>;
}

/** Statistics over the verdicts on each problem. Linear in the problems. */
export function attemptStatistics(counts: Iterable<Pick<VerdictCounts, 'correct' | 'wrong'>>): AttemptStatistics {
  const judged = [...counts].filter(({ correct, wrong }) => correct + wrong > 0);
  const sizes = judged.map(({ correct, wrong }) => correct + wrong);
  const fewest = sizes.reduce((least, size) => Math.min(least, size), Infinity);
  const passAt: Record<string, number> = {};
  if (judged.length > 0)
    for (let k = 1; k <= fewest; k *= 2)
      passAt[k] = average(judged.map(({ correct, wrong }) => passAtK(correct + wrong, correct, k)));
  const repeated = judged.filter(({ correct, wrong }) => correct + wrong > 1);
  return {
    problems: judged.length,
    attempts: sizes.reduce((sum, size) => sum + size, 0),
    fewest: judged.length === 0 ? 0 : fewest,
    most: sizes.reduce((most, size) => Math.max(most, size), 0),
    mean: judged.length === 0 ? null : average(judged.map(({ correct, wrong }) => correct / (correct + wrong))),
    variance: repeated.length === 0 ? null : average(repeated.map(varianceOf)),
    passAt,
  };
}

/**
 * The chance that of k attempts, drawn without putting back from n of which c are correct, at least one is: the unbiased
 * estimator 1 - C(n - c, k) / C(n, k) of Chen et al. 2021 (Evaluating Large Language Models Trained on Code), as a
 * product, because the binomials do not fit a double.
 */
export function passAtK(n: number, c: number, k: number): number {
  if (n - c < k) return 1;
  let noneCorrect = 1;
  for (let i = n - c + 1; i <= n; i++) noneCorrect *= 1 - k / i;
  return 1 - noneCorrect;
}

/** The unbiased variance of a sample of zeros and ones. */
function varianceOf({ correct, wrong }: Pick<VerdictCounts, 'correct' | 'wrong'>): number {
  const n = correct + wrong;
  return (correct * wrong) / (n * (n - 1));
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
