import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SkillTree } from '../../../src/core/skills/skillTree';
import type { Scan } from '../../../src/core/store/datasets';
import { openIndex, type IndexStore } from '../../../src/core/store/open';
import { sampleId } from '../../../src/core/store/samples';

let workspace: string;
let store: IndexStore;

beforeEach(() => {
  workspace = mkdtempSync(path.join(tmpdir(), 'skill-gap-tables-'));
  store = openIndex(workspace, 'write');
});

afterEach(() => {
  store.close();
  rmSync(workspace, { recursive: true, force: true });
});

const fileState = { size: 100, mtimeMs: 1.5, fingerprint: 'abc' };

/** Scans `file` with one sample per problem; `ownIds` gives own ids by row. */
function scanOf(file: string, problems: string[], ownIds: (string | null)[] = []): Scan {
  const dataset = store.datasets.ensure(file);
  const scan = store.datasets.beginScan(dataset.id, 'question-solution', { question: 'question' }, fileState);
  const rows = problems.map((problem, row) => ({
    line: row + 1,
    offset: row * 10,
    length: 9,
    problem,
    ownId: ownIds[row] ?? null,
  }));
  store.samples.insertAll(scan.id, rows, 0);
  const done = {
    ...scan,
    rows: problems.length,
    samples: problems.length,
    lines: problems.length,
    bytes: 100,
    complete: true,
    seconds: 0.1,
  };
  store.datasets.saveScan(done);
  return done;
}

describe('scans', () => {
  it('shows the first scan of a dataset at once and a later one only when promoted', () => {
    const first = scanOf('a.jsonl', ['p1', 'p2']);
    const second = scanOf('a.jsonl', ['p1', 'p3', 'p4']);
    expect(store.datasets.byPath('a.jsonl')?.scan?.id).toBe(first.id);
    expect(store.samples.byProblem('p3')).toEqual([]);
    store.datasets.promote(second);
    expect(store.datasets.byPath('a.jsonl')?.scan).toEqual(second);
    expect(store.samples.byProblem('p3').map((sample) => sample.row)).toEqual([1]);
    expect(store.samples.byProblem('p2')).toEqual([]);
    expect(store.samples.page(first.id, 0, 10)).toEqual([]);
  });

  it('keeps the rows of two scans apart', () => {
    const a = scanOf('a.jsonl', ['p1', 'p2']);
    const b = scanOf('b.jsonl', ['p3']);
    expect(store.samples.page(a.id, 0, 10).map((sample) => sample.problem)).toEqual(['p1', 'p2']);
    expect(store.samples.at(b.id, 0)?.problem).toBe('p3');
    expect(store.samples.at(b.id, 1)).toBeUndefined();
  });

  it('lists problems in line order and counts them by severity', () => {
    const scan = scanOf('a.jsonl', []);
    store.datasets.addProblem(scan.id, { line: 7, column: 3, code: 'bad-json', severity: 'error', message: 'cut off' });
    store.datasets.addProblem(scan.id, {
      line: 2,
      column: 1,
      code: 'lone-surrogate',
      severity: 'warning',
      message: 'half a character',
      excerpt: '…',
    });
    expect(store.datasets.problems(scan.id, 'a.jsonl').map((problem) => problem.line)).toEqual([2, 7]);
    expect(store.datasets.problems(scan.id, 'a.jsonl')[1]).toEqual({
      file: 'a.jsonl',
      line: 7,
      column: 3,
      code: 'bad-json',
      severity: 'error',
      message: 'cut off',
    });
    expect(store.datasets.problemCounts(scan.id)).toEqual({ errors: 1, warnings: 1 });
  });

  it('forgets a removed dataset with its rows and problems', () => {
    const scan = scanOf('a.jsonl', ['p1']);
    store.datasets.remove(scan.dataset);
    expect(store.datasets.all()).toEqual([]);
    expect(store.samples.page(scan.id, 0, 10)).toEqual([]);
  });
});

