import { describe, expect, it } from 'vitest';
import { judgeAnswer, judgeAttempt } from '../../../src/core/judge/judge';

describe('what may be the same is not called wrong', () => {
  it.each([
    ['\\overline{AB}', 'AB'],
    ['AB', '\\overline{AB}'],
    ['12', 'B'],
    ['12', '(B)'],
    ['0xFF', '255'],
    ['255', '0xff'],
    ['0b1010', '10'],
    ['5', 'done'],
  ])('%s | %s', (expected, answer) => {
    expect(judgeAnswer(expected, answer).verdict).toBe('unknown');
  });

  it('a word after the thinking is no value', () => {
    expect(judgeAttempt('5', '<think>\\boxed{5}</think> done').verdict).toBe('unknown');
  });

  it('numbers in the notation of programs have a value', () => {
    expect(judgeAnswer('0xFF', '0xff').verdict).toBe('correct');
    expect(judgeAnswer('0xFF', '254').verdict).toBe('wrong');
    expect(judgeAnswer('0b1010', '1010_2').verdict).toBe('correct');
  });
});
