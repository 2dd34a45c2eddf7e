import { copyFileSync, linkSync, renameSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended } from '../../../src/core/job/job';
import { sampleLines, Workspace } from './workspace';

const paths = (store: ReturnType<Workspace['open']>): string[] => store.datasets.all().map(({ path: name }) => name);

describe('a corpus under another name', () => {
  it.each([
    ['a.jsonl', 'z.jsonl', sampleLines(0, 20)],
    ['a.jsonl.gz', 'z.jsonl.gz', gzipSync(sampleLines(0, 20))],
  ])('takes the place of %s, without being read again', async (from, to, content) => {
    using workspace = new Workspace();
    const store = workspace.open();
    const old = workspace.write(from, content);
    await indexFiles(store, [old], { mapping: { answer: '' } }, unattended);
    const renamed = path.join(workspace.folder, to);
    renameSync(old, renamed);
    const { datasets } = await indexFiles(store, [renamed], {}, unattended);
    expect(datasets).toMatchObject([{ path: to, replaces: [from], samples: 20, unchanged: 20, bytes: 0 }]);
    expect(datasets[0]?.mapping).not.toHaveProperty('answer');
    expect(paths(store)).toEqual([to]);
    expect((await indexFiles(store, [renamed], {}, unattended)).datasets[0]).not.toHaveProperty('replaces');
  });

  it('is forgotten under the old name when the new one was indexed before', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const old = workspace.write('a.jsonl', sampleLines(0, 5));
    const copy = path.join(workspace.folder, 'z.jsonl');
    copyFileSync(old, copy);
    utimesSync(copy, 1, 1);
    await indexFiles(store, [old, copy], {}, unattended);
    expect(paths(store)).toEqual(['a.jsonl', 'z.jsonl']);
    rmSync(old);
    expect((await indexFiles(store, [copy], {}, unattended)).datasets).toMatchObject([{ replaces: ['a.jsonl'] }]);
    expect(paths(store)).toEqual(['z.jsonl']);
  });

  it('leaves files alone that are there, or that held something else', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const gone = workspace.write('gone.jsonl', sampleLines(0, 5));
    const there = workspace.write('there.jsonl', sampleLines(5, 10));
    await indexFiles(store, [gone, there], {}, unattended);
    rmSync(gone);
    const copy = path.join(workspace.folder, 'copy.jsonl');
    copyFileSync(there, copy);
    const { datasets } = await indexFiles(store, [copy], {}, unattended);
    expect(datasets[0]).not.toHaveProperty('replaces');
    expect(paths(store)).toEqual(['copy.jsonl', 'gone.jsonl', 'there.jsonl']);
  });
});

describe.skipIf(process.platform === 'win32')('a link to a corpus', () => {
  it.each([
    ['symbolic', symlinkSync],
    ['hard', linkSync],
  ])('%s: the second name is refused, the first stays', async (_, link) => {
    using workspace = new Workspace();
    const store = workspace.open();
    const first = workspace.write('a.jsonl', sampleLines(0, 5));
    const second = path.join(workspace.folder, 'b.jsonl');
    link(first, second);
    for (const files of [[first, second], [second], [first, second]]) {
      const { refused } = await indexFiles(store, files, {}, unattended);
      expect(refused).toMatchObject([{ code: 'same-file', file: 'b.jsonl' }]);
      expect(refused[0]?.message).toContain('the same file as a.jsonl');
      expect(paths(store)).toEqual(['a.jsonl']);
    }
  });

  it('that came to be after its name was indexed is forgotten', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const first = workspace.write('a.jsonl', sampleLines(0, 5));
    const second = workspace.write('b.jsonl', sampleLines(5, 9));
    await indexFiles(store, [first, second], {}, unattended);
    rmSync(second);
    symlinkSync(first, second);
    await indexFiles(store, [second], {}, unattended);
    expect(paths(store)).toEqual(['a.jsonl']);
  });
});
