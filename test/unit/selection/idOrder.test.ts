import { describe, expect, it } from 'vitest';
import { rowsById } from '../../../src/core/selection/idOrder';
import { poolOf, randomPool, shuffled } from './poolOf';

function inOrder(ids: readonly string[]): string[] {
  const pool = poolOf(ids.map((id) => ({ id, chains: [] })));
  return Array.from(rowsById(pool), (row) => pool.ids[row] ?? '');
}

describe('rows by id', () => {
  it('go by the numbers in ids, and by code units otherwise', () => {
    expect(inOrder(['q10', 'q2', 'q1', 'p3', 'q', 'Q5'])).toEqual(['Q5', 'p3', 'q', 'q1', 'q2', 'q10']);
    expect(inOrder(['a/9/2', 'a/10/1', 'a/9/10', 'a-1'])).toEqual(['a-1', 'a/9/2', 'a/9/10', 'a/10/1']);
  });

  it('tell ids apart that differ in zeros only, the same way every time', () => {
    expect(inOrder(['1', '01', '001', '0', '00'])).toEqual(['0', '00', '001', '01', '1']);
    expect(inOrder(['00', '0', '001', '01', '1'])).toEqual(['0', '00', '001', '01', '1']);
  });

  it('do not depend on the order of the rows, also where datasets share ids', () => {
    const pool = randomPool(300, 5, 9);
    const shared = { ...pool, ids: pool.ids.map((id, row) => (row % 3 === 0 ? 'same' : id)) };
    const problems = (of: typeof pool): string[] => Array.from(rowsById(of), (row) => of.problem[row] ?? '');
    expect(problems(shuffled(shared, 4))).toEqual(problems(shared));
  });
});
