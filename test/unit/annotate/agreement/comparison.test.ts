import { describe, expect, it } from 'vitest';
import {
  cohensKappa,
  jaccard,
  kappaOfCounts,
  krippendorffsAlpha,
} from '../../../../src/core/annotate/agreement/chance';
import { Comparison } from '../../../../src/core/annotate/agreement/comparison';
import { unattended } from '../../../../src/core/job/job';
import { seededBelow } from '../../seededRandom';

describe('agreement beyond chance', () => {
  it("1.1 gives Cohen's kappa of a worked table: 20 and 15 on the diagonal, 5 and 10 off it", () => {
    const pairs = [
      ...Array.from({ length: 20 }, () => [1, 1] as const),
      ...Array.from({ length: 5 }, () => [1, 0] as const),
      ...Array.from({ length: 10 }, () => [0, 1] as const),
      ...Array.from({ length: 15 }, () => [0, 0] as const),
    ];
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 10);
    expect(kappaOfCounts({ a: 25, b: 30, both: 20, all: 50 })).toBeCloseTo(0.4, 10);
  });

  it('1.2 has no kappa where both always say the same one thing, and 1 where they agree on two', () => {
    expect(cohensKappa([])).toBeNull();
    expect(
      cohensKappa([
        [1, 1],
        [1, 1],
      ]),
    ).toBeNull();
    expect(
      cohensKappa([
        [1, 1],
        [2, 2],
      ]),
    ).toBe(1);
    expect(kappaOfCounts({ a: 0, b: 0, both: 0, all: 9 })).toBeNull();
  });

  it("1.3 gives Krippendorff's alpha as its definition does, over all pairs of given sets", async () => {
    const below = seededBelow(7);
    const set = (): number[] => [0, 1, 2, 3].filter(() => below(2) === 0);
    const pairs = Array.from({ length: 40 }, () => [set(), set()] as const);
    const given = pairs.flat();
    let [expected, count] = [0, 0];
    for (const [i, one] of given.entries())
      for (const [j, other] of given.entries())
        if (i !== j) {
          expected += 1 - jaccard(one, other);
          count++;
        }
    const observed = pairs.reduce((sum, [a, b]) => sum + 1 - jaccard(a, b), 0) / pairs.length;
    expect(await krippendorffsAlpha(pairs, unattended)).toBeCloseTo(1 - observed / (expected / count), 10);
    expect(await krippendorffsAlpha([[[1], [1]]], unattended)).toBeNull();
  });

  it('1.4 compares sets by what they share', () => {
    expect(jaccard([1, 3, 5], [3, 5, 7])).toBe(0.5);
    expect(jaccard([], [])).toBe(1);
    expect(jaccard([], [2])).toBe(0);
  });
});

describe('Comparison', () => {
  it('2.1 counts agreement on each level by hand', async () => {
    const comparison = new Comparison();
    comparison.add('s1', [['Algebra', 'linear']], [['algebra', 'Linear ']]);
    comparison.add('s2', [['Algebra', 'linear']], [['Algebra', 'quadratic']]);
    comparison.add('s3', [['Geometry', 'circles'], ['Algebra']], [['Algebra', 'linear']]);
    comparison.add('s4', [], []);
    const { samples, exact, without, levels, disagreements, skills } = await comparison.result(unattended);
    expect({ samples, exact, without }).toEqual({ samples: 4, exact: 0.5, without: { a: 1, b: 1 } });
    const [top, leaf] = levels;
    expect(top).toMatchObject({ level: 1, samples: 3, exact: 2 / 3, first: 2 / 3 });
    expect(top?.jaccard).toBeCloseTo((1 + 1 + 0.5) / 3, 10);
    expect(top?.f1).toBeCloseTo((1 + 1 + 2 / 3) / 3, 10);
    expect(leaf).toMatchObject({ level: 2, samples: 3, exact: 1 / 3, first: 1 / 3 });
    expect(disagreements).toEqual([
      { level: 2, a: ['Algebra', 'linear'], b: ['Algebra', 'quadratic'], samples: 1, examples: ['s2'] },
      { level: 1, a: ['Geometry'], b: null, samples: 1, examples: ['s3'] },
      { level: 2, a: null, b: ['Algebra', 'linear'], samples: 1, examples: ['s3'] },
    ]);
    expect(skills[0]).toMatchObject({ path: ['Algebra'], a: 3, b: 3, both: 3, f1: 1, kappa: 1 });
  });

  it('2.2 has nothing to say about no samples', async () => {
    expect(await new Comparison().result(unattended)).toMatchObject({ samples: 0, exact: 0, levels: [], skills: [] });
  });
});
