import { describe, expect, it } from 'vitest';
import { markMatches } from '../../../src/core/search/markMatches';
import { ftsExpression, parseQuery } from '../../../src/core/search/searchQuery';
import { searchableText, wordsOf } from '../../../src/core/search/words';

function expression(text: string, unfinished = false): string | undefined {
  return ftsExpression(parseQuery(text, unfinished));
}

describe('what a person types, as a query', () => {
  it.each([
    ['prime number', '"prime" "number"'],
    ['"prime number" odd', '"prime number" "odd"'],
    ['"never closed phrase', '"never closed phrase"'],
    ['tri*', '"tri"*'],
    ['"right tri"*', '"right tri"*'],
    ['"right tri*"', '"right tri"*'],
    ['x^2', '"x 2"'],
    ['\\frac{1}{2}', '"frac 1 2"'],
    ['\\frac12', '"frac 12"'],
    ['$a+b$', '"a b"'],
    ['OR NEAR(a, 3) words:b -c', '"OR" "NEAR a" "3" "words b" "c"'],
    ['质数', '"质 数"'],
    ['null\u0000byte', '"null byte"'],
  ])('%j is %s', (text, fts) => {
    expect(expression(text)).toBe(fts);
  });

  it.each(['', '   ', '"', '""', '*', '+ - = ^', '🙂', '\u0000', '\ud800'])('%j looks for nothing', (text) => {
    expect(expression(text)).toBeUndefined();
  });

  it('lets the last word go on while it is being typed, and no other', () => {
    expect(expression('prime nu', true)).toBe('"prime" "nu"*');
    expect(expression('prime nu ', true)).toBe('"prime" "nu"');
    expect(expression('"prime nu', true)).toBe('"prime nu"*');
    expect(expression('"prime nu"', true)).toBe('"prime nu"');
  });

  it('does not let a single character go on: it begins a tenth of all words', () => {
    expect(expression('prime n', true)).toBe('"prime" "n"');
  });

  it('passes over words beyond the thirty-second', () => {
    const many = Array.from({ length: 500 }, (_, n) => `w${n}`).join(' ');
    expect(parseQuery(many).parts).toHaveLength(32);
  });
});

describe('words', () => {
  it('are runs of letters and digits without case and marks', () => {
    expect(wordsOf('Café \\frac12 x_1=2').map(({ folded }) => folded)).toEqual(['cafe', 'frac', '12', 'x', '1', '2']);
  });

  it('are set apart for the index where its tokenizer would not', () => {
    expect(searchableText('\\frac12 of 质数 is \\alpha')).toBe('\\frac 12 of  质  数  is \\alpha');
    expect(searchableText('plain words')).toBe('plain words');
  });
});

describe('an excerpt', () => {
  function marked(text: string, query: string, length = 60): { excerpt: string; marks: string[] } {
    const { excerpt, matches } = markMatches(text, parseQuery(query), length);
    return { excerpt, marks: matches.map(([start, end]) => excerpt.slice(start, end)) };
  }

  it('marks words, phrases and beginnings as the search finds them', () => {
    expect(marked('A Prime p divides p^2.', 'p').marks).toEqual(['p', 'p']);
    expect(marked('A Prime p divides p^2.', 'p*').marks).toEqual(['Prime', 'p', 'p']);
    expect(marked('A Prime p divides p^2.', 'p^2').marks).toEqual(['p^2']);
    expect(marked('prime, not "a prime"', '"a prime"').marks).toEqual(['a prime']);
    expect(marked('naïve Café', 'NAIVE cafe').marks).toEqual(['naïve', 'Café']);
  });

  it('shows the surroundings of the first match of a long text, on one line', () => {
    const text = `${'filler '.repeat(50)}\n\tthe   needle here ${'more '.repeat(50)}`;
    const { excerpt, marks } = marked(text, 'needle');
    expect(excerpt).toHaveLength(62);
    expect(excerpt).toMatch(/^….*the needle here.*…$/u);
    expect(marks).toEqual(['needle']);
  });

  it('begins at the beginning when nothing is marked', () => {
    expect(marked('short text', 'absent')).toEqual({ excerpt: 'short text', marks: [] });
  });

  it('does not cut a character in two', () => {
    const { excerpt } = marked('😀'.repeat(100), 'absent', 33);
    expect(excerpt.isWellFormed()).toBe(true);
  });
});
