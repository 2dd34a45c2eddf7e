import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/judge/judge';

type Row = readonly [expected: string, answer: string, verdict: 'correct' | 'wrong' | 'unknown'];

function check(rows: readonly Row[]): void {
  it.each(rows)('%s | %s -> %s', (expected, answer, verdict) => {
    const judged = judgeAnswer(expected, answer);
    expect(judged.verdict, judged.rule).toBe(verdict);
  });
}

describe('lists with a parameter are written out', () => {
  check([
    ['\\frac\\pi2,\\frac{3\\pi}2', '\\frac\\pi2+k\\pi,k=0,1', 'correct'],
    ['\\frac\\pi2+k\\pi,k=0,1', '\\frac\\pi2,\\frac{3\\pi}2', 'correct'],
    ['\\frac\\pi2+k\\pi, k \\in \\{0,1\\}', '\\frac\\pi2,\\frac{3\\pi}2', 'correct'],
    ['\\frac\\pi2+k\\pi, 0 \\le k < 2', '\\frac\\pi2,\\frac{3\\pi}2', 'correct'],
    ['\\frac{k\\pi}{4}, k=1,2,\\ldots,4', '\\frac\\pi4,\\frac\\pi2,\\frac{3\\pi}4,\\pi', 'correct'],
    ['\\frac\\pi2,\\frac{3\\pi}2', '\\frac\\pi2+k\\pi,k=0,1,2', 'wrong'],
    ['\\frac\\pi2+k\\pi,k=0,1', '\\frac\\pi2,\\frac{5\\pi}2', 'wrong'],
    ['2^k, k=1,2,3', '2,4,8', 'correct'],
    ['2^k, k=1,2,3', '2,4,6', 'wrong'],
    ['x=3^n, n=1,2', 'x=3, x=9', 'correct'],
    ['2^k, k=1,\\ldots', '2,4,8', 'unknown'],
    ['2^k, k=1,\\ldots,100000', '2,4,8', 'unknown'],
    ['2^k, k > 0', '2,4', 'unknown'],
    ['2k\\pi, k\\in\\mathbb{Z}', 'k\\pi, k\\in\\mathbb{Z}', 'wrong'],
  ]);
});

describe('limits', () => {
  check([
    ['\\lim_{x\\to0}\\frac{\\sin x}{x}', '1', 'correct'],
    ['\\frac12', '\\lim_{x \\to 0} \\frac{1-\\cos x}{x^2}', 'correct'],
    ['\\frac13', '\\lim_{x \\to 0} \\frac{1-\\cos x}{x^2}', 'wrong'],
    ['\\lim_{n\\to\\infty}\\left(1+\\frac1n\\right)^n', 'e', 'correct'],
    ['\\lim_{x\\to\\infty}\\frac{2x+1}{x}', '2', 'correct'],
    ['\\lim_{x\\to-\\infty}\\frac{|x|}{x}', '-1', 'correct'],
    ['\\lim_{x\\to0^+} x\\ln x', '0', 'correct'],
    ['\\lim_{x\\to0^{-}} \\frac{|x|}{x}', '-1', 'correct'],
    ['\\lim_{x\\to0} \\frac{|x|}{x}', '1', 'unknown'],
    ['\\lim_{h\\to0}\\frac{(x+h)^2-x^2}{h}', '2x', 'correct'],
    ['\\lim_{h\\to0}\\frac{(x+h)^2-x^2}{h}', 'x', 'wrong'],
    ['\\lim_{n\\to\\infty}(-1)^n', '1', 'unknown'],
    ['\\lim_{n\\to\\infty}\\cos(2\\pi n)', '1', 'unknown'],
    ['\\lim_{x\\to\\infty}\\frac{1}{\\ln x}', '0', 'unknown'],
    ['\\lim_{x\\to\\infty}\\frac{1}{\\ln x}', '0.01', 'unknown'],
    ['\\lim_{x\\to0}\\sin\\frac1x', '0', 'unknown'],
  ]);
});

describe('endless sums', () => {
  check([
    ['\\sum_{n=1}^\\infty\\frac1{2^n}', '1', 'correct'],
    ['\\sum_{n=0}^\\infty\\frac1{2^n}', '1', 'wrong'],
    ['e', '\\sum_{n=0}^{\\infty} \\frac{1}{n!}', 'correct'],
    ['\\sum_{k=0}^\\infty \\frac{(-1)^k}{3^k}', '\\frac34', 'correct'],
    ['\\sum_{k=1}^\\infty \\frac{k}{2^k}', '2', 'correct'],
    ['\\sum_{k=1}^\\infty \\frac{k}{2^k}', '2.0000001', 'wrong'],
    ['\\sum_{n=1}^\\infty \\frac1n', '20', 'unknown'],
    ['\\sum_{n=1}^\\infty \\frac1{n^2}', '2', 'unknown'],
    ['\\sum_{k=0}^\\infty x^k', '\\frac{1}{1-x}', 'unknown'],
  ]);
});

