import { describe, expect, it } from 'vitest';
import { finalAnswer, type AttemptEnd } from '../../../src/core/judge/finalAnswer';
import { judgeAttempt } from '../../../src/core/judge/judge';

function found(attempt: string): string {
  const result = finalAnswer(attempt);
  return result.kind === 'answer' ? `${result.how}: ${result.answer}` : result.kind;
}

describe('boxes', () => {
  it.each([
    ['So $x = \\boxed{5}$.', 'boxed: 5'],
    ['\\boxed{1} was a step, the end is far away from it: \n\nTherefore we get \\boxed{2}', 'boxed: 2'],
    ['\\boxed{\\frac{1}{2}}', 'boxed: \\frac{1}{2}'],
    ['\\boxed{\\{1, 2\\}}', 'boxed: \\{1, 2\\}'],
    ['\\boxed{\\left\\{ x \\mid x > 0 \\right\\}}.', 'boxed: \\left\\{ x \\mid x > 0 \\right\\}'],
    ['\\fbox{7}', 'boxed: 7'],
    ['\\boxed {7}', 'boxed: 7'],
    ['$\\boxed 7$', 'boxed: 7'],
    ['the answer is \\boxed 12 because', 'boxed: 12'],
    ['$\\boxed \\frac{1}{2}$ holds', 'boxed: \\frac{1}{2}'],
    ['$x=\\boxed{1}$ or $x=\\boxed{2}$', 'boxed: 1, 2'],
    ['\\boxed{1}, \\boxed{2} and \\boxed{3}', 'boxed: 1, 2, 3'],
    ['\\boxed{5}, \\boxed{5}', 'boxed: 5'],
    ['\\boxed{x = \\boxed{5}}', 'boxed: x = \\boxed{5}'],
    ['Put it in \\boxed{}. The answer is 8.', 'phrase: 8'],
    ['\\boxed{9} ... as asked, in \\boxed{}', 'boxed: 9'],
  ])('%s -> %s', (attempt, expected) => {
    expect(found(attempt)).toBe(expected);
  });
});

describe('attempts that break off', () => {
  it.each([
    ['<think>Let me see, 5 or 6'],
    ['<think>\\boxed{5} perhaps'],
    ['<think>done</think>'],
    ['<think>done</think>\n\n'],
    ['so the answer is $\\boxed{\\frac{1}{2'],
    ['\\boxed{1} and then \\boxed{2'],
    ['We add 5 and 6 and then we'],
    ['Therefore the answer is'],
  ])('%s', (attempt) => {
    expect(found(attempt)).toBe('truncated');
  });

  it('is not said of an attempt that is empty or has no number', () => {
    expect(found('')).toBe('none');
    expect(found('I do not know.')).toBe('none');
  });

  it('is not said of an attempt that ended by itself, nor of a remark without a full stop', () => {
    expect(found('no answer here')).toBe('none');
    expect(found('I have no idea')).toBe('none');
    for (const attempt of ['<think>Let me see, 5 or 6', 'We add and then we', '\\boxed{1'])
      expect(finalAnswer(attempt, 'itself').kind).not.toBe('truncated');
    expect(finalAnswer('so there are 5 apples', 'itself')).toMatchObject({ answer: '5', how: 'number' });
  });

  it.each<[string, string, AttemptEnd, string, string]>([
    ['5', 'no answer here', undefined, 'wrong', 'no-answer'],
    ['5', '', undefined, 'wrong', 'no-answer'],
    ['5', '', 'itself', 'wrong', 'no-answer'],
    ['5', '', 'cut', 'unknown', 'truncated'],
    ['5', 'I cannot solve this.', 'itself', 'wrong', 'no-answer'],
    ['5', 'I cannot solve this.', 'cut', 'unknown', 'truncated'],
    ['5', '<think>Let me see.', 'itself', 'wrong', 'no-answer'],
    ['5', 'It is 5 or 7.', undefined, 'unknown', 'no-answer'],
    ['0', 'There are none of them.', undefined, 'unknown', 'no-answer'],
    ['12', 'There must be a dozen of them.', undefined, 'unknown', 'no-answer'],
    ['Tuesday', 'It must have been the day before Wednesday.', undefined, 'unknown', 'no-answer'],
    ['5', 'Therefore \\boxed{6} and', 'cut', 'wrong', 'rational'],
  ])('%s | %s, ended %s: %s', (expected, attempt, end, verdict, rule) => {
    expect(judgeAttempt(expected, attempt, {}, end)).toMatchObject({ verdict, rule, truncated: rule === 'truncated' });
  });

  it('counts as unknown, not as wrong', () => {
    expect(judgeAttempt('5', '<think>6')).toEqual({
      verdict: 'unknown',
      rule: 'truncated',
      answer: null,
      truncated: true,
    });
  });
});

describe('only what follows the thinking counts', () => {
  it.each([
    ['<think>\\boxed{4}</think>The answer is \\boxed{5}.', 'boxed: 5'],
    ['\\boxed{4}</think>Answer: 5', 'phrase: 5'],
    ['<think>a</think>\\boxed{4}<think>b</think>\\boxed{6}', 'boxed: 6'],
  ])('%s -> %s', (attempt, expected) => {
    expect(found(attempt)).toBe(expected);
  });
});

describe('answers without a box', () => {
  it.each([
    ['The final answer is 42. I hope it is correct.', 'phrase: 42'],
    ['The final answer is $\\frac{1}{2}$, as wanted.', 'phrase: \\frac{1}{2}'],
    ['**Final Answer:**\n$$\n7\n$$', 'phrase: 7'],
    ['**Answer:** 3.5', 'phrase: 3.5'],
    ['Answer: (B)\n', 'phrase: (B)'],
    ['The answer is **12**.', 'phrase: 12'],
    ['The answer is 3. No: the answer is 4.', 'phrase: 4'],
    ['She has 5 + 4 = 9.\n#### 9', 'hashes: 9'],
    ['Hence $a=1$ and so $x=5$.', 'math: x=5'],
    ['Hence \\(x=5\\).', 'math: x=5'],
    ['Hence \\[x=5\\]', 'math: x=5'],
    ['He pays $5 and then $18.', 'number: 18'],
    ['That makes 1,250 in all.', 'number: 1,250'],
    ['It falls to -3.5.', 'number: -3.5'],
    ['That is 3/4.', 'number: 3/4'],
    ['\\frac{3}{4}', 'whole: \\frac{3}{4}'],
    ['yes', 'whole: yes'],
    ['From 20-5 we get what was asked.', 'none'],
    ['This gives \\frac{3}{4}.', 'none'],
    ['So it is 3 or 4.', 'none'],
    ['The point is (3, 4).', 'none'],
    ['They meet at 12:00.', 'none'],
  ])('%s -> %s', (attempt, expected) => {
    expect(found(attempt)).toBe(expected);
  });
});

describe('attempts judged as a whole', () => {
  it.each([
    ['2', '<think>1?</think>It is $\\boxed{2.0}$', 'correct'],
    ['2', 'It is $\\boxed{3}$', 'wrong'],
    ['2', 'I do not know.', 'wrong'],
    ['\\frac12', 'The answer is 0.5.', 'correct'],
    ['2', 'The answer is not 2.', 'unknown'],
  ])('%s | %s -> %s', (expected, attempt, verdict) => {
    expect(judgeAttempt(expected, attempt).verdict).toBe(verdict);
  });
});
