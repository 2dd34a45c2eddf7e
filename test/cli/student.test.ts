import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { SmallIndex } from '../unit/student/smallIndex';
import { jsonOf as json, runCli as run, startCli } from './builtCli';
import { pool, SumsIndex } from './sumsIndex';

const size = pool.length;
const sums = new SumsIndex();
/** Right on the first skill in 15 of 20, on the second in 5 of 20. */
const right = (at: number): boolean => (at < 20 ? at >= 5 : at < 25);
const attempts = pool.map(({ unique_id, expected_answer }, at) => ({
  unique_id,
  attempt: `<think>Adding.</think> It is $\\boxed{${right(at) ? `${expected_answer}.0` : '-1'}}$.`,
}));

describe('student import', () => {
  it('prints one JSON value and exits 0 when every row was used', () => {
    sums.index.file('attempts.jsonl', attempts);
    const result = run(sums.folder, ['student', 'import', 'attempts.jsonl', '--name', 'weak', '--json', '--quiet']);
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(json(result)).toMatchObject({
      student: 'weak',
      format: 'attempts',
      matched: size,
      unmatched: [],
      correct: 20,
      wrong: 20,
      unknown: 0,
      truncated: 0,
      problems: [],
    });
  });

  it('says how many problems have several attempts, and counts each', () => {
    sums.index.file(
      'several.jsonl',
      [true, false, true].map((correct) => ({ unique_id: 's1', correct })),
    );
    const args = ['student', 'import', 'several.jsonl', '--name', 'weak'];
    expect(json(run(sums.folder, [...args, '--json']))).toMatchObject({ matched: 3, several_attempts: 1 });
    const said = run(sums.folder, args);
    expect(said.out + said.err).toContain('1 problem with several attempts');
  });

  it('judges by the corpus that has answers beside one that has none', () => {
    sums.index.corpus('questions.jsonl', pool, { id: 'unique_id', question: 'question' });
    sums.index.file('attempts.jsonl', attempts.slice(0, 10));
    const result = run(sums.folder, ['student', 'import', 'attempts.jsonl', '--name', 'weak', '--json']);
    expect(result.err).not.toContain('--map answer');
    expect(json(result)).toMatchObject({ correct: 5, wrong: 5, without_expected: 0, different_answers: 0 });
  });

  it('says the same to people', () => {
    sums.index.file('attempts.jsonl', attempts);
    const result = run(sums.folder, ['student', 'import', 'attempts.jsonl', '--name', 'weak']);
    expect(result.code).toBe(0);
    expect(result.err).toContain('40 results of weak: 20 correct, 20 wrong, 0 unknown, 0 truncated.');
  });

  it('names the model from its columns', () => {
    const rows = pool.map((row, at) => ({ ...row, 'org/small_attempt': '\\boxed{1}', 'org/small_judge': right(at) }));
    sums.index.file('columns.jsonl', rows);
    const result = run(sums.folder, ['student', 'import', 'columns.jsonl', '--json', '--quiet']);
    expect(json(result)).toMatchObject({ student: 'org/small', format: 'columns', correct: 20, wrong: 20 });
  });

  it('lists rows that have no sample, uses the others and exits 1', () => {
    sums.index.file(
      'mixed.jsonl',
      ['s1', 'zz'].map((unique_id) => ({ unique_id, correct: true })),
    );
    const result = run(sums.folder, ['student', 'import', 'mixed.jsonl', '--name', 'weak', '--json']);
    expect(result.code).toBe(1);
    const unmatched = [{ line: 2, id: 'zz', reason: 'no sample has this id' }];
    expect(json(result)).toMatchObject({ matched: 1, unmatched, problems: [] });
    expect(result.err).toMatch(/mixed\.jsonl:2: zz left out: no sample has this id/u);
  });

  it('refuses a file with damaged lines, or takes and lists them with --keep-good', () => {
    sums.index.file('cut.jsonl', [{ unique_id: 's1', correct: true }, '{"unique_id": "s2", ']);
    const args = ['student', 'import', 'cut.jsonl', '--name', 'weak', '--json'];
    const refused = run(sums.folder, args);
    expect(refused.code).toBe(3);
    expect(json(refused)).toMatchObject({ error: { code: 'damaged-lines', line: 2 } });
    expect(refused.err).toMatch(/cut\.jsonl is damaged at line 2, column 21: .*--keep-good/su);
    expect(sums.index.store.students.all()).toEqual([]);
    const taken = run(sums.folder, [...args, '--keep-good']);
    expect(taken.code).toBe(1);
    expect(json(taken)).toMatchObject({ matched: 1, problems: [{ file: 'cut.jsonl', line: 2, code: 'bad-json' }] });
    expect(taken.err).toMatch(/cut\.jsonl:2:21: /u);
  });

  it.each([
    ['a missing file', ['nowhere.jsonl', '--name', 'weak'], 3, 'missing-file', 'nowhere.jsonl'],
    ['a folder', ['.', '--name', 'weak'], 3, 'not-a-file', 'folder'],
    ['a file without results', ['corpus.jsonl', '--name', 'weak'], 3, 'no-results', 'corpus.jsonl'],
    ['no file', [], 2, 'wrong-usage', 'FILE'],
    ['a similarity of nothing', ['x.jsonl', '--similarity', '0.1'], 2, 'wrong-usage', '--similarity'],
    ['an unknown form', ['corpus.jsonl', '--format', 'xml'], 2, 'wrong-usage', '--format xml'],
  ])('%s ends with a code and one line', (_, args, code, failure, said) => {
    const result = run(sums.folder, ['student', 'import', ...args, '--json']);
    expect(result.code).toBe(code);
    expect(json(result)).toMatchObject({ error: { code: failure } });
    expect(result.err).toContain(said);
    expect(result.err.trim().split('\n')).toHaveLength(1);
  });

  it('without an index says how to make one, and makes none', () => {
    const folder = path.join(sums.folder, '.skill-gap');
    const result = run(folder, ['student', 'import', path.join(sums.folder, 'corpus.jsonl'), '--name', 'weak']);
    expect(result.code).toBe(3);
    expect(result.err).toContain('skill-gap index');
    expect(existsSync(path.join(folder, '.skill-gap'))).toBe(false);
  });

  it('says what to do when the corpus has no expected answers', () => {
    using bare = new SmallIndex();
    bare.corpus('bare.jsonl', [{ id: 'a', question: 'Why?' }], { id: 'id', question: 'question' });
    bare.file('attempts.jsonl', [{ id: 'a', attempt: '5' }]);
    const result = run(bare.folder, ['student', 'import', 'attempts.jsonl', '--name', 'weak']);
    expect(result.code).toBe(3);
    expect(result.err).toContain('--map answer=FIELD');
  });
});

