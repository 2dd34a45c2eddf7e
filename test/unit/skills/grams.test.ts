import { describe, expect, it } from 'vitest';
import { encodeVote, mostSteps, readFitted, weightStep } from '../../../src/core/skills/builtin/fittedTable';
import { GramIndex, gramInWords, gramsOf } from '../../../src/core/skills/builtin/grams';
import { tokenise } from '../../../src/core/skills/builtin/tokens';

function found(grams: readonly string[], text: string): string[] {
  const numbers = new Set<number>();
  new GramIndex(grams).find(tokenise(text), (gram) => numbers.add(gram));
  return [...numbers].sort((a, b) => a - b).map((number) => grams[number] ?? '');
}

describe('grams', () => {
  const text = 'Find a number $a$ such that $a^{2} + \\sin a = 12$ and 7 of them.';

  it('are single tokens, neighbours and neighbours but one; numbers are alike and letters of formulas in capitals', () => {
    const grams = gramsOf(tokenise('A root $a = 12$'));
    expect(grams).toContain('a');
    expect(grams).toContain('A');
    expect(grams).toContain('root A');
    expect(grams).toContain('A ~ #');
    expect(grams).not.toContain('a ~ A ~ #');
  });

  it('are all found again in the text that they are from', () => {
    const grams = [...gramsOf(tokenise(text))];
    expect(grams.length).toBeGreaterThan(30);
    expect(found(grams, text)).toEqual(grams);
  });

  it('are found only where they are: the article is no unknown, and order matters', () => {
    expect(found(['a', 'A', 'number a', 'a number', 'a ~ number'], 'a number')).toEqual(['a', 'a number']);
    expect(found(['A', 'a'], '$a$')).toEqual(['A']);
    expect(found(['find ~ root'], 'find root, find the root')).toEqual(['find ~ root']);
  });

  it('read as a person would write them', () => {
    expect(gramInWords('find ~ root')).toBe('find … root');
    expect(gramInWords('\\sin X')).toBe('\\sin x');
  });
});

describe('the text of fitted weights', () => {
  it('gives back each class with its weight', () => {
    const line = `slope\t${encodeVote(0, -3)}${encodeVote(69, mostSteps)}\t\t${encodeVote(7, 1)}`;
    expect(readFitted(`\n${line}\n`)).toEqual([
      {
        text: 'slope',
        columns: [
          [
            { target: 0, weight: -3 * weightStep },
            { target: 69, weight: mostSteps * weightStep },
          ],
          [],
          [{ target: 7, weight: weightStep }],
        ],
      },
    ]);
  });

  it('refuses what has no character', () => {
    expect(() => encodeVote(0, mostSteps + 1)).toThrow(RangeError);
    expect(() => encodeVote(200, 0)).toThrow(RangeError);
  });
});
