import { countText } from '../../protocol/countText';
import { Refusal } from '../job/refusal';
import type { Job } from '../job/job';
import type { Pool } from '../pool/pool';
import type { IndexStore } from '../store/open';
import { sampleKey } from './compareSelections';
import { repeatSelection, selectAfter, type RecipeDifference } from './repeat';
import { saveSelection, savedSelection, selectedSamples } from './saved';
import type { Selection } from './select';

export interface Extension {
  readonly pool: Pool;
  /** The next samples alone. */
  readonly selection: Selection;
  /** What changed since the first selection was saved; the extension is then no exact continuation. */
  readonly differences: readonly RecipeDifference[];
}

/**
 * Selects the next `by` samples after a saved selection, without the first ones, and saves them under `name`: by the
 * same recipe with a larger budget, so that both together are what that budget selects.
 * @throws Refusal `no-selection`, `nothing-to-select`, `bad-name`, `same-name`, ...
 */
export async function extendSelection(
  store: IndexStore,
  { saved, by, name }: { saved: string; by: number; name: string },
  job: Job,
): Promise<Extension> {
  if (name === saved)
    throw new Refusal({
      code: 'same-name',
      message: `The extension of "${saved}" cannot have its name: it holds other samples.`,
      next: 'Give it a name of its own.',
    });
  const first = savedSelection(store, saved);
  const { ground, differences } = await repeatSelection(store, first.recipe, job);
  const { pool } = ground;
  const skip = (first.recipe.skip ?? 0) + first.selected;
  const selection = selectAfter(ground, skip, by);
  // Where something changed, what comes next now can have been taken then.
  const taken = new Set(store.selections.samples(first.id).map(sampleKey));
  const chosen = selectedSamples(pool, selection);
  const samples = selection.samples.filter((_, at) => {
    const sample = chosen[at];
    return sample !== undefined && !taken.has(sampleKey(sample));
  });
  if (samples.length === 0)
    throw new Refusal({
      code: 'nothing-to-select',
      message: `Nothing comes after "${saved}": it holds all ${countText(first.selected)} samples that its recipe can select.`,
      next: 'Widen what it is limited to, or index more samples.',
    });
  const extension = { ...selection, samples };
  saveSelection(store, name, pool, extension, skip);
  return { pool, selection: extension, differences };
}
