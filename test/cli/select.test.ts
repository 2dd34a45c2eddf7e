import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleCount, samples, SkillGap, type Ended } from './skillGap';

interface SelectValue {
  requested: number;
  selected: number;
  method: string;
  seed: string;
  temperature: number;
  smoothing?: string;
  samples: { id: string; dataset: string; line: number; key: number; leaf: string[]; weight: number }[];
  skills: {
    path: string[];
    samples: number;
    accuracy: number | null;
    selected: number;
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
  it('says which flags change nothing with a method', () => {
    const random = skillGap.run('select', '--method', 'random', '--budget', '5', '--temperature', '2');
    expect(random.code).toBe(0);
    expect(random.err).toContain('--temperature has no effect: --method random does not weigh skills.');
    const longest = skillGap.run('select', '--method', 'longest', '--budget', '5', '--seed', '7');
    expect(longest.err).toContain('--seed has no effect: --method longest knows no chance.');
    const weighted = skillGap.run('select', '--student', 'weak', '--budget', '5', '--temperature', '2', '--seed', '7');
    expect(weighted.err).not.toContain('no effect');
  });

  it('prints one JSON value and nothing else on stdout', () => {
    const { ended, value } = select('--student', 'weak', '--budget', '50');
    expect(ended.code).toBe(0);
    expect(ended.err).toBe('');
    expect(Object.keys(value)).toEqual([
      ...['requested', 'selected', 'method', 'seed', 'temperature', 'smoothing', 'interval', 'student'],
      ...['samples', 'skills', 'left_out'],
    ]);
    expect(value).toMatchObject({ requested: 50, selected: 50, method: 'weighted', seed: '42', temperature: 2 });
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

  it('has the other sides of a comparison, of which only matching needs a student', () => {
    for (const method of ['uniform', 'longest'])
      expect(select('--method', method, '--budget', '10').ended.code).toBe(0);
    const { value: longest } = select('--method', 'longest', '--budget', '10');
    const { value: matched } = select('--student', 'weak', '--method', 'matching', '--budget', '10');
    expect(longest.samples.map(({ key }) => key)).toEqual(longest.samples.map(({ key }) => key).sort((a, b) => a - b));
    const lengths = readFileSync(samples.corpus, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { attempt: string }).attempt.length);
    expect(longest.samples[0]?.key).toBe(-Math.max(...lengths));
    expect(matched).toMatchObject({ selected: 10, smoothing: 'none', interval: 'middle' });
    expect(matched.samples.map(({ key }) => key)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('selects by a field of pass rates', () => {
    const other = new SkillGap();
    try {
      const rows = readFileSync(samples.corpus, 'utf8').trimEnd().split('\n').slice(0, 40);
      const rated = rows.map((row, at) => JSON.stringify({ ...(JSON.parse(row) as object), pass_rate: `${at / 40}` }));
      writeFileSync(other.file('rated.jsonl'), `${rated.join('\n')}\n`);
      other.run('index', 'rated.jsonl');
      const ended = other.run('select', '--method', 'difficulty', '--budget', '20', '--json');
      const value = JSON.parse(ended.out) as SelectValue;
      expect(value).toMatchObject({ selected: 16, left_out: { 'outside-band': 24 } });
      expect(value.samples.every(({ line }) => line >= 11 && line <= 26)).toBe(true);
      const narrow = other.run('select', '--method', 'difficulty', '--band', '0.5..0.5', '--json');
      expect((JSON.parse(narrow.out) as SelectValue).samples.map(({ line }) => line)).toEqual([21]);
    } finally {
      other.remove();
    }
  });

  it('weighs by estimates unless the paper is asked for, and keeps floors and ceilings', () => {
    const args = ['--student', 'weak', '--budget', '60'];
    const { value: usual } = select(...args);
    const { value: paper } = select(...args, '--preset', 'paper');
    expect(usual).toMatchObject({ smoothing: 'hierarchical', temperature: 2 });
    expect(paper).toMatchObject({ smoothing: 'none', temperature: 1 });
    expect(usual.samples).toEqual(select(...args, '--preset', 'robust').value.samples);
    expect(paper.samples).toEqual(select(...args, '--smoothing', 'none').value.samples);
    expect(paper.samples).not.toEqual(usual.samples);
    const { value: limited } = select(...args, '--ceiling', '5%', '--floor', '1');
    expect(limited.skills.every(({ selected }) => selected <= 3)).toBe(true);
  });

  it('saves under a name', () => {
    const ended = skillGap.run('select', '--student', 'weak', '--budget', '7', '--save', 'seven');
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('Saved as "seven"');
    expect(skillGap.run('write', '--selection', 'seven', '--format', 'messages', '--out', 'seven').code).toBe(0);
    expect(skillGap.linesOf('seven', 'seven.jsonl')).toHaveLength(7);
  });

  it.each([
    [['--budget', '5'], 2, 'the index holds "weak"'],
    [['--student', 'nobody', '--budget', '5'], 3, 'no student named "nobody"'],
    [['--student', 'weak', '--method', 'guessing'], 2, 'expected weighted, matching, random'],
    [['--student', 'weak', '--method', 'random', '--preset', 'paper'], 2, '--method random does not weigh'],
    [['--method', 'random', '--smoothing', 'hierarchical'], 2, 'no accuracy to smooth'],
    [['--student', 'weak', '--method', 'matching', '--floor', '2'], 2, 'Leave out the floor'],
    [['--student', 'weak', '--ceiling', '0%'], 2, 'a share above 0'],
    [['--student', 'weak', '--band', '0.5'], 2, 'two pass rates'],
    [['--method', 'difficulty', '--pass-rate', 'nowhere'], 3, 'without a known pass rate'],
    [['--student', 'weak', '--method', 'difficulty'], 3, 'asked each problem several times'],
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
