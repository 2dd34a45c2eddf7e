import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/protocol/explanation';
import { explanationWords } from '../../../webview/selection/model/explanationWords';
import { comparisonNotice, keptNotice, openedNotice } from '../../../webview/selection/model/savedWords';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const why: Explanation = {
  selection: null,
  ...{ id: 's1', dataset: 'corpus.jsonl', line: 7, selected: false, place: null, size: 100 },
  ...{ method: 'weighted', budget: 100, temperature: 1, seed: '42', student: 'weak' },
  chains: [['Algebra', 'Lines']],
  ...{ correct: 1, wrong: 0, unknown: 0 },
  reason: { code: 'over-budget', text: 'It could have been selected; others came before it.' },
  leaves: [
    {
      path: ['Algebra', 'Lines'],
      ...{ samples: 20, correct: 15, wrong: 5, accuracy: 0.75, low: 0.5, high: 0.9, estimate: 0.7 },
      ...{ weight: 1.4286, target: 0.021, chance: 0.00105 },
    },
  ],
  order: {
    stratum: 'all',
    rank: 1_234,
    of: 5_000,
    taken: 100,
    key: 812.5,
    cut: 93.2,
    u: 0.42,
    q: 0.00105,
    enters: 1_234,
    tokens: null,
  },
  match: null,
  changes: ['A budget of 1,234 takes it.'],
  differences: [],
};

describe('an explanation in words', () => {
  it('says what left a sample out, its numbers, and what would let it in', () => {
    const words = explanationWords(why);
    expect(words.headline).toBe('s1 is not selected. It could have been selected; others came before it.');
    expect(words.titles).toContain('Weighed as');
    expect(words.leaves.map((row) => row.map(plain))).toEqual([
      ['Algebra › Lines', '15 of 20', '75 %', '70 %', '1.43', '2.1 %'],
    ]);
    expect(words.facts).toEqual([
      'Rank 1,234 of 5,000 samples; 100 of them are taken.',
      'Key 812.5 from u 0.4200 and chance 0.00105; the last one taken has 93.20.',
    ]);
    expect(words.changes).toEqual(['A budget of 1,234 takes it.']);
  });

  it('gives the place of one that is in, and of a matched one the step', () => {
    const match = { step: 3, distance: 0.25, taken: 0.25 };
    const words = explanationWords({ ...why, selected: true, place: 3, reason: null, order: null, match, changes: [] });
    expect(words.headline).toBe('s1 is selected: number 3 of 100.');
    expect(words.facts).toEqual(['Taken in step 3: the shares of skills are then 0.2500 from the target.']);
    expect(explanationWords({ ...why, match }).facts.at(-1)).toContain('0.2500 with the one taken');
  });
});

describe('notices about saved selections', () => {
  it('say what was done, and warn of what is not as it was', () => {
    expect(keptNotice('Deleted', { name: 'a', selected: 1, notes: [] })).toEqual({
      kind: 'done',
      text: 'Deleted "a", 1 sample; written sets stay.',
      details: [],
    });
    const choice = { method: 'random', student: null, budget: 5, temperature: 1, seed: '1' } as const;
    expect(openedNotice({ name: 'a', choice, notes: ['x.'], recipe: [] })).toMatchObject({
      kind: 'warning',
      details: ['x.'],
    });
    expect(openedNotice({ name: 'a', choice, notes: [], recipe: ['y.'] })).toMatchObject({
      kind: 'done',
      details: ['y.'],
    });
    expect(openedNotice({ name: 'a', choice, notes: [], recipe: [] }).text).toContain('the same samples');
  });

  it('compare with the largest changes first, and count the rest', () => {
    const skills = Array.from({ length: 15 }, (_, at) => {
      return { path: ['A', `${at}`], samplesA: 1, samplesB: 2, shareA: 0.1, shareB: 0.2, difference: 0.1 };
    });
    const place = { id: 'x', dataset: 'd', line: 1 };
    const { text, details } = comparisonNotice({
      ...{ a: { name: 'a', selected: 3 }, b: { name: 'b', selected: 2 }, both: 2, onlyA: [place], onlyB: [], skills },
    });
    expect(text).toContain('2 samples in both, 1 only in "a", 0 only in "b"');
    expect(details).toHaveLength(13);
    expect(details[0]).toBe('+10.0 points: A › 0');
    expect(details.at(-1)).toBe('and 3 more skills');
  });
});