describe('student report', () => {
  beforeEach(() => {
    sums.index.file('attempts.jsonl', attempts);
    run(sums.folder, ['student', 'import', 'attempts.jsonl', '--name', 'weak', '--quiet']);
  });

  it('gives every node of the tree with its interval, the widest gap first', () => {
    const result = run(sums.folder, ['student', 'report', '--json']);
    expect(result).toMatchObject({ code: 0, err: '' });
    const { student, nodes } = json(result) as { student: string; nodes: Record<string, unknown>[] };
    expect(student).toBe('weak');
    expect(nodes).toMatchObject([
      { path: ['Arithmetic'], samples: 40, correct: 20, wrong: 20, unknown: 0, accuracy: 0.5 },
      { path: ['Arithmetic', 'Large sums'], samples: 20, correct: 5, wrong: 15, accuracy: 0.25 },
      { path: ['Arithmetic', 'Small sums'], samples: 20, correct: 15, wrong: 5, accuracy: 0.75 },
    ]);
    // By hand: (0.25 + z²/40 ± z sqrt(0.25 · 0.75 / 20 + z²/1600)) / (1 + z²/20) with z = 1.959964.
    expect(nodes[1]?.['low']).toBeCloseTo(0.1119, 4);
    expect(nodes[1]?.['high']).toBeCloseTo(0.4687, 4);
  });

  it('is a table for people, no deeper than asked', () => {
    const result = run(sums.folder, ['student', 'report', '--name', 'weak', '--depth', '1']);
    expect(result.out).toContain('Arithmetic');
    expect(result.out).toContain('50.0 %');
    expect(result.out).not.toContain('Large sums');
  });

  it('names the students there are when the one asked for is not', () => {
    const result = run(sums.folder, ['student', 'report', '--name', 'strong']);
    expect(result.code).toBe(3);
    expect(result.err).toContain('"weak"');
  });

  it('wants a name when there are several students', () => {
    run(sums.folder, ['student', 'import', 'attempts.jsonl', '--name', 'other', '--quiet']);
    const result = run(sums.folder, ['student', 'report']);
    expect(result.code).toBe(3);
    expect(result.err).toContain('weak, other');
  });
});

