import { appendFileSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemKey } from '../../../src/core/dataset/sample';
import { RowPacker, type PackedRows } from '../../../src/core/ingest/packedRows';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended } from '../../../src/core/job/job';
import { buildAllSearch, buildSearch } from '../../../src/core/search/buildSearch';
import { TextsReader, TextsWriter } from '../../../src/core/search/textsAhead';
import { indexFolder, indexPath, type IndexStore } from '../../../src/core/store/open';
import { Workspace } from '../ingest/workspace';
import { ids, row } from './searchedWorkspace';

function packed(...texts: string[]): PackedRows {
  const packer = new RowPacker();
  for (const [at, text] of texts.entries()) packer.add(at + 1, 100 * at, 100, text, null);
  return packer.take();
}

/** Rows of an indexed file whose search was not built yet. */
async function rowsOnly(workspace: Workspace, ...problems: string[]): Promise<{ store: IndexStore; scan: number }> {
  const store = workspace.open();
  workspace.write('a.jsonl', problems.map((problem, at) => row(`s${at}`, problem)).join(''));
  await indexFiles(store, ['a.jsonl'], {}, unattended);
  return { store, scan: store.datasets.byPath('a.jsonl')?.scan?.id ?? 0 };
}

function handOver(store: IndexStore, scan: number, groups: [first: number, ...texts: string[]][]): void {
  using writer = new TextsWriter(store);
  for (const [first, ...texts] of groups) writer.add(scan, first, packed(...texts));
}

function waiting(workspace: Workspace): string[] {
  return readdirSync(path.join(workspace.folder, indexFolder)).filter((name) => name.startsWith('texts-'));
}

function textsFile(workspace: Workspace): string {
  return path.join(workspace.folder, indexFolder, waiting(workspace)[0] ?? 'none');
}

describe('texts that are handed to the search', () => {
  it('are read by row, beyond the ends of groups, while more come', async () => {
    using workspace = new Workspace();
    const { store, scan } = await rowsOnly(workspace, 'any');
    using writer = new TextsWriter(store);
    writer.add(scan, 10, packed('ten', 'élève', ''));
    using reader = TextsReader.open(store, scan);
    expect(reader?.handedTo(10)).toBe(13);
    writer.add(scan, 13, packed('thirteen'));
    writer.add(scan, 20, packed('twenty'));
    expect(reader?.handedTo(11)).toBe(14);
    expect([...(reader?.texts(11, 14) ?? [])]).toEqual([
      { row: 11, text: 'élève' },
      { row: 12, text: '' },
      { row: 13, text: 'thirteen' },
    ]);
    expect(reader?.keyOf(13)).toBe(problemKey('thirteen'));
    expect(reader?.handedTo(15)).toBe(15);
    expect(reader?.nextHanded(15, 99)).toBe(20);
    expect(reader?.handedTo(21)).toBe(21);
    expect(reader?.nextHanded(21, 99)).toBe(99);
  });

  it('count for nothing until all of a group is there', async () => {
    using workspace = new Workspace();
    const { store, scan } = await rowsOnly(workspace, 'any');
    handOver(store, scan, [
      [0, 'first', 'second'],
      [2, 'third'],
    ]);
    const file = textsFile(workspace);
    const whole = readFileSync(file);
    for (let length = whole.length - 1; length > 0; length--) {
      truncateSync(file, length);
      using reader = TextsReader.open(store, scan);
      expect([0, 2]).toContain(reader?.handedTo(0));
    }
    appendFileSync(file, 'no group of ours at all');
    using reader = TextsReader.open(store, scan);
    expect(reader?.handedTo(0)).toBe(0);
  });

  it('are what the search takes, without a look at the corpus, and are removed then', async () => {
    using workspace = new Workspace();
    const { store, scan } = await rowsOnly(workspace, 'apples', 'pears', 'plums');
    handOver(store, scan, [
      [0, 'apples'],
      [1, 'pears', 'plums'],
    ]);
    rmSync(path.join(workspace.folder, 'a.jsonl'));
    expect(await buildSearch(store, 'a.jsonl', unattended)).toEqual({ complete: true, rows: 3 });
    expect(ids(store, 'pears')).toEqual(['s1']);
    expect(waiting(workspace)).toEqual([]);
  });

  it('are completed from the corpus where some are missing', async () => {
    using workspace = new Workspace();
    const { store, scan } = await rowsOnly(workspace, 'apples', 'pears', 'plums', 'cherries', 'grapes');
    handOver(store, scan, [
      [1, 'pears'],
      [3, 'cherries'],
    ]);
    expect(await buildSearch(store, 'a.jsonl', unattended)).toEqual({ complete: true, rows: 5 });
    for (const [at, fruit] of ['apples', 'pears', 'plums', 'cherries', 'grapes'].entries())
      expect(ids(store, fruit)).toEqual([`s${at}`]);
  });

  it('are not believed when the last line was another one', async () => {
    using workspace = new Workspace();
    const { store, scan } = await rowsOnly(workspace, 'apples', 'pears');
    handOver(store, scan, [[0, 'apples', 'pea']]);
    expect(await buildSearch(store, 'a.jsonl', unattended)).toEqual({ complete: true, rows: 2 });
    expect(ids(store, 'pears')).toEqual(['s1']);
    expect(ids(store, 'pea')).toEqual([]);
  });

  it('of an index that was deleted are not taken for those of a new one, and are removed', async () => {
    using workspace = new Workspace();
    const { store, scan } = await rowsOnly(workspace, 'apples', 'pears', 'plums');
    handOver(store, scan, [[0, 'apples', 'quinces', 'plums']]);
    store.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(indexPath(workspace.folder) + suffix, { force: true });
    const again = await rowsOnly(workspace, 'apples', 'pears', 'plums');
    expect(again.scan).toBe(scan);
    await buildAllSearch(again.store, unattended);
    expect(ids(again.store, 'quinces')).toEqual([]);
    expect(ids(again.store, 'pears')).toEqual(['s1']);
    expect(waiting(workspace)).toEqual([]);
  });

  it('give the space back when the disk is full, and the search reads the corpus', async () => {
    using workspace = new Workspace();
    const { store, scan } = await rowsOnly(workspace, 'apples', 'pears');
    using writer = new TextsWriter(store);
    writer.add(scan, 0, packed('apples'));
    expect(waiting(workspace)).toHaveLength(1);
    writer.giveUp();
    expect(waiting(workspace)).toEqual([]);
    expect(await buildSearch(store, 'a.jsonl', unattended)).toEqual({ complete: true, rows: 2 });
    expect(ids(store, 'apples')).toEqual(['s0']);
  });

  it('of the last dataset are removed when it is forgotten', async () => {
    using workspace = new Workspace();
    const { store, scan } = await rowsOnly(workspace, 'apples');
    handOver(store, scan, [[0, 'apples']]);
    store.transaction(() => store.datasets.remove(store.datasets.byPath('a.jsonl')?.id ?? 0));
    await buildAllSearch(store, unattended);
    expect(waiting(workspace)).toEqual([]);
  });

  it('of scans that are gone are removed', async () => {
    using workspace = new Workspace();
    const { store, scan } = await rowsOnly(workspace, 'apples');
    handOver(store, scan + 1, [[0, 'left over']]);
    await buildAllSearch(store, unattended);
    expect(waiting(workspace)).toEqual([]);
  });
});
