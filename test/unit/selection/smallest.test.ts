import { describe, expect, it } from 'vitest';
import { smallest } from '../../../src/core/selection/smallest';
import { seededRandom } from '../seededRandom';

describe('smallest', () => {
  it('agrees with sorting everything, for any count', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 200; round++) {
      // Few different values, so that ties happen.
      const values = Array.from({ length: Math.floor(random() * 60) }, () => Math.floor(random() * 20));
      const precedes = (a: number, b: number): boolean =>
        values[a] === values[b] ? a < b : (values[a] ?? 0) < (values[b] ?? 0);
      const rows = values.map((_, row) => row);
      const sorted = [...rows].sort((a, b) => (precedes(a, b) ? -1 : 1));
      const count = Math.floor(random() * 70);
      expect([...smallest(rows, count, precedes)]).toEqual(sorted.slice(0, count));
    }
  });
});
