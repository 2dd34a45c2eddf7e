import { describe, expect, it } from 'vitest';
import type { IndexStatus } from '../../../src/protocol/indexStatus';
import { recall } from '../../../webview/selection/model/pageMemory';
import { indexSentence, isReady, setUpSteps } from '../../../webview/selection/model/setUp';
import { weakestFirst } from '../../../webview/selection/model/skillRows';

const empty: IndexStatus = { datasets: [], samples: 0, annotated: 0, tree: null, students: [], selections: [] };
const indexed: IndexStatus = {
  ...empty,
  samples: 600,
  datasets: [
    {
      path: 'a.jsonl',
      samples: 600,
      annotated: 0,
      errors: 2,
      warnings: 0,
      complete: true,
      proven: true,
      judgeable: true,
    },
  ],
};
const annotated: IndexStatus = { ...indexed, annotated: 588, tree: 'builtin' };
const complete: IndexStatus = { ...annotated, students: [{ name: 'weak', attempts: 600 }] };

describe('setUpSteps', () => {
  const states = (status: IndexStatus) => setUpSteps(status).map(({ state }) => state);

  it('opens one step after the other', () => {
    expect(states(empty)).toEqual(['next', 'waiting', 'waiting']);
    expect(states(indexed)).toEqual(['done', 'next', 'next']);
    expect(states(annotated)).toEqual(['done', 'done', 'next']);
    expect(states(complete)).toEqual(['done', 'done', 'done']);
  });

  it('says what there is of each, bad and unread files too', () => {
    expect(setUpSteps(complete).map(({ detail }) => detail)).toEqual([
      '600 samples in 1 file; 2 lines cannot be read: the Problems view lists them',
      '588 of 600 have chains',
      'weak: 600 attempts',
    ]);
    const [dataset] = indexed.datasets;
    const broken = { ...indexed, datasets: dataset ? [{ ...dataset, errors: 0, complete: false }] : [] };
    expect(setUpSteps(broken)[0]?.detail).toBe('600 samples in 1 file; 1 file not read to the end yet');
  });
});

describe('isReady', () => {
  it('asks for a student only where the student matters', () => {
    expect([empty, indexed, annotated, complete].map((status) => isReady(status, 'weighted'))).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect([empty, indexed, annotated, complete].map((status) => isReady(status, 'random'))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('indexSentence', () => {
  it('says in one line what the index holds', () => {
    expect(indexSentence(empty, null)).toBe('The index of this folder is empty.');
    expect(indexSentence(indexed, null)).toBe('600 samples in 1 file · no skill chains yet · no student results yet');
    expect(indexSentence(complete, 'weak')).toBe(
      '600 samples in 1 file · 588 with skill chains · student weak with 600 attempts',
    );
  });
});

describe('recall', () => {
  const memory = {
    folder: 'file:///a',
    choice: { method: 'random', student: null, budget: 5, temperature: 0, seed: 'x' },
    order: { column: 'pool', descending: true },
    filter: 'alg',
    advanced: true,
    keptOut: true,
    saved: false,
    findings: true,
    scrolled: 120,
  };

  it('brings back what was saved for the folder', () => {
    expect(recall(structuredClone(memory), 'file:///a')).toEqual(memory);
  });

  it.each([
    { exclude: { file: 'ids.txt' }, benchmarks: ['a.jsonl', 'b.jsonl'], ngram: 8, verified: 'strict' },
    { exclude: { saved: 'first' }, band: [0, 0.5], passRateField: 'rate', tokenizer: '', verified: 'wrong-out' },
  ])('brings back what is kept out: %o', (limits) => {
    const saved = { ...memory, choice: { ...memory.choice, ...limits } };
    expect(recall(structuredClone(saved), 'file:///a')).toEqual(saved);
  });

  it('forgets parts that are none', () => {
    const odd = { exclude: 'ids', benchmarks: 'a', band: [0], verified: 'maybe', tokenizer: 1, ngram: '8' };
    const saved = { ...memory, choice: { ...memory.choice, ...odd } };
    expect(recall(saved, 'file:///a')).toEqual(memory);
  });

  it.each([
    ['nothing', undefined],
    ['another folder', { ...memory, folder: 'file:///b' }],
    ['another version', { folder: 'file:///a', choice: { method: 'magic' }, order: { column: 'toString' }, filter: 3 }],
  ])('starts afresh from %s', (_, saved) => {
    const folds = { advanced: false, keptOut: false, saved: false, findings: false };
    const fresh = { folder: 'file:///a', choice: null, order: weakestFirst, filter: '', ...folds, scrolled: 0 };
    expect(recall(saved, 'file:///a')).toEqual(fresh);
  });
});
