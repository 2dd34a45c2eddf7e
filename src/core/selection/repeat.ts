import { existsSync } from 'node:fs';
import { version } from '../../../package.json';
import { countText } from '../../protocol/countText';
import { datasetFile } from '../dataset/datasetPath';
import type { FitFile, FitRequest } from '../fit/fitRequest';
import type { Job } from '../job/job';
import { loadPool, type Pool } from '../pool/pool';
import type { IndexStore } from '../store/open';
import { datasetDigests } from './digests';
import { groundOf, selectOn, type Ground } from './ground';
import { relateLeaves } from './leaves';
import { recipeOf, requestOf, type RecipeInput, type SelectionRecipe } from './recipe';
import { weighsSkills } from './request';
import { selectedSamples } from './saved';
import type { Selection } from './select';
import type { IndexSelectionRequest } from './selectFromIndex';

/** Something that is not as it was when a recipe was written. */
export interface RecipeDifference {
  what: 'program' | 'dataset' | 'tree' | 'chains' | 'verdicts' | 'file' | 'rows';
  /** A sentence. */
  text: string;
  /** Of a dataset, which one, as the recipe names it. */
  dataset?: string;
}

export interface Repeated {
  readonly ground: Ground;
  readonly pool: Pool;
  readonly selection: Selection;
  /** Another program version alone is told, and is no reason to doubt equal rows. */
  readonly differences: readonly RecipeDifference[];
}

/**
 * Selects by a recipe, from what the index holds of its inputs now. A dataset that moved is found by its samples.
 * @throws Refusal as `selectFromIndex`
 */
export async function repeatSelection(store: IndexStore, recipe: SelectionRecipe, job: Job): Promise<Repeated> {
  const { found, missing } = findInputs(store, recipe.inputs);
  const ground = await groundOf(store, wantedBy(store, recipe, found), job);
  const { pool } = ground;
  const selection = selectAfter(ground, recipe.skip ?? 0);
  const now = recipeOf(store, pool, selection.request, selectedSamples(pool, selection), recipe.skip);
  return {
    ground,
    pool,
    selection,
    differences: [
      ...missing.map((dataset) => ({ what: 'dataset' as const, dataset, text: `${dataset} is not in the index.` })),
      ...differencesOf(recipe, now),
    ],
  };
}

function wantedBy(store: IndexStore, recipe: SelectionRecipe, datasets: readonly string[]): IndexSelectionRequest {
  const { skill, ...request } = requestOf(recipe);
  // Some methods need no tree, and none may be there.
  const tree = store.trees.byName(recipe.tree.name) || weighsSkills(recipe.method) ? recipe.tree.name : undefined;
  return { ...request, ...(skill && { skill: skill.join('->') }), datasets, ...(tree !== undefined && { tree }) };
}

/** The selection of an extension: what follows the first `skip` samples. */
export function selectAfter(ground: Ground, skip: number, budget = ground.request.budget): Selection {
  if (skip === 0) return selectOn(ground, budget);
  const first = new Set(selectOn(ground, skip).samples.map(({ row }) => row));
  return without(ground.pool, selectOn(ground, skip + budget), first, budget);
}

/** What a selection took beside some rows; of the numbers that are given of it, those that are about what was taken. */
function without(pool: Pool, selection: Selection, first: ReadonlySet<number>, budget: number): Selection {
  const { shortfall: short, ...rest } = selection;
  const samples = selection.samples.filter(({ row }) => !first.has(row));
  const relations = relateLeaves(pool, selection.request.maxDepth);
  const selected = new Map<number, number>();
  let sum = 0;
  for (const { row } of samples)
    for (const leaf of relations.leaf.subarray(relations.start[row], relations.start[row + 1])) {
      const node = relations.nodes[leaf] ?? 0;
      selected.set(node, (selected.get(node) ?? 0) + 1);
      sum++;
    }
  return {
    ...rest,
    request: { ...selection.request, budget },
    samples,
    skills: selection.skills.map((skill) => {
      const count = selected.get(pool.tree.find(skill.path)?.index ?? -1) ?? 0;
      return { ...skill, selected: count, selectedShare: sum > 0 ? count / sum : 0 };
    }),
    leftOut: { ...selection.leftOut, 'in-first': first.size },
    ...(short && { shortfall: { ...short, asked: budget, got: samples.length } }),
  };
}

