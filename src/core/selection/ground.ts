import { fitConstraints, type FitReport } from '../fit/fitConstraints';
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
  /** What was found out for the request's `fit`. */
  readonly fit?: FitReport;
}

/** Finds all that out from the index. @throws Refusal as {@link selectionInputs}, {@link fitConstraints} */
export async function groundOf(store: IndexStore, wanted: IndexSelectionRequest, job: Job): Promise<Ground> {
  const inputs = selectionInputs(store, wanted);
  const { pool, request } = inputs;
  const measures = await readMeasures(store, inputs, job);
  if (!request.fit) return { pool, request, constraints: {}, measures };
  const fit = await fitConstraints(store, pool, request.fit, job);
  return { pool, request: { ...request, fit: fit.request }, constraints: fit.constraints, measures, fit: fit.report };
}

/** Selects on the ground, perhaps with another budget. @throws Refusal as {@link selectSamples} */
export function selectOn({ pool, request, constraints, measures }: Ground, budget = request.budget): Selection {
  return selectSamples(pool, { ...request, budget }, constraints, measures);
}
