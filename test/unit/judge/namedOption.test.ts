import { describe, expect, it } from 'vitest';
import { judgeAnswer, judgeAttempt } from '../../../src/core/judge/judge';

describe('an option that a sentence names', () => {
  it.each([
    "I think it's (D).",
    'The answer is D because the others are false.',
    'The answer must be (D), since 3 > 2',
    'choice (D), since 3 > 2',
    "I'd go with D.",
    'Choose D.',
    'Therefore, the correct answer is: **D**, since A is too small.',
    'All of these hold. So the answer is $\\text{(D)}$.',
  ])('%s', (text) => {
    expect(judgeAnswer('D', text).verdict).toBe('correct');
    expect(judgeAnswer('(D)', text).verdict).toBe('correct');
    expect(judgeAnswer('B', text).verdict).toBe('wrong');
    expect(judgeAttempt('D', text)).toMatchObject({ verdict: 'correct', truncated: false });
    expect(judgeAttempt('B', text)).toMatchObject({ verdict: 'wrong', truncated: false });
  });

  it.each([
    "I don't think it's (D).",
    'The answer is D, or maybe B.',
    'The answer is B because D is false.',
    'If the answer is D then x = 3.',
    'The answer is D and A',
    'The answer is D/E',
    'The answer could be D.',
    'Is the answer D?',
    "I think it's (D). Wait, it's (B).",
    "For the first triangle it's (D). For the other it's (B).",
    "Option A is true; it's (D) that fails.",
    'We know that it is (A), which contradicts option (D).',
    'The answer is DE.',
    'The second best choice is D.',
    'Neither A nor D',
    'The opposite of the answer is D.',
    'The only wrong answer is D.',
  ])('does not count in: %s', (text) => {
    expect(judgeAnswer('D', text).verdict).not.toBe('correct');
    expect(judgeAttempt('D', text).verdict).not.toBe('correct');
  });

  it('is no option where none was asked for, and a word is none either', () => {
    expect(judgeAnswer('4', "I think it's (D).").verdict).toBe('unknown');
    expect(judgeAnswer('A', 'The answer is a triangle.').verdict).not.toBe('correct');
    expect(judgeAnswer('A', 'The answer is A triangle.').verdict).not.toBe('correct');
    expect(judgeAnswer('I', 'I think it is I who did it.').verdict).not.toBe('correct');
  });

  it('does not outweigh a box, nor thoughts that were cut off', () => {
    expect(judgeAttempt('D', "It's (D). $\\boxed{B}$").verdict).toBe('wrong');
    expect(judgeAttempt('D', "<think>I think it's (D).").truncated).toBe(true);
    expect(judgeAttempt('D', "I think it's (D).", {}, 'cut').verdict).not.toBe('correct');
  });

  it('may stand in a row with others where several were asked for', () => {
    expect(judgeAnswer('B, D', 'BD').verdict).toBe('correct');
    expect(judgeAnswer('B, D', 'B').verdict).toBe('wrong');
    expect(judgeAnswer('B, D', 'AD').verdict).not.toBe('correct');
    expect(judgeAnswer('BD', 'B, D').verdict).not.toBe('correct');
  });
});
