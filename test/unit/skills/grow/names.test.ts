import { describe, expect, it } from 'vitest';
import { unattended } from '../../../../src/core/job/job';
import { arrange } from '../../../../src/core/skills/grow/arrange';
import { confirmNames } from '../../../../src/core/skills/grow/confirmNames';
import { mergeNames } from '../../../../src/core/skills/grow/mergeNames';
import { nameSimilarity, nameWords } from '../../../../src/core/skills/grow/nameWords';
import { parseChains } from '../../../../src/core/skills/grow/parseChains';
import type { ChatModel } from '../../../../src/core/llm/chatModel';

const alike = (a: string, b: string): number => nameSimilarity(nameWords(a), nameWords(b));

describe('nameSimilarity', () => {
  it.each([
    ['Solving linear equations', 'linear equation'],
    ['Prime factorisation', 'prime factorization of'],
    ['Trigonometry identities', 'Trigonometric identities'],
    ['The law of cosines', 'Law of Cosine'],
    ['Coloring problems', 'colouring problem'],
  ])('1.1 takes "%s" and "%s" for one', (a, b) => {
    expect(alike(a, b)).toBeGreaterThanOrEqual(0.85);
    expect(alike(b, a)).toBe(alike(a, b));
  });

  it.each([
    ['Linear equations', 'Linear inequalities'],
    ['Linear equations', 'Quadratic equations'],
    ['Permutations with repetition', 'Permutations without repetition'],
    ['Dependent events', 'Independent events'],
    ['Law of sines', 'Law of cosines'],
    ['2D vectors', '3D vectors'],
    ['Equations', 'Inequations'],
    ['Even functions', 'Odd functions'],
  ])('1.2 keeps "%s" and "%s" apart', (a, b) => {
    expect(alike(a, b)).toBeLessThan(0.85);
  });

  it('1.3 compares names without letters that tell', () => {
    expect(alike('', '')).toBe(0);
    expect(alike('of the', 'of the')).toBe(1);
  });
});

describe('mergeNames', () => {
  it('2.1 lets the most frequent spelling take the others in, and lists near ones', async () => {
    const counts = new Map([
      ['Law of cosine', 5],
      ['Law of cosines', 4],
      ['LAW OF COSINES', 3],
      ['Law of sines', 9],
      ['Cosine of a sum', 1],
    ]);
    const { renamed, merged, near } = await mergeNames(counts, { threshold: 0.85, nearFrom: 0.3 }, unattended);
    expect(Object.fromEntries(renamed)).toEqual({
      'LAW OF COSINES': 'Law of cosines',
      'Law of cosine': 'Law of cosines',
    });
    expect(merged.map(({ name }) => name)).toEqual(['Law of cosines']);
    expect(near.map(({ a, b }) => [a, b])).toContainEqual(['Law of sines', 'Law of cosines']);
  });

  it('2.2 does not let likeness creep from name to name', async () => {
    const counts = new Map([
      ['alpha beta gamma delta', 9],
      ['alpha beta gamma delta epsilon', 5],
      ['alpha beta gamma delta epsilon zeta', 3],
    ]);
    const { renamed } = await mergeNames(counts, { threshold: 0.8 }, unattended);
    expect([...renamed.keys()]).toEqual(['alpha beta gamma delta epsilon']);
  });

  it('2.3 asks a model about near names, and leaves them apart without a usable reply', async () => {
    const near = Array.from({ length: 45 }, (_, n) => ({ a: `A${n}`, b: `B${n}`, similarity: 0.7 }));
    const replies = ['{"same": [1, 20]}', 'Yes, all of them!', 'So: [2, 99]'];
    const model: ChatModel = {
      ...{ name: 'fake', calls: 0, concurrency: 1 },
      ask: () =>
        Promise.resolve({
          text: replies.shift() ?? '',
          ...{ finish: 'stop' as const, promptTokens: 0, completionTokens: 0, cached: false },
        }),
    };
    const { same, unanswered } = await confirmNames(near, model, unattended);
    expect(same.map(({ a }) => a)).toEqual(['A0', 'A19', 'A41']);
    expect(unanswered).toBe(20);
  });
});

