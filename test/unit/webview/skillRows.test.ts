import { describe, expect, it } from 'vitest';
import type { SkillShare } from '../../../src/protocol/selection';
import {
  arrangeSkills,
  barScale,
  firstOrder,
  weakestFirst,
  type SkillColumn,
} from '../../../webview/selection/model/skillRows';

function skill(name: string, change: Partial<SkillShare> = {}): SkillShare {
  return {
    path: ['Algebra', name],
    samples: 10,
    selected: 1,
    correct: 5,
    wrong: 5,
    accuracy: 0.5,
    low: 0.24,
    high: 0.76,
    weight: 2,
    target: 0.1,
    poolShare: 0.1,
    selectedShare: 0.1,
    ...change,
  };
}

const unjudged = { correct: 0, wrong: 0, accuracy: null, low: null, high: null };
const leaves = (skills: readonly SkillShare[]) => skills.map(({ path }) => path.at(-1));

describe('arrangeSkills', () => {
  const skills = [
    skill('strong', { accuracy: 0.9, high: 0.95 }),
    skill('never', unjudged),
    skill('weak once', { accuracy: 0, high: 0.79 }),
    skill('weak often', { accuracy: 0, high: 0.16 }),
    skill('middling'),
  ];

  it('puts the weakest first, the surer weakness before the less sure, the unjudged last', () => {
    expect(leaves(arrangeSkills(skills, weakestFirst, ''))).toEqual([
      'weak often',
      'weak once',
      'middling',
      'strong',
      'never',
    ]);
  });

  it('keeps the unjudged last in the other direction too', () => {
    const order = { column: 'accuracy', descending: true } as const;
    expect(leaves(arrangeSkills(skills, order, '')).at(-1)).toBe('never');
    expect(leaves(arrangeSkills(skills, order, ''))[0]).toBe('strong');
  });

  it.each<[SkillColumn, Partial<SkillShare>]>([
    ['samples', { samples: 99 }],
    ['pool', { poolShare: 0.9 }],
    ['selected', { selectedShare: 0.9 }],
    ['shift', { poolShare: 0.01 }],
  ])('puts the largest first at the first press on %s, last at the second', (column, change) => {
    const list = [skill('a'), skill('b', change), skill('c')];
    const order = firstOrder(column);
    expect(leaves(arrangeSkills(list, order, ''))[0]).toBe('b');
    expect(leaves(arrangeSkills(list, { ...order, descending: !order.descending }, ''))).toEqual(['a', 'c', 'b']);
  });

  it('orders names as people do, numbers by value', () => {
    const list = [skill('degree 10'), skill('Degree 2'), skill('angles')];
    expect(leaves(arrangeSkills(list, firstOrder('skill'), ''))).toEqual(['angles', 'Degree 2', 'degree 10']);
  });

  it('keeps the skills that have every word in their path, in any case and order', () => {
    const list = [skill('Linear equations'), skill('Quadratic equations'), skill('Angles')];
    expect(leaves(arrangeSkills(list, weakestFirst, ' EQUATIONS  linear alg '))).toEqual(['Linear equations']);
    expect(arrangeSkills(list, weakestFirst, 'geometry')).toEqual([]);
  });

  it('leaves what it was given as it was', () => {
    const before = leaves(skills);
    arrangeSkills(skills, weakestFirst, '');
    expect(leaves(skills)).toEqual(before);
  });
});

describe('barScale', () => {
  it.each([
    [0.0003, 0.0005],
    [0.001, 0.001],
    [0.034, 0.05],
    [0.2, 0.2],
    [0.6, 1],
    [1, 1],
  ])('gives a longest share of %d the scale %d', (longest, scale) => {
    expect(barScale([skill('a', { poolShare: 0, selectedShare: longest })])).toBeCloseTo(scale, 12);
    expect(barScale([skill('a', { poolShare: longest, selectedShare: 0 })])).toBeCloseTo(scale, 12);
  });

  it('stays above 0 when nothing is selected', () => {
    expect(barScale([skill('a', { poolShare: 0, selectedShare: 0 })])).toBe(1);
    expect(barScale([])).toBe(1);
  });
});
