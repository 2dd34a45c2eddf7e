import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/judge/judge';

/** `open`: anything but `correct`. */
type Row = readonly [expected: string, answer: string, verdict: 'correct' | 'wrong' | 'open'];

describe('what no double can tell apart', () => {
  const pairs: readonly Row[] = [
    ['10^{250}', '\\sqrt{10^{500}+1}', 'open'],
    ['e', '(1+\\frac{1}{10^{300}})^{10^{300}}', 'open'],
    ['1', '\\tanh(1000)', 'open'],
    ['10^{100000}', '10^{100000}+1', 'open'],
    ['1', '\\cos(10^{-200})', 'wrong'],
    ['0', 'e^{-10000}', 'wrong'],
    ['e^{-1000}', 'e^{-1001}', 'wrong'],
    ['262537412640768744', 'e^{\\pi\\sqrt{163}}', 'wrong'],
    ['\\frac{\\pi}{2}', '\\arctan(10^{100})', 'wrong'],
    ['1', '1-10^{-500}', 'wrong'],
  ];
  it.each(pairs)('%s | %s -> %s', (expected, answer, verdict) => {
    const judged = judgeAnswer(expected, answer);
    if (verdict === 'open') expect(judged.verdict, judged.rule).not.toBe('correct');
    else expect(judged.verdict, judged.rule).toBe(verdict);
  });
});

describe('options', () => {
  it('strict: a fraction must be in lowest terms where the expected one is', () => {
    expect(judgeAnswer('\\frac12', '2/4').verdict).toBe('correct');
    expect(judgeAnswer('\\frac12', '2/4', { strict: true })).toEqual({ verdict: 'wrong', rule: 'form' });
    expect(judgeAnswer('\\frac12', '0.5', { strict: true }).verdict).toBe('correct');
    expect(judgeAnswer('(\\frac12, 1)', '(\\frac{3}{6}, 1)', { strict: true }).verdict).toBe('wrong');
  });

  it('digits: how many of them make a decimal good for a number that has more', () => {
    expect(judgeAnswer('\\sqrt2', '1.414').verdict).toBe('unknown');
    expect(judgeAnswer('\\sqrt2', '1.414', { digits: 4 })).toEqual({ verdict: 'correct', rule: 'decimal' });
    expect(judgeAnswer('\\sqrt2', '1.41', { digits: 4 }).verdict).toBe('unknown');
    expect(judgeAnswer('2.83', '2\\sqrt2', { digits: 3 }).verdict).toBe('correct');
    expect(judgeAnswer('3.14', '3.14159', { digits: 3 }).verdict).toBe('correct');
    expect(judgeAnswer('10000', '10000.5', { digits: 3 }).verdict).toBe('wrong');
  });
});
