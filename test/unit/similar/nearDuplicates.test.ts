import { describe, expect, it } from 'vitest';
import { nearDuplicates } from '../../../src/core/similar/nearDuplicates';
import { foldedText, plainText } from '../../../src/core/similar/plainText';
import { jaccard, shingled } from '../../../src/core/similar/shingles';
import { SimilarIndex } from '../../../src/core/similar/similarIndex';
import { seededBelow } from '../seededRandom';

const words = 'train speed boat river angle circle prime divisor share money apple basket week tank fill pipe'.split(
  ' ',
);

/** A made-up problem text of some 40 words. */
function text(below: (limit: number) => number, length = 40): string {
  return Array.from({ length }, () => words[below(words.length)] ?? '').join(' ');
}

describe('the plain form of a problem text', () => {
  it.each([
    ['letter case and white space', 'What  is\nHALF of one? ', 'what is half of one?'],
    ['dollar signs and delimiters', 'Find $x$ and \\(y\\).', 'find x and y.'],
    ['the layout of formulas', '\\left(\\dfrac{1}{2}\\right)\\,x\\quad y', '(\\frac{1}{2} ) x y'],
    ['quotes, dashes and superscripts', '“a” – b² − ‘c’', '"a" - b^2 - \'c\''],
    [
      'the instruction of a prompt',
      'Please reason step by step, and put your final answer within \\boxed{}.\n\nQuestion: What is 2?\nAnswer:',
      'what is 2?',
    ],
  ])('does not hold %s', (_, given, plain) => {
    expect(foldedText(given)).toBe(foldedText(plain));
  });

  it('keeps what counts', () => {
    expect(foldedText('What is 3 - 4?')).not.toBe(foldedText('What is 3 + 4?'));
    expect(plainText('Question:')).not.toBe('');
  });
});

describe('shingles', () => {
  it('have a similarity that can be counted by hand', () => {
    // a b c d has the runs abc, bcd; b c d e has bcd, cde.
    const [one, other] = [shingled('alpha beta gamma delta'), shingled('beta gamma delta epsilon')];
    expect(jaccard(one.shingles, other.shingles)).toBeCloseTo(1 / 3);
    expect(jaccard(shingled('').shingles, shingled('').shingles)).toBe(0);
  });

  it.each([
    ['numbers', 'Tom has 3 apples.', 'Tom has 4 apples.'],
    ['signs', 'Find $a + b$.', 'Find $a - b$.'],
    ['letters', 'Find $x$.', 'Find $y$.'],
    ['commands', 'Find \\sin x.', 'Find \\cos x.'],
  ])('keep different %s apart in the formula', (_, one, other) => {
    expect(shingled(one).formula).not.toBe(shingled(other).formula);
  });

  it('have one formula however a text is spaced and ordered', () => {
    expect(shingled('Add $x+3$ now').formula).toBe(shingled('Now add $ x + 3 $').formula);
  });
});

describe('the index of similar texts', () => {
  it('finds every text that is nearly the same among thousands, and gives few others to verify', () => {
    const below = seededBelow(7);
    const index = new SimilarIndex();
    const texts = Array.from({ length: 3_000 }, () => text(below));
    for (const one of texts) index.add(shingled(one).shingles);
    let [found, candidates] = [0, 0];
    for (const [at, one] of texts.entries()) {
      // One of 40 words replaced: three of 38 runs differ on each side, a similarity of about 0.85.
      const list = one.split(' ');
      list[below(list.length)] = 'changed';
      const near = index.candidates(shingled(list.join(' ')).shingles);
      if (near.includes(at)) found++;
      candidates += near.length;
    }
    expect(index.size).toBe(3_000);
    expect(found).toBeGreaterThan(2_980);
    expect(candidates).toBeLessThan(6_000);
  });

  it('never gives texts without words, nor more candidates than asked for', () => {
    const index = new SimilarIndex();
    for (let i = 0; i < 50; i++) index.add(shingled(i % 2 === 0 ? '' : 'one two three four').shingles);
    expect(index.candidates(shingled('').shingles)).toEqual([]);
    expect(index.candidates(shingled('one two three four').shingles)).toHaveLength(25);
    expect(index.candidates(shingled('one two three four').shingles, 10)).toHaveLength(10);
  });
});

describe('near duplicates', () => {
  it('are grouped by the first of each, copies too', async () => {
    const one = 'A tank is filled by two pipes in six hours, and by one of them alone in ten hours.';
    const texts = [
      one,
      'Something else entirely is asked here, about circles.',
      `${one} How long?`,
      one.toUpperCase(),
      '',
    ];
    expect([...(await nearDuplicates(texts))]).toEqual([0, 1, 0, 0, 4]);
  });

  it('of one template stay apart when the numbers must be the same', async () => {
    const make = (n: number): string =>
      `A train travels for several hours at a constant speed of ${n} kilometres in each hour. How far does the train get in the whole time that it travels?`;
    const texts = [make(60), make(70), make(60).replace('several', 'many')];
    expect([...(await nearDuplicates(texts))]).toEqual([0, 0, 0]);
    expect([...(await nearDuplicates(texts, { sameFormula: true }))]).toEqual([0, 1, 0]);
  });

  it('are those that comparing all pairs finds', async () => {
    const below = seededBelow(11);
    const texts: string[] = [];
    for (let i = 0; i < 120; i++) {
      const base = text(below);
      texts.push(base);
      const list = base.split(' ');
      for (let change = below(4); change > 0; change--) list[below(list.length)] = `w${change}`;
      texts.push(list.join(' '));
    }
    const cut = texts.map((one) => shingled(one).shingles);
    const expected = texts.map((_, at) => at);
    for (let at = 0; at < texts.length; at++)
      for (let other = 0; other < at; other++)
        if (jaccard(cut[at] ?? new Uint32Array(), cut[other] ?? new Uint32Array()) >= 0.8)
          expected[at] = Math.min(expected[at] ?? at, other);
    expect([...(await nearDuplicates(texts, { threshold: 0.8 }))]).toEqual(expected);
  });
});
