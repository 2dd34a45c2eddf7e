import { describe, expect, it } from 'vitest';
import { judgeAnswer } from '../../../src/core/judge/judge';

describe('pairs that a person settles at a glance', () => {
  it.each([
    ['5 \\pmod 7', '12 \\pmod 7', 'correct'],
    ['5 \\pmod 7', '13 \\pmod 7', 'wrong'],
    ['5 \\pmod 7', '12 \\pmod 8', 'unknown'],
    ['x^2+2x+C', 'x^2+2x+c', 'correct'],
    ['2C', '2c', 'unknown'],
    ['Friday', 'Fri', 'correct'],
    ['Friday', 'Thursday', 'wrong'],
    ['no solution', 'no solutions', 'correct'],
    ['3:2', '2:3', 'wrong'],
    ['1:2', '2:4', 'wrong'],
    ['III', 'II', 'wrong'],
    ['IV', 'VI', 'unknown'],
    ['A', 'A or B', 'wrong'],
    ['\\mathbb N', '\\mathbb Z', 'wrong'],
    ['A\\cup B', 'A\\cap B', 'wrong'],
    ['\\max(1,2)', '1', 'wrong'],
    ['\\max(1,2)', '2', 'correct'],
    ['\\gcd(4,6)', '12', 'wrong'],
    ['\\gcd(4,6)', '2', 'correct'],
    ['\\operatorname{lcm}(4,6)', '12', 'correct'],
    ['20 cm', '20 cm^2', 'wrong'],
    ['20 cm', '20 inches', 'wrong'],
    ['\\sqrt2', '1.4142136', 'correct'],
    ['\\sqrt2', '1.4142135', 'unknown'],
    ['\\sqrt2', '1.41421356', 'correct'],
    ['\\sqrt3', '1.73205080', 'correct'],
    ['\\ln(x^2)', '2\\ln x', 'unknown'],
    ['2\\ln x', '\\ln(x^2)', 'unknown'],
    ['\\ln(xy)', '\\ln x+\\ln y', 'correct'],
  ])('%s | %s -> %s', (expected, answer, verdict) => {
    expect(judgeAnswer(expected, answer).verdict).toBe(verdict);
  });
});
