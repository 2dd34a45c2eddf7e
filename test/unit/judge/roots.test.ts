import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/judge/judge';

/** `open`: anything but `correct`. */
type Row = readonly [expected: string, answer: string, verdict: 'correct' | 'wrong' | 'open'];

const rows: readonly Row[] = [
  ['\\sqrt{3+2\\sqrt2}', '1+\\sqrt2', 'correct'],
  ['\\sqrt[4]{16}', '2', 'correct'],
  ['\\sqrt[3]{2}\\sqrt[3]{4}', '2', 'correct'],
  ['\\sqrt[n]{x}', 'x^{1/n}', 'correct'],
  ['\\sqrt[3]{-8}', '-2', 'correct'],
  ['\\sqrt{\\sqrt{16}}', '2', 'correct'],
  ['\\sqrt[3]{2+\\sqrt5}', '\\frac{1+\\sqrt5}{2}', 'correct'],
  ['\\sqrt{12}', '2\\sqrt{3}', 'correct'],
  ['\\sqrt{12}', '3\\sqrt{2}', 'wrong'],
  ['\\sqrt[3]{54}', '3\\sqrt[3]2', 'correct'],
  ['\\sqrt[3]{5}', '\\sqrt{5}', 'wrong'],
  ['\\sqrt{2}\\sqrt{3}', '\\sqrt6', 'correct'],
  ['\\sqrt 2 \\times \\sqrt 3', '\\sqrt6', 'correct'],
  ['2^{\\frac13}', '\\sqrt[3]{2}', 'correct'],
  ['\\sqrt{x^2}', 'x', 'open'],
  ['\\sqrt{x^2}', '|x|', 'correct'],
  ['\\sqrt{2}^3', '2\\sqrt2', 'correct'],
  ['5^{0.5}', '\\sqrt5', 'correct'],
  ['sqrt(2)/2', '\\frac{1}{\\sqrt2}', 'correct'],
  ['\\frac13', '0.\\overline{3}', 'correct'],
  ['\\frac13', '0.\\dot{3}', 'correct'],
  ['0.\\overline{3}', '\\frac13', 'correct'],
  ['0.\\overline{142857}', '\\frac17', 'correct'],
  ['\\frac17', '0.142857142857...', 'correct'],
  ['\\frac16', '0.1\\overline{6}', 'correct'],
  ['\\frac13', '0.33333...', 'correct'],
  ['\\frac13', '0.33...', 'open'],
  ['0.\\overline{9}', '1', 'correct'],
  ['0.\\overline{36}', '\\frac{4}{11}', 'correct'],
  ['1.2\\overline{34}', '\\frac{1222}{990}', 'correct'],
  ['\\frac13', '33\\frac13\\%', 'correct'],
  ['33\\frac13\\%', '\\frac13', 'correct'],
  ['33.3\\%', '\\frac13', 'open'],
  ['12.5\\%', '\\frac18', 'correct'],
  ['12.5\\%', '0.125', 'correct'],
  ['12.5\\%', '12.5', 'correct'],
  ['0.5\\%', '0.5', 'open'],
  ['0.005', '0.5\\%', 'correct'],
  ['50\\%', '\\frac12', 'correct'],
  ['50 percent', '\\frac12', 'correct'],
  ['120\\%', '1.2', 'correct'],
  ['FF_{16}', '255', 'open'],
  ['255', 'FF_{16}', 'open'],
  ['1A_{16}', '1A_{16}', 'correct'],
  ['1A_{16}', '1B_{16}', 'wrong'],
  ['2BC_{16}', '2BC_{16}', 'correct'],
  ['0xFF', 'FF_{16}', 'open'],
  ['1011_2', '1011_{2}', 'correct'],
  ['1011_2', '1011_{\\text{two}}', 'correct'],
  ['1011_2', '(1011)_2', 'correct'],
  ['1011_2', '1101_2', 'wrong'],
  ['204_5', '204_{five}', 'correct'],
  ['204_5', '\\text{204}_5', 'correct'],
  ['A5_{12}', 'A5_{12}', 'correct'],
  ['1A_{16}', '26', 'open'],
  ['1A_{16}', '1A', 'open'],
  ['2A_{12}', 'A_{12}\\cdot 2', 'open'],
  ['0.142857142857...', '\\frac17', 'correct'],
  ['0.1212...', '\\frac{4}{33}', 'open'],
  ['0.123123...', '\\frac{41}{333}', 'correct'],
];

describe('roots, digits that repeat, percentages, bases', () => {
  it.each(rows)('%s | %s -> %s', (expected, answer, verdict) => {
    const judged = judgeAnswer(expected, answer);
    if (verdict === 'open') expect(judged.verdict, judged.rule).not.toBe('correct');
    else expect(judged.verdict, judged.rule).toBe(verdict);
  });
});
