import { describe, expect, it } from 'vitest';
import { attemptStatistics, passAtK } from '../../../src/core/student/attemptStatistics';

describe('pass@k', () => {
  /** The share of all choices of k from n attempts, the first c correct, that hold a correct one: counted one by one. */
  function counted(n: number, c: number, k: number): number {
    let [all, passing] = [0, 0];
    for (let mask = 0; mask < 2 ** n; mask++) {
      const chosen = Array.from({ length: n }, (_, at) => (mask >> at) & 1);
      if (chosen.reduce((sum, bit) => sum + bit, 0) !== k) continue;
      all++;
      if (chosen.slice(0, c).includes(1)) passing++;
    }
    return passing / all;
  }

  it('is what counting all choices gives', () => {
    for (let n = 1; n <= 8; n++)
      for (let c = 0; c <= n; c++)
        for (let k = 1; k <= n; k++) expect(passAtK(n, c, k)).toBeCloseTo(counted(n, c, k), 12);
  });

  it('stays within 0 and 1 for many attempts', () => {
    expect(passAtK(10_000, 1, 100)).toBeCloseTo(0.01, 12);
    expect(passAtK(10_000, 9_999, 1)).toBeCloseTo(0.9999, 12);
  });
});

describe('statistics of several attempts', () => {
  it('by hand', () => {
    const counts = [
      { correct: 1, wrong: 3 },
      { correct: 2, wrong: 0 },
      { correct: 0, wrong: 0 },
    ];
    expect(attemptStatistics(counts)).toEqual({
      problems: 2,
      attempts: 6,
      fewest: 2,
      most: 4,
      mean: 0.625,
      // 1 and 3 of 4: 1 · 3 / (4 · 3); 2 of 2: 0.
      variance: 0.125,
      passAt: { 1: 0.625, 2: 0.75 },
    });
  });

  it('of nothing', () => {
    expect(attemptStatistics([])).toEqual({
      problems: 0,
      attempts: 0,
      fewest: 0,
      most: 0,
      mean: null,
      variance: null,
      passAt: {},
    });
    expect(attemptStatistics([{ correct: 1, wrong: 0 }])).toMatchObject({ mean: 1, variance: null, passAt: { 1: 1 } });
  });
});
