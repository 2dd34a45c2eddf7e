import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { selectionDefaults, type SelectionRequest } from '../../../src/core/selection/request';
import { selectSamples } from '../../../src/core/selection/select';
import { randomPool } from './poolOf';

const pool = randomPool(2_000, 40, 5);

// As the first version of the program selected, which knew the paper's way only.
const golden: readonly [Partial<SelectionRequest>, string][] = [
  [{}, 'bdc31e96f2d73b8b'],
  [{ temperature: 2 }, '3f0b5f9935640a98'],
  [{ correctShare: 0.25 }, '4f39b00ff63062cf'],
  [{ maxDepth: 1 }, 'db9b4cc764ab21c4'],
  [{ skill: ['Topic 1'] }, '08a31a31228f1946'],
  [{ exclude: pool.ids.slice(0, 300) }, '49f04146b0b5c27d'],
];

describe('the paper’s selection', () => {
  it.each(golden)('stays what it was, row by row: %j', (changes, expected) => {
    const { samples } = selectSamples(pool, { ...selectionDefaults, budget: 300, student: 'weak', ...changes });
    const lines = samples.map(({ row, key }) => `${pool.ids[row] ?? ''} ${key.toPrecision(12)}`);
    const digest = createHash('sha256').update(lines.join('\n')).digest('hex');
    expect(digest.slice(0, 16)).toBe(expected);
  });
});