describe('sample ids', () => {
  it('numbers repeats of own ids and of content ids, those that are alike in row order', () => {
    const scan = scanOf('a.jsonl', ['p1', 'p1', 'p2', 'p3', 'p1'], [null, null, 'x', 'x', null]);
    const repeats = store.samples.numberRepeats(scan.id);
    expect(repeats.map(sampleId)).toEqual(['p1#2', 'x#2', 'p1#3']);
    expect(store.samples.page(scan.id, 0, 10).map(sampleId)).toEqual(['p1', 'p1#2', 'x', 'x#2', 'p1#3']);
  });

  it('numbers the same texts alike in any order of the rows, and leaves numbers alone when rows are appended', () => {
    const idsByText = (scan: number): string[][] =>
      store.samples.page(scan, 0, 10).map((sample) => [sample.problem, sampleId(sample)]);
    const one = scanOf('a.jsonl', ['p3', 'p1', 'p2'], ['x', 'x', 'x']);
    const other = scanOf('b.jsonl', ['p2', 'p3', 'p1'], ['x', 'x', 'x']);
    for (const { id } of [one, other]) store.samples.numberRepeats(id);
    expect(Object.fromEntries(idsByText(one.id))).toEqual({ p1: 'x', p2: 'x#2', p3: 'x#3' });
    expect(Object.fromEntries(idsByText(other.id))).toEqual(Object.fromEntries(idsByText(one.id)));

    const row = { line: 4, offset: 99, length: 5, ownId: 'x' };
    store.samples.insertAll(one.id, [{ ...row, problem: 'p0' }], 3);
    store.samples.numberRepeats(one.id, -1, 3);
    expect(Object.fromEntries(idsByText(one.id))).toEqual({ p1: 'x', p2: 'x#2', p3: 'x#3', p0: 'x#4' });
    store.samples.removeLine(one.id, 2);
    store.samples.numberRepeats(one.id, -1, Infinity);
    expect(Object.fromEntries(idsByText(one.id))).toEqual({ p2: 'x', p3: 'x#2', p0: 'x#3' });
  });

  it('finds samples by the id that people see, also when an own id looks like a repeat', () => {
    const scan = scanOf('a.jsonl', ['p1', 'p1', 'p2'], [null, null, 'q#2']);
    store.samples.numberRepeats(scan.id);
    expect(store.samples.byId('p1#2').map((sample) => sample.row)).toEqual([1]);
    expect(store.samples.byId('q#2').map((sample) => sample.row)).toEqual([2]);
    expect(store.samples.byId('p1#3')).toEqual([]);
    expect(store.samples.byId('q')).toEqual([]);
  });

  it('pages through all rows', () => {
    const scan = scanOf(
      'a.jsonl',
      Array.from({ length: 25 }, (_, index) => `p${index}`),
    );
    const pages = [...store.samples.pages(scan.id, 10)];
    expect(pages.map((page) => page.length)).toEqual([10, 10, 5]);
    expect(pages.flat().map((sample) => sample.row)).toEqual(Array.from({ length: 25 }, (_, index) => index));
  });

  it('finds many rows of one scan as it finds each of them', () => {
    scanOf('a.jsonl', ['p0']);
    const scan = scanOf('b.jsonl', ['p1', 'p2', 'p3']);
    const found = store.samples.atAll(scan.id, [2, 0, 7]);
    expect([...found.keys()].sort()).toEqual([0, 2]);
    for (const [row, sample] of found) expect(sample).toEqual(store.samples.at(scan.id, row));
  });
});

const algebra = SkillTree.fromPaths('t', '1', 'Mathematics', [
  ['Algebra', 'Equations'],
  ['Geometry', 'Circles'],
]);

