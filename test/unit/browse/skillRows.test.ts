import { describe, expect, it } from 'vitest';
import { skillRows } from '../../../src/core/browse/skillRows';
import { nodeAccuracies } from '../../../src/core/student/accuracy';
import { poolOf } from '../selection/poolOf';

/** Oven: 1 of 4 right; Dough: 1 of 1; Slicing: 1 of 2; Oven gloves: 2 samples, none judged; Shopping: none. */
const table = nodeAccuracies(
  poolOf(
    [
      { id: 'a', chains: ['Baking/Oven'], wrong: 3, correct: 1 },
      { id: 'b', chains: ['Baking/Dough'], correct: 1 },
      { id: 'c', chains: ['Knives/Slicing'], correct: 1 },
      { id: 'd', chains: ['Knives/Slicing'], wrong: 1 },
      { id: 'e', chains: ['Knives/Oven gloves'] },
      { id: 'f', chains: ['Knives/Oven gloves'] },
    ],
    ['Shopping'],
  ),
);

type Query = Parameters<typeof skillRows>[1];

const rowsOf = (query: Partial<Query>): ReturnType<typeof skillRows> =>
  skillRows(table, { parent: [], order: 'gap', filter: '', from: 0, limit: 100, ...query });
const names = (query: Partial<Query>): (string | undefined)[] => rowsOf(query).rows.map(({ path }) => path.at(-1));

describe('the rows below a node', () => {
  it('come with the widest gap first, what was not measured after it, the larger first', () => {
    expect(names({})).toEqual(['Baking', 'Knives', 'Shopping']);
    expect(names({ parent: ['Baking'] })).toEqual(['Oven', 'Dough']);
    expect(names({ parent: ['Knives'] })).toEqual(['Slicing', 'Oven gloves']);
  });

  it('come by name and by count', () => {
    expect(names({ order: 'name', parent: ['Knives'] })).toEqual(['Oven gloves', 'Slicing']);
    expect(names({ order: 'count' })).toEqual(['Knives', 'Baking', 'Shopping']);
  });

  it('hold counts, and how many children there are', () => {
    const [baking] = rowsOf({}).rows;
    expect(baking).toMatchObject({ path: ['Baking'], samples: 2, correct: 2, wrong: 3, children: 2 });
  });

  it('come page by page', () => {
    const page = rowsOf({ from: 1, limit: 1 });
    expect(page.rows.map(({ path }) => path.at(-1))).toEqual(['Knives']);
    expect(page.total).toBe(3);
  });

  it('are none for a node that the tree does not have, or below a leaf', () => {
    expect(names({ parent: ['Cooking'] })).toEqual([]);
    expect(names({ parent: ['Shopping'] })).toEqual([]);
  });

  it.each([
    ['oven', ['Baking', 'Knives']],
    ['OVEN  bak', ['Baking']],
    ['gloves knives', ['Knives']],
    ['shop', ['Shopping']],
    ['nothing', []],
    ['  ', ['Baking', 'Knives', 'Shopping']],
  ])('pass a filter of words of the path: %j', (filter, shown) => {
    expect(names({ filter })).toEqual(shown);
  });

  it('below a node that the filter names are all shown; else only those that it names', () => {
    expect(names({ filter: 'knives', parent: ['Knives'] })).toEqual(['Slicing', 'Oven gloves']);
    expect(names({ filter: 'oven', parent: ['Knives'] })).toEqual(['Oven gloves']);
    const [knives] = rowsOf({ order: 'name', filter: 'gloves' }).rows;
    expect(knives?.children).toBe(1);
  });
});
