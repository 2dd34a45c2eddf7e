import type { Job } from '../job/job';
import type { Pool } from '../pool/pool';
import type { IndexStore } from '../store/open';
import type { Constraints } from './constraints';
import type { Measures } from './measures';
import { readMeasures } from './readMeasures';
import type { SelectionRequest } from './request';
import { selectSamples, type Selection } from './select';
import { selectionInputs, type IndexSelectionRequest } from './selectFromIndex';

/** Everything that a selection is drawn from: the samples, what is asked for, and what else is known of the samples. */
export interface Ground {
  readonly pool: Pool;
  readonly request: SelectionRequest;
  readonly constraints: Constraints;
  readonly measures: Measures;
}

/** Finds all that out from the index. @throws Refusal as {@link selectionInputs} */
export async function groundOf(store: IndexStore, wanted: IndexSelectionRequest, job: Job): Promise<Ground> {
  const inputs = selectionInputs(store, wanted);
  return { ...inputs, constraints: {}, measures: await readMeasures(store, inputs, job) };
}

/** Selects on the ground, perhaps with another budget. @throws Refusal as {@link selectSamples} */
export function selectOn({ pool, request, constraints, measures }: Ground, budget = request.budget): Selection {
  return selectSamples(pool, { ...request, budget }, constraints, measures);
}
