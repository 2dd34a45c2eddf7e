import { appendFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../src/core/ingest/indexFile';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended, type Job } from '../../../src/core/job/job';
import { buildAllSearch, buildSearch } from '../../../src/core/search/buildSearch';
import { describeHits } from '../../../src/core/search/describeHits';
import { openSearch } from '../../../src/core/search/openSearch';
import { searchPath } from '../../../src/core/search/searchFile';
import { searchProblems, type SearchOptions } from '../../../src/core/search/searchProblems';
import { indexPath, type IndexStore } from '../../../src/core/store/open';
import { sampleId } from '../../../src/core/store/samples';
import { random } from '../jsonl/randomness';
import { sampleLines, Workspace } from '../ingest/workspace';

function ids(store: IndexStore, text: string, options: SearchOptions = {}): string[] {
  return searchProblems(store, text, { limit: 1_000, ...options }).hits.map(sampleId);
}

function row(id: string, problem: string, trace = ''): string {
  return `${JSON.stringify({ id, problem, solution: trace })}\n`;
}

async function indexed(workspace: Workspace, files: Record<string, string>): Promise<IndexStore> {
  const store = workspace.open();
  for (const [name, text] of Object.entries(files)) workspace.write(name, text);
  await indexFiles(store, Object.keys(files), {}, unattended);
  await buildAllSearch(store, unattended);
  return store;
}

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

const trace = 'and so on, '.repeat(600);

describe('the search', () => {
  it('finds words, phrases, beginnings and mathematics', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, {
      'a.jsonl':
        row('frac', 'Simplify $\\frac{12}{18}$ to lowest terms.') +
        row('short', 'Write $\\frac12$ as a decimal.') +
        row('power', 'Solve $x^2 = 9$ for a positive number x.') +
        row('prime', 'Is 91 a PRIME number?') +
        row('cafe', 'A café sells two cups.', 'prime') +
        row('han', '求最小的质数。'),
    });
    expect(ids(store, '\\frac').sort()).toEqual(['frac', 'short']);
    expect(ids(store, '\\frac12').sort()).toEqual(['frac', 'short']);
    expect(ids(store, 'x^2')).toEqual(['power']);
    expect(ids(store, 'prime')).toEqual(['prime']);
    expect(ids(store, 'number positive')).toEqual(['power']);
    expect(ids(store, '"prime number"')).toEqual(['prime']);
    expect(ids(store, '"number prime"')).toEqual([]);
    expect(ids(store, 'simpl*')).toEqual(['frac']);
    expect(ids(store, 'simpl')).toEqual([]);
    expect(ids(store, 'simpl', { unfinished: true })).toEqual(['frac']);
    expect(ids(store, 'CAFE')).toEqual(['cafe']);
    expect(ids(store, '质数')).toEqual(['han']);
    expect(searchProblems(store, '+ - ?')).toMatchObject({ hits: [], total: 0, complete: true });
  });

  it('finds the same whether the problem lies before or behind a long trace, or is written twice', async () => {
    using workspace = new Workspace();
    const behind = Array.from(
      { length: 700 },
      (_, n) => `{"solution":"${trace}","id":"b${n}","problem":"What is ${n} behind?"}\n`,
    );
    const twice = `{"problem":"the former","id":"t","solution":"${trace}","problem":"the latter"}\n`;
    const store = await indexed(workspace, {
      'a.jsonl': row('first', 'What is before?', trace) + behind.join('') + twice,
    });
    expect(ids(store, 'before')).toEqual(['first']);
    expect(ids(store, 'behind')).toHaveLength(700);
    expect(ids(store, '699 behind')).toEqual(['b699']);
    expect(ids(store, 'former')).toEqual([]);
    expect(ids(store, 'latter')).toEqual(['t']);
  });

  it('gives the best hits first, pages of them, and counts them all', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, {
      'a.jsonl': sampleLines(0, 50) + row('best', 'What? What? What!'),
    });
    const first = searchProblems(store, 'what', { limit: 5 });
    expect(first).toMatchObject({ total: 51, more: false, ranked: true, complete: true });
    expect(first.hits.map(sampleId)[0]).toBe('best');
    const pages = [0, 5, 10, 50, 55].flatMap((offset) => ids(store, 'what', { limit: offset === 10 ? 40 : 5, offset }));
    expect(pages).toHaveLength(51);
    expect(new Set(pages).size).toBe(51);
  });

  it('counts up to 10,000 and gives what is found more often in row order', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, { 'a.jsonl': sampleLines(0, 10_002) });
    expect(searchProblems(store, 'what', { limit: 3 })).toMatchObject({ total: 10_000, more: true, ranked: false });
    expect(ids(store, 'what', { limit: 3, offset: 2 })).toEqual(['s2', 's3', 's4']);
  });

  it('tells datasets apart, and refuses one that is not there', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, {
      'a.jsonl': row('a', 'a common word'),
      'b.jsonl': row('b', 'the common word'),
      'c.jsonl': row('c', 'one common word'),
    });
    expect(ids(store, 'common').sort()).toEqual(['a', 'b', 'c']);
    expect(ids(store, 'common', { datasets: ['b.jsonl'] })).toEqual(['b']);
    expect(ids(store, 'common', { datasets: ['a.jsonl', 'c.jsonl'] }).sort()).toEqual(['a', 'c']);
    expect(() => searchProblems(store, 'common', { datasets: ['d.jsonl'] })).toThrow(/d\.jsonl is not in the index/u);
  });

  it('takes any text for a query: 10,000 of them', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, { 'a.jsonl': sampleLines(0, 20) });
    const seed = 20_260;
    const below = random(seed);
    const pieces = ['"', "'", '*', '^', '(', ')', '{', '}', ':', '-', '+', ',', '\\', '\u0000', ' ', '\n', 'AND', 'OR'];
    pieces.push(
      'NOT',
      'NEAR(',
      'what',
      'is',
      '7',
      'problem',
      'rowid',
      '\ud800',
      '😀',
      'é',
      '质',
      '\u0301',
      '%',
      ';',
      '--',
    );
    let looked = 0;
    for (let n = 0; n < 10_000; n++) {
      const text = Array.from({ length: below(12) }, () => pieces[below(pieces.length)]).join(below(2) ? ' ' : '');
      try {
        looked += searchProblems(store, text, { unfinished: below(2) === 1 }).hits.length > 0 ? 1 : 0;
      } catch (error) {
        throw new Error(`seed ${seed}, ${JSON.stringify(text)}`, { cause: error });
      }
    }
    // Texts that never find anything would not reach the tables.
    expect(looked).toBeGreaterThan(500);
  }, 60_000);
});

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
      expect.stringMatching(/^\(There is no file .*c\.jsonl\./u),
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
