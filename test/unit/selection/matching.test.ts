import { describe, expect, it } from 'vitest';
import type { Pool } from '../../../src/core/pool/pool';
import type { SelectionRequest } from '../../../src/core/selection/request';
import { selectSamples } from '../../../src/core/selection/select';
import { seededBelow } from '../seededRandom';
import { greedyMatching, type MatchingCase } from './matchingOracle';
import { poolOf, randomPool, shuffled } from './poolOf';

function rowsOf(pool: Pool, changes: Partial<SelectionRequest>): number[] {
  const request = { method: 'matching', budget: 10, temperature: 1, seed: '42', student: 'test' } as const;
  return selectSamples(pool, { ...request, ...changes }).samples.map(({ row }) => row);
}

/** 20 to 60 samples over 4 to 12 skills, so that many samples have the same ones; some excluded, some with a share. */
function madeUp(seed: number): { pool: Pool; given: MatchingCase; share: { correctShare?: number } } {
  const below = seededBelow(seed + 5_000);
  const pool = randomPool(20 + below(41), 4 + below(9), seed);
  const budget = 1 + below(25);
  const excluded = new Set(pool.ids.filter(() => below(10) === 0));
  const temperature = [0, 0.5, 1, 2][below(4)] ?? 1;
  const correctShare = [undefined, undefined, 0, 0.25, 0.5, 1][below(6)];
  return {
    pool,
    given: {
      ...{ budget, temperature, excluded },
      ...(correctShare !== undefined && { correct: Math.round(budget * correctShare) }),
    },
    share: correctShare === undefined ? {} : { correctShare },
  };
}

describe('matching', () => {
  it('takes the same samples in the same order as the greedy algorithm by its definition, on 200 cases', () => {
    let [taken, withShare] = [0, 0];
    for (let seed = 1; seed <= 200; seed++) {
      const { pool, given, share } = madeUp(seed);
      const expected = greedyMatching(pool, given);
      const { budget, temperature, excluded } = given;
      const request = { budget, temperature, exclude: [...excluded], ...share };
      if (expected.length === 0) expect(() => rowsOf(pool, request), `seed ${seed}`).toThrow('can be selected');
      else expect(rowsOf(pool, request), `seed ${seed}`).toEqual(expected);
      taken += expected.length;
      withShare += given.correct === undefined ? 0 : 1;
    }
    expect(taken).toBeGreaterThan(1_500);
    expect(withShare).toBeGreaterThan(50);
  });

  it('takes the first of samples that are equally good', () => {
    const pool = poolOf(['c', 'a', 'b'].map((id) => ({ id, chains: ['A/x'], wrong: 1 })));
    expect(rowsOf(pool, { budget: 2 })).toEqual([0, 1]);
  });

  it('takes the first by id where it is told so, and then the same samples however the rows are shuffled, on 200 cases', () => {
    let otherwise = 0;
    for (let seed = 1; seed <= 200; seed++) {
      // Its ids are in the order of its rows: what the greedy algorithm takes of it is what ties by id must take.
      const { pool, given, share } = madeUp(seed);
      const mixed = shuffled(pool, seed);
      const request = { budget: given.budget, temperature: given.temperature, exclude: [...given.excluded], ...share };
      const expected = greedyMatching(pool, given).map((row) => pool.ids[row]);
      if (expected.length === 0) continue;
      const byId = rowsOf(mixed, { ...request, ties: 'id' }).map((row) => mixed.ids[row]);
      expect(byId, `seed ${seed}`).toEqual(expected);
      const byRow = rowsOf(mixed, request);
      expect(byRow, `seed ${seed}`).toEqual(greedyMatching(mixed, given));
      if (byRow.map((row) => mixed.ids[row]).join() !== expected.join()) otherwise++;
    }
    expect(otherwise).toBeGreaterThan(100);
  });

  it('does not count skills on which nothing was judged, nor take samples that have no others', () => {
    const pool = poolOf([
      { id: 'unjudged', chains: ['A/y'] },
      { id: 'both', chains: ['A/x', 'A/y'], unknown: 1 },
      { id: 'judged', chains: ['A/x', 'A/z'], wrong: 1 },
    ]);
    expect(rowsOf(pool, { budget: 3 })).toEqual(
      greedyMatching(pool, { budget: 3, temperature: 1, excluded: new Set() }),
    );
    expect(rowsOf(pool, { budget: 3 })).toEqual([2, 1]);
  });

  it('comes nearer to the target than drawing does', () => {
    const pool = randomPool(2_000, 40, 5);
    const distance = (method: 'matching' | 'weighted'): number => {
      const request = { method, budget: 100, temperature: 1, seed: '1', student: 'test' };
      const { skills } = selectSamples(pool, request);
      return Math.hypot(...skills.map(({ target, selectedShare }) => target - selectedShare));
    };
    expect(distance('matching')).toBeLessThan(distance('weighted') / 2);
  });
});
