import { describe, expect, it } from 'vitest';
import { searchProblems } from '../../../src/core/search/searchProblems';
import { sampleId } from '../../../src/core/store/samples';
import { sampleLines, Workspace } from '../ingest/workspace';
import { seededBelow } from '../seededRandom';
import { ids, indexed, row, trace } from './searchedWorkspace';

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
    const below = seededBelow(seed);
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
