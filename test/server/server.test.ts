import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SelectionChoice } from '../../src/protocol/selection';
import { inProcess, overStdio, type TestClient } from './client';
import { corpusRows, jsonl, studentRows, workspaceWith } from './corpus';

const rows = corpusRows(40);
const corpus = jsonl(rows);
const choice: SelectionChoice = { method: 'weighted', student: 'weak', budget: 10, temperature: 1, seed: '42' };

describe.each([
  ['in process', inProcess],
  ['over stdio', overStdio],
])('the language server %s', (_name, connect) => {
  let workspace: string;
  let client: TestClient;

  beforeEach(() => {
    workspace = workspaceWith({ 'corpus.jsonl': corpus, 'weak.jsonl': jsonl(studentRows(rows)) });
    client = connect(workspace);
  });

  afterEach(async () => {
    await client.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  async function prepare(): Promise<void> {
    await client.start(false);
    await client.done('skillGap/index', { fields: {} });
    await client.done('skillGap/annotate', { again: false });
    await client.done('skillGap/importStudent', { file: path.join(workspace, 'weak.jsonl'), student: 'weak' });
  }

  it('says what to do while nothing is indexed', async () => {
    await client.start(false);
    await client.openDocument('corpus.jsonl', corpus);
    expect(await client.hover('corpus.jsonl', 0)).toContain('No skill chains yet');
    expect(await client.hints('corpus.jsonl', 0, 10)).toEqual([]);
    expect(await client.done('skillGap/status', {})).toMatchObject({ samples: 0, datasets: [] });
    const preview = await client.ask('skillGap/preview', { choice });
    expect(preview).toMatchObject({ kind: 'refused', failure: { code: 'no-index' } });
  });

  it('indexes the corpora of the folder by itself, and not the student results', async () => {
    await client.start(true);
    await vi.waitFor(() => expect(client.changes.length).toBeGreaterThan(0), 10_000);
    const status = await client.done('skillGap/status', {});
    expect(status.datasets.map((dataset) => [dataset.path, dataset.samples])).toEqual([['corpus.jsonl', 40]]);
    const files = await client.done('skillGap/resultFiles', {});
    expect(files.map((file) => file.path)).toEqual(['weak.jsonl']);
  });

  it('shows chains and verdicts on the lines', async () => {
    await prepare();
    await client.openDocument('corpus.jsonl', corpus);
    const hints = await client.hints('corpus.jsonl', 0, 39);
    expect(hints).toHaveLength(40);
    expect(hints[0]?.position).toEqual({ line: 0, character: 0 });
    expect(hints[0]?.label).toMatch(/^✗ .+/u);
    expect(hints[1]?.label).toMatch(/^✓ .+/u);
    await vi.waitFor(async () => {
      const hover = await client.hover('corpus.jsonl', 0);
      expect(hover).toContain('`row-0`');
      expect(hover).toMatch(/wrong \(answered `5`, expected `4`/u);
      expect(hover).toMatch(/\*\*0 %\*\* \(0 of \d+ right/u);
    }, 5_000);
  });

  it('answers for the text in the editor, not for that on the disk', async () => {
    await prepare();
    const swapped = jsonl([rows[1] ?? {}, rows[0] ?? {}]);
    await client.openDocument('corpus.jsonl', `${swapped}{"unique_id": "half`);
    expect(await client.hover('corpus.jsonl', 0)).toContain('`row-1`');
    expect(await client.hover('corpus.jsonl', 1)).toContain('`row-0`');
    expect(await client.hover('corpus.jsonl', 2)).toBeUndefined();
  });

  it('sends the skills of a preview once, and again where they are others', async () => {
    await prepare();
    const first = (await client.done('skillGap/preview', { choice })).skills;
    expect(first.skills?.length).toBe(first.weight.length);
    const warmer = { ...choice, temperature: choice.temperature + 0.5 };
    const { key, skills, weight, selected } = (
      await client.done('skillGap/preview', { choice: warmer, known: first.key })
    ).skills;
    expect([key, skills]).toEqual([first.key, undefined]);
    expect(weight).not.toEqual(first.weight);
    expect(selected).toHaveLength(weight.length);
    const robust = { ...choice, smoothing: 'hierarchical', interval: 'upper' } as const;
    const estimated = (await client.done('skillGap/preview', { choice: robust, known: first.key })).skills;
    expect(estimated.key).not.toBe(first.key);
    expect(estimated.skills?.some(({ estimate }) => estimate !== undefined)).toBe(true);
  });

  it('previews a selection that lands on the weak skill, and writes it', async () => {
    await prepare();
    const preview = await client.done('skillGap/preview', { choice });
    expect(preview).toMatchObject({ requested: 10, selected: 10, pool: 40 });
    const { skills = [], weight } = preview.skills;
    expect(skills[weight.indexOf(Math.max(...weight))]?.accuracy).toBe(0);
    expect(preview.samples).toHaveLength(10);
    expect(preview.samples.every((sample) => sample.problem.startsWith('Solve the linear equation'))).toBe(true);

    const out = path.join(workspace, 'sft');
    const params = { choice, name: 'first', format: 'llama-factory', out, overwrite: false } as const;
    const written = await client.done('skillGap/write', params);
    const [data] = written.files;
    expect(data?.rows).toBe(10);
    expect(existsSync(data?.path ?? '')).toBe(true);
    expect(readFileSync(data?.path ?? '', 'utf8')).toContain('Skills:\\n');
    expect((await client.done('skillGap/status', {})).selections).toMatchObject([{ name: 'first', selected: 10 }]);
  });

  it('lists bad lines as diagnostics, and takes them back when the file is mended', async () => {
    const bad = corpus.replace('{"unique_id":"row-3"', '{"unique_id":"row-3",,');
    writeFileSync(path.join(workspace, 'corpus.jsonl'), bad);
    await client.start(true);
    await vi.waitFor(() => expect(client.diagnostics.get(client.uri('corpus.jsonl'))).toHaveLength(1), 10_000);
    const [diagnostic] = client.diagnostics.get(client.uri('corpus.jsonl')) ?? [];
    expect(diagnostic).toMatchObject({ code: 'bad-json', range: { start: { line: 3, character: 21 } } });
    expect(await client.done('skillGap/status', {})).toMatchObject({
      samples: 39,
      datasets: [{ errors: 1, proven: true }],
    });

    writeFileSync(path.join(workspace, 'corpus.jsonl'), corpus);
    await client.fileChanged('corpus.jsonl');
    await vi.waitFor(() => expect(client.diagnostics.get(client.uri('corpus.jsonl'))).toEqual([]), 10_000);
    expect(await client.done('skillGap/status', {})).toMatchObject({ samples: 40, datasets: [{ errors: 0 }] });
  });

  it('lists ids that stand in several files where they stand', async () => {
    const again = `{"unique_id":"other","question":"What is none of these?","attempt":"x"}\n${corpus.split('\n')[2] ?? ''}\n`;
    writeFileSync(path.join(workspace, 'more.jsonl'), again);
    await client.start(true);
    await vi.waitFor(() => expect(client.diagnostics.get(client.uri('more.jsonl'))).toHaveLength(1), 10_000);
    const of = (file: string) => client.diagnostics.get(client.uri(file)) ?? [];
    expect(of('more.jsonl')[0]).toMatchObject({ code: 'shared-id', range: { start: { line: 1, character: 0 } } });
    expect(of('more.jsonl')[0]?.message).toContain('The id "row-2" is also that of corpus.jsonl:3');
    expect(of('corpus.jsonl')).toMatchObject([{ code: 'shared-id', range: { start: { line: 2 } } }]);
  });

  it('repairs a damaged index once, whichever request comes upon it first, and says so', async () => {
    const folder = path.join(workspace, '.skill-gap');
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'index.db'), 'no database '.repeat(1_000));
    await client.start(false);
    const followed = client.ask('skillGap/check', {});
    const { refused, datasets } = await client.done('skillGap/index', { fields: {} });
    await followed;
    expect(refused).toMatchObject([{ code: 'repaired-index' }]);
    expect(datasets).toMatchObject([{ samples: 40 }]);
    expect(readdirSync(folder).filter((name) => /damaged-.*Z$/u.test(name))).toHaveLength(1);
    expect((await client.done('skillGap/index', { fields: {} })).refused).toEqual([]);
  });

  it('repairs an index that is found damaged while it is open', async () => {
    await prepare();
    const file = path.join(workspace, '.skill-gap', 'index.db');
    writeFileSync(`${file}.is-damaged`, String(statSync(file).ino));
    expect(await client.ask('skillGap/status', {})).toMatchObject({ failure: { code: 'unreadable-index' } });
    const { refused } = await client.done('skillGap/index', { fields: {} });
    expect(refused[0]?.message).toContain("students' attempts (40)");
    expect(await client.done('skillGap/status', {})).toMatchObject({ samples: 40, students: [{ name: 'weak' }] });
  });

  it('reads a corpus by the fields that a person chose', async () => {
    const odd = rows.map(({ unique_id, question, attempt }) => ({
      unique_id,
      exercise_text: question,
      worked: attempt,
    }));
    writeFileSync(path.join(workspace, 'corpus.jsonl'), jsonl(odd));
    await client.start(false);
    const guessed = await client.done('skillGap/index', { fields: {} });
    expect(guessed.datasets).toEqual([]);
    expect(guessed.passedOver.map(({ code }) => code)).toContain('no-question-field');
    const fields = { 'corpus.jsonl': { question: 'exercise_text' } };
    const chosen = await client.done('skillGap/index', { fields });
    expect(chosen.datasets).toMatchObject([
      { path: 'corpus.jsonl', samples: 40, mapping: { question: 'exercise_text' } },
    ]);
  });

  it('refuses in words for a student or a file that is not there', async () => {
    await prepare();
    const nobody = await client.ask('skillGap/preview', { choice: { ...choice, student: 'nobody' } });
    expect(nobody).toMatchObject({ kind: 'refused', failure: { code: 'no-student' } });
    const missing = await client.ask('skillGap/importStudent', {
      file: path.join(workspace, 'missing.jsonl'),
      student: 's',
    });
    expect(missing).toMatchObject({ kind: 'refused', failure: { code: 'missing-file' } });
  });

  it('goes on after its index was deleted under it', async () => {
    await prepare();
    rmSync(path.join(workspace, '.skill-gap'), { recursive: true });
    expect(await client.done('skillGap/status', {})).toMatchObject({ samples: 0 });
    await client.done('skillGap/index', { fields: {} });
    expect(await client.done('skillGap/status', {})).toMatchObject({ samples: 40, annotated: 0 });
  });
});

describe('the built language server at work', () => {
  it('answers hovers while it indexes, and keeps what a cancelled run had finished', async () => {
    const big = corpusRows(4_000, 10_000);
    const workspace = workspaceWith({ 'big.jsonl': jsonl(big), 'corpus.jsonl': corpus });
    const client = overStdio(workspace);
    try {
      await client.start(false);
      await client.openDocument('corpus.jsonl', corpus);
      const state = { settled: false };
      const indexing = client.done('skillGap/index', { fields: {} }).finally(() => (state.settled = true));
      let answered = 0;
      while (!state.settled) if ((await client.hover('corpus.jsonl', 3)) !== undefined) answered++;
      await indexing;
      expect(answered).toBeGreaterThan(3);
      expect(client.progress.some(({ progress }) => progress !== null)).toBe(true);
      expect(client.progress.at(-1)?.progress).toBeNull();
      expect(await client.done('skillGap/status', {})).toMatchObject({ samples: 4_040 });
    } finally {
      await client.stop();
      rmSync(workspace, { recursive: true, force: true });
    }
  });
});
