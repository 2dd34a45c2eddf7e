import { describe, expect, it } from 'vitest';
import { refusal } from '../../refusal';
import * as logs from './logs';
import { lines, ResultsIndex } from '../resultsIndex';
import { smallZip } from './smallZip';

const workspace = new ResultsIndex();

describe('oddities of the formats', () => {
  it('lm-eval: of several filters strict-match counts, or the one asked for', async () => {
    const file = workspace.write('r.jsonl', lines(logs.lmEvalRows({ filters: ['strict-match', 'flexible-extract'] })));
    const usual = await workspace.load(file, { student: 's' });
    expect(usual).toMatchObject({ matched: 4, correct: 2 });
    expect(usual.notes.join()).toContain('strict-match (4 rows), flexible-extract (4 rows)');
    expect(await workspace.load(file, { student: 's', filter: 'flexible-extract' })).toMatchObject({
      matched: 4,
      correct: 4,
    });
    const refused = await refusal(workspace.load(file, { student: 's', filter: 'nowhere' }));
    expect(refused.code).toBe('no-filter');
    expect(refused.next).toContain('strict-match, flexible-extract');
    expect(await refusal(workspace.load(file, { student: 's', metric: 'bleu' }))).toMatchObject({ code: 'no-metric' });
  });

  it('lm-eval: several answers with one value for all are judged one by one, lists of values are believed', async () => {
    const [first, second] = logs.lmEvalRows();
    const two = { resps: [['\\boxed{2}', 'It is \\boxed{3}']], filtered_resps: [['2', '3']] };
    const rows = [
      { ...first, ...two, exact_match: 0.5 },
      { ...second, resps: [['a', 'b']], exact_match: [1, 0] },
    ];
    const outcome = await workspace.load(workspace.write('r.jsonl', lines(rows)), { student: 's' });
    expect(outcome).toMatchObject({ matched: 4, correct: 2, wrong: 2, severalAttempts: 2 });
    expect(outcome.notes.join()).toContain('for all: 1; each answer');
    expect(outcome.statistics).toMatchObject({ problems: 2, attempts: 4, mean: 0.5, passAt: { 1: 0.5, 2: 1 } });
  });

  it('lm-eval: log-likelihoods are no attempts, their metric is a verdict', async () => {
    const rows = logs.lmEvalRows().map((row, at) => ({
      ...row,
      resps: [[[-3.1, 'False']], [[-1.5, true]]],
      filtered_resps: [
        [-3.1, false],
        [-1.5, true],
      ],
      metrics: ['acc'],
      acc: at % 2,
    }));
    expect(await workspace.load(workspace.write('r.jsonl', lines(rows)), { student: 's' })).toMatchObject({
      matched: 4,
      correct: 2,
      wrong: 2,
    });
    expect(workspace.index.attemptsAt('s', logs.pool[0]?.question ?? '')).toMatchObject([
      { rule: 'imported', answer: null },
    ]);
  });

  it('Inspect: epochs are attempts in their order, whatever the order of the members', async () => {
    const outcome = await workspace.load(workspace.write('r.eval', logs.inspectArchive({ epochs: 3 }, 'zstd')));
    expect(outcome).toMatchObject({ matched: 12, correct: 6, wrong: 3, truncated: 3, severalAttempts: 4 });
    expect(workspace.index.attemptsAt('open/student', logs.pool[2]?.question ?? '')).toHaveLength(3);
  });

  it('Inspect: the log of a run that did not end well is passed over in words, or read on request', async () => {
    for (const file of [
      workspace.write('r.json', JSON.stringify(logs.inspectLog({ status: 'error' }))),
      workspace.write('r.eval', logs.inspectArchive({ status: 'cancelled' })),
    ]) {
      const refused = await refusal(workspace.load(file));
      expect(refused.code).toBe('unfinished-log');
      expect(refused.message).toMatch(/"error"|"cancelled"/u);
      expect(workspace.index.store.students.all()).toEqual([]);
      expect(await workspace.load(file, { unfinished: true, dryRun: true })).toMatchObject({ matched: 4 });
    }
    const started = smallZip([{ name: '_journal/start.json', text: '{"version": 2, "eval": {"model": "m"}}' }]);
    expect(await refusal(workspace.load(workspace.write('s.eval', started)))).toMatchObject({ code: 'unfinished-log' });
  });

  it('simple-evals: pages without a problem are joined with their conversations, in whatever order these come', async () => {
    const { htmls, convos, ...rest } = logs.simpleEvals() as { htmls: string[]; convos: object[][] };
    const bare = htmls.map(
      (page) => `<h3>Prompt conversation</h3><div>hidden</div>${page.slice(page.indexOf('<h3>Results</h3>'))}`,
    );
    const talks = convos.map((talk, at) => [...talk, { role: 'assistant', content: logs.outputs[at] }]);
    const all = { matched: 4, correct: 2, wrong: 1, truncated: 1, unmatched: [], problems: [] };
    for (const log of [
      { ...rest, htmls: bare, convos: talks },
      { ...rest, convos: talks, htmls: bare },
    ])
      expect(await workspace.load(workspace.write('x.json', JSON.stringify(log)), { student: 's' })).toMatchObject(all);
    const short = { ...rest, htmls: bare, convos: talks.slice(0, 3) };
    const outcome = await workspace.load(workspace.write('x.json', JSON.stringify(short)), { student: 's' });
    expect(outcome.unmatched).toMatchObject([{ line: 4 }]);
  });

  it('Inspect: letters, partial scores, failed samples, several scorers', async () => {
    const [one, two, three, four] = logs.inspectSamples();
    const samples = [
      { ...one, scores: { first: { value: 'P' }, second: { value: 1 } } },
      { ...two, scores: { first: { value: 'N' }, second: { value: { correct: true } } } },
      { ...three, error: { message: 'out of memory', traceback: '...' } },
      { ...four, scores: { first: { value: 'C' }, second: { value: 0.5 } } },
    ];
    const file = workspace.write('r.json', JSON.stringify({ ...logs.inspectHeader(), samples }));
    const first = await workspace.load(file);
    expect(first).toMatchObject({
      matched: 3,
      correct: 1,
      wrong: 1,
      unknown: 1,
      problems: [{ line: 3, code: 'failed-sample' }],
    });
    expect(first.notes.join()).toContain('first of first, second');
    expect(await workspace.load(file, { metric: 'second' })).toMatchObject({ matched: 3, correct: 2, truncated: 1 });
    expect(await refusal(workspace.load(file, { metric: 'third' }))).toMatchObject({ code: 'no-metric' });
  });

  it('evalchemy: several outputs are attempts, all judged here', async () => {
    const outcome = await workspace.load(workspace.write('r.json', JSON.stringify(logs.evalchemyResults(2), null, 1)));
    expect(outcome).toMatchObject({ matched: 8, correct: 4, wrong: 2, truncated: 2, student: 'open/student' });
    expect(outcome.statistics.passAt).toEqual({ 1: 2 / 3, 2: 2 / 3 });
  });

  it('OpenAI evals: answers without a verdict are judged, and a log without its end is read on request', async () => {
    const events = logs.openaiEvents().filter((row) => !('final_report' in row) && row['type'] !== 'match');
    const file = workspace.write('r.jsonl', lines(events));
    expect(await refusal(workspace.load(file))).toMatchObject({ code: 'unfinished-log' });
    const outcome = await workspace.load(file, { unfinished: true });
    expect(outcome).toMatchObject({ matched: 4, correct: 2, wrong: 1, truncated: 1 });
    expect(outcome.notes.join(' ')).toMatch(/no final report.*an answer and no verdict: 4/u);
  });

  it('values nested without end are no results and no danger', async () => {
    const deep = (open: string, close: string): string => open.repeat(20_000) + close.repeat(20_000);
    const [row] = logs.lmEvalRows();
    const nested = JSON.stringify({ ...row, resps: 0, filtered_resps: 0 });
    const rows = [
      nested.replace('"resps":0', `"resps":${deep('[', ']')}`),
      JSON.stringify(row),
      `{"unique_id": "p0", "attempts": ${deep('[', ']')}}`,
    ];
    const outcome = await workspace.load(workspace.write('r.jsonl', `${rows.join('\n')}\n`), { student: 's' });
    expect(outcome).toMatchObject({ matched: 2, problems: [{ line: 3 }] });
    const [sample, ...others] = logs.inspectSamples();
    const samples = [{ ...sample, scores: { match: { value: 0 } } }, ...others];
    const log = JSON.stringify({ ...logs.inspectHeader(), samples });
    const scored = log.replace('"value":0}', `"value":${deep('{"a":[', ']}')}}`);
    expect(await workspace.load(workspace.write('r.json', scored))).toMatchObject({ matched: 4, correct: 2 });
  });

  it('a file is read as asked for, or refused', async () => {
    const file = workspace.write('r.jsonl', lines(logs.lmEvalRows()));
    for (const format of ['inspect', 'lighteval', 'openai-evals', 'evalchemy'] as const)
      expect(await refusal(workspace.load(file, { student: 's', format }))).toMatchObject({ code: 'no-results' });
    expect(
      await refusal(workspace.load(workspace.write('r.eval', logs.inspectArchive()), { format: 'lm-eval' })),
    ).toMatchObject({
      code: 'no-results',
    });
  });
});
