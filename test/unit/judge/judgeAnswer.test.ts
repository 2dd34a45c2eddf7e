import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/judge/judge';

type Row = [expected: string, answer: string, verdict: 'correct' | 'wrong' | 'unknown', rule?: string];

function check(rows: Row[]): void {
  it.each(rows)('%s | %s -> %s', (expected, answer, verdict, rule) => {
    const judged = judgeAnswer(expected, answer);
    expect(judged.verdict, judged.rule).toBe(verdict);
    if (rule !== undefined) expect(judged.rule).toBe(rule);
  });
}

describe('numbers written in other ways', () => {
  check([
    ['5', '5.0', 'correct', 'rational'],
    ['5', '+5', 'correct'],
    ['0.5', '.5', 'correct'],
    ['2.5', '2.50', 'correct'],
    ['5', '5.', 'correct', 'exact'],
    ['-7', '\u22127', 'correct', 'exact'],
    ['-7', '- 7', 'correct'],
    ['12500', '12,500', 'correct'],
    ['12,500', '12{,}500', 'correct'],
    ['12500', '12,\\!500', 'correct'],
    ['12500', '12\\,500', 'correct'],
    ['12500', '12 500', 'correct'],
    ['1234567.5', '1,234,567.5', 'correct'],
    ['12', '1 2', 'unknown'],
    ['1234', '(1,234)', 'unknown'],
    ['(1,234)', '1234', 'unknown'],
    ['1,234', '(1,234)', 'unknown'],
    ['5', '(5)', 'correct'],
    ['3/4', '\\frac34', 'correct'],
    ['3/4', '\\dfrac{3}{4}', 'correct'],
    ['3/4', '\\tfrac 3 4', 'correct'],
    ['-\\frac12', '\\frac{-1}{2}', 'correct'],
    ['-\\frac12', '\\frac{1}{-2}', 'correct'],
    ['-1/2', '1/2', 'wrong'],
    ['\\frac{1}{72}', '\\frac1{72}', 'correct', 'exact'],
    ['\\frac{7}{20}', '0.35', 'correct', 'rational'],
    ['0.35', '7/20', 'correct'],
    ['1/2', '2/4', 'correct'],
    ['1\\frac34', '7/4', 'correct'],
    ['1\\frac34', '1 3/4', 'correct'],
    ['-1\\frac34', '-1.75', 'correct'],
    ['13/4', '1 3/4', 'wrong'],
    ['3', '2\\frac32', 'unknown'],
    ['120000', '1.2e5', 'correct'],
    ['120000', '1.2\\times10^5', 'correct'],
    ['120000', '1.2 x 10^{5}', 'correct'],
    ['0.00012', '1.2e-4', 'correct'],
    ['1e400', '1e399', 'wrong'],
    ['1e999999999', '5', 'unknown'],
    ['1/3', '0.\\overline{3}', 'correct'],
    ['7/6', '1.1\\overline{6}', 'correct'],
    ['1', '0.\\overline{9}', 'correct'],
    ['5', '6', 'wrong', 'rational'],
    ['5/9', '\\dfrac\\ 59', 'correct'],
    ['1/0', '1/0', 'correct', 'exact'],
    ['1/0', '0', 'unknown'],
  ]);
});

describe('decimals beside fractions', () => {
  check([
    ['1/3', '0.3333333333', 'correct', 'decimal'],
    ['2/3', '0.66666667', 'correct', 'decimal'],
    ['2/3', '0.66666666', 'correct', 'decimal'],
    ['1/3', '0.333', 'unknown', 'rounding'],
    ['1/3', '0.3', 'wrong'],
    ['1/3', '0.34', 'wrong'],
    ['1/3', '-0.3333333333', 'wrong'],
    ['1/8', '0.13', 'unknown', 'rounding'],
    ['3.14159', '3.14', 'unknown', 'rounding'],
    ['0.33', '1/3', 'unknown', 'rounding'],
    ['2.5', '2.4', 'wrong'],
    ['10000', '10000.5', 'wrong'],
    ['10000.5', '10000', 'wrong'],
    ['0.333', '0.333...', 'unknown'],
    ['33333333333333333333/100000000000000000000', '0.33333333', 'unknown', 'rounding'],
  ]);
});

