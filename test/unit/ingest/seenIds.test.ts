import { describe, expect, it } from 'vitest';
import { SeenIds } from '../../../src/core/ingest/seenIds';
import { seededRandom } from '../seededRandom';

describe('SeenIds', () => {
  it('knows every id that was added, through several growths', () => {
    const seen = new SeenIds();
    const ids = Array.from({ length: 200_000 }, (_, n) =>
      n % 2 === 0 ? `row-${n}` : n.toString(16).padStart(16, '0'),
    );
    // A false alarm has a chance of 1 in 10^9 here.
    expect(ids.filter((id) => seen.add(id))).toEqual([]);
    expect(ids.every((id) => seen.add(id))).toBe(true);
  });

  it('tells ids apart that differ in one character or in order, seed 7', () => {
    const random = seededRandom(7);
    const seen = new SeenIds();
    const distinct = new Set<string>();
    for (let n = 0; n < 100_000; n++)
      distinct.add(Array.from({ length: 4 }, () => 'abAB01'[Math.floor(random() * 6)]).join(''));
    expect([...distinct].filter((id) => seen.add(id))).toEqual([]);
  });

  it('takes the empty id', () => {
    const seen = new SeenIds();
    expect([seen.add(''), seen.add('')]).toEqual([false, true]);
  });
});
