import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples, SkillGap } from './skillGap';

interface Value {
  samples: { id: string; dataset: string; line: number; key: number; leaf: string[]; weight: number }[];
  differences?: { what: string; text: string }[];
}

let skillGap: SkillGap;
const others: SkillGap[] = [];
beforeAll(() => {
  skillGap = prepared(readFileSync(samples.corpus, 'utf8'));
});
afterAll(() => {
  for (const one of [skillGap, ...others]) one.remove();
});

/** A workspace of its own with a corpus of this text, the student's results and a selection "first". */
function prepared(corpus: string): SkillGap {
  const made = new SkillGap();
  writeFileSync(made.file('corpus.jsonl'), corpus);
  copyFileSync(samples.student, made.file('weak-student.jsonl'));
  const { code, err } = made.run(
    ...['run', 'corpus.jsonl', '--student-results', 'weak-student.jsonl', '--name', 'weak'],
    ...['--budget', '40', '--save', 'first'],
  );
  // 1: some results may find no sample.
  if (code !== 0 && code !== 1) throw new Error(`the workspace could not be made: ${err}`);
  return made;
}

/** What decides which rows are taken; line numbers are the only thing that another order of rows changes. */
function withoutLines(out: string): string {
  return JSON.stringify(JSON.parse(out), (key, value: unknown) => (key === 'line' ? undefined : value));
}

describe('a recipe', () => {
  it('gives the same bytes in two processes, after a re-index, and in another folder with shuffled rows', () => {
    const args = ['select', '--student', 'weak', '--budget', '40', '--json'];
    const [one, two] = [skillGap.run(...args), skillGap.run(...args)];
    expect(one.code).toBe(0);
    expect(two.out).toBe(one.out);
    const lines = readFileSync(samples.corpus, 'utf8').trimEnd().split('\n');
    const byRest = lines.toSorted((a, b) => (a.slice(40) < b.slice(40) ? -1 : 1));
    expect(byRest).not.toEqual(lines);
    const there = prepared(`${byRest.join('\n')}\n`);
    others.push(there);
    expect(skillGap.run('selections', 'export', 'first', '--out', 'first.recipe.json').code).toBe(0);
    copyFileSync(skillGap.file('first.recipe.json'), there.file('first.recipe.json'));
    const repeated = there.run('select', '--recipe', 'first.recipe.json', '--json');
    expect(repeated.code).toBe(0);
    expect(repeated.err).toContain('The same 40 rows');
    expect(withoutLines(repeated.out)).toBe(withoutLines(one.out));

    const matched = ['select', '--student', 'weak', '--method', 'matching', '--budget', '40', '--json'];
    expect(withoutLines(there.run(...matched).out)).toBe(withoutLines(skillGap.run(...matched).out));
    const byRows = [...matched, '--preset', 'paper'];
    expect(withoutLines(there.run(...byRows).out)).not.toBe(withoutLines(skillGap.run(...byRows).out));
    expect(skillGap.run(...byRows).out).toBe(skillGap.run(...matched, '--ties', 'rows').out);

    writeFileSync(there.file('corpus.jsonl'), readFileSync(samples.corpus));
    expect(there.run('index', 'corpus.jsonl').code).toBe(0);
    const again = there.run('select', '--recipe', 'first.recipe.json', '--json');
    expect(again.out).toBe(one.out);
  });

  it('says what differs, with exit code 1', () => {
    const lines = readFileSync(samples.corpus, 'utf8').trimEnd().split('\n');
    const there = prepared(`${lines.slice(0, -30).join('\n')}\n`);
    others.push(there);
    const { out } = skillGap.run('selections', 'export', 'first');
    writeFileSync(there.file('r.json'), out);
    const ended = there.run('select', '--recipe', 'r.json', '--json');
    expect(ended.code).toBe(1);
    const { differences } = JSON.parse(ended.out) as Value;
    expect(differences?.map(({ what }) => what)).toEqual(expect.arrayContaining(['dataset', 'chains', 'verdicts']));
    expect(ended.err).toContain('corpus.jsonl has other samples: 607 then, 577 now.');
  });

  it.each([
    [['--recipe', 'first', '--budget', '5'], 2, 'leave out --budget'],
    [['--recipe', 'first', 'corpus.jsonl'], 2, 'leave out corpus.jsonl'],
    [['--recipe', 'nothing'], 3, 'neither a saved selection nor a file'],
    [['--recipe', 'corpus.jsonl'], 3, 'cannot be read as a recipe'],
    [['--recipe', 'empty.json'], 3, 'is no recipe'],
  ])('%s ends with %d', (args, code, text) => {
    writeFileSync(skillGap.file('empty.json'), '{}');
    const ended = skillGap.run('select', ...args);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toContain(text);
  });
});

