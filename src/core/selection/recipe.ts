import { version } from '../../../package.json';
import { Refusal } from '../job/refusal';
import type { Pool } from '../pool/pool';
import type { IndexStore } from '../store/open';
import {
  chainDigest,
  datasetDigests,
  rowsDigest,
  verdictDigest,
  type ChainDigest,
  type VerdictDigest,
} from './digests';
import type { SelectionRequest } from './request';

/** The state of a dataset when it was selected from. */
export interface RecipeInput {
  readonly dataset: string;
  readonly samples: number;
  readonly bytes: number;
  /** Of the file's bytes. */
  readonly fingerprint: string;
  /** Of its samples, in whatever order; absent in recipes of earlier versions. */
  readonly digest?: string;
}

/** Everything needed to select the same samples again, and to say what is different when they are not the same. */
export interface SelectionRecipe extends SelectionRequest {
  /** Version of this form. */
  readonly recipe: 1;
  /** Version of the program that selected. */
  readonly program: string;
  readonly tree: { readonly name: string; readonly version: string };
  /** In the order of the pool. */
  readonly inputs: readonly RecipeInput[];
  /** Of an extension: samples that come first under this recipe and belong to what was extended. */
  readonly skip?: number;
  /** Absent in recipes of earlier versions, as are the next two. */
  readonly chains?: ChainDigest;
  readonly verdicts?: VerdictDigest;
  /** What was selected. */
  readonly rows?: { readonly samples: number; readonly digest: string };
}

/**
 * The recipe of samples that were just selected from `pool`.
 * @param skip of an extension, see {@link SelectionRecipe.skip}
 */
export function recipeOf(
  store: IndexStore,
  pool: Pool,
  request: SelectionRequest,
  samples: Iterable<{ readonly id: string; readonly problem: string }>,
  skip = 0,
): SelectionRecipe {
  const digests = datasetDigests(pool);
  const inputs = pool.datasets.flatMap((dataset, at): RecipeInput[] => {
    const scan = store.datasets.byPath(dataset)?.scan;
    if (!scan) return [];
    const { samples: count, bytes, fingerprint } = scan;
    return [{ dataset, samples: count, bytes, fingerprint, digest: digests[at] ?? '' }];
  });
  return {
    recipe: 1,
    program: version,
    ...request,
    ...(skip > 0 && { skip }),
    tree: { name: pool.tree.name, version: pool.tree.version },
    inputs,
    chains: chainDigest(pool),
    ...(request.student !== undefined && { verdicts: verdictDigest(pool) }),
    rows: rowsDigest(samples),
  };
}

/** What a recipe asks for, without what it says about the inputs and the result. */
export function requestOf(recipe: SelectionRecipe): SelectionRequest {
  const rest: Partial<SelectionRecipe> & SelectionRequest = { ...recipe };
  for (const key of ['recipe', 'program', 'skip', 'tree', 'inputs', 'chains', 'verdicts', 'rows'] as const)
    // Made for this object; the recipe keeps its own.
    Reflect.deleteProperty(rest, key);
  return rest;
}

/** Whether a value is a recipe of a form that this version knows. */
export function isRecipe(value: unknown): value is SelectionRecipe {
  return typeof value === 'object' && value !== null && 'recipe' in value && value.recipe === 1;
}

/**
 * A recipe out of a JSON value that a person may have changed: what decides about rows must be there and of its type.
 * @throws Refusal `bad-recipe`, `newer-recipe`
 */
export function readRecipe(value: unknown, source: string): SelectionRecipe {
  if (typeof value === 'object' && value !== null && 'recipe' in value && Number(value.recipe) > 1)
    throw new Refusal({
      code: 'newer-recipe',
      message: `${source} is a recipe of a form that this version does not know.`,
      file: source,
      next: 'Update Skill Gap, or select again.',
    });
  const fault = isRecipe(value) ? faultOf(value) : 'it has no "recipe": 1';
  if (fault !== undefined)
    throw new Refusal({
      code: 'bad-recipe',
      message: `${source} is no recipe of a selection: ${fault}.`,
      file: source,
      next: 'Give a file that skill-gap selections export NAME --out FILE wrote, or the name of a saved selection.',
    });
  return value as SelectionRecipe;
}

/** Looks at what the compiler cannot: the recipe may come from a file. */
function faultOf(recipe: Record<keyof SelectionRecipe, unknown> | SelectionRecipe): string | undefined {
  const { method, budget, temperature, seed, tree, inputs, student, skill, exclude, skip, ties } = recipe as Record<
    string,
    unknown
  >;
  const texts = (list: unknown): boolean => Array.isArray(list) && list.every((one) => typeof one === 'string');
  if (typeof method !== 'string') return '"method" is no text';
  if (typeof budget !== 'number') return '"budget" is no number';
  if (typeof temperature !== 'number') return '"temperature" is no number';
  if (typeof seed !== 'string') return '"seed" is no text';
  if (student !== undefined && typeof student !== 'string') return '"student" is no text';
  if (skill !== undefined && !texts(skill)) return '"skill" is no path';
  if (exclude !== undefined && !texts(exclude)) return '"exclude" is no list of ids';
  if (ties !== undefined && ties !== 'id') return '"ties" is no order that this version knows';
  if (skip !== undefined && (!Number.isInteger(skip) || (skip as number) < 0)) return '"skip" is no count';
  if (!hasText(tree, 'name')) return '"tree" has no name';
  if (!Array.isArray(inputs) || !inputs.every((input) => hasText(input, 'dataset')))
    return '"inputs" names no datasets';
  return undefined;
}

function hasText(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && typeof (value as Record<string, unknown>)[key] === 'string';
}