describe('annotations', () => {
  it('gives chains back as stored', () => {
    const stored = store.trees.save(algebra);
    store.annotations.save(stored.id, {
      problem: 'p1',
      origin: 'builtin',
      annotator: 'builtin@1',
      skills: [70_000, 2],
      confidence: [1, 0.2],
    });
    expect(store.annotations.get(stored.id, 'p1')).toEqual({
      problem: 'p1',
      origin: 'builtin',
      annotator: 'builtin@1',
      skills: [70_000, 2],
      confidence: [1, 0.2],
    });
  });

  it('gives the chains of many problems as it gives those of each', () => {
    const { id } = store.trees.save(algebra);
    const other = store.trees.save(SkillTree.fromPaths('other', '1', 'Mathematics', [['Algebra']])).id;
    const common = { origin: 'builtin' as const, annotator: 'builtin@1', confidence: [1, 1] };
    store.annotations.save(id, { ...common, problem: 'p1', skills: [70_000, 2] });
    store.annotations.save(id, { ...common, problem: 'p2', skills: [], confidence: [] });
    store.annotations.save(other, { ...common, problem: 'p3', skills: [1, 2] });
    const found = store.annotations.skillsOfAll(id, ['p1', 'p2', 'p3', 'p1']);
    expect(found).toEqual(
      new Map([
        ['p1', [70_000, 2]],
        ['p2', []],
      ]),
    );
  });

  it("never overwrites a person's word but with another person's", () => {
    const { id } = store.trees.save(algebra);
    const save = (origin: 'person' | 'model', skills: number[]) =>
      store.annotations.save(id, { problem: 'p1', origin, annotator: origin, skills, confidence: [1] });
    save('person', [1]);
    save('model', [2]);
    expect(store.annotations.get(id, 'p1')?.skills).toEqual([1]);
    save('person', [3]);
    expect(store.annotations.get(id, 'p1')?.skills).toEqual([3]);
  });

  it('keeps skill ids when the tree gets a new version', () => {
    const before = store.trees.skillIds(store.trees.save(algebra)).idOf;
    const grown = SkillTree.fromPaths('t', '2', 'Mathematics', [
      ['Arithmetic', 'Fractions'],
      ['Algebra', 'Equations'],
    ]);
    const after = store.trees.skillIds(store.trees.save(grown));
    const equations = grown.find(['Algebra', 'Equations'])?.index ?? -1;
    expect(after.idOf.get(equations)).toBe(before.get(algebra.find(['Algebra', 'Equations'])?.index ?? -1));
    expect(after.nodeOf.size).toBe(4);
    expect(store.trees.byName('t')?.tree.toJson()).toEqual(grown.toJson());
  });
});

describe('students', () => {
  it('replaces an attempt of the same number, so that importing twice changes nothing', () => {
    const student = store.students.ensure('weak');
    const source = store.students.ensureSource('results.jsonl');
    for (const verdict of ['wrong', 'correct'] as const)
      store.students.save(student, source, {
        problem: 'p1',
        number: 1,
        verdict,
        rule: 'rational',
        truncated: false,
        answer: '5',
        source: { path: 'results.jsonl', offset: 10, length: 20 },
      });
    expect(store.students.attempts(student, 'p1')).toEqual([
      {
        problem: 'p1',
        number: 1,
        verdict: 'correct',
        rule: 'rational',
        truncated: false,
        answer: '5',
        source: { path: 'results.jsonl', offset: 10, length: 20 },
      },
    ]);
    expect(store.students.verdicts(student).get('p1')).toEqual({ correct: 1, wrong: 0, unknown: 0 });
    expect(store.students.verdictsOnAll(student, ['p2', 'p1'])).toEqual(
      new Map([['p1', { correct: 1, wrong: 0, unknown: 0 }]]),
    );
    expect(store.students.all()).toEqual([{ id: student, name: 'weak', attempts: 1 }]);
  });
});

describe('selections', () => {
  it('saves under a name, replaces, lists and removes', () => {
    const sample = {
      rank: 0,
      dataset: 'a.jsonl',
      line: 3,
      id: 'x',
      problem: 'p1',
      leaf: ['Algebra', 'Equations'],
      key: 0.5,
      weight: 2,
    };
    const selection = { name: 'first', recipe: { seed: '42' }, requested: 2, leftOut: { 'no chain': 1 } };
    store.transaction(() => store.selections.save(selection, [sample]));
    store.transaction(() => store.selections.save(selection, [sample, { ...sample, rank: 1, id: 'y' }]));
    const [saved] = store.selections.all();
    expect(saved).toMatchObject({ ...selection, selected: 2 });
    expect(store.selections.samples(saved?.id ?? -1)[0]).toEqual(sample);
    store.selections.remove('first');
    expect(store.selections.byName('first')).toBeUndefined();
  });
});
