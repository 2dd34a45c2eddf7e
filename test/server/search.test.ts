import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inProcess, overStdio, type TestClient } from './client';
import { corpusRows, jsonl, studentRows, workspaceWith } from './corpus';

const rows = corpusRows(40);
const asked = { limit: 10, unfinished: false, student: '' };

describe.each([
  ['in process', inProcess],
  ['over stdio', overStdio],
])('the search of the language server %s', (_name, connect) => {
  let workspace: string;
  let client: TestClient;

  beforeEach(async () => {
    workspace = workspaceWith({ 'corpus.jsonl': jsonl(rows), 'weak.jsonl': jsonl(studentRows(rows)) });
    client = connect(workspace);
    await client.start(false);
  });

  afterEach(async () => {
    await client.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('finds samples by their problem texts, with chains and verdict', async () => {
    await client.done('skillGap/index', { fields: {} });
    await client.done('skillGap/annotate', { again: false });
    await client.done('skillGap/importStudent', { file: path.join(workspace, 'weak.jsonl'), student: 'weak' });
    const found = await client.done('skillGap/search', { ...asked, text: 'prime numb*' });
    expect(found).toMatchObject({ total: 20, more: false, complete: true });
    expect(found.hits).toHaveLength(10);
    for (const { excerpt, matches, verdict, chains, line } of found.hits) {
      expect(matches.map(([start, end]) => excerpt.slice(start, end))).toEqual(['prime', 'numbers']);
      expect(verdict).toBe('correct');
      expect(chains[0]?.length).toBeGreaterThan(1);
      expect(line % 2).toBe(0);
    }
    const typed = await client.done('skillGap/search', { ...asked, text: '"3x + 4 " equat', unfinished: true });
    expect(typed.hits.map(({ id }) => id)).toEqual(['row-4']);
    expect((await client.done('skillGap/search', { ...asked, text: 'no such words' })).hits).toEqual([]);
  });

  it('refuses where nothing is indexed', async () => {
    const settled = await client.ask('skillGap/search', { ...asked, text: 'prime' });
    expect(settled).toMatchObject({ kind: 'refused', failure: { code: 'no-index' } });
  });

  it('reads a sample by its line', async () => {
    await client.done('skillGap/index', { fields: {} });
    const sample = await client.done('skillGap/sample', { dataset: 'corpus.jsonl', line: 3 });
    expect(sample).toMatchObject({ id: 'row-2', dataset: 'corpus.jsonl', line: 3 });
    expect(JSON.parse(sample.json)).toEqual(rows[2]);
    const none = await client.ask('skillGap/sample', { dataset: 'corpus.jsonl', line: 41 });
    expect(none).toMatchObject({ kind: 'refused', failure: { code: 'no-sample', line: 41 } });
  });
});
