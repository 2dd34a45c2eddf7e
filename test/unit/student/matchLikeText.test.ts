import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importResults, type ImportOptions } from '../../../src/core/student/importResults';
import { refusal } from '../refusal';
import { SmallIndex } from './smallIndex';

const mapping = { id: 'unique_id', question: 'question', answer: 'expected_answer' };
const tank =
  'A tank is filled by two pipes in 6 hours, and by one of them alone in 10 hours. How many hours does the other one need to fill the whole tank when it is left alone?';
const pool = [
  { unique_id: 'half', question: 'What is $\\dfrac{1}{2}$ of  one?', expected_answer: '1/2' },
  { unique_id: 'tank', question: tank, expected_answer: '15' },
  { unique_id: 'sky', question: 'Name the colour of the sky.', expected_answer: 'blue' },
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
  importResults(index.store, index.file('results.jsonl', rows), { student: 's', ...options });
const one = (question: string, options: ImportOptions = {}) => load([{ question, correct: true }], options);

describe('results whose texts are not those of the corpus to the letter', () => {
  it.each([
    ['spaces, letter case, layout of formulas', 'what is \\(\\frac{1}{2}\\) of one?'],
    [
      'a prompt around it',
      `Please reason step by step, and put your final answer within \\boxed{}.\n\nQuestion: ${pool[0]?.question ?? ''}`,
    ],
  ])('are matched when they differ in %s', async (_, question) => {
    expect(await one(question)).toMatchObject({
      matched: 1,
      matchedBy: { text: 0, folded: 1, similar: 0 },
      similar: [],
    });
    expect(index.attemptsAt('s', pool[0]?.question ?? '')).toHaveLength(1);
  });

  it('are matched when they are nearly the same, and listed with their similarity', async () => {
    const outcome = await one(tank.replace('whole', 'entire'));
    expect(outcome).toMatchObject({ matched: 1, matchedBy: { similar: 1 }, similarity: 0.8 });
    expect(outcome.similar).toMatchObject([{ line: 1, id: null, sample: 'tank' }]);
    expect(outcome.similar[0]?.similarity).toBeGreaterThan(0.8);
    expect(await one(tank.replace('whole', 'entire'), { similarity: 0.95 })).toMatchObject({ matched: 0 });
  });

  it('are not matched with a problem of other numbers, which is named as the nearest', async () => {
    const { matched, unmatched } = await one(tank.replace('10', '12'));
    expect(matched).toBe(0);
    expect(unmatched).toMatchObject([
      { reason: 'no sample has this problem text', nearest: { id: 'tank', dataset: 'corpus.jsonl', line: 2 } },
    ]);
  });

  it('are not matched when several problems are as near', async () => {
    const variants = ['great', 'large'].map((word, at) => ({
      unique_id: `v${at}`,
      question: tank.replace('whole', word),
    }));
    index.corpus('variants.jsonl', variants, mapping);
    const { unmatched } = await one(tank.replace('whole', 'entire'));
    expect(unmatched).toMatchObject([{ reason: '3 problems have nearly this text' }]);
  });

  it('are not matched when problems differ in nothing else', async () => {
    index.corpus(
      'case.jsonl',
      [
        { unique_id: 'big', question: 'Is A more than a?' },
        { unique_id: 'small', question: 'is a more than A?' },
      ],
      mapping,
    );
    const { unmatched } = await one('IS A MORE THAN A?');
    expect(unmatched).toMatchObject([
      { reason: 'several problems have this text but for spaces, letter case or layout' },
    ]);
  });

  it('are matched by an id when the text is nearly the same, also where others are as near', async () => {
    index.corpus('variants.jsonl', [{ unique_id: 'v', question: tank.replace('whole', 'great') }], mapping);
    const outcome = await load([{ id: 'tank', question: tank.replace('whole', 'entire'), correct: true }]);
    expect(outcome).toMatchObject({ matched: 1, matchedBy: { id: 1 } });
  });

  it('do without a corpus that is gone', async () => {
    index.corpus('other.jsonl', [{ unique_id: 'o', question: 'Why is the grass green?' }], mapping);
    index.file('other.jsonl', []);
    expect(await one('name the COLOUR of the sky.')).toMatchObject({ matched: 1 });
  });
});

describe('results known by their position', () => {
  const rows = pool.map((_, at) => ({
    doc_id: at,
    doc: {},
    target: '',
    resps: [['x']],
    filtered_resps: ['x'],
    exact_match: 1,
  }));

  it('belong to the samples of the dataset that is named', async () => {
    expect(await load(rows)).toMatchObject({ matched: 0 });
    const outcome = await load(rows, { dataset: 'corpus.jsonl' });
    expect(outcome).toMatchObject({ matched: 3, matchedBy: { row: 3 } });
    const past = await load([{ ...rows[0], doc_id: 7 }], { dataset: 'corpus.jsonl' });
    expect(past.unmatched).toMatchObject([{ reason: 'corpus.jsonl has no sample 7, counted from 0' }]);
    expect(await refusal(load(rows, { dataset: 'nowhere.jsonl' }))).toMatchObject({ code: 'no-dataset' });
  });

  it('do not belong to a sample that reads otherwise', async () => {
    const other = { ...rows[2], doc: { question: 'Name the capital of France.' } };
    expect(await load([other], { dataset: 'corpus.jsonl' })).toMatchObject({ matched: 0 });
  });
});

describe('judging anew', () => {
  const rows = [
    { unique_id: 'half', attempt: 'It is \\boxed{0.5}', correct: false },
    { unique_id: 'tank', attempt: 'It is \\boxed{15}', correct: true },
    { unique_id: 'sky', attempt: 'It is \\boxed{3}', correct: true },
    { unique_id: 'sky', correct: true },
  ];

  it('says what it changes, and as a trial writes nothing', async () => {
    const outcome = await load(rows, { regrade: true, dryRun: true });
    expect(outcome.changes).toMatchObject({ compared: 3, changed: 2, kinds: { 'wrong->correct': 1 } });
    expect(outcome.changes?.examples[0]).toEqual({
      line: 1,
      id: 'half',
      theirs: 'wrong',
      ours: 'correct',
      rule: 'rational',
      expected: '1/2',
      answer: '0.5',
    });
    expect(index.store.students.all()).toEqual([]);
    expect((await load(rows)).changes).toBeUndefined();
  });

  it('leaves the verdicts that a person gave', async () => {
    await load(rows);
    const { store } = index;
    const student = store.students.idOf('s') ?? -1;
    const [first] = index.attemptsAt('s', pool[0]?.question ?? '');
    if (!first) throw new Error('the attempt was not stored');
    expect(store.students.save(student, null, { ...first, verdict: 'unknown', rule: 'person' })).toBe(true);
    expect(await load(rows, { regrade: true })).toMatchObject({ byPerson: 1 });
    expect(index.attemptsAt('s', pool[0]?.question ?? '')).toMatchObject([{ verdict: 'unknown', rule: 'person' }]);
    expect(store.students.save(student, null, { ...first, verdict: 'correct', rule: 'person' })).toBe(true);
  });
});
