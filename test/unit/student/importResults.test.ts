import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusal as failure } from '../refusal';
import { importResults, type ImportOptions } from '../../../src/core/student/importResults';
import { ResultsIndex, threeProblems } from './resultsIndex';
import { SmallIndex } from './smallIndex';

const { pool, mapping } = threeProblems;
const workspace = new ResultsIndex(threeProblems);
const load = (rows: readonly unknown[], options?: ImportOptions) => workspace.loadRows(rows, options);
const refusal = async (work: Promise<unknown>): Promise<string> => (await failure(work)).code;

describe('attempts that we judge', () => {
  const rows = [
    { unique_id: 'a', attempt: '<think>1 and 1</think> The answer is $\\boxed{2.0}$.' },
    { unique_id: 'b', attempt: 'I get \\boxed{2}.' },
    { unique_id: 'c', attempt: '<think>The sky, well' },
  ];

  it('get a verdict, a rule, their answer and their place', async () => {
    const outcome = await load(rows, { student: 'weak' });
    expect(outcome).toMatchObject({ matched: 3, correct: 1, wrong: 1, unknown: 0, truncated: 1, format: 'attempts' });
    expect(outcome.unmatched).toEqual([]);
    expect(outcome.problems).toEqual([]);
    expect(workspace.index.attemptsAt('weak', 'What is 1 + 1?')).toEqual([
      {
        problem: expect.any(String) as string,
        number: 1,
        verdict: 'correct',
        rule: 'rational',
        truncated: false,
        answer: '2.0',
        source: { path: 'results.jsonl', offset: 0, length: JSON.stringify(rows[0]).length },
      },
    ]);
    const [third] = workspace.index.attemptsAt('weak', 'Name the colour of the sky.');
    expect(third).toMatchObject({ verdict: 'unknown', rule: 'truncated', truncated: true, answer: null });
  });

  it('are wrong when they ended without an answer, and truncated when they were cut off', async () => {
    const given = [
      { unique_id: 'a', attempt: 'no answer here' },
      { unique_id: 'a', attempt: '', finish: 'stop' },
      { unique_id: 'a', attempt: 'I count them. There are', finish: 'length' },
      { unique_id: 'a', attempt: 'I count 5 of them', finish: 'length' },
    ];
    const outcome = await load(given, { student: 'weak' });
    expect(outcome).toMatchObject({ matched: 4, correct: 0, wrong: 2, unknown: 0, truncated: 2, problems: [] });
  });

  it('imported again change nothing', async () => {
    const first = await load([...rows, { unique_id: 'a', attempt: '\\boxed{3}' }], { student: 'weak' });
    const before = workspace.store.students.all();
    const attempts = workspace.index.attemptsAt('weak', 'What is 1 + 1?');
    expect(attempts.map(({ number, verdict }) => [number, verdict])).toEqual([
      [1, 'correct'],
      [2, 'wrong'],
    ]);
    expect(await importResults(workspace.store, 'results.jsonl', { student: 'weak' })).toEqual(first);
    expect(workspace.store.students.all()).toEqual(before);
    expect(workspace.index.attemptsAt('weak', 'What is 1 + 1?')).toEqual(attempts);
  });

  it('are judged by the answer that the solution boxes where the corpus has no field for it', async () => {
    workspace.index.corpus('plain.jsonl', [{ q: 'Two plus two?', s: 'We add: \\boxed{4}' }], {
      question: 'q',
      solution: 's',
    });
    const outcome = await load([{ question: 'Two plus two?', attempt: '\\boxed{4.0}' }], { student: 'weak' });
    expect(outcome).toMatchObject({ matched: 1, correct: 1 });
  });

  it.each([
    ['by its text', { question: 'What is 1 + 1?' }],
    ['by its id in the file without answers', { unique_id: 'plain' }],
    ['by its text and that id', { unique_id: 'plain', question: 'What is 1 + 1?' }],
  ])('are judged by any sample of the problem that has an answer, when matched %s', async (_, row) => {
    using several = new SmallIndex();
    const fields = { id: 'unique_id', question: 'question' };
    several.corpus('chains.jsonl', [{ unique_id: 'plain', question: 'What is 1 + 1?' }], fields);
    several.corpus('corpus.jsonl', pool, mapping);
    const file = several.file('results.jsonl', [{ ...row, attempt: '\\boxed{2.0}' }]);
    const outcome = await importResults(several.store, file, { student: 'weak' });
    expect(outcome).toMatchObject({ matched: 1, correct: 1, unknown: 0, withoutExpected: 0 });
  });

  it('are judged by the sample of their id where samples of one problem have different answers', async () => {
    const question = 'What is 1 + 1?';
    workspace.index.corpus('binary.jsonl', [{ unique_id: 'bin', question, expected_answer: '10' }], mapping);
    workspace.index.corpus('spelled.jsonl', [{ unique_id: 'spelled', question, expected_answer: '2.0' }], mapping);
    const judged = await load(
      [
        { unique_id: 'bin', question, attempt: '\\boxed{10}' },
        { unique_id: 'a', attempt: '\\boxed{10}' },
        { question, attempt: '\\boxed{2}' },
        { question, attempt: '\\boxed{3}' },
      ],
      { student: 'weak' },
    );
    expect(judged).toMatchObject({ correct: 1, wrong: 2, unknown: 1, withoutExpected: 0, differentAnswers: 1 });
    expect(workspace.index.attemptsAt('weak', question).map(({ verdict, rule }) => [verdict, rule])).toEqual([
      ['correct', 'exact'],
      ['wrong', 'rational'],
      ['unknown', 'different-answers'],
      ['wrong', 'rational'],
    ]);
  });

  it('do without a corpus that is gone when another has the answer', async () => {
    workspace.index.corpus('again.jsonl', pool, mapping);
    rmSync(path.join(workspace.index.folder, 'corpus.jsonl'));
    expect(await load([{ unique_id: 'a', attempt: '2' }], { student: 'weak' })).toMatchObject({ correct: 1 });
    rmSync(path.join(workspace.index.folder, 'again.jsonl'));
    expect(await refusal(load([{ unique_id: 'a', attempt: '2' }], { student: 'weak' }))).toBe('missing-file');
  });

  it('count as unknown, and are counted, where a sample has no expected answer', async () => {
    workspace.index.corpus('open.jsonl', [{ q: 'Why?', s: 'It is open.' }], { question: 'q', solution: 's' });
    const outcome = await load([{ question: 'Why?', attempt: '\\boxed{4}' }], { student: 'weak' });
    expect(outcome).toMatchObject({ matched: 1, unknown: 1, withoutExpected: 1 });
  });
});

