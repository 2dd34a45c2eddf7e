import { describe, expect, it } from 'vitest';
import { estimateTokens, spelledParts, tokenParts } from '../../../src/core/dataset/tokenEstimate';
import { seededRandom } from '../seededRandom';

describe('the estimate of tokens', () => {
  it.each([
    ['', 0],
    [' \n\t', 0],
    ['word', 1],
    ['1234', 4],
    ['Let us consider it', 4],
    ['(){}[]++', 5],
    ['质数是什么呢', 4],
    ['πρώτος', 2],
    ['x = 12', 3],
  ])('of %j is %i', (text, tokens) => {
    expect(estimateTokens(text)).toBe(tokens);
  });

  it('grows with the text and counts white space as nothing', () => {
    const text = 'We find \\frac{1}{2} of 4096, that is 2048. ';
    const once = estimateTokens(text);
    expect(estimateTokens(text.repeat(100))).toBeGreaterThan(90 * once);
    expect(estimateTokens(text.replaceAll(' ', '   '))).toBe(once);
  });
});

describe('the estimate of a text that is spelled in JSON', () => {
  /** Between other bytes, so that it begins at an even place of the memory or an odd one. */
  const partsOf = (spelled: string, before: number): number => {
    const text = Buffer.from(spelled);
    const bytes = Buffer.alloc(before + text.length + 1, '7');
    text.copy(bytes, before);
    return spelledParts({ bytes, start: before, end: before + text.length });
  };

  it('is that of the text, wherever it begins', () => {
    const pieces = ['a', '7', ' ', '\n', '\\', '"', '\t', 'word', '12', '\\\\frac{1}{2}', 'é', '≤', '素', '🙂', '\b'];
    const random = seededRandom(17);
    for (let round = 0; round < 3_000; round++) {
      const text = Array.from(
        { length: Math.floor(random() * 12) },
        () => pieces[Math.floor(random() * pieces.length)],
      );
      const whole = text.join('');
      for (const before of [0, 1]) expect(partsOf(JSON.stringify(whole).slice(1, -1), before)).toBe(tokenParts(whole));
    }
  });

  it.each(['\\u0041', '\\/', 'a\u2028', '\u0085', 'ab\\u00e9'])('is left to a reader for %j', (spelled) => {
    for (const before of [0, 1]) expect(partsOf(spelled, before)).toBe(-1);
  });
});
