import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../refusal';
import * as logs from './logs';
import { lines, ResultsIndex } from '../resultsIndex';

const workspace = new ResultsIndex();
const verdictsOf = (student: string): (string | undefined)[] =>
  logs.pool.map(({ question }) =>
    workspace.index
      .attemptsAt(student, question)
      .map(({ verdict, truncated }) => (truncated ? 'truncated' : verdict))
      .join(),
  );

/** What every log of the one student says. */
const all = { matched: 4, correct: 2, wrong: 1, unknown: 0, truncated: 1, unmatched: [], problems: [] };
const verdicts = ['correct', 'wrong', 'correct', 'truncated'];

describe('logs of evaluation tools are recognised and counted', () => {
  it.each<[string, string, () => string | Buffer, string, string | undefined]>([
    [
      'lm-evaluation-harness',
      'out/open__student/samples_aime_2026-01-01T00-00-00.1.jsonl',
      () => lines(logs.lmEvalRows()),
      'lm-eval',
      'open/student',
    ],
    [
      'lm-evaluation-harness by prompts alone',
      'r.jsonl',
      () => lines(logs.lmEvalRows({ promptOnly: true })),
      'lm-eval',
      undefined,
    ],
    ['Inspect, one document', 'r.json', () => JSON.stringify(logs.inspectLog(), null, 2), 'inspect', 'open/student'],
    ['Inspect, an archive', 'r.eval', () => logs.inspectArchive(), 'inspect', 'open/student'],
    [
      'Inspect, an archive with Zstandard in several frames',
      'r.eval',
      () => logs.inspectArchive({}, 'zstd'),
      'inspect',
      'open/student',
    ],
    ['evalchemy', 'results_1.json', () => JSON.stringify(logs.evalchemyResults()), 'evalchemy', 'open/student'],
    ['OpenAI evals', 'events.jsonl', () => lines(logs.openaiEvents()), 'openai-evals', 'open-student'],
    [
      'simple-evals',
      'math_open-student_20260101_000000_allresults.json',
      () => JSON.stringify(logs.simpleEvals(), null, 2),
      'simple-evals',
      'open-student',
    ],
    [
      'lighteval rows',
      'r.jsonl',
      () => lines([0, 1, 2, 3].map((at) => logs.lightevalRow(at, false))),
      'lighteval',
      undefined,
    ],
    [
      'lighteval rows of the other version',
      'r.jsonl',
      () => lines([0, 1, 2, 3].map((at) => logs.lightevalRow(at, true))),
      'lighteval',
      undefined,
    ],
  ])('%s', async (_, name, content, format, student) => {
    const file = workspace.write(name, content());
    const outcome = await workspace.load(file, student === undefined ? { student: 'student' } : {});
    expect(outcome).toMatchObject({ ...all, format, student: student ?? 'student' });
    expect(verdictsOf(outcome.student)).toEqual(verdicts);
    // Again, forced, under the same name: nothing changes.
    expect(await workspace.load(file, { student: outcome.student, format: outcome.format })).toMatchObject(all);
    expect(workspace.index.store.students.all()).toMatchObject([{ attempts: 4 }]);
  });

  it('lighteval, Parquet with columns of structures', async () => {
    const rows = [0, 1, 2, 3].map((at) => logs.lightevalRow(at, true));
    const names = ['__doc__', '__model_response__', '__metric__'] as const;
    const columnData = names.map((name) => ({ name, data: rows.map((row) => row[name]), type: 'JSON' as const }));
    const buffer = Buffer.from(parquetWriteBuffer({ columnData }));
    const file = workspace.write(
      'out/details/open/student/2026-01-01T00-00-00.1/details_lighteval|maths|0_2026.parquet',
      buffer,
    );
    expect(await workspace.load(file)).toMatchObject({ ...all, format: 'lighteval', student: 'open/student' });
    expect(
      await refusal(workspace.load(workspace.write('cut.parquet', buffer.subarray(0, -9)), { student: 'x' })),
    ).toMatchObject({
      code: 'damaged-file',
    });
  });

  it('EvalTree, by the position in a dataset', async () => {
    const file = workspace.write('results.json', '[1, 0, 1, null]');
    expect(await refusal(workspace.load(file, { student: 'tree' }))).toMatchObject({ code: 'no-dataset' });
    const outcome = await workspace.load(file, { student: 'tree', dataset: 'corpus.jsonl' });
    expect(outcome).toMatchObject({
      format: 'evaltree',
      matched: 4,
      correct: 2,
      wrong: 1,
      unknown: 1,
      matchedBy: { row: 4 },
    });
    expect(verdictsOf('tree')).toEqual(['correct', 'wrong', 'correct', 'unknown']);
    const short = workspace.write('short.json', '[1, 0]');
    expect(await refusal(workspace.load(short, { student: 'short', dataset: 'corpus.jsonl' }))).toMatchObject({
      code: 'other-length',
    });
    expect(workspace.index.store.students.idOf('short')).toBeUndefined();
  });

  it("the authors' records of several predictions, and other lists of attempts", async () => {
    const record = logs.pool.map(({ question, expected_answer }, at) => ({
      question_id: `aime-${at}`,
      question,
      true_answer: expected_answer,
      predictions: [logs.outputs[at], logs.outputs[0]],
      boxed_answers: ['', ''],
      is_correct_list: [logs.right[at], false],
      outputs_length: [5, 5],
      correct_count: 1,
      'pass@2': 0.5,
    }));
    const outcome = await workspace.load(workspace.write('records.json', JSON.stringify(record)), {
      student: 'records',
    });
    expect(outcome).toMatchObject({
      format: 'verdicts',
      matched: 8,
      correct: 2,
      wrong: 5,
      truncated: 1,
      severalAttempts: 4,
    });
    const samples = logs.pool.map(({ unique_id }, at) => ({
      id: unique_id,
      samples: [
        { text: logs.outputs[at], finish_reason: at === 3 ? 'length' : 'stop' },
        { message: { role: 'assistant', content: 'No idea.' } },
      ],
    }));
    const second = await workspace.load(workspace.write('samples.jsonl', lines(samples)), { student: 'samples' });
    expect(second).toMatchObject({ format: 'attempts', matched: 8, correct: 2, wrong: 5, truncated: 1, unknown: 0 });
  });
});
