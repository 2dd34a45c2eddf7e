import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SkillQuery } from '../../src/protocol/skills';
import { inProcess, type TestClient } from './client';
import { corpusRows, jsonl, studentRows, workspaceWith } from './corpus';

const rows = corpusRows(40);
const own = '{"name":"Own","children":[{"name":"Linear equations"},{"name":"Prime numbers"},{"name":"Prime numbers"}]}';
const query: SkillQuery = { student: '', parent: [], order: 'gap', filter: '', from: 0, limit: 100 };

describe('the skills of the active tree', () => {
  let workspace: string;
  let client: TestClient;

  beforeEach(async () => {
    workspace = workspaceWith({
      'corpus.jsonl': jsonl(rows),
      'weak.jsonl': jsonl(studentRows(rows)),
      'own.skilltree.json': own,
    });
    client = inProcess(workspace);
    await client.start(false);
  });

  afterEach(async () => {
    await client.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  async function prepare(): Promise<void> {
    await client.done('skillGap/index', { fields: {} });
    await client.done('skillGap/annotate', { again: false });
    await client.done('skillGap/importStudent', { file: path.join(workspace, 'weak.jsonl'), student: 'weak' });
  }

  it('are refused with what to do while nothing is indexed or annotated', async () => {
    expect(await client.ask('skillGap/skills', query)).toMatchObject({ failure: { code: 'no-index' } });
    await client.done('skillGap/index', { fields: {} });
    expect(await client.ask('skillGap/skills', query)).toMatchObject({ failure: { code: 'no-chains' } });
  });

  it('are counted where none was found', async () => {
    const foreign = { id: 'de', problem: 'Wie viele Primzahlen gibt es zwischen 10 und 50?', solution: '' };
    writeFileSync(path.join(workspace, 'foreign.jsonl'), `${JSON.stringify(foreign)}\n`);
    await client.done('skillGap/index', { fields: {} });
    const outcome = await client.done('skillGap/annotate', { again: false });
    expect(outcome).toMatchObject({ annotated: 41, empty: 1, failed: 0 });
  });

  it('come level by level, the widest gap first, with counts, interval and estimate', async () => {
    await prepare();
    const page = await client.done('skillGap/skills', query);
    expect(page).toMatchObject({ tree: 'builtin-math', student: 'weak', overall: { path: [], samples: 40 } });
    expect(page.total).toBe(page.rows.length);
    const judged = page.rows.filter((row) => row.accuracy !== null);
    const accuracies = judged.map((row) => row.accuracy ?? 0);
    expect(accuracies).toEqual([...accuracies].sort((a, b) => a - b));
    expect(page.rows.slice(0, judged.length)).toEqual(judged);
    const [first] = page.rows;
    expect(first?.low).toBeLessThan(first?.high ?? 0);
    expect(first?.estimate?.accuracy).toBeGreaterThan(0);
    const below = await client.done('skillGap/skills', { ...query, parent: first?.path ?? [] });
    expect(below.total).toBe(first?.children);
    expect(below.rows.every((row) => row.path.length === 2)).toBe(true);
  });

  it('come by name and by count, and page by page', async () => {
    await prepare();
    const byName = await client.done('skillGap/skills', { ...query, order: 'name' });
    const labels = byName.rows.map((row) => row.label);
    expect(labels).toEqual([...labels].sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' })));
    const byCount = await client.done('skillGap/skills', { ...query, order: 'count' });
    const counts = byCount.rows.map((row) => row.samples);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const page = await client.done('skillGap/skills', { ...query, order: 'count', from: 3, limit: 2 });
    expect(page.rows).toEqual(byCount.rows.slice(3, 5));
    expect(page.total).toBe(byCount.total);
  });

  it('are filtered by words of the whole path', async () => {
    await prepare();
    const { rows: all } = await client.done('skillGap/skills', query);
    const filter = 'theory PRIME';
    const { rows: top } = await client.done('skillGap/skills', { ...query, filter });
    expect(top.map((row) => row.path.at(-1))).toContain('Number Theory');
    expect(top.length).toBeLessThan(all.length);
    const below = await client.done('skillGap/skills', { ...query, filter, parent: ['Number Theory'] });
    expect(below.total).toBe(top.find((row) => row.path[0] === 'Number Theory')?.children);
    const { total } = await client.done('skillGap/skills', { ...query, parent: ['Number Theory'] });
    expect(below.total).toBeLessThan(total);
    expect((await client.done('skillGap/skills', { ...query, filter: 'no such skill' })).rows).toEqual([]);
  });

  it('have samples, also those of one verdict only', async () => {
    await prepare();
    const [most] = (await client.done('skillGap/skills', { ...query, order: 'count' })).rows;
    const skill = most?.path ?? [];
    const samples = { skill, student: 'weak', verdict: null, from: 0, limit: 5 } as const;
    const all = await client.done('skillGap/skillSamples', samples);
    expect(all.hits).toHaveLength(5);
    expect(all.total).toBe(most?.samples);
    expect(all.hits[0]?.excerpt).toMatch(/prime numbers|linear equation/u);
    expect(all.hits.every(({ chains }) => chains.some((chain) => chain[0] === skill[0]))).toBe(true);
    const wrong = await client.done('skillGap/skillSamples', { ...samples, verdict: 'wrong' });
    const correct = await client.done('skillGap/skillSamples', { ...samples, verdict: 'correct' });
    expect(wrong.total + correct.total).toBe(all.total);
    expect(correct.hits.every((hit) => hit.verdict === 'correct')).toBe(true);
    const last = await client.done('skillGap/skillSamples', { ...samples, from: all.total - 1 });
    expect(last.hits).toHaveLength(1);
  });

  it('are those of the tree that a person chose', async () => {
    await prepare();
    const trees = await client.done('skillGap/openableTrees', {});
    expect(trees.map(({ name, active }) => [name, active])).toEqual([
      ['Mathematics', true],
      ['Programming', false],
      ['Science', false],
      ['own.skilltree.json', false],
    ]);
    expect(trees[0]?.annotated).toBe(40);
    const reference = trees.at(-1)?.reference ?? { builtin: 'code' };
    const changes = client.changes.length;
    const used = await client.done('skillGap/useTree', { tree: reference });
    expect(used).toMatchObject({ tree: 'own', leaves: 3, samples: 40, annotated: 0 });
    expect(used.notes.join(' ')).toMatch(/Read as a JSON tree .* kept apart .*"Prime numbers \(2\)"/u);
    expect(client.changes.length).toBe(changes + 1);
    const empty = await client.done('skillGap/skills', { ...query, order: 'name' });
    expect(empty.rows.map(({ label, samples }) => [label, samples])).toEqual([
      ['Linear equations', 0],
      ['Prime numbers', 0],
      ['Prime numbers (2)', 0],
    ]);
    const bad = await client.ask('skillGap/useTree', { tree: { file: path.join(workspace, 'corpus.jsonl') } });
    expect(bad).toMatchObject({ kind: 'refused', failure: { code: 'bad-tree', line: 1 } });
    const unknown = await client.ask('skillGap/useTree', { tree: { builtin: 'cooking' } });
    expect(unknown).toMatchObject({ kind: 'refused', failure: { code: 'unknown-tree' } });
    expect((await client.done('skillGap/status', {})).tree).toBe('own');
  });
});
