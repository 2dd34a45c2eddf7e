import { describe, expect, it } from 'vitest';
import { sampleLines, Workspace } from '../unit/ingest/workspace';
import { runCli } from './builtCli';

const problems = [
  { id: 1, problem: 'Find the roots of $x^2-5x+6=0$.', solution: 'We factor: $(x-2)(x-3)=0$.' },
  { problem: 'How many ways are there to choose 3 of 7 books?' },
];

describe('skill-gap tag', () => {
  it('1.1 tags JSONL in order', () => {
    using workspace = new Workspace();
    const input = `${problems.map((problem) => JSON.stringify(problem)).join('\n\n')}\n`;
    const run = runCli(workspace.folder, ['tag'], input);
    expect(run.code).toBe(0);
    const rows = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map((row) => row['id'])).toEqual([1, undefined]);
    for (const row of rows) {
      expect(row['mapped_chains']).toBeInstanceOf(Array);
      expect((row['mapped_chains'] as unknown[]).length).toBe((row['confidence'] as unknown[]).length);
      expect(row['topics']).toBeInstanceOf(Array);
      expect(typeof row['subject']).toBe('string');
    }
  });

  it('1.2 keeps the order of the lines when some cannot be tagged, and exits 1', () => {
    using workspace = new Workspace();
    const run = runCli(workspace.folder, ['tag'], `{"id":1}\n{"id":2,"problem":"1+1?"}\n{"id":3,\n`);
    expect(run.code).toBe(1);
    const rows = run.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(rows.map((row) => [row['id'], 'error' in row])).toEqual([
      [1, true],
      [2, false],
      [undefined, true],
    ]);
    expect(run.err).toContain('standard input:3:9: error: ');
  });

  it('1.4 refuses a file name, which it would not read', () => {
    using workspace = new Workspace();
    const run = runCli(workspace.folder, ['tag', 'a.jsonl'], JSON.stringify(problems[0]));
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('tag reads standard input: skill-gap tag < FILE.');
  });

  it('1.3 uses a tree of the user', () => {
    using workspace = new Workspace();
    workspace.write('tree.json', '{"name":"Mine","children":[{"name":"Quadratic roots"},{"name":"Choosing books"}]}');
    const run = runCli(workspace.folder, ['tag', '--tree', 'tree.json'], JSON.stringify(problems[1]));
    expect(JSON.parse(run.out)).toMatchObject({ mapped_chains: [['Choosing books']] });
    expect(runCli(workspace.folder, ['tag', '--tree', 'none.json'], '').code).toBe(3);
  });
});

describe('skill-gap annotate', () => {
  it('2.1 indexes and annotates, and does nothing twice', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 50));
    const first = runCli(workspace.folder, ['annotate', 'a.jsonl', '--json']);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ annotated: 50, cached: 0, failed: [], calls: 0 });
    const again = runCli(workspace.folder, ['annotate', 'a.jsonl']);
    expect(again.err).toMatch(
      /^0 samples annotated with 0 chains of builtin-math in [\d.]+ s, 50 more done before, or repeats of a problem text\.\n$/u,
    );
  });

  it('2.3 says in how many samples no skill was found', () => {
    using workspace = new Workspace();
    const foreign = { id: 2, problem: 'Wie viele Primzahlen gibt es zwischen 10 und 50?' };
    const lines = [problems[0], foreign].map((problem) => JSON.stringify(problem));
    workspace.write('a.jsonl', `${lines.join('\n')}\n`);
    const run = runCli(workspace.folder, ['annotate', 'a.jsonl', '--json']);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({ annotated: 2, empty: 1, failed: [] });
    expect(run.err).toContain('In 1 of them no skill was found');
  });

  it('2.2 imports chains and lists the samples without any', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 3));
    workspace.write(
      'chains.jsonl',
      '{"id":"s0","mapped_chains":[["A","x"]]}\n{"id":"s1","mapped_chains":[["A","y"]]}\n',
    );
    const run = runCli(workspace.folder, [
      'annotate',
      'a.jsonl',
      '--annotator',
      'imported',
      '--chains',
      'chains.jsonl',
      '--json',
    ]);
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject({ annotated: 2, chains: 2, failed: [{ id: 's2' }] });
    expect(run.err).toContain('s2: no chains were given for this sample');
  });
});
