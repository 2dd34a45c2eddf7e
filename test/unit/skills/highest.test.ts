import { describe, expect, it } from 'vitest';
import { highest } from '../../../src/core/skills/highest';
import { seededBelow } from '../seededRandom';

describe('highest', () => {
  it('1.1 gives the first places of a stable sort', () => {
    const below = seededBelow(5);
    for (let round = 0; round < 300; round++) {
      // Few values, so that many are equal.
      const scores = Float64Array.from({ length: below(40) }, () => below(7) - 3);
      const most = 1 + below(6);
      const sorted = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      expect(highest(scores, most), `seed 5, round ${round}`).toEqual(sorted.slice(0, most));
    }
  });
});
