import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleLines, Workspace } from '../unit/ingest/workspace';
import { runCli } from './builtCli';

function rows(text: string): Record<string, unknown>[] {
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('skill-gap chains', () => {
  it('1.1 exports what was annotated, and an empty index takes it back without loss', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 20));
    expect(runCli(workspace.folder, ['annotate', 'a.jsonl']).code).toBe(0);
    const first = runCli(workspace.folder, ['chains', 'export', '--out', 'out/chains.jsonl', '--json']);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.out)).toMatchObject({ tree: 'builtin-math', exported: 20, without: 0, failed: [] });
    const file = path.join(workspace.folder, 'out/chains.jsonl');
    const text = readFileSync(file, 'utf8');
    expect(rows(text)[3]).toMatchObject({ unique_id: 's3', question: 'What is 3?', origin: 'builtin' });
    rmSync(path.join(workspace.folder, '.skill-gap'), { recursive: true });

    const back = runCli(workspace.folder, ['chains', 'import', 'out/chains.jsonl', '--json']);
    expect(back.code).toBe(0);
    expect(JSON.parse(back.out)).toMatchObject({ tree: 'builtin-math', imported: 20, dropped: 0, unmatched: [] });
    expect(JSON.parse(runCli(workspace.folder, ['annotate', 'a.jsonl', '--json']).out)).toMatchObject({
      annotated: 0,
      cached: 20,
    });
    const again = runCli(workspace.folder, ['chains', 'export']);
    expect(again.code).toBe(0);
    expect(again.out).toBe(text);
    expect(again.err).toContain('20 samples with ');
  });

  it.each(['id', 'unique_id'])('1.3 takes what tag has written for rows with %s', (field) => {
    using workspace = new Workspace();
    const lines = sampleLines(0, 5).replaceAll('"id"', `"${field}"`);
    workspace.write('a.jsonl', lines);
    expect(runCli(workspace.folder, ['index', 'a.jsonl']).code).toBe(0);
    const tagged = runCli(workspace.folder, ['tag'], `${lines}{"${field}": "s9", "problem": ""}\n`);
    expect(tagged.code).toBe(1);
    expect(rows(tagged.out).map((row) => row[field])).toEqual(['s0', 's1', 's2', 's3', 's4', 's9']);
    workspace.write('t.jsonl', tagged.out.split('\n').slice(0, 5).join('\n'));
    const imported = runCli(workspace.folder, ['chains', 'import', 't.jsonl', '--tree', 'builtin', '--json']);
    expect(JSON.parse(imported.out)).toMatchObject({ imported: 5, unmatched: [] });
  });

  it('1.4 takes no word for the text to tag that the help does not know', () => {
    using workspace = new Workspace();
    expect(runCli(workspace.folder, ['tag', '--text', 'problem'], sampleLines(0, 1)).code).toBe(0);
    expect(runCli(workspace.folder, ['tag', '--text', 'solution'], sampleLines(0, 1))).toMatchObject({
      code: 2,
      err: expect.stringContaining('--text solution: expected problem') as string,
    });
  });

  it('1.2 leaves a file of other content alone', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 2));
    workspace.write('chains.jsonl', 'mine');
    runCli(workspace.folder, ['annotate', 'a.jsonl']);
    const refused = runCli(workspace.folder, ['chains', 'export', '--out', 'chains.jsonl']);
    expect(refused).toMatchObject({ code: 3, err: expect.stringContaining('--overwrite') as string });
    expect(readFileSync(path.join(workspace.folder, 'chains.jsonl'), 'utf8')).toBe('mine');
    expect(runCli(workspace.folder, ['chains', 'export', '--out', 'chains.jsonl', '--overwrite']).code).toBe(0);
    expect(runCli(workspace.folder, ['chains', 'export', '--json']).code).toBe(2);
  });

  it('2.1 imports the authors’ form by id and by question, and lists the rows of no use', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 3));
    expect(runCli(workspace.folder, ['index', 'a.jsonl']).code).toBe(0);
    const given = [
      { unique_id: 's0', mapped_chains: [['Own', 'x']] },
      {
        question: 'What is 1?',
        mapped_chains: [
          ['Own', 'y'],
          ['Own', 'x'],
        ],
      },
      { unique_id: 'nobody', mapped_chains: [['Own', 'x']] },
      { unique_id: 's2', error: 'timeout' },
      { mapped_chains: [] },
    ];
    workspace.write('mapped.jsonl', `${given.map((row) => JSON.stringify(row)).join('\n')}\n{"cut":`);
    const run = runCli(workspace.folder, ['chains', 'import', 'mapped.jsonl', '--json']);
    expect(run.code).toBe(1);
    const value = JSON.parse(run.out) as { unmatched: { line: number }[]; problems: { line: number }[] };
    expect(value).toMatchObject({ tree: 'mapped', imported: 2, chains: 3, dropped: 0 });
    expect(value.unmatched.map(({ line }) => line)).toEqual([3, 4, 5]);
    expect(value.problems.map(({ line }) => line)).toEqual([6]);
    expect(rows(runCli(workspace.folder, ['chains', 'export']).out).map((row) => row['mapped_chains'])).toEqual([
      [['Own', 'x']],
      [
        ['Own', 'y'],
        ['Own', 'x'],
      ],
    ]);
  });

  it('2.3 takes null for no word, an empty list for a word, and lists the chains that the tree has not', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 3));
    expect(runCli(workspace.folder, ['index', 'a.jsonl']).code).toBe(0);
    const tree = { name: 'Own', children: [{ name: 'A', children: [{ name: 'x' }] }] };
    workspace.write('own.json', JSON.stringify(tree));
    const given = [
      { unique_id: 's0', mapped_chains: [['A', 'x']] },
      { unique_id: 's0', mapped_chains: null },
      { unique_id: 's0', mapped_chains: null, error: 'timeout' },
      { unique_id: 's1', mapped_chains: [['A', 'x']] },
      { unique_id: 's1', mapped_chains: [] },
      { unique_id: 's2', mapped_chains: [['A', 'x'], ['A', 'x'], ['A', 'y'], ['B'], 7] },
    ];
    workspace.write('mapped.jsonl', given.map((row) => JSON.stringify(row)).join('\n'));
    const args = ['chains', 'import', 'mapped.jsonl', '--tree', 'own.json'];
    const run = runCli(workspace.folder, [...args, '--json']);
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject({
      dropped: 3,
      dropped_chains: [
        { line: 6, id: 's2', chain: [], reason: 'entries of "mapped_chains" that are no chains: 1' },
        { line: 6, id: 's2', chain: ['A', 'y'], reason: '"A" has no "y" in the tree own' },
        { line: 6, id: 's2', chain: ['B'], reason: 'the tree own does not begin with "B"' },
      ],
      unmatched: [
        { line: 2, id: 's0', reason: 'its "mapped_chains" is null' },
        { line: 3, id: 's0', reason: 'it says: "timeout"' },
      ],
    });
    expect(run.err).toContain('mapped.jsonl:6: s2: A->y: "A" has no "y" in the tree own');
    expect(rows(runCli(workspace.folder, ['chains', 'export']).out).map((row) => row['mapped_chains'])).toEqual([
      [['A', 'x']],
      [],
      [['A', 'x']],
    ]);
  });

  it('2.2 refuses a file without chains, and an index without any', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 3));
    expect(runCli(workspace.folder, ['chains', 'import', 'a.jsonl'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('holds no skill chains') as string,
    });
    expect(runCli(workspace.folder, ['chains', 'export']).code).toBe(3);
    expect(existsSync(path.join(workspace.folder, 'out'))).toBe(false);
  });

  it('3 gives a new index back what a person said, and nothing else', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 4));
    workspace.write('b.jsonl', '{"id":"gone","problem":"What is gone?"}\n');
    runCli(workspace.folder, ['annotate', 'a.jsonl', 'b.jsonl']);
    const all = rows(runCli(workspace.folder, ['chains', 'export']).out);
    const [first, second, , , gone] = all;
    const said = { origin: 'person', corrected_at: '2026-02-03T04:05:06.000Z', corrected_by: 'Ada' };
    const words = [
      { ...first, ...said, mapped_chains: [] },
      { ...second, ...said, mapped_chains: all[2]?.['mapped_chains'] },
      { ...gone, ...said },
      { ...all[3], mapped_chains: [] },
    ];
    workspace.write('said.jsonl', words.map((row) => JSON.stringify(row)).join('\n'));
    const taken = runCli(workspace.folder, ['chains', 'import', 'said.jsonl', '--origin', 'person', '--json']);
    expect(JSON.parse(taken.out)).toMatchObject({ imported: 3, other_origin: 1, outdated: 0, unmatched: [] });

    workspace.write('b.jsonl', '{"id":"new","problem":"What is new?"}\n');
    expect(runCli(workspace.folder, ['annotate', 'a.jsonl', 'b.jsonl', '--again']).code).toBe(0);
    const args = ['chains', 'export', '--origin', 'person'];
    const kept = runCli(workspace.folder, args).out;
    expect(rows(kept)).toEqual([
      { ...first, ...said, annotator: first?.['annotator'], mapped_chains: [], confidence: [] },
      expect.objectContaining({ ...said, unique_id: 's1', mapped_chains: all[2]?.['mapped_chains'] }),
      expect.objectContaining({ ...said, problem_key: expect.stringMatching(/^[0-9a-f]{16}$/u) as string }),
    ]);
    rmSync(path.join(workspace.folder, '.skill-gap'), { recursive: true });
    workspace.write('kept.jsonl', kept);
    const back = runCli(workspace.folder, ['chains', 'import', 'kept.jsonl', '--origin', 'person', '--json']);
    expect(JSON.parse(back.out)).toMatchObject({ tree: 'builtin-math', imported: 3, unmatched: [], dropped: 0 });
    runCli(workspace.folder, ['annotate', 'a.jsonl', 'b.jsonl']);
    expect(runCli(workspace.folder, args).out).toBe(kept);

    const older = kept.replaceAll('2026-02-03', '2025-02-03').replaceAll('Ada', 'Bob');
    workspace.write('older.jsonl', older);
    const outdated = runCli(workspace.folder, ['chains', 'import', 'older.jsonl', '--json']);
    expect(JSON.parse(outdated.out)).toMatchObject({ imported: 0, outdated: 3 });
    expect(runCli(workspace.folder, args).out).toBe(kept);
    expect(runCli(workspace.folder, ['chains', 'export', '--origin', 'nobody']).code).toBe(2);
  });

  it('4.1 takes a row that says it is a person’s for one, whatever wrote it', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 2));
    expect(runCli(workspace.folder, ['annotate', 'a.jsonl']).code).toBe(0);
    const [first] = rows(runCli(workspace.folder, ['chains', 'export']).out);
    const person = { origin: 'person', corrected_by: 'Ada', corrected_at: '2026-02-03T04:05:06.000Z' };
    const said = { question: first?.['question'], tree: 'builtin-math', mapped_chains: [], ...person };
    workspace.write('said.jsonl', JSON.stringify(said));
    const taken = runCli(workspace.folder, ['chains', 'import', 'said.jsonl', '--origin', 'person', '--json']);
    expect(JSON.parse(taken.out)).toMatchObject({ imported: 1, other_origin: 0 });
    expect(runCli(workspace.folder, ['annotate', 'a.jsonl', '--again']).code).toBe(0);
    const kept = rows(runCli(workspace.folder, ['chains', 'export', '--origin', 'person']).out);
    expect(kept).toEqual([expect.objectContaining({ unique_id: 's0', mapped_chains: [], corrected_by: 'Ada' })]);
  });

  it('4.2 lists chains that the active tree has not, and takes nothing away for them', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 3));
    expect(runCli(workspace.folder, ['annotate', 'a.jsonl']).code).toBe(0);
    const before = runCli(workspace.folder, ['chains', 'export']).out;
    const [path] = rows(before)[0]?.['mapped_chains'] as string[][];
    const unknown = [...(path?.slice(0, -1) ?? []), 'No such skill'];
    workspace.write('one.jsonl', JSON.stringify({ unique_id: 's0', mapped_chains: [unknown] }));
    const run = runCli(workspace.folder, ['chains', 'import', 'one.jsonl', '--json']);
    expect(run.code).toBe(1);
    expect(JSON.parse(run.out)).toMatchObject({
      ...{ tree: 'builtin-math', new_tree: false, imported: 0, dropped: 1 },
      unmatched: [{ line: 1, reason: 'none of its chains is in the tree builtin-math' }],
    });
    expect(run.err).toContain('has no "No such skill" in the tree builtin-math');
    expect(runCli(workspace.folder, ['chains', 'export']).out).toBe(before);
  });

  it('4.4 chooses the tree by the rows that are taken alone', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 3));
    expect(runCli(workspace.folder, ['annotate', 'a.jsonl']).code).toBe(0);
    const own = [['Geometry', 'Circles', 'Area of circles and sectors']];
    const given = [
      { unique_id: 's0', mapped_chains: own, origin: 'person' },
      { unique_id: 's1', mapped_chains: [['Own', 'x']] },
      { unique_id: 's2', mapped_chains: [['Own', 'y']], tree: 'own' },
    ];
    workspace.write('mixed.jsonl', given.map((row) => JSON.stringify(row)).join('\n'));
    const run = runCli(workspace.folder, ['chains', 'import', 'mixed.jsonl', '--origin', 'person', '--json']);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({ tree: 'builtin-math', new_tree: false, imported: 1 });
    expect(rows(runCli(workspace.folder, ['chains', 'export', '--origin', 'person']).out)).toMatchObject([
      { mapped_chains: own },
    ]);
  });

  it('4.3 says that chains of another tree made one, and how to go back', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 3));
    expect(runCli(workspace.folder, ['annotate', 'a.jsonl']).code).toBe(0);
    workspace.write('own.jsonl', JSON.stringify({ unique_id: 's0', mapped_chains: [['Own', 'x']] }));
    const run = runCli(workspace.folder, ['chains', 'import', 'own.jsonl', '--json']);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({ tree: 'own', new_tree: true, former_tree: 'builtin-math' });
    expect(run.err).toContain('skill-gap annotate FILE --tree builtin');
    expect(runCli(workspace.folder, ['annotate', 'a.jsonl', '--tree', 'builtin']).code).toBe(0);
    expect(rows(runCli(workspace.folder, ['chains', 'export']).out)).toHaveLength(3);
  });
});
