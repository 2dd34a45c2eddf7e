import { Refusal } from '../job/refusal';
import type { Pool } from '../pool/pool';
import type { IndexStore } from '../store/open';
import type { SelectedSample, StoredSelection } from '../store/selections';
import { isRecipe, recipeOf, type SelectionRecipe } from './recipe';
import type { Selection } from './select';

/** A saved selection whose recipe this version can read. */
export interface SavedSelection extends Omit<StoredSelection, 'recipe'> {
  readonly recipe: SelectionRecipe;
}

/** The selected samples with what is to be remembered of each. */
export function selectedSamples(pool: Pool, selection: Pick<Selection, 'samples'>): SelectedSample[] {
  return [...eachSelected(pool, selection)];
}

/** {@link selectedSamples} one at a time: of a million, all at once would take more memory than the pool. */
function* eachSelected(pool: Pool, { samples }: Pick<Selection, 'samples'>): Generator<SelectedSample> {
  for (const [rank, { row, key, leaf, weight }] of samples.entries())
    yield {
      rank,
      dataset: pool.datasets[pool.datasetOf[row] ?? 0] ?? '',
      line: pool.line[row] ?? 0,
      id: pool.ids[row] ?? '',
      problem: pool.problem[row] ?? '',
      leaf,
      key,
      weight,
    };
}

/** Checks whether a selection can have a name. @throws Refusal `bad-name` */
export function checkSelectionName(name: string): void {
  if (/^[^\p{Cc}]{1,100}$/u.test(name) && name.trim() === name) return;
  throw new Refusal({
    code: 'bad-name',
    message: `"${name}" cannot name a selection.`,
    next: 'Use 1 to 100 characters without control characters or spaces at the ends.',
  });
}

/**
 * Saves a selection under a name, replacing one of the same name.
 * @param skip of an extension, see {@link SelectionRecipe.skip}
 * @throws Refusal `bad-name`
 */
export function saveSelection(store: IndexStore, name: string, pool: Pool, selection: Selection, skip = 0): void {
  checkSelectionName(name);
  const recipe = recipeOf(store, pool, selection.request, eachSelected(pool, selection), skip);
  const leftOut = { ...selection.leftOut };
  store.transaction(() =>
    store.selections.save(
      { name, recipe, requested: selection.request.budget, leftOut },
      eachSelected(pool, selection),
    ),
  );
}

/**
 * Deletes what was saved under a name.
 * @returns what it was; its recipe can be of a form that this version does not know
 * @throws Refusal `no-selection`
 */
export function deleteSelection(store: IndexStore, name: string): StoredSelection {
  const stored = storedSelection(store, name);
  store.transaction(() => store.selections.remove(name));
  return stored;
}

/** The selection saved under a name. @throws Refusal `no-selection`, `newer-recipe` */
export function savedSelection(store: IndexStore, name: string): SavedSelection {
  const stored = storedSelection(store, name);
  if (!isRecipe(stored.recipe))
    throw new Refusal({
      code: 'newer-recipe',
      message: `The selection "${name}" was saved in a form that this version does not know.`,
      next: 'Update Skill Gap, or select again.',
    });
  return { ...stored, recipe: stored.recipe };
}

/** @throws Refusal `no-selection` */
function storedSelection(store: IndexStore, name: string): StoredSelection {
  const all = store.selections.all();
  const stored = all.find((selection) => selection.name === name);
  if (!stored)
    throw new Refusal({
      code: 'no-selection',
      message:
        all.length === 0
          ? 'The index holds no saved selection yet.'
          : `The index holds no selection named "${name}"; it has ${all.map((one) => `"${one.name}"`).join(', ')}.`,
      next:
        all.length === 0
          ? 'Select and save first: skill-gap select --student S --save NAME, or "Select by Skill Gap" in the editor.'
          : 'Give one of these names; skill-gap selections list says what each is.',
    });
  return stored;
}
