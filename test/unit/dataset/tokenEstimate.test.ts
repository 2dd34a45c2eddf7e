import { describe, expect, it } from 'vitest';
import { estimateTokens } from '../../../src/core/dataset/tokenEstimate';

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
