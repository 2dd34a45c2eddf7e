import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inProcess, overStdio, type TestClient } from './client';
import { corpusRows, jsonl, workspaceWith } from './corpus';

const rows = corpusRows(40);
const corpus = jsonl(rows);

describe.each([
  ['in process', inProcess],
  ['over stdio', overStdio],
])('corrections through the language server %s', (_name, connect) => {
  let workspace: string;
  let client: TestClient;

  beforeEach(async () => {
    workspace = workspaceWith({ 'corpus.jsonl': corpus });
    client = connect(workspace);
    await client.start(false);
    await client.done('skillGap/index', { fields: {} });
    await client.openDocument('corpus.jsonl', corpus);
  });

  afterEach(async () => {
    await client.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('stores a person’s chains, shows whose they are, and undoes them', async () => {
    await client.done('skillGap/annotate', { again: false });
    const sample = { dataset: 'corpus.jsonl', line: 3 };
    const choices = await client.done('skillGap/skillChoices', { sample });
    expect(choices).toMatchObject({ id: 'row-2', origin: 'builtin', undoable: 0, tree: 'builtin-math' });
    const path = choices.skills.findLast(({ leaf }) => leaf)?.path ?? [];
    const saved = await client.done('skillGap/correctChains', {
      sample: { problem: choices.problem },
      tree: choices.tree,
      chains: [path],
      person: 'Ada *',
    });
    expect(saved).toMatchObject({ chains: [path], origin: 'person', correction: { by: 'Ada *' }, nameFrom: 'setting' });
    expect(client.changes.length).toBeGreaterThan(0);
    expect(await client.hover('corpus.jsonl', 2)).toMatch(/Skill chains \(a person: Ada \\\*, \d{4}-\d\d-\d\d\)/u);
    await client.done('skillGap/annotate', { again: true });
    const file = `${workspace}/corpus.jsonl`;
    const onLine = { file, text: corpus.split('\n')[2] ?? '' };
    expect(await client.done('skillGap/skillChoices', { sample: onLine })).toMatchObject({ chains: [path] });
    expect(await client.done('skillGap/undoCorrection', { sample: null })).toMatchObject({
      id: 'row-2',
      chains: choices.chains,
      origin: 'builtin',
    });
    expect(await client.ask('skillGap/undoCorrection', { sample: null })).toMatchObject({
      kind: 'refused',
      failure: { code: 'nothing-to-undo' },
    });
  });

  it('takes an empty word before anything was annotated, and refuses lines that are not indexed', async () => {
    const sample = { dataset: 'corpus.jsonl', line: 1 };
    const { tree, origin } = await client.done('skillGap/skillChoices', { sample });
    expect(origin).toBeUndefined();
    await client.done('skillGap/correctChains', { sample, tree, chains: [], person: '' });
    expect(await client.hover('corpus.jsonl', 0)).toMatch(/No skill chain for this sample \(a person/u);
    const text = '{"unique_id":"new","question":"Never indexed?","expected_answer":"1"}';
    const unknown = await client.ask('skillGap/skillChoices', { sample: { file: `${workspace}/corpus.jsonl`, text } });
    expect(unknown).toMatchObject({ kind: 'refused', failure: { code: 'not-indexed' } });
    await client.done('skillGap/restoreChains', { sample });
    expect(await client.hover('corpus.jsonl', 0)).toContain('No skill chains yet');
  });
});

describe('reviewing verdicts through the language server', () => {
  it('decides, takes back, and shows the attempt again', async () => {
    const vague = rows
      .slice(0, 2)
      .map(({ unique_id }, n) => ({ unique_id, attempt: `It is \\boxed{that of step ${n}}.` }));
    const workspace = workspaceWith({ 'corpus.jsonl': corpus, 'vague.jsonl': jsonl(vague) });
    const client = inProcess(workspace);
    await client.start(false);
    await client.done('skillGap/index', { fields: {} });
    await client.done('skillGap/importStudent', { file: `${workspace}/vague.jsonl`, student: 'vague' });
    const first = { student: '', from: null, inclusive: false };
    const { item, left, student } = await client.done('skillGap/review', first);
    if (!item) throw new Error('nothing to review');
    expect({ left, student }).toEqual({ left: 2, student: 'vague' });
    const attempt = { problem: item.problem, number: item.number };
    const { rule } = await client.done('skillGap/decide', { student, attempt, verdict: 'correct' });
    expect((await client.done('skillGap/review', first)).left).toBe(1);
    await client.done('skillGap/takeBack', { student, attempt, rule });
    expect(await client.done('skillGap/review', { ...first, from: attempt, inclusive: true })).toEqual({
      item,
      left,
      student,
    });
    await client.stop();
    rmSync(workspace, { recursive: true, force: true });
  });
});