describe('marks, measures, options', () => {
  check([
    ['I', 'II', 'wrong'],
    ['IX', 'X', 'wrong'],
    ['4 red', '4 blue', 'wrong'],
    ['4 red balls', '4 blue balls', 'wrong'],
    ['gray', 'grey', 'unknown'],
    ['red and blue', 'red and green', 'unknown'],
    ['30^\\circ', '30\\%', 'wrong'],
    ['30 apples', '30\\%', 'unknown'],
    ['3.5 km', '3500 m', 'correct'],
    ['36 km/h', '10 m/s', 'correct'],
    ['60 km/h', '60 m/s', 'wrong'],
    ['3.5', '3500 m', 'unknown'],
    ['5m', '5 m', 'correct'],
    ['A) 5', '5', 'correct'],
    ['5', '(C) 5', 'correct'],
    ['(A) 5', '6', 'wrong'],
    ['5', '(C) 6', 'unknown'],
    ['1:2', '2:4', 'wrong'],
    ['2:4', '1:2', 'unknown'],
    ['10:30', '1:3', 'unknown'],
    ['21', 'twenty-first', 'correct'],
    ['forty-second', '42', 'correct'],
    ['third', '3', 'unknown'],
    ['101_2', '101_3', 'wrong'],
  ]);
});

describe('equations, chances, inverse functions', () => {
  check([
    ['x^2=1', 'x=1', 'wrong'],
    ['x=1', 'x^2=1', 'wrong'],
    ['x^2-2x+1=0', 'x=1', 'unknown'],
    ['y=2x+1', 'x=2y+1', 'wrong'],
    ['P(A|B)', 'P(B|A)', 'wrong'],
    ['P(A|B)', 'P(A \\mid B)', 'correct'],
    ['P(A|B)=\\frac13', '\\frac13', 'correct'],
    ['P(A\\cap B)', 'P(A\\cup B)', 'wrong'],
    ['f^{-1}(2)=5', '5', 'correct'],
    ['f^{-1}(2)=5', '6', 'wrong'],
    ['3x^{-1}=5', '5', 'unknown'],
  ]);
});

describe('what looks alike and is not the same', () => {
  check([
    ['AB=4,CD=5', '5,4', 'unknown'],
    ['AB=4,CD=5', '4,5', 'correct'],
    ['AB=4,CD=5', 'AB=5,CD=4', 'wrong'],
    ['0<f(x)<1', '0<x<1', 'unknown'],
    ['0<f(x)<1', '0<g(x)<1', 'unknown'],
    ['P(A)=\\frac12', 'P(B)=\\frac12', 'unknown'],
    ['f^{-1}(3)=2', 'f(3)=2', 'unknown'],
    ['f(3)=2', 'f(2)=2', 'unknown'],
    ['f(x)=2x', 'y=2x', 'correct'],
    ['f(x)=2x', 'g(x)=2x', 'correct'],
    ['\\lim_{x\\to0^+}\\frac1x', '\\infty', 'unknown'],
    ['5', '\\infty', 'wrong'],
    ['11', '\\begin{pmatrix}1&2\\end{pmatrix}\\begin{pmatrix}3\\\\4\\end{pmatrix}', 'correct'],
    ['f(x)=x^2', "f'(x)=x^2", 'unknown'],
    ['f(x)=2x', 'f^{-1}(x)=2x', 'unknown'],
    ['|x|=5', '5', 'unknown'],
    ['|AB|=5', '5', 'correct'],
    ['10,20', '10.2', 'unknown'],
    ['10,25', '10.25', 'correct'],
    ['a_1=2,a_2=3', '3,2', 'unknown'],
    ['a_1=2,a_2=3', '2,3', 'correct'],
    ['x_1=2,x_2=3', '3,2', 'correct'],
    ['II', '2', 'unknown'],
    ['IV', '6', 'wrong'],
    ['C', 'C. x = 42', 'correct'],
    ['B', 'C. x = 42', 'wrong'],
    ['A', 'A. B = 5', 'unknown'],
    ['185', '185\\', 'correct'],
  ]);
});