describe('arrange', () => {
  const chain = (names: string, ...samples: number[]) => ({ path: names.split(' > '), samples: new Set(samples) });
  const paths = ({ chains }: { chains: { path: string[]; samples: Set<number> }[] }) =>
    chains.map(({ path, samples }) => [path.join(' > '), samples.size]);

  it('3.1 moves a place with levels left out or put in to where most samples say', async () => {
    const arranged = await arrange(
      [
        chain('Algebra > Equations > Linear', 1, 2, 3, 4),
        chain('Algebra > Linear', 5),
        chain('Linear', 6),
        chain('Algebra > Techniques > Equations > Linear > Fractions', 7),
        chain('Geometry > Circles', 8, 9, 10, 11),
        chain('Analysis > Linear', 12),
      ],
      'Mathematics',
      unattended,
    );
    expect(paths(arranged)).toEqual([
      ['Algebra > Equations > Linear', 6],
      ['Algebra > Equations > Linear > Fractions', 1],
      ['Analysis > Linear', 1],
      ['Geometry > Circles', 4],
    ]);
  });

  it('3.2 takes what heads most chains for the root, and leaves out names that come twice', async () => {
    const arranged = await arrange(
      [chain('Maths > Algebra > Maths > Algebra > Sums', 1, 2), chain('Maths > Geometry', 3), chain('Logic', 4)],
      undefined,
      unattended,
    );
    expect(arranged.root).toBe('Maths');
    expect(paths(arranged)).toEqual([
      ['Algebra > Sums', 2],
      ['Geometry', 1],
      ['Logic', 1],
    ]);
  });

  it('3.4 takes a rare place in the same subject for a slip, and keeps one that many samples have', async () => {
    const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, n) => from + n);
    const arranged = await arrange(
      [
        chain('Algebra > Equations > Linear', ...range(0, 40)),
        chain('Algebra > Techniques > Linear', 40, 41),
        chain('Algebra > Graphs > Linear', ...range(50, 70)),
        chain('Geometry > Lines > Linear', 80),
      ],
      'R',
      unattended,
    );
    expect(paths(arranged)).toEqual([
      ['Algebra > Equations > Linear', 42],
      ['Algebra > Graphs > Linear', 20],
      ['Geometry > Lines > Linear', 1],
    ]);
  });

  it('3.3 ends where two names stand above each other', async () => {
    const arranged = await arrange(
      [chain('A > B', 1, 2, 3), chain('B > A', 4, 5, 6), chain('A', 7), chain('B', 8)],
      'R',
      unattended,
    );
    expect(arranged.chains.reduce((sum, { samples }) => sum + samples.size, 0)).toBe(8);
  });
});

describe('parseChains', () => {
  it.each([
    ['{"chains": [["A", "b c"], ["D"]]}'],
    ['[["A", "b c"], ["D"]]'],
    ["Sure! [['A', 'b c'], ['D']]"],
    ['```json\n{"steps": [{"step": "x -- y", "chain": ["A", "b c"]}, {"step": "", "chain": ["D"]}]}\n```'],
    ['{"chains": [["A", "b c"], ["D"], ["E", "cut o'],
    ['<think>[["no", "such"]]</think>[["1. A", "**b  c**"], ["D."]]'],
  ])('4.1 reads %s', (reply) => {
    expect(parseChains(reply)).toEqual([['A', 'b c'], ['D']]);
  });

  it('4.2 reads arrows', () => {
    expect(parseChains('Skills:\n1. A -> b\n2. A → c\nDone')).toEqual([
      ['A', 'b'],
      ['A', 'c'],
    ]);
    expect(parseChains('{"chains": ["A -> b"]}')).toEqual([['A', 'b']]);
  });

  it.each([
    [''],
    ['I cannot help with that.'],
    ['<html><body><script>alert(1)</script></body></html>'],
    ['__import__("os").system("rm -rf ~")'],
    ['[["$x^2$ of this", "y = 3"]]'],
    ['[["A'],
    ['['.repeat(60_000)],
    [`{"chains": [["${'x'.repeat(70_000)}"]]}`],
    [`{"chains": [["${'x'.repeat(200)}"]]}`],
  ])('4.3 finds no chain in a useless reply (%#)', (reply) => {
    expect(parseChains(reply)).toBeUndefined();
  });

  it('4.4 takes hostile names as names, and no more than a reply may hold', () => {
    expect(parseChains('[["__proto__", "constructor"]]')).toEqual([['__proto__', 'constructor']]);
    expect(parseChains('{"__proto__": {"polluted": true}, "chains": [["A"]]}')).toEqual([['A']]);
    expect({}).not.toHaveProperty('polluted');
    const many = JSON.stringify(Array.from({ length: 500 }, (_, n) => Array.from({ length: 12 }, () => `N${n}`)));
    const chains = parseChains(many) ?? [];
    expect(chains.length).toBe(32);
    expect(chains.every((names) => names.length === 8)).toBe(true);
  });
});