describe('percent, money and units: the expected side decides', () => {
  check([
    ['25\\%', '25', 'correct', 'percent'],
    ['25\\%', '25%', 'correct'],
    ['25\\%', '25 percent', 'correct'],
    ['25\\%', '0.25', 'correct', 'percent'],
    ['25%', '2500', 'wrong'],
    ['25', '25%', 'correct', 'percent'],
    ['0.25', '25%', 'correct', 'percent'],
    ['0.25', '0.25%', 'unknown', 'percent'],
    ['1', '1%', 'unknown'],
    ['25', '0.25', 'wrong'],
    ['18.90', '\\$18.90', 'correct'],
    ['\\$18.90', '18.9', 'correct'],
    ['18.90', '$18.90', 'correct'],
    ['\\$18.90', '$18.90', 'correct'],
    ['\\$1,250', '1250 dollars', 'correct'],
    ['\\$5', '5 cents', 'wrong'],
    ['10', '10 cm', 'correct', 'unit'],
    ['10', '10\\text{ cm}', 'correct'],
    ['10', '10\\mbox{cm}^2', 'correct'],
    ['10\\mathrm{cm}^2', '10 square centimeters', 'correct', 'rational'],
    ['10\\text{ cm}', '10 m', 'wrong'],
    ['10 cm', '10 inches', 'wrong', 'unit'],
    ['10 cm', '12 cm', 'wrong'],
    ['120', '2 hours', 'unknown', 'unit'],
    ['120^\\circ', '2', 'wrong', 'unit'],
    ['5', '5m', 'unknown'],
    ['5', '5\\text{ m}', 'correct'],
    ['60', '60^\\circ', 'correct'],
    ['60^{\\circ}', '60', 'correct'],
    ['60°', '60 degrees', 'correct'],
    ['12', '12 apples', 'correct'],
    ['12 apples', '13 apples', 'wrong'],
    ['12 apples', '12 pears', 'unknown'],
    ['5', '5 million', 'wrong'],
    ['5', '5 squared', 'unknown'],
    ['5', '5 tenths', 'unknown'],
    ['5', '5 dozens', 'unknown'],
    ['30 km/h', '30 kilometers per hour', 'correct'],
  ]);
});

describe('names, options and words', () => {
  check([
    ['5', 'x=5', 'correct'],
    ['x = 5', '5', 'correct'],
    ['x=5', 'x = 5.0', 'correct'],
    ['x=5', 'y=5', 'unknown'],
    ['5', 'f(x) = 5', 'correct'],
    ['x_1 = 5', '5', 'correct'],
    ['5', '2x = 5', 'unknown'],
    ['5', '2+3=5', 'correct'],
    ['B', '(B)', 'correct', 'choice'],
    ['(B)', 'b', 'correct', 'choice'],
    ['\\text{(B)}', 'B.', 'correct'],
    ['\\textbf{(B)}', '(b)', 'correct'],
    ['B', '(B) 12', 'correct'],
    ['(B) 12', 'B', 'correct'],
    ['B', '(C)', 'wrong', 'choice'],
    ['A', '(A) and (C)', 'unknown'],
    ['A', '(A)(B)', 'unknown'],
    ['e', 'E', 'unknown'],
    ['b', 'a', 'unknown'],
    ['Yes', 'yes', 'correct', 'words'],
    ['\\text{Evelyn}', 'evelyn', 'correct'],
    ['\\text{Evelyn}', 'Briana', 'wrong', 'words'],
    ['yes', 'no', 'wrong'],
    ['yes', 'true', 'unknown'],
    ['Thursday', 'Thurs', 'correct'],
    ['odd', 'odd number', 'unknown'],
    ['abc', 'cab', 'unknown'],
    ['ab', 'ba', 'unknown'],
    ['undefined', 'none', 'unknown'],
    ['seven', '8', 'wrong'],
    ['B', '5', 'unknown'],
  ]);
});

