import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SelectionChoice } from '../../src/protocol/selection';
import { inProcess, type TestClient } from './client';
import { corpusRows, jsonl, studentRows, workspaceWith } from './corpus';

const rows = corpusRows(40);
const choice: SelectionChoice = {
  ...{ method: 'weighted', student: 'weak', budget: 10, temperature: 2, seed: '42' },
  smoothing: 'hierarchical',
};

describe('saved selections', () => {
  let workspace: string;
  let client: TestClient;

  beforeEach(async () => {
    workspace = workspaceWith({ 'corpus.jsonl': jsonl(rows), 'weak.jsonl': jsonl(studentRows(rows)) });
    client = inProcess(workspace);
    await client.start(false);
    await client.done('skillGap/index', { fields: {} });
    await client.done('skillGap/annotate', { again: false });
    await client.done('skillGap/importStudent', { file: `${workspace}/weak.jsonl`, student: 'weak' });
  });

  afterEach(async () => {
    await client.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('are saved, opened as the choice they came of, extended, compared and deleted', async () => {
    expect(await client.done('skillGap/saveSelection', { choice, name: 'first' })).toMatchObject({ selected: 10 });
    expect(await client.done('skillGap/openSelection', { name: 'first' })).toEqual({
      name: 'first',
      choice,
      notes: [],
      recipe: [],
    });
    const extended = await client.done('skillGap/extendSelection', { saved: 'first', by: 5, name: 'next' });
    expect(extended).toEqual({ name: 'next', selected: 5, notes: [] });
    const opened = await client.done('skillGap/openSelection', { name: 'next' });
    expect(opened.choice.budget).toBe(15);
    expect(opened.notes[0]).toContain('extends another selection');
    const compared = await client.done('skillGap/compareSelections', { a: 'first', b: 'next' });
    expect([compared.both, compared.onlyA.length, compared.onlyB.length]).toEqual([0, 10, 5]);
    expect(await client.done('skillGap/deleteSelection', { name: 'next' })).toMatchObject({ selected: 5 });
    const { selections } = await client.done('skillGap/status', {});
    expect(selections.map(({ name }) => name)).toEqual(['first']);
    const gone = await client.ask('skillGap/openSelection', { name: 'next' });
    expect(gone).toMatchObject({ kind: 'refused', failure: { code: 'no-selection' } });
  });

  it('explain their samples, and the preview its own', async () => {
    const { samples } = await client.done('skillGap/preview', { choice });
    const third = samples[2]?.id ?? '';
    const why = await client.done('skillGap/why', { id: third, of: { choice } });
    expect(why).toMatchObject({ selection: null, selected: true, place: 3, order: { rank: 3, enters: 3 } });
    await client.done('skillGap/saveSelection', { choice, name: 'first' });
    expect(await client.done('skillGap/why', { id: third, of: { saved: 'first' } })).toEqual({
      ...why,
      selection: 'first',
    });
    const nobody = await client.ask('skillGap/why', { id: 'nobody', of: { choice } });
    expect(nobody).toMatchObject({ kind: 'refused', failure: { code: 'no-sample' } });
  });

  it('leave out what the choice says is too long, or much like another', async () => {
    const none = await client.ask('skillGap/preview', { choice: { ...choice, maxTokens: 1 } });
    expect(none).toMatchObject({ kind: 'refused', failure: { code: 'nothing-to-select' } });
    const limited: SelectionChoice = { ...choice, maxTokens: 1_000_000, noDuplicates: true };
    const { samples, selected } = await client.done('skillGap/preview', { choice: limited });
    expect(selected).toBe(10);
    await client.done('skillGap/saveSelection', { choice: limited, name: 'limited' });
    const opened = await client.done('skillGap/openSelection', { name: 'limited' });
    expect(opened).toMatchObject({ name: 'limited', choice: { ...limited, tokenizer: '' }, notes: [] });
    expect((await client.done('skillGap/preview', { choice: opened.choice })).samples).toEqual(samples);
  });

  it('are named on the card of a sample that they hold', async () => {
    await client.done('skillGap/saveSelection', { choice, name: 'first' });
    const { samples } = await client.done('skillGap/preview', { choice });
    await client.openDocument('corpus.jsonl', jsonl(rows));
    const second = samples[1];
    expect(await client.hover('corpus.jsonl', (second?.line ?? 0) - 1)).toContain('In selection `first`, rank 2');
    const held = new Set(samples.map(({ line }) => line));
    const other = rows.findIndex((_, at) => !held.has(at + 1));
    expect(await client.hover('corpus.jsonl', other)).not.toContain('In selection');
  });
});