describe('saved selections', () => {
  it('are extended, compared, listed, shown and deleted', () => {
    const run = (...args: string[]): unknown => {
      const ended = skillGap.run(...args, '--json');
      expect(ended.code).toBe(0);
      return JSON.parse(ended.out) as unknown;
    };
    const next = run('selections', 'extend', 'first', '--by', '25', '--save', 'next') as Value;
    const both = run('select', '--student', 'weak', '--budget', '65') as Value;
    expect(both.samples.slice(40)).toEqual(next.samples);
    expect(run('selections', 'compare', 'first', 'next')).toMatchObject({ both: 0, a: { selected: 40 } });
    expect(run('selections', 'list')).toMatchObject({ selections: [{ name: 'next' }, { name: 'first' }] });
    const shown = run('selections', 'show', 'next') as Value;
    expect(shown.samples).toEqual(next.samples);
    const again = run('select', '--recipe', 'next') as Value;
    expect(again.samples).toEqual(next.samples);
    expect(run('selections', 'delete', 'next')).toMatchObject({ deleted: { name: 'next', selected: 25 } });
    expect(run('selections', 'list')).toMatchObject({ selections: [{ name: 'first' }] });
    expect(skillGap.run('selections', 'delete', 'next').code).toBe(3);
  });
});

describe('why', () => {
  it('explains samples of the last saved selection by the numbers of the select command', () => {
    const { samples: taken } = JSON.parse(skillGap.run('selections', 'show', 'first', '--json').out) as Value;
    const twelfth = taken[11];
    const why = skillGap.run('why', twelfth?.id ?? '', '--json');
    expect(why).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(why.out)).toMatchObject({
      selection: 'first',
      selected: true,
      place: 12,
      order: { key: twelfth?.key, rank: 12, cut: taken.at(-1)?.key },
    });
    const ids = new Set(taken.map(({ id }) => id));
    const out = skillGap.run('select', '--student', 'weak', '--budget', '600', '--json').out;
    const late = (JSON.parse(out) as Value).samples.find(({ id }) => !ids.has(id));
    const not = skillGap.run('why', `corpus.jsonl:${late?.line ?? 0}`, '--selection', 'first');
    expect(not.code).toBe(0);
    expect(not.out).toContain('A budget of 41 takes it');
  });

  it.each([
    [['why', 'nobody'], 3, 'No sample has the id "nobody"'],
    [['why', 'nobody', '--selection', 'none'], 3, 'it has "first"'],
    [['why'], 2, 'Exactly one ID'],
    [['selections', 'show'], 2, 'Exactly one NAME'],
    [['selections', 'compare', 'first'], 2, 'A and B'],
    [['selections', 'extend', 'first', '--save', 'x'], 2, '--by is needed'],
  ])('%s ends with %d', (args, code, text) => {
    const ended = skillGap.run(...args);
    expect(ended).toMatchObject({ code, out: '' });
    expect(ended.err).toContain(text);
  });
});

describe('what is not there', () => {
  it.each([
    [['why', 'nope', '--selection', 'first'], 'No sample has the id "nope" among the'],
    [
      ['why', 'corpus.jsonl:99999', '--selection', 'first'],
      'corpus.jsonl has no sample in line 99,999; its last one is',
    ],
    [['why', 'other:3', '--selection', 'first'], 'none of their files is other: corpus.jsonl'],
    [['selections', 'delete', 'NOPE'], 'Give one of these names'],
  ])('%s says so', (args, said) => {
    const { code, err } = skillGap.run(...args);
    expect(code).toBe(3);
    expect(err).toContain(said);
  });

  it('is no target in the table of a method that does not look at skills', () => {
    const tableOf = (...args: string[]): string =>
      skillGap.run('select', '--student', 'weak', '--budget', '9', ...args).out;
    expect(tableOf('--method', 'random')).toMatch(/^Skills .*pool +selected$/mu);
    expect(tableOf()).toMatch(/^Heaviest skills .*pool +target +selected$/mu);
  });
});