describe('verdicts that came with the results', () => {
  it.each([
    ['booleans', [true, false, true], [2, 1, 0]],
    ['numbers', [1, 0, 0.0], [1, 2, 0]],
    ['words', ['Yes', 'no', 'unknown'], [1, 1, 1]],
    ['other words', ['correct', 'incorrect', 'wrong'], [1, 2, 0]],
  ])('%s', async (_, verdicts, [correct, wrong, unknown]) => {
    const rows = verdicts.map((verdict, at) => ({ unique_id: 'abc'[at], correct: verdict }));
    expect(await load(rows, { student: 'weak' })).toMatchObject({ format: 'verdicts', correct, wrong, unknown });
  });

  it('that cannot be read are located problems, the others are used', async () => {
    const outcome = await load(
      [
        { unique_id: 'a', correct: 'perhaps' },
        { unique_id: 'b', correct: 0.5 },
        { unique_id: 'c', correct: true },
        { unique_id: 'c', correct: null },
        { correct: true },
      ],
      { student: 'weak' },
    );
    expect(outcome.problems.map(({ line, code }) => [line, code])).toEqual([
      [1, 'bad-verdict'],
      [2, 'bad-verdict'],
      [4, 'no-result'],
      [5, 'no-id'],
    ]);
    expect(outcome).toMatchObject({ matched: 1, correct: 1 });
  });

  it('of attempts that were cut off are unknown, not wrong', async () => {
    const rows = [
      { unique_id: 'a', attempt: '<think>hm', correct: false },
      { unique_id: 'b', attempt: 'It is \\boxed{7}', correct: false },
    ];
    expect(await load(rows, { student: 'weak' })).toMatchObject({ wrong: 1, unknown: 0, truncated: 1 });
  });

  it('give way to our own judgement on request', async () => {
    const rows = [{ unique_id: 'b', attempt: 'It is \\boxed{0.5}', correct: false }];
    expect(await load(rows, { student: 'weak' })).toMatchObject({ correct: 0, wrong: 1 });
    expect(await load(rows, { student: 'weak', regrade: true })).toMatchObject({ correct: 1, wrong: 0 });
    expect(workspace.index.attemptsAt('weak', 'What is half of one?')).toMatchObject([{ number: 1, rule: 'rational' }]);
  });
});

describe("the authors' columns", () => {
  const rows = pool.map((row, at) => ({
    ...row,
    'Qwen/Qwen3-4B_attempt': `\\boxed{${at}}`,
    'Qwen/Qwen3-4B_attempt_extracted': String(at),
    'Qwen/Qwen3-4B_judge': [true, 'no', 'unknown'][at],
  }));

  it('are recognised, and name the student', async () => {
    const outcome = await load(rows);
    expect(outcome).toMatchObject({ student: 'Qwen/Qwen3-4B', format: 'columns', matched: 3, correct: 1, wrong: 1 });
    expect(outcome.reason).toContain('Qwen/Qwen3-4B_judge');
    expect(workspace.index.attemptsAt('Qwen/Qwen3-4B', 'What is 1 + 1?')).toMatchObject([
      { rule: 'imported', answer: '0' },
    ]);
  });

  it('can be imported from the corpus itself and under another name', async () => {
    workspace.index.corpus('judged.jsonl', rows, mapping);
    const outcome = await importResults(workspace.store, 'judged.jsonl', { student: 'base' });
    expect(outcome).toMatchObject({ student: 'base', matched: 3 });
  });

  it('of several students need a name', async () => {
    const two = rows.map((row) => ({ ...row, other_judge: true }));
    expect(await refusal(load(two))).toBe('several-students');
    expect(await load(two, { student: 'other' })).toMatchObject({ student: 'other', correct: 3 });
  });

  it('without a verdict in a row are judged by us', async () => {
    const rest = rows.map((row, at) => ({ ...row, 'Qwen/Qwen3-4B_judge': at === 0 ? true : null }));
    expect(await load(rest)).toMatchObject({ matched: 3, correct: 1, wrong: 1, unknown: 1 });
  });
});