describe('judge', () => {
  it('adds verdict and rule to each object, in order', () => {
    const rows = [
      { n: 1, expected_answer: '\\frac12', answer: '0.5' },
      { n: 2, expected_answer: 3, answer: 4 },
      { n: 3, expected_answer: '5', attempt: '<think>...</think> \\boxed{5}' },
      { n: 4, expected_answer: '5', attempt: '<think>...' },
    ];
    const result = run(sums.folder, ['judge'], rows.map((row) => JSON.stringify(row)).join('\n'));
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(
      result.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      { ...rows[0], verdict: 'correct', rule: 'rational' },
      { ...rows[1], verdict: 'wrong', rule: 'rational' },
      { ...rows[2], verdict: 'correct', rule: 'exact' },
      { ...rows[3], verdict: 'unknown', rule: 'truncated' },
    ]);
  });

  it('judges and writes numbers with all their digits, and sets a verdict that is there anew', () => {
    const input = [
      '{"expected_answer":12345678901234567890,"answer":"12345678901234567890"}',
      '{"verdict": "wrong", "expected_answer": 12345678901234567890, "answer": 12345678901234567891}',
      '{"expected_answer":1.0,"answer":1,"rule":null}',
      '{"expected_answer":0.12345678901234567890,"answer":"0.1234567890123456789"}',
    ].join('\n');
    const result = run(sums.folder, ['judge'], input);
    expect(result.out.trimEnd().split('\n')).toEqual([
      '{"expected_answer":12345678901234567890,"answer":"12345678901234567890","verdict":"correct","rule":"exact"}',
      '{"verdict": "wrong", "expected_answer": 12345678901234567890, "answer": 12345678901234567891,"rule":"rational"}',
      '{"expected_answer":1.0,"answer":1,"rule":"exact","verdict":"correct"}',
      '{"expected_answer":0.12345678901234567890,"answer":"0.1234567890123456789","verdict":"correct","rule":"rational"}',
    ]);
  });

  it('leaves bad lines out, says where they are and exits 1', () => {
    const input = '{"expected_answer": "1", "answer": "1"}\n{"expected_answer": \n\n{"answer": "1"}\n';
    const result = run(sums.folder, ['judge'], input);
    expect(result.code).toBe(1);
    expect(result.out.trim().split('\n')).toHaveLength(2);
    expect(result.err).toMatch(/line 2, column 21/u);
    expect(result.err).toMatch(/line 4: .*expected_answer/u);
  });

  it('ends quietly when its reader goes away', async () => {
    const { child, end } = startCli(sums.folder, ['judge']);
    child.stdin.on('error', () => undefined);
    child.stdin.end('{"expected_answer": "1", "answer": "1"}\n'.repeat(50_000));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await end).toMatchObject({ code: 0, err: '' });
  });
});