describe('the same formula written in other ways', () => {
  check([
    ['\\sqrt3', '$\\sqrt{3}$', 'correct', 'exact'],
    ['2\\pi', '2\u03c0', 'correct', 'exact'],
    ['\\sqrt{12}', '\u221a12', 'correct', 'exact'],
    ['2\\sqrt{1}', '\u221a12', 'wrong'],
    ['(1, 2)', '\\left( 1,2 \\right)', 'correct', 'exact'],
    ['x^{2}+1', 'x^2 + 1', 'correct', 'exact'],
    ['\\frac{\\sqrt{3}}{2}', '\\dfrac{\\sqrt3}2', 'correct', 'exact'],
    ['5', '\\boxed{5}', 'correct', 'exact'],
    ['5', '\\(5\\).', 'correct', 'exact'],
    ['5', '**5**', 'correct'],
    ['5', '\\displaystyle{5}', 'correct'],
    ['x \\in [1, 2]', '$x\\in[1,2]$', 'correct'],
  ]);
});

describe('expected answers that mark their own final answer', () => {
  check([
    ['He sells 9 a day for 2 each.\n#### 18', '18', 'correct'],
    ['so that $x = \\boxed{18}$.', '18.0', 'correct'],
    ['', '5', 'unknown', 'no-expected-answer'],
    ['5', ' ', 'unknown', 'no-answer'],
  ]);
});

/** Pairs that known checkers took for equal, or that look equal after a careless clean-up. None may be `correct`. */
describe('traps', () => {
  const traps: [string, string][] = [
    ['(0,1]', '[0,1]'],
    ['204_5', '204'],
    ['204', '204_5'],
    ['1:2', '2:4'],
    ['12:00', '1:00'],
    ['\\frac{1}{2^{99}}', '\\frac{1}{2^{98}}'],
    ['1/2^{99}', '1/2^{98}'],
    ['1 \\pm \\sqrt{2}', '1 + \\sqrt{2}'],
    ['\\pm 5', '5'],
    ['3.14', '\\pi'],
    ['\\pi', '3.14'],
    ['x^2', 'x2'],
    ['x²', 'x2'],
    ['2^3', '23'],
    ['12', '1\\frac{2}{1}'],
    ['1/23', '1/2 3'],
    ['(1,2)', '(2,1)'],
    ['1,2,3', '123'],
    ['5!', '5'],
    ['-5', '5'],
    ['5', '5i'],
    ['5', '5x'],
    ['5', '5/6 of them'],
    ['5', '4 or 5'],
    ['5', '5, 6'],
    ['100,200', '200,100'],
    ['0.1', '.01'],
    ['1e5', '15'],
    ['3', '3 \\frac{1}{2}'],
    ['\\{5\\}', '5'],
    ['|5|', '-5'],
    ['no', 'no solution exists'],
    ['not 5', '5'],
    ['5', 'not 5'],
    ['x>5', 'x=5'],
    ['x\\ne5', '5'],
    ['5', 'x \\ne 5'],
    ['5', '5 < x'],
    ['10', '10_2'],
    ['1000000', '1.000.000'],
    ['3,14', '314'],
    ['0.5', '0,5'],
    ['\\sqrt{2}', '\\sqrt[3]{2}'],
    ['12', '12:00'],
    ['5', '5\\cdot'],
    ['5', '--5'],
  ];
  it.each(traps)('%s | %s', (expected, answer) => {
    expect(judgeAnswer(expected, answer)).not.toMatchObject({ verdict: 'correct' });
  });
});
