import { existsSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { refusal } from '../refusal';
import { unattended } from '../../../src/core/job/job';
import { rememberTraces } from '../../../src/core/sft/rememberTraces';
import { writeSet, type WriteRequest, type WrittenSet } from '../../../src/core/sft/writeSet';
import { TestWorkspace, type TestRow } from './testIndex';

const rows: TestRow[] = ['a', 'b', 'c'].map((id) => ({ id, problem: `What is ${id}?`, trace: `It is ${id}.` }));

let workspace: TestWorkspace;

afterEach(() => workspace.remove());

async function write(changes: Partial<WriteRequest> = {}): Promise<WrittenSet> {
  const request = { selection: 'weak 1', format: 'llama-factory', skills: 'before-think', overwrite: false } as const;
  return await writeSet(workspace.store, { ...request, out: workspace.out, ...changes }, unattended);
}

function linesOf(file: string): unknown[] {
  const lines = readFileSync(path.join(workspace.out, file), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as unknown);
}

describe('writing a set whose corpus', () => {
  it('was written to since it was indexed is refused in one line', async () => {
    workspace = new TestWorkspace(rows);
    workspace.writeCorpus([{ id: 'new', problem: 'New?', trace: 'New.' }, ...rows]);
    const failure = await refusal(write());
    expect(failure).toMatchObject({ code: 'source-changed', file: 'corpus/corpus.jsonl' });
    expect(failure.message).toBe('corpus/corpus.jsonl changed since it was indexed.');
    expect(failure.next).toContain('skill-gap index corpus/corpus.jsonl');
    expect(existsSync(workspace.out)).toBe(false);
    workspace.writeCorpus(rows);
    utimesSync(workspace.corpus, 1, 1);
    expect((await refusal(write())).message).toBe(failure.message);
  });

  it('refuses rows that are others, names them one a line and leaves nothing behind', async () => {
    workspace = new TestWorkspace(rows);
    utimesSync(workspace.corpus, 1, 1);
    workspace.store.transaction(() => workspace.indexCorpus(rows));
    workspace.writeCorpus([{ ...rows[0], id: 'a', problem: 'What is x?' }, ...rows.slice(1)]);
    utimesSync(workspace.corpus, 1, 1);
    const failure = await refusal(write());
    expect(failure).toMatchObject({ code: 'source-changed', file: 'corpus/corpus.jsonl', line: 1 });
    expect(failure.message.split('\n')).toEqual([
      '1 of 3 rows of "weak 1" are not what was selected:',
      '  corpus/corpus.jsonl:1 (a) holds another problem',
      'Nothing was written.',
    ]);
    expect(existsSync(workspace.out)).toBe(false);
  });

  it('refuses a trace that is another under a problem that stays, when it was remembered', async () => {
    workspace = new TestWorkspace(rows);
    await rememberTraces(workspace.store, 'weak 1', unattended);
    expect((await write()).checks).toContain('every row holds the problem and the teacher trace that were selected');
    const edited = rows.map((row) => (row.id === 'b' ? { ...row, trace: 'It is another.' } : row));
    workspace.writeCorpus(edited);
    workspace.store.transaction(() => workspace.indexCorpus(edited));
    const failure = await refusal(write({ overwrite: true }));
    expect(failure.message).toContain('1 of 3 rows of "weak 1"');
    expect(failure.message).toContain('corpus/corpus.jsonl:2 (b) has another teacher trace');
    expect(linesOf('weak-1.jsonl')).toHaveLength(3);
    const without = rows.map(({ id, problem }) => ({ id, problem }));
    workspace.writeCorpus(without);
    workspace.store.transaction(() => workspace.indexCorpus(without));
    expect((await refusal(write({ overwrite: true }))).message).toContain('3 of 3 rows');
  });

  it('is the same, byte for byte, whether its lines were remembered or not', async () => {
    workspace = new TestWorkspace([...rows, { id: 'd', problem: 'What is d?', trace: 'Look:\u2028\\boxed{d}' }]);
    const before = (await write()).files.map(({ sha256 }) => sha256);
    await rememberTraces(workspace.store, 'weak 1', unattended);
    expect(workspace.store.selections.samples(1).every(({ row }) => row?.length === 24)).toBe(true);
    const after = await write({ overwrite: true });
    expect(after.files.slice(0, 2).map(({ sha256 }) => sha256)).toEqual(before.slice(0, 2));
  });

  it('is read by another field than when it was selected', async () => {
    workspace = new TestWorkspace(rows);
    await rememberTraces(workspace.store, 'weak 1', unattended);
    workspace.store.transaction(() => workspace.indexCorpus(rows, 'corpus/corpus.jsonl', 'unique_id'));
    expect((await refusal(write())).message).toContain('has another teacher trace');
  });

  it('says so where traces were not remembered', async () => {
    workspace = new TestWorkspace(rows);
    expect((await write()).checks.join('\n')).toContain('of 3 of 3 the trace was not remembered');
    utimesSync(workspace.corpus, 1, 1);
    await rememberTraces(workspace.store, 'weak 1', unattended);
    expect(workspace.store.selections.samples(1).map((sample) => sample.trace)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('finds rows that moved when the index has seen it, and says where they are', async () => {
    workspace = new TestWorkspace(rows);
    const moved = [{ id: 'new', problem: 'New?', trace: 'New.' }, ...[...rows].reverse()];
    workspace.writeCorpus(moved);
    expect((await refusal(write())).code).toBe('source-changed');
    workspace.store.transaction(() => workspace.indexCorpus(moved));
    expect((await write()).files[0]?.rows).toBe(3);
    const places = (linesOf('weak-1.rows.jsonl') as { id: string; line: number }[]).map(({ id, line }) => [id, line]);
    expect(places.sort()).toEqual([
      ['a', 4],
      ['b', 3],
      ['c', 2],
    ]);
  });

  it('finds rows whose corpus was renamed or divided, and never mixes up problems', async () => {
    workspace = new TestWorkspace(rows);
    const { store, corpus, folder } = workspace;
    renameSync(corpus, path.join(folder, 'first.jsonl'));
    workspace.indexCorpus(rows, 'first.jsonl');
    expect((await write()).files[0]?.rows).toBe(3);
    expect(linesOf('weak-1.rows.jsonl')[0]).toMatchObject({ dataset: 'first.jsonl' });
    store.datasets.remove(store.datasets.byPath('corpus/corpus.jsonl')?.id ?? 0);
    expect((await write({ overwrite: true })).files[0]?.rows).toBe(3);
    store.datasets.remove(store.datasets.byPath('first.jsonl')?.id ?? 0);
    const other = rows.map((row) => (row.id === 'b' ? { ...row, problem: 'Other?' } : row));
    workspace.writeCorpus(other);
    renameSync(corpus, path.join(folder, 'first.jsonl'));
    workspace.indexCorpus(other, 'first.jsonl');
    const { message } = await refusal(write({ overwrite: true }));
    expect(message).toContain('1 of 3 rows');
    expect(message).toContain('corpus/corpus.jsonl:2 (b) is no longer in the index');
  });

  it('names a row that went from the index, and a file that is gone', async () => {
    workspace = new TestWorkspace(rows);
    workspace.writeCorpus(rows.slice(1));
    workspace.store.transaction(() => workspace.indexCorpus(rows.slice(1)));
    expect((await refusal(write())).message).toContain('(a) is no longer in the index');
    rmSync(workspace.corpus);
    expect(await refusal(write())).toMatchObject({ code: 'missing-file', file: workspace.corpus });
  });
});
