import { describe, expect, it } from 'vitest';
import type { LeftOutReason } from '../../../src/core/selection/candidates';
import type { Constraints } from '../../../src/core/selection/constraints';
import { selectionDefaults, selectionMethods, type SelectionRequest } from '../../../src/core/selection/request';
import { selectSamples, type Selection } from '../../../src/core/selection/select';
import { seededBelow } from '../seededRandom';
import { randomPool } from './poolOf';

const pool = randomPool(600, 12, 9);
const measures = {
  traceLength: Float64Array.from(pool.ids, (_, row) => 1_000 + ((row * 7_919) % 600)),
  passRate: new Float64Array(pool.size).fill(0.5),
};

function select(changes: Partial<SelectionRequest>, constraints: Constraints = {}): Selection {
  return selectSamples(pool, { ...selectionDefaults, budget: 100, student: 'weak', ...changes }, constraints, measures);
}

const rowsOf = ({ samples }: Selection): number[] => samples.map(({ row }) => row);

/** All samples in the order in which a method takes them. */
const orderOf = (changes: Partial<SelectionRequest>): number[] => rowsOf(select({ ...changes, budget: pool.size }));

function addsUp({ samples, leftOut, reasons }: Selection): void {
  const others = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
  expect(samples.length + others).toBe(pool.size);
  expect(samples.every(({ row }) => reasons.reasonOf(row) === undefined)).toBe(true);
  for (const [reason, count] of Object.entries(leftOut))
    expect(pool.ids.filter((_, row) => reasons.reasonOf(row) === reason)).toHaveLength(count);
}

/** Methods whose samples have an order that does not depend on what was taken. */
const ordered = selectionMethods.filter((method) => method !== 'matching' && method !== 'weighted');

describe('constraints', () => {
  it.each(selectionMethods)('%s: takes one of each cluster, and goes on to the next sample', (method) => {
    const below = seededBelow(3);
    const clusterOf = Int32Array.from(pool.ids, () => below(80) - 10).map((cluster) => Math.max(-1, cluster));
    const selection = select({ method }, { clusterOf });
    const clusters = rowsOf(selection).flatMap((row) => ((clusterOf[row] ?? -1) < 0 ? [] : [clusterOf[row]]));
    expect(new Set(clusters).size).toBe(clusters.length);
    expect(selection.leftOut['near-duplicate']).toBeGreaterThan(0);
    addsUp(selection);
    if (method === 'matching') return;
    const seen = new Set<number>();
    const expected = orderOf({ method }).filter((row) => {
      const cluster = clusterOf[row] ?? -1;
      if (seen.has(cluster)) return false;
      if (cluster >= 0) seen.add(cluster);
      return true;
    });
    expect(rowsOf(selection)).toEqual(expected.slice(0, 100));
  });

  it.each(selectionMethods)('%s: ends where the next sample would go beyond the tokens', (method) => {
    const below = seededBelow(4);
    const tokens = Uint32Array.from(pool.ids, () => 100 + below(900));
    const selection = select({ method }, { tokens, tokenBudget: 20_000 });
    const order = orderOf({ method });
    const spent = (rows: readonly number[]): number => rows.reduce((sum, row) => sum + (tokens[row] ?? 0), 0);
    const taken = rowsOf(selection);
    expect(taken).toEqual(order.slice(0, taken.length));
    expect(spent(taken)).toBeLessThanOrEqual(20_000);
    expect(spent(order.slice(0, taken.length + 1))).toBeGreaterThan(20_000);
    expect(selection.leftOut['over-token-budget']).toBeGreaterThan(0);
    expect(selection.shortfall?.reasons[0]).toBe('the budget of 20,000 tokens is used up');
    addsUp(selection);
  });

  it('shares tokens between the strata as samples, so that their share holds', () => {
    const tokens = new Uint32Array(pool.size).fill(10);
    for (const method of ['weighted', 'matching'] as const) {
      const selection = select({ method, correctShare: 0.25 }, { tokens, tokenBudget: 400 });
      const right = rowsOf(selection).filter((row) => (pool.correct[row] ?? 0) > 0);
      expect([selection.samples.length, right.length]).toEqual([40, 10]);
      addsUp(selection);
    }
  });

  it.each(selectionMethods)('%s: leaves out what must not be taken, by its reason', (method) => {
    const mask = (every: number): Uint8Array => Uint8Array.from(pool.ids, (_, row) => (row % every === 0 ? 1 : 0));
    const leftOut = new Map<LeftOutReason, Uint8Array>([
      ['benchmark', mask(6)],
      ['too-long', mask(4)],
    ]);
    const selection = select({ method }, { leftOut });
    expect(rowsOf(selection).some((row) => row % 6 === 0 || row % 4 === 0)).toBe(false);
    expect(selection.leftOut).toMatchObject({ benchmark: 100, 'too-long': 100 });
    addsUp(selection);
  });

  it('gives the draws of samples that must not be taken to the others of their skills', () => {
    const mask = Uint8Array.from(pool.ids, (_, row) => row % 2);
    const { samples } = select({ temperature: 0 }, { leftOut: new Map([['too-long', mask]]) });
    const halves = select({ temperature: 0, method: 'uniform' }, { leftOut: new Map([['too-long', mask]]) });
    expect(samples.map(({ row }) => row)).toEqual(rowsOf(halves));
  });
});

describe('floors and ceilings', () => {
  const counts = ({ skills }: Selection): number[] => skills.map(({ selected }) => selected);

  it.each(['weighted', 'random', 'uniform', 'longest'] as const)('%s: every skill has its floor', (method) => {
    const plain = select({ method, budget: 60 });
    const floored = select({ method, budget: 60, floor: 8 });
    expect(Math.min(...counts(plain))).toBeLessThan(8);
    expect(Math.min(...counts(floored))).toBeGreaterThanOrEqual(8);
    expect(floored.samples).toHaveLength(60);
    expect(floored.belowFloor).toEqual([]);
    const keys = floored.samples.map(({ key }) => key);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    addsUp(floored);
  });

  it.each(ordered)('%s: a floor that is met by itself changes nothing', (method) => {
    expect(rowsOf(select({ method, budget: 300, floor: 1 }))).toEqual(rowsOf(select({ method, budget: 300 })));
  });

  it('names the skills that the budget has no room for, and serves the weakest first', () => {
    const short = select({ budget: 12, floor: 5 });
    expect(short.samples).toHaveLength(12);
    expect(short.belowFloor.length).toBeGreaterThan(0);
    expect(short.skills[0]?.selected).toBeGreaterThanOrEqual(5);
    expect(short.belowFloor.map(({ path }) => path)).not.toContainEqual(short.skills[0]?.path);
  });

  it.each(selectionMethods)('%s: no skill goes beyond its ceiling', (method) => {
    const selection = select({ method, ceiling: 7 });
    expect(Math.max(...counts(select({ method })))).toBeGreaterThan(7);
    expect(Math.max(...counts(selection))).toBe(7);
    expect(selection.leftOut['over-ceiling']).toBeGreaterThan(0);
    addsUp(selection);
  });

  it('keeps both, in both strata', () => {
    const selection = select({ budget: 60, floor: 3, ceiling: 12, correctShare: 0.5 });
    expect(Math.max(...counts(selection))).toBeLessThanOrEqual(12);
    expect(rowsOf(selection).filter((row) => (pool.correct[row] ?? 0) > 0).length).toBeLessThanOrEqual(30);
    addsUp(selection);
  });
});
