import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/core/student/wilson';

const z = 1.959963984540054;

describe('wilson', () => {
  // Published by R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i: %f to %f', (successes, trials, low, high) => {
    const interval = wilson(successes, trials);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('ends where a score test just rejects', () => {
    for (const [successes, trials] of [
      [1, 3],
      [7, 40],
      [199, 200],
    ] as const) {
      const interval = wilson(successes, trials);
      for (const end of [interval?.low ?? NaN, interval?.high ?? NaN]) {
        const score = Math.abs(successes / trials - end) / Math.sqrt((end * (1 - end)) / trials);
        expect(score).toBeCloseTo(z, 6);
      }
    }
  });

  it('stays within 0..1 and reaches the ends exactly', () => {
    expect(wilson(0, 7)?.low).toBe(0);
    expect(wilson(7, 7)?.high).toBe(1);
  });

  it('knows nothing without trials', () => {
    expect(wilson(0, 0)).toBeNull();
  });
});
