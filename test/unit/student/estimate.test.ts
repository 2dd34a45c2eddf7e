import { describe, expect, it } from 'vitest';
import { betaBelow, betaQuantile, logGamma } from '../../../src/core/student/betaDistribution';
import { estimateAccuracies, estimateInterval, type TreeCounts } from '../../../src/core/student/estimate';
import { seededRandom } from '../seededRandom';

/** The counts of a tree whose inner nodes hold the sums of their children; `leaf` is `[parent, correct, wrong]`. */
function countsOf(inner: readonly number[], leaves: readonly (readonly [number, number, number])[]): TreeCounts {
  const parent = Int32Array.from([...inner, ...leaves.map(([above]) => above)]);
  const correct = new Float64Array(parent.length);
  const wrong = new Float64Array(parent.length);
  for (const [at, [, right, failed]] of leaves.entries())
    for (let node = inner.length + at; node >= 0; node = parent[node] ?? -1) {
      correct[node] = (correct[node] ?? 0) + right;
      wrong[node] = (wrong[node] ?? 0) + failed;
    }
  return { parent, correct, wrong };
}

describe('the beta distribution', () => {
  it('has the values of the tables', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 9);
    expect(logGamma(10)).toBeCloseTo(Math.log(362_880), 9);
    // Beta(2, 5) below 0.3 by its polynomial: 1 - 0.7^6 - 6 * 0.3 * 0.7^5.
    expect(betaBelow(0.3, 2, 5)).toBeCloseTo(1 - 0.7 ** 6 - 1.8 * 0.7 ** 5, 9);
    expect(betaQuantile(0.975, 1, 1)).toBeCloseTo(0.975, 9);
    expect(betaBelow(betaQuantile(0.025, 0.3, 220), 0.3, 220)).toBeCloseTo(0.025, 6);
  });
});

describe('estimateAccuracies', () => {
  it('draws few verdicts towards the parent, and many hardly', () => {
    const counts = countsOf(
      [-1, 0],
      [
        [1, 0, 1],
        [1, 70, 30],
        [1, 75, 25],
        [1, 68, 32],
        [1, 0, 100],
      ],
    );
    const { accuracy } = estimateAccuracies(counts);
    expect(accuracy[2]).toBeGreaterThan(0.2);
    expect(accuracy[3]).toBeCloseTo(0.7, 1);
    expect(accuracy[6]).toBeLessThan(0.05);
  });

  it('finds siblings alike worth more than siblings that differ', () => {
    const leaves = Array.from({ length: 30 }, (_, at) => at);
    const alike = countsOf(
      [-1],
      leaves.map((at) => [0, 24 + (at % 5), 16 - (at % 5)] as const),
    );
    const different = countsOf(
      [-1],
      leaves.map((at) => [0, at % 2 === 0 ? 38 : 4, at % 2 === 0 ? 2 : 36] as const),
    );
    expect(estimateAccuracies(alike).strength[1]).toBeGreaterThan(40);
    expect(estimateAccuracies(different).strength[1]).toBeLessThan(2);
  });

  it('does not count the verdicts of an only child twice', () => {
    const chain = countsOf([-1, 0], [[1, 9, 1]]);
    const { prior, strength } = estimateAccuracies(chain);
    expect(prior[2]).toBe(0.5);
    expect(strength[2]).toBeLessThan(1);
  });

  it('gives every node an expectation inside 0..1, whatever the counts', () => {
    const odd = countsOf(
      [-1, 0, 0],
      [
        [1, 5000, 0],
        [1, 0, 0],
        [2, 0, 1],
      ],
    );
    const estimates = estimateAccuracies(odd);
    for (const [node, accuracy] of estimates.accuracy.entries()) {
      expect(accuracy).toBeGreaterThan(0);
      expect(accuracy).toBeLessThan(1);
      const { low, high } = estimateInterval(node, odd, estimates);
      expect(low).toBeLessThan(accuracy);
      expect(high).toBeGreaterThan(accuracy);
    }
  });

  it('is nearer to the truth than counting alone, and its 95 % intervals hold it', () => {
    const trials = Array.from({ length: 40 }, (_, at) => trial(at + 1));
    const mean = (of: (one: (typeof trials)[number]) => number) =>
      trials.reduce((sum, one) => sum + of(one), 0) / trials.length;
    expect(mean(({ ours }) => ours)).toBeLessThan(mean(({ counted }) => counted) / 4);
    expect(mean(({ held }) => held)).toBeGreaterThan(0.93);
    expect(mean(({ held }) => held)).toBeLessThan(0.97);
  });
});

/** 400 skills of a few verdicts each in 20 topics: squared errors of both ways, and the share of intervals that hold. */
function trial(seed: number): { ours: number; counted: number; held: number } {
  const random = seededRandom(seed);
  const inner = [-1, ...Array.from({ length: 20 }, () => 0)];
  const truth: number[] = [];
  const leaves = Array.from({ length: 400 }, (_, at) => {
    const parent = 1 + (at % 20);
    // Skills of one topic lie within 0.3 of each other, topics anywhere.
    const accuracy = 0.1 + (0.5 * parent) / 20 + 0.3 * random();
    truth.push(accuracy);
    const verdicts = 1 + Math.floor(12 * random() ** 3);
    const right = Array.from({ length: verdicts }, () => random()).filter((one) => one < accuracy).length;
    return [parent, right, verdicts - right] as const;
  });
  const counts = countsOf(inner, leaves);
  const estimates = estimateAccuracies(counts);
  let [ours, counted, held] = [0, 0, 0];
  for (const [at, accuracy] of truth.entries()) {
    const node = inner.length + at;
    const [, right, failed] = leaves[at] ?? [0, 0, 0];
    ours += ((estimates.accuracy[node] ?? 0) - accuracy) ** 2;
    counted += (right / (right + failed) - accuracy) ** 2;
    const { low, high } = estimateInterval(node, counts, estimates);
    if (low <= accuracy && accuracy <= high) held += 1 / truth.length;
  }
  return { ours, counted, held };
}
