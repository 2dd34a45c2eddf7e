import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/judge/judge';

function check(rows: readonly (readonly [expected: string, answer: string, verdict: string])[]): void {
  it.each(rows)('%s | %s -> %s', (expected, answer, verdict) => {
    expect(judgeAnswer(expected, answer).verdict).toBe(verdict);
  });
}

describe('the same numbers by another letter or another start prove no mistake', () => {
  check([
    ['n=2k+1', 'n=2k-1', 'unknown'],
    ['n=4k+1', 'n=4k-3', 'unknown'],
    ['n=2k+1, k\\in\\mathbb{Z}', 'n=2k-1, k\\in\\mathbb{Z}', 'correct'],
    ['n=2k+1', 'n=2k', 'wrong'],
    ['n=3k+1', 'n=3k-1', 'wrong'],
    ['a_n=2n+1', 'a_n=2n-1', 'wrong'],
    ['2n+1', '2n-1', 'wrong'],
  ]);
});

describe('constants that whoever answers may choose', () => {
  check([
    ['y=C_1e^x+C_2e^{-x}', 'y=Ae^{-x}+Be^{x}', 'unknown'],
    ['y=C_1e^x+C_2e^{-x}', 'y=Ae^{-2x}+Be^{x}', 'wrong'],
    ['\\sin^2 x+C', '-\\cos^2 x+C', 'unknown'],
    ['\\frac{x^3}{3}+C', '\\frac13x^3', 'unknown'],
    ['x^2+C', 'x^2+C+5', 'unknown'],
    ['x^2+C', '2x^2+C', 'wrong'],
    ['x^2+C', '\\frac{x^2}{2}', 'wrong'],
    ['\\sin^2 x+C', '\\cos^2 x+C', 'wrong'],
    ['A+B+C', 'A+B+2', 'wrong'],
  ]);
});

describe('a letter behind the expected number may be a unit', () => {
  check([
    ['1999', '1999 AD', 'unknown'],
    ['60', '60 W', 'unknown'],
    ['60W', '60', 'unknown'],
    ['60', '61 W', 'wrong'],
    ['2x', '2', 'wrong'],
  ]);
});

describe('yes and no, true and false by their first letter', () => {
  check([
    ['Yes', 'Y', 'correct'],
    ['\\text{No}', '(N)', 'correct'],
    ['No', 'Y', 'wrong'],
    ['True', 'T', 'correct'],
    ['True', 'F', 'wrong'],
    ['False', 'F', 'correct'],
    ['Y', 'yes', 'correct'],
    ['T', 'False', 'wrong'],
    ['Y', 'True', 'unknown'],
    ['True', 'Y', 'unknown'],
    ['No', 'x', 'unknown'],
    ['F', 'False', 'unknown'],
    ['F', 'True', 'unknown'],
    ['Y', 'N', 'unknown'],
  ]);
});
