import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SelectionChoice } from '../../src/protocol/selection';
import { smallTokenizer } from '../unit/tokens/smallTokenizer';
import { inProcess, type TestClient } from './client';
import { corpusRows, jsonl, studentRows, workspaceWith } from './corpus';

const plain = corpusRows(40);
const [first, second, third, , fifth] = plain;
if (!first || !second || !third || !fifth) throw new Error('the corpus has more than four rows');
const rows = [
  ...plain.slice(0, 4),
  { ...fifth, attempt: '<think>no</think>The answer is $\\boxed{77}$.' },
  ...plain.slice(5, 39),
  // Nobody knows what it should come to.
  ...plain.slice(39).map((row) => ({ ...row, expected_answer: '' })),
  { ...first, unique_id: 'again', question: `${first.question} ` },
];
const choice: SelectionChoice = {
  ...{ method: 'weighted', student: 'weak', budget: 10, temperature: 2, seed: '42' },
  smoothing: 'hierarchical',
};

describe('what is kept out of a selection', () => {
  let workspace: string;
  let client: TestClient;
  const file = (name: string, text: string): void => writeFileSync(path.join(workspace, name), text);
  const why = (id: string, of: SelectionChoice) => client.done('skillGap/why', { id, of: { choice: of } });

  beforeEach(async () => {
    workspace = workspaceWith({ 'corpus.jsonl': jsonl(rows), 'weak.jsonl': jsonl(studentRows(rows)) });
    client = inProcess(workspace);
    await client.start(false);
    await client.done('skillGap/index', { fields: {} });
    await client.done('skillGap/annotate', { again: false });
    await client.done('skillGap/importStudent', { file: `${workspace}/weak.jsonl`, student: 'weak' });
    file('bench.jsonl', jsonl([{ id: 'p1', question: second.question }]));
  });

  afterEach(async () => {
    await client.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('are problems of benchmarks: which row, which problem, by which words', async () => {
    const asked: SelectionChoice = { ...choice, benchmarks: ['bench.jsonl'] };
    const { found, leftOut } = await client.done('skillGap/preview', { choice: asked });
    expect(found).toEqual({ benchmarks: [{ file: 'bench.jsonl', problems: 1, skipped: 0, samples: 1 }] });
    expect(leftOut).toMatchObject({ benchmark: 1 });
    const { benchmarks, clusters, traces } = await client.done('skillGap/findings', { choice: asked, limit: 20 });
    expect(benchmarks).toEqual([
      {
        ...{ id: 'row-1', dataset: 'corpus.jsonl', line: 2 },
        ...{ benchmark: 'bench.jsonl', benchmarkLine: 1, benchmarkId: 'p1', how: 'near', similarity: 1 },
        shared: expect.stringContaining('prime numbers') as string,
      },
    ]);
    expect([clusters, traces]).toEqual([[], []]);
    const { reason, changes } = await why('row-1', asked);
    expect(reason).toMatchObject({ code: 'benchmark' });
    expect(reason?.text).toContain('is nearly that of bench.jsonl:1 (p1). Words in both: "');
    expect(changes).toHaveLength(1);
    await client.done('skillGap/index', { fields: {} });
    const again = await client.done('skillGap/preview', { choice: asked });
    // Kept out as a benchmark, the file has not become a corpus.
    expect(again.found?.benchmarks).toEqual(found?.benchmarks);

    file('known.jsonl', jsonl([{ id: 'p3', question: third.question }]));
    await client.done('skillGap/index', { fields: {} });
    const own = await client.done('skillGap/preview', { choice: { ...choice, benchmarks: ['known.jsonl'] } });
    expect(own.found?.benchmarks).toMatchObject([{ file: 'known.jsonl', isCorpus: true }]);
  });

  it('are looked for anew when the file of a benchmark changes', async () => {
    const asked: SelectionChoice = { ...choice, benchmarks: ['bench.jsonl'] };
    await client.done('skillGap/preview', { choice: asked });
    // A preview that writes changes the index; the next one has nothing to write.
    await client.done('skillGap/preview', { choice: asked });
    file('bench.jsonl', jsonl([{ question: second.question }, { question: third.question }]));
    const { found } = await client.done('skillGap/preview', { choice: asked });
    expect(found?.benchmarks?.[0]).toMatchObject({ problems: 2, samples: 2 });
    rmSync(path.join(workspace, 'bench.jsonl'));
    const gone = await client.ask('skillGap/preview', { choice: asked });
    expect(gone).toMatchObject({ kind: 'refused', failure: { code: 'missing-file' } });
  });

  it('are all of a cluster but one', async () => {
    const asked: SelectionChoice = { ...choice, budget: 41, noDuplicates: true };
    const { found, selected } = await client.done('skillGap/preview', { choice: asked });
    expect(found?.clusters?.clusters).toBeGreaterThan(0);
    const { clusters } = await client.done('skillGap/findings', { choice: asked, limit: 100 });
    expect(clusters).toHaveLength(found?.clusters?.clusters ?? 0);
    const twins = clusters.find(({ samples }) => samples.some(({ id }) => id === 'again'));
    expect(twins?.samples.map(({ selected: taken }) => taken)).toEqual([true, false]);
    expect(twins?.problem).toContain('Solve the linear equation');
    expect(41 - selected).toBe(clusters.reduce((sum, { samples, more }) => sum + samples.length + more - 1, 0));
    expect((await client.done('skillGap/findings', { choice: asked, limit: 1 })).clusters).toHaveLength(1);
  });

  it('are wrong teacher traces, and in the strict form those that nobody can judge', async () => {
    const status = await client.done('skillGap/status', {});
    expect(status.datasets.find(({ path: name }) => name === 'corpus.jsonl')).toMatchObject({ judgeable: true });
    const asked: SelectionChoice = { ...choice, verified: 'wrong-out' };
    const { found, leftOut } = await client.done('skillGap/preview', { choice: asked });
    expect(found?.traces).toEqual({ correct: 39, wrong: 1, unknown: 1, missing: 0 });
    expect(leftOut).toMatchObject({ 'wrong-trace': 1 });
    expect((await client.done('skillGap/findings', { choice: asked, limit: 5 })).traces).toEqual([
      { id: 'row-4', dataset: 'corpus.jsonl', line: 5 },
    ]);
    const strict = await client.done('skillGap/preview', { choice: { ...choice, verified: 'strict' } });
    expect(strict.leftOut).toMatchObject({ 'wrong-trace': 1, 'undecided-trace': 1 });
    const unfit = await client.done('skillGap/findings', { choice: { ...choice, verified: 'strict' }, limit: 5 });
    expect(unfit.traces.map(({ id }) => id)).toEqual(['row-4', 'row-39']);
    expect((await why('row-4', asked)).reason?.text).toContain('comes to another answer');
    expect((await why('row-39', { ...choice, verified: 'strict' })).reason?.text).toContain('cannot be judged');
  });

  it('are ids of a file, which a saved selection keeps', async () => {
    file('ids.txt', 'row-0\nrow-2\nnobody\n');
    const asked: SelectionChoice = { ...choice, exclude: { file: 'ids.txt' } };
    const before = await client.done('skillGap/preview', { choice: asked });
    expect(before).toMatchObject({ leftOut: { excluded: 2 }, unmatchedExclusions: 1 });
    await client.done('skillGap/saveSelection', { choice: asked, name: 'kept' });
    rmSync(path.join(workspace, 'ids.txt'));
    const opened = await client.done('skillGap/openSelection', { name: 'kept' });
    expect(opened).toMatchObject({ choice: { exclude: { saved: 'kept' } }, notes: [] });
    expect(opened.recipe).toContain('Without 3 excluded ids.');
    const after = await client.done('skillGap/preview', { choice: opened.choice });
    expect(after.samples).toEqual(before.samples);
    await client.done('skillGap/deleteSelection', { name: 'kept' });
    const gone = await client.ask('skillGap/preview', { choice: opened.choice });
    expect(gone).toMatchObject({ kind: 'refused', failure: { code: 'excluded-ids-gone' } });
  });

  it('is what goes beyond a limit of tokens, counted by a tokenizer or estimated', async () => {
    file('tokenizer.json', JSON.stringify(smallTokenizer()));
    const limited: SelectionChoice = { ...choice, tokenBudget: 500 };
    const estimated = (await client.done('skillGap/preview', { choice: limited })).found?.tokens;
    const counted = (await client.done('skillGap/preview', { choice: { ...limited, tokenizer: 'tokenizer.json' } }))
      .found?.tokens;
    expect(estimated).toMatchObject({ exact: false });
    expect(counted).toMatchObject({ exact: true, name: 'counted by tokenizer.json' });
    expect(counted?.selected).toBeGreaterThan(0);
    expect(counted?.selected).toBeLessThanOrEqual(500);
    expect(counted?.longest).not.toBe(estimated?.longest);
    // Without a limit nothing is counted.
    const free = await client.done('skillGap/preview', { choice: { ...choice, tokenizer: 'tokenizer.json' } });
    expect(free).not.toHaveProperty('found');
  });

  it('is opened again with all that it says, and says what of its files has changed', async () => {
    file('tokenizer.json', JSON.stringify(smallTokenizer()));
    const all: SelectionChoice = {
      ...choice,
      ...{ benchmarks: ['bench.jsonl'], ngram: 8, verified: 'strict', noDuplicates: true },
      ...{ maxTokens: 5_000, tokenizer: 'tokenizer.json' },
    };
    const { samples } = await client.done('skillGap/preview', { choice: all });
    await client.done('skillGap/saveSelection', { choice: all, name: 'all' });
    const opened = await client.done('skillGap/openSelection', { name: 'all' });
    expect(opened).toEqual({ name: 'all', choice: all, notes: [], recipe: expect.any(Array) as string[] });
    expect(opened.recipe).toEqual([
      'At most 5,000 tokens a sample, counted by tokenizer.json.',
      'Of problems that are nearly the same only one.',
      'Without problems of bench.jsonl: nearly the same, or 8 words in a row from it.',
      'Only teacher traces that come to the expected answer.',
    ]);
    expect((await client.done('skillGap/preview', { choice: opened.choice })).samples).toEqual(samples);
    file('bench.jsonl', jsonl([{ question: third.question }]));
    const { notes } = await client.done('skillGap/openSelection', { name: 'all' });
    expect(notes[0]).toBe('bench.jsonl holds something else than when it was selected.');
  });

  it('is what lies outside a band of pass rates', async () => {
    const difficulty: SelectionChoice = {
      ...{ method: 'difficulty', student: 'weak', budget: 10, temperature: 2, seed: '42' },
      ...{ band: [0, 0.5], passRateField: 'rate' },
    };
    const none = await client.ask('skillGap/preview', { choice: difficulty });
    expect(none).toMatchObject({ kind: 'refused', failure: { code: 'nothing-to-select' } });
    file('corpus.jsonl', jsonl(rows.map((row, at) => ({ ...row, rate: at % 4 === 0 ? 0.25 : 0.75 }))));
    await client.done('skillGap/index', { fields: {} });
    const { selected, leftOut } = await client.done('skillGap/preview', { choice: difficulty });
    expect(selected).toBe(10);
    expect(leftOut).toMatchObject({ 'outside-band': 30 });
    const wide = await client.done('skillGap/preview', { choice: { ...difficulty, band: [0, 1] } });
    expect(wide.leftOut).not.toHaveProperty('outside-band');
    await client.done('skillGap/saveSelection', { choice: difficulty, name: 'band' });
    const opened = await client.done('skillGap/openSelection', { name: 'band' });
    expect(opened).toMatchObject({ choice: difficulty, recipe: ['Pass rates from 0 to 0.5, of the field rate.'] });
  });
});
