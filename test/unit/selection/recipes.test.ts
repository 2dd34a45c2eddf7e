import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { problemKey } from '../../../src/core/dataset/sample';
import type { Job } from '../../../src/core/job/job';
import { Refusal } from '../../../src/core/job/refusal';
import { compareSelections } from '../../../src/core/selection/compareSelections';
import { chainDigest, datasetDigests, verdictDigest } from '../../../src/core/selection/digests';
import { extendSelection } from '../../../src/core/selection/extendSelection';
import { readRecipe, type SelectionRecipe } from '../../../src/core/selection/recipe';
import { repeatSelection } from '../../../src/core/selection/repeat';
import { selectionDefaults } from '../../../src/core/selection/request';
import { savedSelection, saveSelection } from '../../../src/core/selection/saved';
import { selectFromIndex } from '../../../src/core/selection/selectFromIndex';
import { seededRandom } from '../seededRandom';
import { TestWorkspace, type TestRow } from '../sft/testIndex';
import { randomPool, shuffled } from './poolOf';

const random = seededRandom(11);
const rows: TestRow[] = Array.from({ length: 200 }, (_, at) => ({
  id: `s${at}`,
  problem: `Problem ${at}?`,
  trace: 'Trace.',
  chains: at % 3 === 0 ? ['A/weak', 'B/other'] : ['A/strong'],
  verdict: random() < (at % 3 === 0 ? 0.2 : 0.9) ? 'correct' : 'wrong',
}));

const job: Job = { signal: new AbortController().signal, report: () => undefined };
let workspaces: TestWorkspace[] = [];
afterEach(() => {
  for (const workspace of workspaces) workspace.remove();
  workspaces = [];
});

function open(of: readonly TestRow[] = rows): TestWorkspace {
  const workspace = new TestWorkspace(of);
  workspaces.push(workspace);
  return workspace;
}

function save({ store }: TestWorkspace, name: string, budget: number, changes: object = {}): SelectionRecipe {
  const { pool, selection } = selectFromIndex(store, { ...selectionDefaults, student: 'weak', budget, ...changes });
  saveSelection(store, name, pool, selection);
  return savedSelection(store, name).recipe;
}

function idsOf({ store }: TestWorkspace, name: string): string[] {
  return store.selections.samples(savedSelection(store, name).id).map(({ id }) => id);
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
    throw error;
  }
  return 'none';
}

describe('digests', () => {
  it('are those of what is in the pool, whatever the order of its rows', () => {
    const pool = randomPool(300, 12, 4);
    const again = shuffled(pool, 9);
    expect(datasetDigests(again)).toEqual(datasetDigests(pool));
    expect(chainDigest(again)).toEqual(chainDigest(pool));
    expect(verdictDigest(again)).toEqual(verdictDigest(pool));
    const judged = pool.correct.findIndex((count) => count > 0);
    const changed = { ...pool, correct: pool.correct.map((count, row) => (row === judged ? count + 1 : count)) };
    expect(verdictDigest(changed).digest).not.toBe(verdictDigest(pool).digest);
    expect(datasetDigests({ ...pool, ids: ['other', ...pool.ids.slice(1)] })).not.toEqual(datasetDigests(pool));
  });
});

describe('repeating a recipe', () => {
  it('gives the same rows in another folder, with the rows in another order', async () => {
    const recipe = save(open(), 'first', 40);
    const there = open(rows.toReversed());
    const { pool, selection, differences } = await repeatSelection(there.store, structuredClone(recipe), job);
    expect(differences).toEqual([]);
    expect(selection.samples.map(({ row }) => pool.ids[row])).toEqual(idsOf(workspaces[0] ?? there, 'first'));
  });

  it('finds a dataset that lies elsewhere by its samples', async () => {
    const workspace = open();
    const recipe = save(workspace, 'first', 40);
    mkdirSync(path.join(workspace.folder, 'moved'));
    copyFileSync(workspace.corpus, path.join(workspace.folder, 'moved', 'c.jsonl'));
    workspace.indexCorpus(rows, 'moved/c.jsonl');
    rmSync(workspace.corpus);
    const { pool, differences } = await repeatSelection(workspace.store, recipe, job);
    expect(pool.datasets).toEqual(['moved/c.jsonl']);
    expect(differences).toEqual([]);
  });

  it('says what changed: samples, chains, verdicts, the tree, the program', async () => {
    const recipe = save(open(), 'first', 40);
    const [first, second, ...others] = rows;
    if (!first || !second) throw new Error('no rows');
    const there = open([
      { ...first, verdict: first.verdict === 'wrong' ? 'correct' : 'wrong' },
      { ...second, chains: ['B/other'] },
      ...others.slice(0, -20),
    ]);
    const old = { ...recipe, program: '0.0.1', tree: { ...recipe.tree, version: '0' } };
    const { differences } = await repeatSelection(there.store, old, job);
    expect(differences.map(({ what }) => what)).toEqual([
      ...['program', 'tree', 'dataset', 'chains', 'verdicts', 'rows'],
    ]);
    expect(differences[2]?.text).toBe('corpus/corpus.jsonl has other samples: 200 then, 180 now.');
    const none = { ...recipe, inputs: [...recipe.inputs, { ...recipe.inputs[0], dataset: 'x.jsonl', digest: '0' }] };
    expect((await repeatSelection(there.store, readRecipe(none, 'r.json'), job)).differences[0]).toEqual({
      what: 'dataset',
      dataset: 'x.jsonl',
      text: 'x.jsonl is not in the index.',
    });
  });

  it.each([
    [null, 'bad-recipe'],
    [[], 'bad-recipe'],
    [{ recipe: 2 }, 'newer-recipe'],
    [{ recipe: 1 }, 'bad-recipe'],
    [{ recipe: 1, method: 'weighted', budget: '9', temperature: 1, seed: '1' }, 'bad-recipe'],
    [{ recipe: 1, method: 'weighted', budget: 9, temperature: 1, seed: '1', tree: {}, inputs: [] }, 'bad-recipe'],
    [
      { recipe: 1, method: 'random', budget: 9, temperature: 1, seed: '1', tree: { name: 'x' }, inputs: [{}] },
      'bad-recipe',
    ],
  ])('refuses %j as a recipe', async (value, code) =>
    expect(await codeOf(() => Promise.resolve(readRecipe(value, 'r.json')))).toBe(code),
  );
});

