import { describe, expect, it } from 'vitest';
import { promptFrame, withoutFrame } from '../../../../src/core/student/formats/promptFrame';

const problems = ['Find the sum of 1 and 2.', 'Find the product of 3 and 4.', 'Find the root of 9.'];

function inner(prompts: readonly string[]): (string | undefined)[] {
  const frame = promptFrame(prompts);
  return prompts.map((prompt) => withoutFrame(prompt, frame));
}

describe('what all prompts have in common', () => {
  it.each([
    ['lines around the problem', (one: string) => `Solve this.\n\n${one}\n\nEnd with a box.`],
    ['worked examples', (one: string) => `Q: Find 1.\nA: 1\n\nQ: Find 2.\nA: 2\n\n${one}\nA:`],
    ['a sentence before and behind in one line', (one: string) => `You are good at maths. ${one} Think step by step.`],
    ['a colon', (one: string) => `Problem: ${one}`],
  ])('is taken off: %s', (_, around) => {
    expect(inner(problems.map(around))).toEqual(problems);
  });

  it('is not what problems begin with alike', () => {
    expect(inner(problems)).toEqual([undefined, undefined, undefined]);
  });

  it('is not looked for in two prompts, and not taken off what does not have it', () => {
    expect(inner(problems.slice(0, 2).map((one) => `Do:\n${one}`))).toEqual([undefined, undefined]);
    expect(withoutFrame('Else', { before: 'Do:\n', behind: '' })).toBeUndefined();
    expect(withoutFrame('Do:\n', { before: 'Do:\n', behind: '' })).toBeUndefined();
  });
});
