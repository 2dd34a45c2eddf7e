import { appendFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../src/core/ingest/indexFile';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended, type Job } from '../../../src/core/job/job';
import { buildAllSearch, buildSearch } from '../../../src/core/search/buildSearch';
import { describeHits } from '../../../src/core/search/describeHits';
import { openSearch } from '../../../src/core/search/openSearch';
import { searchPath } from '../../../src/core/search/searchFile';
import { searchProblems } from '../../../src/core/search/searchProblems';
import { indexPath } from '../../../src/core/store/open';
import { sampleId } from '../../../src/core/store/samples';
import { sampleLines, Workspace } from '../ingest/workspace';
import { ids, indexed, row, trace } from './searchedWorkspace';

/** A job that is cancelled at its n-th report. */
function cancelledAt(report: number, step: string): Job {
  const stop = new AbortController();
  let seen = 0;
  return {
    signal: stop.signal,
    report: (progress) => {
      if (progress.step.startsWith(step) && ++seen === report) stop.abort();
    },
  };
}

describe('building the search', () => {
  it('follows a scan that is still growing', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    workspace.write('a.jsonl', sampleLines(0, 9_000, 200));
    const stopped = indexFile(store, 'a.jsonl', undefined, cancelledAt(2, 'Indexing'));
    await expect(stopped).rejects.toThrow();
    const scan = store.datasets.byPath('a.jsonl')?.scan;
    expect(scan?.complete).toBe(false);

    const trailing = workspace.open();
    expect(await buildSearch(trailing, 'a.jsonl', unattended)).toEqual({ complete: false, rows: scan?.rows });
    expect(searchProblems(store, 'what')).toMatchObject({ total: scan?.rows, complete: false });

    await indexFile(store, 'a.jsonl', undefined, unattended);
    expect(await buildSearch(trailing, 'a.jsonl', unattended)).toEqual({ complete: true, rows: 9_000 });
    expect(searchProblems(store, 'what')).toMatchObject({ total: 9_000, complete: true });
    expect(ids(store, '8999')).toEqual(['s8999']);
  });

  it('goes on where it was broken off', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    workspace.write('a.jsonl', sampleLines(0, 25_000));
    await indexFiles(store, ['a.jsonl'], {}, unattended);
    await expect(buildSearch(store, 'a.jsonl', cancelledAt(1, 'Preparing'))).rejects.toThrow();
    expect(searchProblems(store, 'what')).toMatchObject({ more: true, complete: false });
    expect(ids(store, '19999')).toEqual(['s19999']);
    expect(ids(store, '20000')).toEqual([]);
    const steps: number[] = [];
    await buildSearch(store, 'a.jsonl', { ...unattended, report: ({ done }) => steps.push(done) });
    expect(steps).toEqual([25_000]);
    expect(ids(store, '20000')).toEqual(['s20000']);
  });

  it('takes in appended rows, and a last line that was not finished again', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, { 'a.jsonl': `${row('a', 'apples')}${row('b', 'pears')}`.trimEnd() });
    expect(ids(store, 'pears')).toEqual(['b']);
    // The last line is now no sample any more, and the next one takes its number.
    appendFileSync(`${workspace.folder}/a.jsonl`, `spoiled\n${row('c', 'plums')}${row('d', 'pears')}`);
    await indexFiles(store, ['a.jsonl'], {}, unattended);
    await buildSearch(store, 'a.jsonl', unattended);
    expect(ids(store, 'pears')).toEqual(['d']);
    expect(ids(store, 'plums')).toEqual(['c']);
    expect(ids(store, 'apples')).toEqual(['a']);
  });

  it('forgets the rows of a file that was rewritten, and keeps those of others', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, { 'a.jsonl': row('a', 'old words'), 'b.jsonl': row('b', 'other words') });
    workspace.write('a.jsonl', row('a', 'new words, and more of them'));
    await indexFiles(store, ['a.jsonl'], {}, unattended);
    await buildAllSearch(store, unattended);
    expect(ids(store, 'old')).toEqual([]);
    expect(ids(store, 'words').sort()).toEqual(['a', 'b']);
    expect(openSearch(store, 'write').scans()).toEqual(
      store.datasets
        .all()
        .map(({ scan }) => scan?.id)
        .sort(),
    );
    store.datasets.all().forEach(({ id }) => store.datasets.remove(id));
    await buildSearch(store, 'a.jsonl', unattended);
    expect(openSearch(store, 'write').scans()).toEqual([]);
    expect(ids(store, 'words')).toEqual([]);
  });

  it('finds the rest after many rows were forgotten', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, { 'a.jsonl': sampleLines(0, 11_000), 'b.jsonl': row('b', 'What is left?') });
    store.datasets.remove(store.datasets.byPath('a.jsonl')?.id ?? 0);
    await buildAllSearch(store, unattended);
    expect(ids(store, 'what')).toEqual(['b']);
    await indexFiles(store, ['a.jsonl'], {}, unattended);
    await buildAllSearch(store, unattended);
    expect(ids(store, '10999')).toEqual(['s10999']);
    expect(searchProblems(store, 'what')).toMatchObject({ total: 10_000, more: true, complete: true });
  });

  it('takes in the other datasets when the file of one is gone', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    for (const name of ['a', 'b', 'c']) workspace.write(`${name}.jsonl`, row(name, 'a common word'));
    await indexFiles(store, ['a.jsonl', 'b.jsonl', 'c.jsonl'], {}, unattended);
    rmSync(`${workspace.folder}/b.jsonl`);
    expect(await buildAllSearch(store, unattended)).toMatchObject([{ code: 'missing-file' }]);
    const result = searchProblems(store, 'common');
    expect(result.hits.map(sampleId).sort()).toEqual(['a', 'c']);
    expect(result.complete).toBe(false);
    rmSync(`${workspace.folder}/c.jsonl`);
    workspace.write('a.jsonl', row('a', 'another word'));
    const hits = await describeHits(
      store,
      { ...result, hits: result.hits.sort((a, b) => a.scan - b.scan) },
      '',
      unattended,
    );
    expect(hits.map(({ excerpt }) => excerpt)).toEqual([
      '(the row holds another problem: index the corpus again)',
      expect.stringMatching(/^\(c\.jsonl is in the index, but gone from the disk\./u),
    ]);
  });

  it('does not find rows that the proof took out', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const bad = row('bad', 'a hidden fault', trace).replace('"}', '\u0007"}');
    workspace.write('a.jsonl', `${sampleLines(0, 700, 7_000)}${bad}${row('last', 'a good row', trace)}`);
    await indexFiles(store, ['a.jsonl'], { fast: true }, unattended);
    await buildSearch(store, 'a.jsonl', unattended);
    expect(ids(store, 'hidden')).toEqual(['bad']);
    await indexFiles(store, ['a.jsonl'], {}, unattended);
    expect(searchProblems(store, 'hidden')).toMatchObject({ hits: [], total: 0 });
    await buildSearch(store, 'a.jsonl', unattended);
    expect(searchProblems(store, 'a')).toMatchObject({ total: 1, complete: true });
  });

  it('is built again when its file was deleted or damaged, and when the index was', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, { 'a.jsonl': sampleLines(0, 3_000) });
    const file = searchPath(workspace.folder);
    rmSync(file);
    expect(searchProblems(store, '7')).toMatchObject({ hits: [], complete: false });
    await buildSearch(store, 'a.jsonl', unattended);
    expect(ids(store, '7')).toEqual(['s7']);
    store.close();

    writeFileSync(file, 'no database');
    const second = workspace.open();
    expect(searchProblems(second, '7')).toMatchObject({ hits: [], complete: false });
    await buildSearch(second, 'a.jsonl', unattended);
    expect(ids(second, '7')).toEqual(['s7']);
    second.close();

    rmSync(indexPath(workspace.folder));
    workspace.write('a.jsonl', row('other', 'Another corpus whose scan has the same number.'));
    const third = workspace.open();
    await indexFiles(third, ['a.jsonl'], {}, unattended);
    expect(searchProblems(third, '7')).toMatchObject({ hits: [], complete: false });
    await buildSearch(third, 'a.jsonl', unattended);
    expect(ids(third, 'corpus')).toEqual(['other']);
    expect(ids(third, '7')).toEqual([]);
  });

  it('throws a file away that turns out to be damaged in its middle', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, { 'a.jsonl': sampleLines(0, 3_000) });
    store.close();
    const file = searchPath(workspace.folder);
    const bytes = readFileSync(file);
    bytes.fill(0xff, 3 * 4096);
    writeFileSync(file, bytes);
    truncateSync(file, bytes.length);
    const again = workspace.open();
    expect(searchProblems(again, 'what')).toMatchObject({ hits: [], complete: false });
    expect(existsSync(file)).toBe(false);
    await buildSearch(again, 'a.jsonl', unattended);
    expect(searchProblems(again, 'what')).toMatchObject({ total: 3_000, complete: true });
  });

  it('leaves a file alone that two processes build at once', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    workspace.write('a.jsonl', sampleLines(0, 30_000));
    await indexFiles(store, ['a.jsonl'], {}, unattended);
    const built = await Promise.all([
      buildSearch(store, 'a.jsonl', unattended),
      buildSearch(workspace.open(), 'a.jsonl', unattended),
    ]);
    expect(built).toEqual([
      { complete: true, rows: 30_000 },
      { complete: true, rows: 30_000 },
    ]);
    expect(ids(store, '29999')).toEqual(['s29999']);
    expect(ids(store, '5')).toEqual(['s5']);
  });
});