describe('extending', () => {
  it.each([{}, { correctShare: 0.25 }, { method: 'random' }])(
    'takes what a larger budget would: %j',
    async (changes) => {
      const workspace = open();
      save(workspace, 'first', 20, changes);
      save(workspace, 'both', 50, changes);
      await extendSelection(workspace.store, { saved: 'first', by: 20, name: 'second' }, job);
      await extendSelection(workspace.store, { saved: 'second', by: 10, name: 'third' }, job);
      const parts = ['first', 'second', 'third'].flatMap((name) => idsOf(workspace, name));
      expect(parts).toHaveLength(50);
      expect(new Set(parts)).toEqual(new Set(idsOf(workspace, 'both')));
      const { recipe } = savedSelection(workspace.store, 'third');
      expect(recipe).toMatchObject({ budget: 10, skip: 40 });
      const { pool, selection, differences } = await repeatSelection(workspace.store, recipe, job);
      expect(differences).toEqual([]);
      expect(selection.samples.map(({ row }) => pool.ids[row])).toEqual(idsOf(workspace, 'third'));
      expect(Object.values(selection.leftOut).reduce((sum, count) => sum + count, 10)).toBe(rows.length);
    },
  );

  it('takes nothing twice when the verdicts changed meanwhile, and says that they did', async () => {
    const workspace = open();
    const { store } = workspace;
    save(workspace, 'first', 60);
    const student = store.students.ensure('weak');
    for (const { problem, verdict } of rows.slice(0, 50))
      store.students.save(student, null, {
        ...{ problem: problemKey(problem), number: 1, rule: 'imported', truncated: false, answer: null, source: null },
        verdict: verdict === 'wrong' ? 'correct' : 'wrong',
      });
    const { differences } = await extendSelection(store, { saved: 'first', by: 60, name: 'second' }, job);
    expect(differences.map(({ what }) => what)).toContain('verdicts');
    const first = new Set(idsOf(workspace, 'first'));
    expect(idsOf(workspace, 'second').filter((id) => first.has(id))).toEqual([]);
  });

  it('refuses what has no more to give, and its own name', async () => {
    const workspace = open();
    save(workspace, 'all', 200);
    expect(await codeOf(() => extendSelection(workspace.store, { saved: 'all', by: 5, name: 'more' }, job))).toBe(
      'nothing-to-select',
    );
    expect(await codeOf(() => extendSelection(workspace.store, { saved: 'all', by: 5, name: 'all' }, job))).toBe(
      'same-name',
    );
    expect(await codeOf(() => extendSelection(workspace.store, { saved: 'none', by: 5, name: 'more' }, job))).toBe(
      'no-selection',
    );
  });
});

describe('comparing', () => {
  it('counts what both have and orders skills by what they gain or lose', () => {
    const workspace = open();
    save(workspace, 'uniform', 60, { method: 'random' });
    save(workspace, 'weak', 60);
    const compared = compareSelections(workspace.store, 'uniform', 'weak');
    expect(compared.both + compared.onlyA.length).toBe(60);
    expect(compared.both + compared.onlyB.length).toBe(60);
    expect(compared.skills.reduce((sum, { difference }) => sum + difference, 0)).toBeCloseTo(0, 12);
    const sizes = compared.skills.map(({ difference }) => Math.abs(difference));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(compared.skills.find(({ path: skill }) => skill.join('/') === 'A/weak')?.difference).toBeGreaterThan(0);
    expect(compareSelections(workspace.store, 'weak', 'weak')).toMatchObject({ both: 60, onlyA: [], onlyB: [] });
  });
});