/** The recipe's datasets as the index knows them: by path, else by their samples under another one. */
function findInputs(store: IndexStore, inputs: readonly RecipeInput[]): { found: string[]; missing: string[] } {
  const here = (path: string): boolean =>
    store.datasets.byPath(path)?.scan !== undefined && existsSync(datasetFile(store.workspace, path));
  const gone = inputs.filter(({ dataset }) => !here(dataset));
  const moved = gone.length > 0 ? byDigest(store) : new Map<string, string>();
  const placeOf = ({ dataset, digest }: RecipeInput): string | undefined =>
    here(dataset) ? dataset : moved.get(digest ?? '');
  return {
    found: [...new Set(inputs.flatMap((input) => placeOf(input) ?? []))],
    missing: gone.filter((input) => placeOf(input) === undefined).map(({ dataset }) => dataset),
  };
}

function byDigest(store: IndexStore): Map<string, string> {
  const pool = loadPool(store, { chainsOptional: true });
  return new Map(datasetDigests(pool).map((digest, at) => [digest, pool.datasets[at] ?? '']));
}

/** Recipes of earlier versions say less, and are compared in what they say. */
function differencesOf(was: SelectionRecipe, is: SelectionRecipe): RecipeDifference[] {
  const differences: RecipeDifference[] = [];
  if (was.program !== version)
    differences.push({ what: 'program', text: `Selected by version ${was.program}; this is ${version}.` });
  if (was.tree.version !== is.tree.version)
    differences.push({
      what: 'tree',
      text: `The skill tree ${is.tree.name} was version ${was.tree.version} and is ${is.tree.version}.`,
    });
  for (const input of was.inputs) differences.push(...inputDifference(input, is));
  if (was.chains && is.chains && was.chains.digest !== is.chains.digest)
    differences.push({
      what: 'chains',
      text: `Skill chains: ${chainWords(was.chains)} then, ${chainWords(is.chains)} now, not the same ones.`,
    });
  if (was.verdicts && is.verdicts && was.verdicts.digest !== is.verdicts.digest)
    differences.push({
      what: 'verdicts',
      text: `Verdicts of ${is.student ?? ''}: ${verdictWords(was.verdicts)} then, ${verdictWords(is.verdicts)} now.`,
    });
  differences.push(...fileDifferences(was.fit, is.fit));
  if (was.rows && is.rows && was.rows.digest !== is.rows.digest)
    differences.push({
      what: 'rows',
      text: `The selected rows are not those of the recipe: ${countText(was.rows.samples)} then, ${countText(is.rows.samples)} now.`,
    });
  return differences;
}

/** Benchmarks and a tokenizer whose content is another one than when they were used. */
function fileDifferences(was: FitRequest = {}, is: FitRequest = {}): RecipeDifference[] {
  const filesOf = ({ benchmarks = [], tokenizer }: FitRequest): FitFile[] => [
    ...benchmarks,
    ...(tokenizer ? [tokenizer] : []),
  ];
  const now = new Map(filesOf(is).map(({ file, digest }) => [file, digest]));
  return filesOf(was).flatMap(({ file, digest }) =>
    digest === undefined || now.get(file) === digest
      ? []
      : [{ what: 'file' as const, text: `${file} holds something else than when it was selected.` }],
  );
}

function inputDifference(was: RecipeInput, { inputs }: SelectionRecipe): RecipeDifference[] {
  const is = inputs.find(({ dataset }) => dataset === was.dataset);
  const { dataset, digest } = was;
  // One that moved has the same samples; one that is missing was named before.
  if (!is || digest === undefined || is.digest === digest) return [];
  const text = `${dataset} has other samples: ${countText(was.samples)} then, ${countText(is.samples)} now.`;
  return [{ what: 'dataset', dataset, text }];
}

function chainWords({ chains, problems }: NonNullable<SelectionRecipe['chains']>): string {
  return `${countText(chains)} of ${countText(problems)} problems`;
}

function verdictWords({ problems, correct, wrong, unknown }: NonNullable<SelectionRecipe['verdicts']>): string {
  const [right, rest] = [countText(correct), `${countText(wrong)} wrong, ${countText(unknown)} unknown`];
  return `${right} correct, ${rest} on ${countText(problems)} problems`;
}
