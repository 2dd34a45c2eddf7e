import { describe, expect, it } from 'vitest';
import { countLeaves, relateLeaves } from '../../../src/core/selection/leaves';
import { samplingWeight } from '../../../src/core/selection/weights';
import { poolOf } from './poolOf';

const pool = poolOf(
  [
    { id: 'two', chains: ['A/x', 'A/y'], correct: 1 },
    { id: 'high', chains: ['A'], wrong: 1 },
    { id: 'none', chains: [] },
    { id: 'both', chains: ['A/x', 'B'], wrong: 2, unknown: 1 },
  ],
  ['A/x', 'A/y', 'B'],
);

function leavesOf(maxDepth?: number): string[][] {
  const { nodes, start, leaf } = relateLeaves(pool, maxDepth);
  return pool.ids.map((_, row) =>
    [...leaf.subarray(start[row], start[row + 1])].map((at) => pool.tree.pathOf(nodes[at] ?? 0).join('/')),
  );
}

describe('leaves', () => {
  it('are the nodes without children; a chain that ends above them relates to none', () => {
    expect(leavesOf()).toEqual([['A/x', 'A/y'], [], [], ['A/x', 'B']]);
  });

  it('are the nodes at the depth where the tree is cut, each sample once', () => {
    expect(leavesOf(1)).toEqual([['A'], ['A'], [], ['A', 'B']]);
  });

  it('count samples once and attempts as often as they were made, leaving out what does not count', () => {
    const relations = relateLeaves(pool, 1);
    const all = countLeaves(pool, relations, Uint8Array.of(1, 1, 1, 1));
    expect([...all.samples]).toEqual([3, 1]);
    expect([...all.correct]).toEqual([1, 0]);
    expect([...all.wrong]).toEqual([3, 2]);
    expect([...all.unknown]).toEqual([1, 1]);
    const without = countLeaves(pool, relations, Uint8Array.of(1, 1, 1, 0));
    expect([...without.samples]).toEqual([2, 0]);
    expect([...without.wrong]).toEqual([1, 0]);
  });
});

describe('sampling weight', () => {
  it.each([
    [0.5, 1, 2],
    [0.5, 2, 4],
    [1, 3, 1],
    [0, 1, 1000],
    [0, 2, 1e6],
    [0.0001, 1, 1000],
    [0.001, 0.5, 1000 ** 0.5],
    [0, 0, 1],
    [0.2, 0, 1],
  ])('accuracy %d at temperature %d is %d', (accuracy, temperature, weight) => {
    expect(samplingWeight(accuracy, temperature)).toBeCloseTo(weight, 9);
  });

  it('stays finite at the highest temperature', () => {
    expect(samplingWeight(1e-9, 100)).toBe(1000 ** 100);
  });
});
