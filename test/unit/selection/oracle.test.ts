import { describe, expect, it } from 'vitest';
import type { Pool } from '../../../src/core/pool/pool';
import { selectSamples } from '../../../src/core/selection/select';
import { loopSelection } from './oracle';
import { seededRandom } from '../seededRandom';
import { randomPool } from './poolOf';

const rounds = 5_000;

/**
 * Frequencies with which each sample is selected at all and selected first. Two programs that select alike differ by
 * no more than chance: with n rounds each, z = (a - b) / sqrt(2 p (1 - p) / n) is nearly standard normal per sample. The
 * bound 4.5 is passed by chance once in 1,800 such pools of 80 numbers, once in 90 of these tests; the seeds are fixed, so it holds or it doesn't.
 */
function frequencies(pool: Pool, select: (round: number) => string[]): { any: number[]; first: number[] } {
  const any = new Map<string, number>();
  const first = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const ids = select(round);
    ids.forEach((id, rank) => {
      any.set(id, (any.get(id) ?? 0) + 1);
      if (rank === 0) first.set(id, (first.get(id) ?? 0) + 1);
    });
  }
  const of = (counts: Map<string, number>): number[] => pool.ids.map((id) => (counts.get(id) ?? 0) / rounds);
  return { any: of(any), first: of(first) };
}

function largestZ(a: readonly number[], b: readonly number[]): number {
  return Math.max(
    ...a.map((value, at) => {
      const other = b[at] ?? 0;
      const mean = (value + other) / 2;
      return mean === 0 || mean === 1 ? 0 : Math.abs(value - other) / Math.sqrt((2 * mean * (1 - mean)) / rounds);
    }),
  );
}

/**
 * Temperatures that the cases go through; 0 is uniform over leaves. At 2, a leaf that nobody gets right weighs a million,
 * and the loop discards as many draws once it has that leaf's samples.
 */
const temperatures = [1, 0.5, 0, 1.25];

describe('weighted selection against the loop it restates', () => {
  const cases = Array.from({ length: 20 }, (_, at) => ({
    seed: at + 1,
    temperature: temperatures[at % temperatures.length] ?? 1,
    size: 20 + ((at * 7) % 21),
    budget: 4 + (at % 5),
  }));
  // At 2 too, in a pool over which the loop ends soon.
  cases.push({ seed: 2, temperature: 2, size: 40, budget: 8 });

  it.each(cases)(
    'selects each sample as often (pool $seed of $size, temperature $temperature, budget $budget)',
    { timeout: 60_000 },
    ({ seed, temperature, size, budget }) => {
      const pool = randomPool(size, 8, seed);
      const random = seededRandom(seed + 100);
      const loop = frequencies(pool, () => loopSelection(pool, budget, temperature, random));
      const ours = frequencies(pool, (round) => selected(pool, 'weighted', { budget, temperature, round }));
      expect(largestZ(ours.any, loop.any)).toBeLessThan(4.5);
      expect(largestZ(ours.first, loop.first)).toBeLessThan(4.5);
    },
  );

  it('is told apart from another way of selecting by the same measure', { timeout: 60_000 }, () => {
    const pool = randomPool(40, 8, 1);
    const random = seededRandom(101);
    const loop = frequencies(pool, () => loopSelection(pool, 8, 1, random));
    const other = frequencies(pool, (round) => selected(pool, 'random', { budget: 8, temperature: 1, round }));
    expect(largestZ(other.any, loop.any)).toBeGreaterThan(10);
  });
});

function selected(
  pool: Pool,
  method: 'weighted' | 'random',
  { budget, temperature, round }: { budget: number; temperature: number; round: number },
): string[] {
  const { samples } = selectSamples(pool, { method, budget, temperature, seed: String(round), student: 'test' });
  return samples.map(({ row }) => pool.ids[row] ?? '');
}
