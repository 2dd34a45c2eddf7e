import { describe, expect, it } from 'vitest';
import { makeWorld } from '../../../bench/studentWorld';
import type { Pool } from '../../../src/core/pool/pool';
import { compareStudents, midP, PairSums } from '../../../src/core/student/compare';

const { pool } = makeWorld(
  { topics: 2, skillsPerTopic: 5, samples: 400, skillsOfSample: [1], skew: 0, accuracy: () => 0.5 },
  1,
);
/** The same samples with verdicts by sample: correct, wrong. */
function withVerdicts(verdicts: (sample: number) => readonly [number, number]): Pool {
  const columns = Array.from({ length: pool.size }, (_, sample) => verdicts(sample));
  return {
    ...pool,
    correct: Uint16Array.from(columns, ([correct]) => correct),
    wrong: Uint16Array.from(columns, ([, wrong]) => wrong),
  };
}

describe('midP', () => {
  it('has the values of its definition', () => {
    // 2 * (P(0) + P(1) / 2) of a binomial of 6 and 1/2.
    expect(midP(5, 1)).toBeCloseTo(2 * (1 / 64 + 3 / 64), 9);
    expect(midP(0, 5)).toBeCloseTo(1 / 32, 9);
    expect(midP(7, 7)).toBe(1);
    expect(midP(0, 0)).toBe(1);
    expect(midP(9_000, 11_000)).toBeLessThan(1e-40);
  });
});

describe('PairSums', () => {
  it('has the interval of Bonett and Price', () => {
    const sums = new PairSums();
    for (let at = 0; at < 50; at++) sums.add(at < 20 ? 1 : 0, at < 2 ? -1 : at >= 20 && at < 34 ? 1 : 0);
    const { difference, low, high, better, worse } = sums.compared();
    expect({ better, worse, difference }).toEqual({ better: 14, worse: 2, difference: 12 / 50 });
    // (15 - 3) / 52 -+ 1.96 sqrt((15/52 + 3/52 - (12/52)^2) / 52)
    const spread = 1.959963984540054 * Math.sqrt((18 / 52 - (12 / 52) ** 2) / 52);
    expect(low).toBeCloseTo(12 / 52 - spread, 9);
    expect(high).toBeCloseTo(12 / 52 + spread, 9);
  });
});

describe('compareStudents', () => {
  const before = withVerdicts((sample) => (sample % 2 === 0 ? [1, 0] : [0, 1]));
  const [skill = 0] = pool.tree.leaves();
  const hasSkill = (sample: number) => pool.chainNodes[sample] === skill;

  it('finds the skill that moved and no other', () => {
    const after = withVerdicts((sample) => (hasSkill(sample) || sample % 2 === 0 ? [1, 0] : [0, 1]));
    const { nodes } = compareStudents(before, after);
    const topic = pool.tree.node(skill).parent;
    expect(nodes.flatMap(({ changed }, node) => (changed ? [node] : []))).toEqual([topic, skill]);
    const moved = nodes[skill];
    expect(moved).toMatchObject({ second: 1, worse: 0 });
    expect(moved?.low).toBeGreaterThan(0.2);
    expect(moved?.pHolm).toBeGreaterThanOrEqual(moved?.pBh ?? 1);
  });

  it('has no test where none could ever be significant', () => {
    const after = withVerdicts((sample) => (sample === 1 ? [1, 0] : sample % 2 === 0 ? [1, 0] : [0, 1]));
    for (const { p, changed } of compareStudents(before, after).nodes)
      expect({ p, changed }).toEqual({ p: null, changed: false });
  });

  it('pairs only what both have a verdict on, copies once, and nothing that is left out', () => {
    const half = withVerdicts((sample) => (sample < 200 ? [1, 0] : [0, 0]));
    const root = (first: Pool, second: Pool, out?: (problem: string) => boolean) =>
      compareStudents(first, second, out).nodes[0];
    expect(root(before, half)).toMatchObject({ pairs: 200 });
    const copies = { ...before, problem: before.problem.map((_, sample) => String(sample % 100)) };
    expect(root(copies, half)).toMatchObject({ pairs: 100 });
    expect(root(before, half, (problem) => problem === pool.problem[3])).toMatchObject({ pairs: 199 });
    expect(
      root(
        before,
        withVerdicts(() => [0, 0]),
      ),
    ).toMatchObject({ pairs: 0, difference: null, low: null });
  });

  it('lets the higher share of correct attempts win a question', () => {
    const four = withVerdicts((sample) => (sample % 2 === 0 ? [3, 1] : [1, 3]));
    expect(compareStudents(before, four).nodes[0]).toMatchObject({ better: 200, worse: 200, difference: 0 });
  });
});
