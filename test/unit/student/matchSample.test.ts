import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importResults, type ImportOptions } from '../../../src/core/student/importResults';
import { SmallIndex } from './smallIndex';

const mapping = { id: 'unique_id', question: 'question', answer: 'expected_answer' };
const pool = [
  { unique_id: 'a', question: 'What is 1 + 1?', expected_answer: '2' },
  { unique_id: 'b', question: 'What is half of one?', expected_answer: '\\frac{1}{2}' },
];

let index: SmallIndex;
beforeEach(() => {
  index = new SmallIndex();
  index.corpus('corpus.jsonl', pool, mapping);
});
afterEach(() => {
  index[Symbol.dispose]();
});

const load = (rows: readonly unknown[], options: ImportOptions = {}) =>
  importResults(index.store, index.file('results.jsonl', rows), options);

describe('matching results with samples', () => {
  it('lists rows that belong to no sample', async () => {
    const outcome = await load(
      [
        { id: 'a', correct: true },
        { id: 'zz', correct: true },
        { id: 'zz', question: 'What else?', correct: true },
      ],
      { student: 'weak' },
    );
    expect(outcome.matched).toBe(1);
    expect(outcome.unmatched).toEqual([
      { line: 2, id: 'zz', reason: 'no sample has this id' },
      { line: 3, id: 'zz', reason: 'no sample has this id or text' },
    ]);
  });

  it('does not guess when an id stands for different problems', async () => {
    index.corpus('more.jsonl', [{ unique_id: 'a', question: 'What is 9 + 1?', expected_answer: '10' }], mapping);
    const outcome = await load(
      [
        { unique_id: 'a', correct: true },
        { unique_id: 'a', question: 'What is 9 + 1?', correct: false },
      ],
      { student: 'weak' },
    );
    expect(outcome.unmatched).toEqual([
      { line: 1, id: 'a', reason: 'the id stands for different problems: corpus.jsonl:1, more.jsonl:1' },
    ]);
    expect(index.attemptsAt('weak', 'What is 9 + 1?')).toMatchObject([{ verdict: 'wrong' }]);
  });

  it('does not guess when an id repeats within a dataset, unless the text or the number tells', async () => {
    const twice = [
      { unique_id: '7', question: 'What is 3 + 4?', expected_answer: '7' },
      { unique_id: '7', question: 'What is $3 - 4$?', expected_answer: '-1' },
    ];
    index.corpus('twice.jsonl', twice, mapping);
    const outcome = await load(
      [
        { unique_id: '7', correct: true },
        { unique_id: '7', question: 'What is 3 - 4?', correct: false },
        { unique_id: '7', question: 'What is 5 + 4?', correct: false },
        { unique_id: '7#2', correct: true },
      ],
      { student: 'weak' },
    );
    const reason = 'the id stands for different problems: twice.jsonl:1, twice.jsonl:2';
    expect(outcome.unmatched).toEqual([
      { line: 1, id: '7', reason },
      { line: 3, id: '7', reason },
    ]);
    expect(index.attemptsAt('weak', 'What is 3 + 4?')).toEqual([]);
    expect(index.attemptsAt('weak', 'What is $3 - 4$?').map(({ verdict }) => verdict)).toEqual(['wrong', 'correct']);
  });

  it('names a few of the problems that an id stands for', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => ({ unique_id: '0', question: `What is ${at} + 1?` }));
    index.corpus('zeros.jsonl', rows, mapping);
    const { unmatched } = await load([{ unique_id: '0', correct: true }], { student: 'weak' });
    expect(unmatched[0]?.reason).toMatch(/^the id stands for different problems: (zeros\.jsonl:\d, ){5}\.\.\.$/u);
  });

  it('takes repeats of one problem under one id for that problem, and says how many problems have several attempts', async () => {
    index.corpus('copies.jsonl', Array(3).fill({ unique_id: 'k', question: 'What is 6 + 2?' }), mapping);
    const outcome = await load(
      ['k', 'k', 'k', 'a', 'b'].map((unique_id) => ({ unique_id, correct: unique_id !== 'a' })),
      {
        student: 'weak',
      },
    );
    expect(outcome).toMatchObject({ matched: 5, unmatched: [], severalAttempts: 1 });
  });

  it('takes an id in two datasets for one problem when the text is the same', async () => {
    index.corpus('copy.jsonl', pool.slice(0, 1), mapping);
    expect(await load([{ unique_id: 'a', correct: true }], { student: 'weak' })).toMatchObject({ matched: 1 });
  });

  it('believes the text rather than the id, and neither when they contradict each other', async () => {
    const outcome = await load(
      [
        { unique_id: 'b', question: 'What is 1 + 1?', correct: true },
        { unique_id: 'b', question: '  what is HALF of one?', correct: true },
        { unique_id: 'b', question: 'What is the capital of France?', correct: true },
      ],
      { student: 'weak' },
    );
    expect(index.attemptsAt('weak', 'What is 1 + 1?')).toHaveLength(1);
    expect(index.attemptsAt('weak', 'What is half of one?')).toHaveLength(1);
    expect(outcome.unmatched).toEqual([
      { line: 3, id: 'b', reason: 'the id is that of another problem, corpus.jsonl:2' },
    ]);
  });

  it('knows ids that are numbers and ids made from the problem text', async () => {
    index.corpus('numbers.jsonl', [{ id: 7, q: 'Seven?' }, { q: 'No id here?' }], { id: 'id', question: 'q' });
    const [made] = index.store.samples.page(2, 1, 1);
    const outcome = await load(
      [
        { id: 7, correct: true },
        { id: made?.problem, correct: true },
      ],
      { student: 'weak' },
    );
    expect(outcome).toMatchObject({ matched: 2, unmatched: [] });
  });
});
