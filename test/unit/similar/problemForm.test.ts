import { describe, expect, it } from 'vitest';
import { nearIdentity, problemForm, problemThreshold } from '../../../src/core/similar/problemForm';
import { problemWords } from '../../../src/core/similar/problemWords';
import { numbersAsDigits } from '../../../src/core/similar/runningNumbers';

const alike = (one: string, other: string): boolean =>
  nearIdentity(problemForm(one), problemForm(other)) >= problemThreshold;

describe('near-identical problems', () => {
  it.each([
    [
      'numbers in words',
      'Tom has three apples and twenty-one pears. How many?',
      'Tom has 3 apples and 21 pears. How many?',
    ],
    ['separators', 'The sum of 1,234,567 terms is taken.', 'The sum of 1234567 terms is taken.'],
    [
      'spelling of fractions',
      String.raw`Compute $\dfrac{1}{2} + x$ now please.`,
      String.raw`Compute \(\frac{1}{2}+x\) now please.`,
    ],
    ['signs', String.raw`If $a \leq 3 \cdot 4$, find all of it.`, String.raw`If $a\le 3\times 4$, find all of it.`],
    ['names of variables', 'If $x + 3y = 7$ and $x = 1$, find $y$ now.', 'If $u + 3v = 7$ and $u = 1$, find $v$ now.'],
    [
      'order of sentences',
      'A train leaves at 5. It is 70 km to go. When is it there?',
      'It is 70 km to go. A train leaves at 5. When is it there?',
    ],
    ['what a prompt adds', 'Question: How many of the 12 are odd here?\nAnswer:', 'How many of the 12 are odd here?'],
    [
      'sums of money',
      'She pays $5 for two of them and $7 for the rest.',
      'She pays $5 for 2 of them and $7 for the rest.',
    ],
  ])('%s do not count', (_, one, other) => {
    expect(alike(one, other)).toBe(true);
  });

  it.each([
    ['number', 'Tom has 3 apples and 5 pears. How many?', 'Tom has 4 apples and 5 pears. How many?'],
    ['sign', 'Compute the value of $3 + 4$ for me.', 'Compute the value of $3 - 4$ for me.'],
    ['unknown', 'If $x + y = 7$ and $x - y = 1$, find $x$.', 'If $x + y = 7$ and $x - y = 1$, find $y$.'],
    ['function', String.raw`Compute $\sin 30$ for me.`, String.raw`Compute $\cos 30$ for me.`],
  ])('another %s makes another problem', (_, one, other) => {
    expect(alike(one, other)).toBe(false);
  });

  it('reads numbers in running text', () => {
    expect(numbersAsDigits('one hundred and five of twenty two, three thousand ten, often, six seven')).toBe(
      '105 of 22, 3010, often, 6 7',
    );
  });

  it('keeps drawings out of what is spoken, and bears texts that are no text', () => {
    const { words, spoken } = problemWords('See [asy]draw((0,0)--(1,1));[/asy] here');
    expect(words).toContain('draw');
    expect(spoken).toEqual(['see', 'here']);
    for (const text of [
      '',
      '$',
      '$$',
      String.raw`\(`,
      String.raw`\(`.repeat(20_000),
      '$a'.repeat(20_000),
      'a'.repeat(200_000),
    ])
      expect(nearIdentity(problemForm(text), problemForm(text))).toBeGreaterThanOrEqual(0);
  });
});
