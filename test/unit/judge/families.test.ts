import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/judge/judge';

describe('angles with an integer parameter are compared as sets', () => {
  it.each([
    ['\\frac{\\pi}{2}+k\\pi', '-\\frac{\\pi}{2}+k\\pi', 'correct'],
    ['x=\\frac{\\pi}{2}+k\\pi', 'x=-\\frac{\\pi}{2}+k\\pi', 'correct'],
    ['\\frac\\pi2+2\\pi k', '-\\frac{3\\pi}{2}+2\\pi k', 'correct'],
    ['\\frac\\pi2+2\\pi k', '-\\frac{\\pi}{2}+2\\pi k', 'wrong'],
    ['\\frac\\pi6+2k\\pi', '\\frac\\pi6+2n\\pi', 'correct'],
    ['n\\pi', 'k\\pi', 'correct'],
    ['2n\\pi', 'n\\pi', 'wrong'],
    ['n\\pi', '-n\\pi', 'unknown'],
    ['45^\\circ+180^\\circ k', '-135^\\circ+180^\\circ k', 'correct'],
    ['\\frac{\\pi}{2}+k\\pi, k\\in\\mathbb{Z}', '\\frac{\\pi}{2}+n\\pi', 'correct'],
    ['\\frac{\\pi}{2}+k\\pi, k\\in\\mathbb{N}', '-\\frac{\\pi}{2}+k\\pi, k\\in\\mathbb{N}', 'unknown'],
    ['\\frac\\pi4+k\\pi, \\frac{3\\pi}4+k\\pi', '\\frac\\pi4+\\frac{k\\pi}{2}', 'correct'],
    ['\\pm\\frac\\pi3+2k\\pi', '\\frac\\pi3+2k\\pi, \\frac{5\\pi}3+2k\\pi', 'correct'],
    ['\\pm\\frac\\pi3+2k\\pi', '\\frac\\pi3+2k\\pi', 'wrong'],
    ['\\frac{\\pi}{2}+k\\pi', '\\frac{\\pi}{2}', 'wrong'],
    ['\\arctan 2+k\\pi', '\\arctan 2-\\pi+n\\pi', 'correct'],
    ['\\frac\\pi6+2k\\pi, \\frac{5\\pi}6+2k\\pi', '(-1)^k\\frac\\pi6+k\\pi', 'unknown'],
    ['\\sin(n\\pi)+1', '1', 'unknown'],
    ['k\\pi r^2', '2k\\pi r^2', 'wrong'],
    ['n^2+1', 'n^2+2', 'wrong'],
  ])('%s | %s -> %s', (expected, answer, verdict) => {
    expect(judgeAnswer(expected, answer).verdict).toBe(verdict);
  });
});
