import { describe, expect, it } from 'vitest';
import { chooseSides } from '../../../../src/core/annotate/agreement/chooseSides';
import { measureAgreement } from '../../../../src/core/annotate/agreement/measureAgreement';
import { annotateDatasets } from '../../../../src/core/annotate/annotateDatasets';
import { DrawnSamples } from '../../../../src/core/annotate/drawnSamples';
import { indexFiles } from '../../../../src/core/ingest/indexFiles';
import { unattended } from '../../../../src/core/job/job';
import { builtinAnnotator } from '../../../../src/core/skills/builtin/builtinAnnotator';
import { sampleLines, Workspace } from '../../ingest/workspace';
import { refusal } from '../../refusal';

const draw = { count: 20, seed: '1' };

async function idsDrawn(workspace: Workspace, count: number): Promise<string[]> {
  const ids: string[] = [];
  const drawn = await DrawnSamples.draw(workspace.open(), { count, seed: '1' }, unattended);
  for await (const { samples } of drawn.read(unattended)) ids.push(...samples.map(({ id }) => id));
  return ids;
}

describe('DrawnSamples', () => {
  it('1.1 draws the same problems whatever the order of the rows, fewer among more', async () => {
    using workspace = new Workspace();
    await indexFiles(workspace.open(), [workspace.write('a.jsonl', sampleLines(0, 3_000))], {}, unattended);
    using other = new Workspace();
    const reversed = sampleLines(0, 3_000).trimEnd().split('\n').reverse().join('\n');
    await indexFiles(other.open(), [other.write('a.jsonl', reversed)], {}, unattended);
    const drawn = await idsDrawn(workspace, 300);
    expect(drawn.length).toBe(300);
    expect(await idsDrawn(other, 300)).toEqual(drawn);
    expect(await idsDrawn(workspace, 40)).toEqual(drawn.slice(0, 40));
    expect(new Set(await idsDrawn(workspace, 9_000)).size).toBe(3_000);
  });

  it('1.2 takes each problem once, and the sample that has a solution', async () => {
    using workspace = new Workspace();
    const files = [workspace.write('a.jsonl', sampleLines(0, 9)), workspace.write('b.jsonl', sampleLines(0, 5, 40))];
    await indexFiles(workspace.open(), files, {}, unattended);
    const drawn = await DrawnSamples.draw(workspace.open(), draw, unattended);
    expect(drawn.count).toBe(9);
    let solved = 0;
    for await (const { samples } of drawn.read(unattended))
      solved += samples.filter(({ solution }) => solution !== undefined).length;
    expect(solved).toBe(5);
  });
});

describe('measureAgreement', () => {
  it('2.1 finds stored chains equal to those of the annotator that gave them, and stores nothing', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    await indexFiles(store, [workspace.write('a.jsonl', sampleLines(0, 50))], {}, unattended);
    await annotateDatasets(store, { annotator: builtinAnnotator(), limit: 40 }, unattended);
    const mark = store.changeMark();
    const sides = await chooseSides({ a: 'stored', b: 'builtin' }, store, ['a.jsonl'], unattended);
    const all = await measureAgreement(store, sides, { count: 50, seed: 's' }, unattended);
    expect(all).toMatchObject({ drawn: 50, samples: 40, exact: 1, disagreements: [] });
    expect(all.failed.length).toBe(10);
    expect(all.failed[0]).toMatchObject({ annotator: 'a', reason: 'the index has no chains of builtin-math for it' });
    expect(store.changeMark()).toBe(mark);
  });

  it('2.2 compares given chains with the words of the tree that they make', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const rows = [
      { problem: 'Find the area of the circle.', mapped_chains: [['Geometry', 'circle area']] },
      { problem: 'Solve the quadratic equation.', mapped_chains: [['Algebra', 'quadratic equation']] },
      { problem: 'Find the circle area again.', mapped_chains: [['Algebra', 'quadratic equation']] },
    ];
    const lines = rows.map((row) => JSON.stringify(row)).join('\n');
    await indexFiles(store, [workspace.write('a.jsonl', lines)], {}, unattended);
    const sides = await chooseSides({ a: 'imported', b: 'lexical' }, store, ['a.jsonl'], unattended);
    const { samples, exact, levels, disagreements } = await measureAgreement(store, sides, draw, unattended);
    expect([samples, exact]).toEqual([3, 2 / 3]);
    expect(levels.map(({ first }) => first)).toEqual([2 / 3, 2 / 3]);
    expect(disagreements).toEqual([
      { level: 1, a: ['Algebra'], b: ['Geometry'], samples: 1, examples: [expect.any(String)] },
    ]);
  });

  it('2.3 refuses trees that have nothing in common, and stored chains where there are none', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    await indexFiles(store, [workspace.write('a.jsonl', sampleLines(0, 5))], {}, unattended);
    const stored = chooseSides({ a: 'stored', b: 'builtin' }, store, ['a.jsonl'], unattended);
    expect(await refusal(stored)).toMatchObject({ code: 'no-chains' });
    await annotateDatasets(store, { annotator: builtinAnnotator() }, unattended);
    const tree = workspace.write('tree.json', '{"name":"Mine","children":[{"name":"Knots"}]}');
    const choice = { a: 'lexical', b: 'builtin', tree } as const;
    const { a } = await chooseSides(choice, store, ['a.jsonl'], unattended);
    const measured = measureAgreement(store, { a, b: builtinAnnotator() }, draw, unattended);
    expect(await refusal(measured)).toMatchObject({ code: 'different-trees' });
  });
});
