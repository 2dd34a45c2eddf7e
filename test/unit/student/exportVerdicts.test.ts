import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemKey } from '../../../src/core/dataset/sample';
import { unattended } from '../../../src/core/job/job';
import { exportVerdicts } from '../../../src/core/student/exportVerdicts';
import { importResults } from '../../../src/core/student/importResults';
import { decide } from '../../../src/core/student/review';
import { refusal } from '../refusal';
import { SmallIndex } from './smallIndex';

const mapping = { id: 'unique_id', question: 'question', answer: 'expected_answer' };
const corpus = [
  { unique_id: 'a', question: 'What is 1 + 1?', expected_answer: '2' },
  { unique_id: 'b', question: 'Name the colour of the sky.', expected_answer: 'a deep sort of blue' },
];
const attempts = [
  { unique_id: 'a', attempt: '\\boxed{2}' },
  { unique_id: 'b', attempt: 'It is \\boxed{x^2+blue}.' },
  { unique_id: 'b', attempt: 'It is \\boxed{y+azure}.' },
];
const sky = 'Name the colour of the sky.';

let index: SmallIndex;
beforeEach(async () => {
  index = new SmallIndex();
  index.corpus('corpus.jsonl', corpus, mapping);
  await importResults(index.store, index.file('attempts.jsonl', attempts), { student: 'weak' });
  decide(index.store, 'weak', { problem: problemKey(sky), number: 2 }, 'correct');
});
afterEach(() => index[Symbol.dispose]());

async function exported(rule?: string): Promise<object[]> {
  const rows: object[] = [];
  const take = (row: object): Promise<void> => Promise.resolve(void rows.push(row));
  await exportVerdicts(index.store, { student: 'weak', rule }, take, unattended);
  return rows;
}

describe('exportVerdicts', () => {
  it('writes every attempt, or those of one rule', async () => {
    expect(await exported()).toHaveLength(3);
    expect(await exported('person')).toEqual([
      {
        ...{ unique_id: 'b', question: sky, student: 'weak', number: 2 },
        ...{ verdict: 'correct', rule: 'person', answer: 'y+azure', truncated: false },
      },
    ]);
  });

  it('gives a new index what people decided, beside the places of the attempts, which later imports leave', async () => {
    const rows = await exported('person');
    using other = new SmallIndex();
    other.corpus('corpus.jsonl', corpus, mapping);
    const file = other.file('attempts.jsonl', attempts);
    await importResults(other.store, file, { student: 'weak' });
    const [, before] = other.attemptsAt('weak', sky);
    const outcome = await importResults(other.store, other.file('verdicts.jsonl', rows));
    expect(outcome).toMatchObject({ student: 'weak', format: 'exported', matched: 1, correct: 1, byPerson: 0 });
    const restored = { ...before, verdict: 'correct', rule: 'person' };
    expect(other.attemptsAt('weak', sky)[1]).toEqual(restored);
    expect(await importResults(other.store, file, { student: 'weak' })).toMatchObject({ byPerson: 1 });
    expect(other.attemptsAt('weak', sky)[1]).toEqual(restored);
  });

  it('makes the whole student again where nothing else is left, and leaves people their verdicts', async () => {
    const rows = await exported();
    using other = new SmallIndex();
    other.corpus('corpus.jsonl', corpus, mapping);
    await importResults(other.store, other.file('verdicts.jsonl', rows));
    for (const { question } of corpus)
      expect(other.attemptsAt('weak', question)).toEqual(
        index.attemptsAt('weak', question).map((attempt) => ({ ...attempt, source: null })),
      );
    const disputed = rows.map((row) => ({ ...row, verdict: 'wrong', rule: 'rational' }));
    await importResults(other.store, other.file('disputed.jsonl', disputed));
    expect(other.attemptsAt('weak', sky)[1]).toMatchObject({ verdict: 'correct', rule: 'person' });
  });

  it('refuses a student that is not there', async () => {
    const none = exportVerdicts(
      index.store,
      { student: 'nobody', rule: undefined },
      () => Promise.resolve(),
      unattended,
    );
    expect(await refusal(none)).toMatchObject({ code: 'no-student' });
  });
});
