import { describe, expect, it } from 'vitest';
import { sampleAt, samplesWithId } from '../../../src/core/browse/sampleAt';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended } from '../../../src/core/job/job';
import type { IndexStore } from '../../../src/core/store/open';
import { sampleLines, Workspace } from '../ingest/workspace';

async function indexed(workspace: Workspace, files: Record<string, string>): Promise<IndexStore> {
  const store = workspace.open();
  for (const [name, text] of Object.entries(files)) workspace.write(name, text);
  await indexFiles(store, Object.keys(files), {}, unattended);
  return store;
}

describe('reading one sample', () => {
  it('by its number or its line, with bad and blank lines between', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, {
      'a.jsonl': `\n{"broken\n${sampleLines(0, 500)}\n[]\n${sampleLines(500, 900)}`,
    });
    for (const [row, line] of [
      [0, 3],
      [499, 502],
      [500, 505],
      [899, 904],
    ] as const) {
      const byRow = await sampleAt(store, 'a.jsonl', { row }, unattended);
      expect(byRow).toMatchObject({ id: `s${row}`, row, line, dataset: 'a.jsonl', value: { answer: row } });
      expect(byRow.sample).toMatchObject({ problem: `What is ${row}?`, answer: String(row) });
      expect(JSON.parse(byRow.text)).toEqual(byRow.value);
      expect(await sampleAt(store, 'a.jsonl', { line }, unattended)).toEqual(byRow);
    }
    for (const place of [{ row: 900 }, { row: -1 }, { line: 2 }, { line: 0 }, { line: 503 }, { line: 10_000 }])
      await expect(sampleAt(store, 'a.jsonl', place, unattended), JSON.stringify(place)).rejects.toThrow(
        /a\.jsonl has no/u,
      );
    await expect(sampleAt(store, 'b.jsonl', { row: 0 }, unattended)).rejects.toThrow(/not in the index/u);
  });

  it('by its id, in every dataset that has it', async () => {
    using workspace = new Workspace();
    const repeated = '{"id":"r","problem":"first"}\n{"id":"r","problem":"second"}\n';
    const store = await indexed(workspace, { 'a.jsonl': sampleLines(0, 5), 'b.jsonl': sampleLines(3, 8) + repeated });
    const both = samplesWithId(store, 's4');
    expect(both.map(({ dataset, line }) => [dataset, line]).sort()).toEqual([
      ['a.jsonl', 5],
      ['b.jsonl', 2],
    ]);
    const [second] = samplesWithId(store, 'r#2');
    // Repeats are numbered by their problem texts.
    expect(second).toMatchObject({ dataset: 'b.jsonl', ownId: 'r', repeat: 2, line: 6 });
    expect(() => samplesWithId(store, 'nobody')).toThrow(/no sample with the id nobody/u);
  });

  it('refuses a row that was edited since it was indexed', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, { 'a.jsonl': sampleLines(0, 9) });
    workspace.write('a.jsonl', sampleLines(0, 9).replace('What is 4?', 'What is 5?').replace('"s7"', '"s7'));
    await expect(sampleAt(store, 'a.jsonl', { row: 4 }, unattended)).rejects.toMatchObject({
      failure: { code: 'changed-corpus', file: 'a.jsonl', line: 5 },
    });
    await expect(sampleAt(store, 'a.jsonl', { line: 8 }, unattended)).rejects.toThrow(/no longer a row/u);
    expect(await sampleAt(store, 'a.jsonl', { row: 3 }, unattended)).toMatchObject({ id: 's3' });
  });
});
