import { describe, expect, it } from 'vitest';
import type { Pool } from '../../../src/core/pool/pool';
import { selectSamples } from '../../../src/core/selection/select';
import { loopSelection } from './oracle';
import { seededRandom } from '../seededRandom';
import { randomPool } from './poolOf';

const rounds = 10_000;

/**
 * Frequencies with which each sample is selected at all and selected first. Two programs that select alike differ by
 * no more than chance: with n rounds each, z = (a - b) / sqrt(2 p (1 - p) / n) is nearly standard normal per sample. The
 * bound 4.5 is passed by chance once in 1,800 such pools of 80 numbers; the seeds are fixed, so it holds or it doesn't.
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

describe('weighted selection against the loop it restates', () => {
  it.each([
    { seed: 1, temperature: 1 },
    { seed: 2, temperature: 2 },
    { seed: 3, temperature: 0 },
  ])('selects each sample as often (pool $seed, temperature $temperature)', { timeout: 60_000 }, (given) => {
    const pool = randomPool(40, 8, given.seed);
    const random = seededRandom(given.seed + 100);
    const loop = frequencies(pool, () => loopSelection(pool, 8, given.temperature, random));
    const select = (method: 'weighted' | 'random') => (round: number) =>
      selectSamples(pool, {
        method,
        budget: 8,
        temperature: given.temperature,
        seed: String(round),
        student: 'test',
      }).samples.map(({ row }) => pool.ids[row] ?? '');
    const ours = frequencies(pool, select('weighted'));
    expect(largestZ(ours.any, loop.any)).toBeLessThan(4.5);
    expect(largestZ(ours.first, loop.first)).toBeLessThan(4.5);
    // The same measure does tell two ways of selecting apart.
    expect(largestZ(frequencies(pool, select('random')).any, loop.any)).toBeGreaterThan(10);
  });
});
