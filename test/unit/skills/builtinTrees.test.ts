import { describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { LexicalAnnotator } from '../../../src/core/skills/lexicalAnnotator';
import { SkillTree } from '../../../src/core/skills/skillTree';
import { builtinTreeOf, builtinTrees, namedTree } from '../../../src/core/skills/trees/namedTree';
import { writtenTree } from '../../../src/core/skills/trees/written';

const [, ...written] = builtinTrees;

describe('the built-in trees', () => {
  it('are found by the words that people use', () => {
    const named = ['builtin', 'math', 'builtin-math', 'code', 'builtin-code', 'science', 'builtin-science'];
    expect(named.map((word) => namedTree(word).name)).toEqual([
      'builtin-math',
      'builtin-math',
      'builtin-math',
      'builtin-code',
      'builtin-code',
      'builtin-science',
      'builtin-science',
    ]);
    expect(builtinTreeOf('./code')).toBeUndefined();
    expect(builtinTreeOf('builtin-')).toBeUndefined();
  });

  it.each(written)(
    '$word: domains of leaf skills, each with label, description and cues, none of them twice',
    ({ tree }) => {
      const skills = tree();
      const leaves = skills.leaves().map((leaf) => skills.node(leaf));
      expect(skills.node(0).children.length).toBeGreaterThanOrEqual(8);
      expect(leaves.length).toBeGreaterThanOrEqual(60);
      expect(skills.repeats).toEqual([]);
      for (const { name, label, description, cues, depth } of leaves) {
        expect(depth, name).toBe(2);
        expect(label.length, name).toBeLessThanOrEqual(30);
        expect(description, name).toMatch(/^[A-Z0-9].*\.$/u);
        expect(cues.length, name).toBeGreaterThanOrEqual(3);
        expect(new Set(cues).size, name).toBe(cues.length);
        expect(
          cues.every((cue) => cue !== ''),
          name,
        ).toBe(true);
      }
      expect(new Set(leaves.map(({ label }) => label)).size).toBe(leaves.length);
    },
  );

  it('are written one leaf a line, and a line that is none is a bug', () => {
    expect(() => writtenTree('t', '1', 'T', 'Domain\nleaf | label | no cues')).toThrow(RangeError);
  });
});

describe.each<[word: string, problem: string, leaf: string]>([
  ['code', 'Find the length of the longest substring without repeating characters.', 'Sliding windows'],
  ['code', 'Find the minimum cost to connect all cities by roads.', 'Spanning trees'],
  ['code', 'Some courses have prerequisites. Return an order in which to take all courses.', 'Topological order'],
  ['code', 'Alice and Bob take turns removing stones; both play optimally. Who wins?', 'Games and optimal play'],
  ['code', 'Write a SQL query for the employees with the highest salary.', 'Databases and SQL'],
  ['science', 'What is the pH of a 0.1 M solution of acetic acid with $K_a = 1.8 \\cdot 10^{-5}$?', 'Acids and bases'],
  ['science', 'A converging lens of focal length 10 cm forms an image.', 'Mirrors, lenses and refraction'],
  ['science', 'A heterozygous tall plant is crossed with a short one; tall is dominant.', 'Inheritance'],
  ['science', 'Two resistors of 4 ohm and 6 ohm are connected in parallel to a battery.', 'Direct current circuits'],
])('%s: %s', (word, problem, leaf) => {
  const annotator = new LexicalAnnotator(namedTree(word));

  it(`is about ${leaf}`, () => {
    const [first] = annotator.examine(problem).chains;
    expect(first?.path.at(-1)).toBe(leaf);
    expect(first?.confidence).toBeGreaterThan(0.3);
    expect(first?.confidence).toBeLessThanOrEqual(0.9);
  });

  it('says why in words of the problem', () => {
    const why = annotator.examine(problem).chains[0]?.why ?? [];
    expect(why.length).toBeGreaterThan(0);
    for (const word of why.flatMap((reason) => reason.replace(/[“”]/gu, '').split(' ')))
      expect(problem.toLowerCase()).toContain(word);
  });

  it('gets the same chains when annotated, only fewer', async () => {
    const listed = annotator.examine(problem).chains;
    const [kept] = await annotator.annotate([{ id: 'x', problem }], unattended);
    const paths = kept && 'chains' in kept ? kept.chains.map(({ path }) => path) : [];
    expect(paths.length).toBeGreaterThan(0);
    expect(listed.slice(0, paths.length).map(({ path }) => path)).toEqual(paths);
  });
});

describe('a tree of mathematics of others', () => {
  const tree = {
    name: 'Mathematics',
    children: ['Inter-Algebra', 'Pre-Algebra', 'Geometry understanding'].map((name) => ({
      name,
      children: [{ name: 'quadratic equations' }, { name: 'circles' }, { name: 'fractions' }],
    })),
  };
  const problem = 'For what values of $k$ does $x^2 + kx + 9 = 0$ have two distinct real roots?';

  it('is annotated with what the built-in annotator sees in formulas, and that is said', () => {
    const skills = SkillTree.fromJson('others', '1', tree);
    expect(new LexicalAnnotator(skills, { bridge: false }).examine(problem).chains).toEqual([]);
    const [first] = new LexicalAnnotator(skills).examine(problem).chains;
    expect(first?.path[1]).toBe('quadratic equations');
    expect(first?.path[0]).toBe('Inter-Algebra');
    expect(first?.why?.at(-1)).toMatch(/^the built-in tree calls it “/u);
  });
});
