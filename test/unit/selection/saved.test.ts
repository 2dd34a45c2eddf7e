import { copyFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/job/refusal';
import { saveSelection, savedSelection, selectedSamples } from '../../../src/core/selection/saved';
import { selectFromIndex } from '../../../src/core/selection/selectFromIndex';
import { selectionDefaults } from '../../../src/core/selection/request';
import { TestWorkspace, type TestRow } from '../sft/testIndex';

const rows: TestRow[] = Array.from({ length: 30 }, (_, at) => ({
  id: `s${at}`,
  problem: `Problem ${at}?`,
  trace: 'Trace.',
  chains: [at % 3 === 0 ? 'A/weak' : 'A/strong'],
  verdict: at % 3 === 0 ? 'wrong' : 'correct',
}));

let workspace: TestWorkspace;
afterEach(() => workspace.remove());

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
    throw error;
  }
  return 'none';
}

describe('selecting from the index', () => {
  it('saves what was selected with everything that selects it again', () => {
    workspace = new TestWorkspace(rows);
    const { store } = workspace;
    const wanted = { ...selectionDefaults, budget: 5, student: 'weak', skill: 'A > weak', exclude: ['s0'] };
    const { pool, selection } = selectFromIndex(store, wanted);
    saveSelection(store, 'first', pool, selection);
    const saved = savedSelection(store, 'first');
    expect(store.selections.samples(saved.id)).toEqual(selectedSamples(pool, selection));
    expect(saved).toMatchObject({ requested: 5, selected: 5, leftOut: { excluded: 1, 'other-skill': 20 } });
    expect(saved.recipe).toMatchObject({
      recipe: 1,
      method: 'weighted',
      seed: '42',
      skill: ['A', 'weak'],
      exclude: ['s0'],
      tree: { name: 'test', version: '1' },
      inputs: [{ dataset: 'corpus/corpus.jsonl', samples: 30 }],
    });
    const { method, budget, temperature, seed, student, exclude, skill } = saved.recipe;
    const repeated = selectFromIndex(store, {
      ...{ method, budget, temperature, seed },
      student: student ?? '',
      exclude: exclude ?? [],
      skill: skill?.join(' > ') ?? '',
    });
    expect(selectedSamples(repeated.pool, repeated.selection)).toEqual(selectedSamples(pool, selection));
  });

  it('leaves out a corpus whose file is gone, and refuses when it is named or nothing else is there', () => {
    workspace = new TestWorkspace(rows);
    const { store, corpus, folder } = workspace;
    const wanted = { ...selectionDefaults, method: 'random', budget: 60 } as const;
    workspace.indexCorpus(rows, 'copy.jsonl');
    copyFileSync(corpus, path.join(folder, 'copy.jsonl'));
    expect(selectFromIndex(store, wanted).pool).toMatchObject({ size: 60, missing: [] });
    rmSync(corpus);
    expect(selectFromIndex(store, wanted).pool).toMatchObject({
      size: 30,
      datasets: ['copy.jsonl'],
      missing: ['corpus/corpus.jsonl'],
    });
    expect(codeOf(() => selectFromIndex(store, { ...wanted, datasets: ['corpus/corpus.jsonl'] }))).toBe('missing-file');
    rmSync(path.join(folder, 'copy.jsonl'));
    expect(codeOf(() => selectFromIndex(store, wanted))).toBe('missing-file');
  });

  it('replaces a selection of the same name', () => {
    workspace = new TestWorkspace(rows);
    const { store } = workspace;
    for (const budget of [3, 4]) {
      const { pool, selection } = selectFromIndex(store, { ...selectionDefaults, budget, student: 'weak' });
      saveSelection(store, 'name', pool, selection);
    }
    expect(savedSelection(store, 'name').selected).toBe(4);
    expect(store.selections.all().map((one) => one.name)).toEqual(['name', 'weak 1']);
  });

  it('refuses with the names that there are', () => {
    workspace = new TestWorkspace(rows);
    const { store } = workspace;
    expect(() => selectFromIndex(store, selectionDefaults)).toThrow('no skill can be called weak');
    expect(codeOf(() => selectFromIndex(store, { ...selectionDefaults, student: 'nobody' }))).toBe('no-student');
    expect(codeOf(() => selectFromIndex(store, { ...selectionDefaults, student: 'weak', datasets: ['x'] }))).toBe(
      'no-dataset',
    );
    expect(() => savedSelection(store, 'other')).toThrow('it has "weak 1"');
    const { pool, selection } = selectFromIndex(store, { ...selectionDefaults, student: 'weak' });
    for (const name of ['', ' a', 'a\nb'])
      expect(codeOf(() => saveSelection(store, name, pool, selection))).toBe('bad-name');
  });

  it('selects at random before anything was annotated, and the same samples afterwards', () => {
    workspace = new TestWorkspace(rows);
    const annotated = selectFromIndex(workspace.store, { ...selectionDefaults, method: 'random', budget: 4 });
    workspace.remove();
    workspace = new TestWorkspace(rows, { annotated: false });
    const { store } = workspace;
    const bare = selectFromIndex(store, { ...selectionDefaults, method: 'random', budget: 4 });
    expect(bare.selection.samples).toEqual(annotated.selection.samples);
    expect(bare.selection.skills).toEqual([]);
    const weighted = { ...selectionDefaults, budget: 4, student: 'weak' };
    expect(codeOf(() => selectFromIndex(store, weighted))).toBe('no-chains');
  });
});
