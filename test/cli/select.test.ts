import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleCount, samples, SkillGap, type Ended } from './skillGap';

interface SelectValue {
  requested: number;
  selected: number;
  method: string;
  seed: string;
  temperature: number;
  samples: { id: string; dataset: string; line: number; key: number; leaf: string[]; weight: number }[];
  skills: {
    path: string[];
    samples: number;
    accuracy: number | null;
    weight: number;
    target: number;
    pool_share: number;
    selected_share: number;
  }[];
  left_out: Record<string, number>;
  shortfall?: { asked: number; got: number; reasons: string[] };
  unmatched_exclusions?: string[];
}

let skillGap: SkillGap;
beforeAll(() => {
  skillGap = new SkillGap();
  const { code, err } = skillGap.run(
    ...['run', samples.corpus, '--student-results', samples.student, '--name', 'weak', '--budget', '10'],
  );
  if (code !== 0) throw new Error(`the workspace could not be made: ${err}`);
});
afterAll(() => skillGap.remove());

function select(...args: string[]): { ended: Ended; value: SelectValue } {
  const ended = skillGap.run('select', '--json', ...args);
  return { ended, value: JSON.parse(ended.out) as SelectValue };
}

describe('skill-gap select', () => {
  it('prints one JSON value and nothing else on stdout', () => {
    const { ended, value } = select('--student', 'weak', '--budget', '50');
    expect(ended.code).toBe(0);
    expect(ended.err).toBe('');
    expect(Object.keys(value)).toEqual([
      ...['requested', 'selected', 'method', 'seed', 'temperature', 'student', 'samples', 'skills', 'left_out'],
    ]);
    expect(value).toMatchObject({ requested: 50, selected: 50, method: 'weighted', seed: '42', temperature: 1 });
    expect(value.samples).toHaveLength(50);
    const keys = value.samples.map(({ key }) => key);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
    for (const share of ['pool_share', 'selected_share', 'target'] as const)
      expect(value.skills.reduce((sum, skill) => sum + skill[share], 0)).toBeCloseTo(1, 9);
    expect(Object.values(value.left_out).reduce((sum, count) => sum + count, 50)).toBe(sampleCount());
    for (const { leaf, weight } of value.samples)
      expect(value.skills.find(({ path }) => path.join() === leaf.join())?.weight).toBe(weight);
  });

  it('selects the same samples again and the beginning of them for a smaller budget', () => {
    const { value: large } = select('--student', 'weak', '--budget', '200', '--seed', 'x');
    const { value: small } = select('--student', 'weak', '--budget', '20', '--seed', 'x', samples.corpus);
    expect(small.seed).toBe('x');
    expect(small.samples).toEqual(large.samples.slice(0, 20));
  });

  it('leaves out ids from a file, and names those that nobody has', () => {
    const { value: all } = select('--student', 'weak', '--budget', '5');
    const [first] = all.samples;
    writeFileSync(skillGap.file('exclude.txt'), `${first?.id ?? ''}\n`);
    const without = select('--student', 'weak', '--budget', '5', '--exclude', 'exclude.txt');
    expect(without.ended.code).toBe(0);
    expect(without.value.samples.map(({ id }) => id)).not.toContain(first?.id);
    expect(without.value.left_out['excluded']).toBe(1);
    writeFileSync(skillGap.file('exclude.txt'), 'nobody\n');
    const unknown = select('--student', 'weak', '--budget', '5', '--exclude', 'exclude.txt');
    expect(unknown.ended.code).toBe(1);
    expect(unknown.value.unmatched_exclusions).toEqual(['nobody']);
    expect(unknown.ended.err).toContain('nobody');
  });

  it('takes one skill, a cut tree, a share of correct samples', () => {
    const { value: cut } = select('--student', 'weak', '--budget', '20', '--max-depth', '1');
    expect(cut.samples.every(({ leaf }) => leaf.length === 1)).toBe(true);
    const domain = cut.skills[0]?.path[0] ?? '';
    const { value: one } = select('--student', 'weak', '--budget', '5', '--skill', domain);
    expect(one.samples.every(({ leaf }) => leaf[0] === domain)).toBe(true);
    const { value: right } = select('--student', 'weak', '--budget', '10', '--correct-share', '1');
    expect(right.selected).toBe(10);
    expect(right.left_out['not-judged']).toBeGreaterThan(0);
  });

  it('reports a shortfall and exits with 1', () => {
    const { ended, value } = select('--student', 'weak', '--budget', '100000');
    expect(ended.code).toBe(1);
    expect(value.shortfall).toMatchObject({ asked: 100_000, got: value.selected });
    expect(ended.err).toContain('Asked for 100,000 samples');
  });

  it('selects at random without a student', () => {
    const { ended, value } = select('--method', 'random', '--budget', '10');
    expect(ended.code).toBe(0);
    expect(value.samples.map(({ leaf, weight }) => [leaf, weight])).toEqual(value.samples.map(() => [[], 1]));
  });

  it('saves under a name', () => {
    const ended = skillGap.run('select', '--student', 'weak', '--budget', '7', '--save', 'seven');
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('Saved as "seven"');
    expect(skillGap.run('write', '--selection', 'seven', '--format', 'messages', '--out', 'seven').code).toBe(0);
    expect(skillGap.linesOf('seven', 'seven.jsonl')).toHaveLength(7);
  });

  it.each([
    [['--budget', '5'], 3, 'the index holds "weak"'],
    [['--student', 'nobody', '--budget', '5'], 3, 'no student named "nobody"'],
    [
      ['--student', 'weak', '--method', 'matching'],
      3,
      '--method matching is not in this version. Use --method weighted or random.',
    ],
    [['--student', 'weak', '--method', 'guessing'], 2, 'expected weighted, random'],
    [['--student', 'weak', '--budget', '0'], 2, 'a whole number'],
    [['--student', 'weak', '--skill', 'Basket weaving'], 3, 'no skill "Basket weaving"'],
    [['--student', 'weak', '--exclude', 'missing.txt'], 3, 'missing.txt'],
    [['--student', 'weak', 'other.jsonl'], 3, 'other.jsonl'],
  ])('%s ends with %d', (args, code, text) => {
    const ended = skillGap.run('select', ...args);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toContain(text);
  });

  it('refuses where there is no index and begins none', () => {
    const empty = new SkillGap();
    try {
      const ended = empty.run('select', '--student', 'weak', '--save', 'x');
      expect(ended.code).toBe(3);
      expect(ended.err).toContain('There is no index');
      expect(() => empty.linesOf('.skill-gap', '.gitignore')).toThrow('ENOENT');
    } finally {
      empty.remove();
    }
  });
});
