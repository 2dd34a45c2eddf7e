import { annotateDatasets } from '../../../core/annotate/annotateDatasets';
import { builtinAnnotator } from '../../../core/skills/builtin/builtinAnnotator';
import type { Handler } from '../handler';

/** Failures that cross to the editor. */
const listedFailures = 1_000;

export const annotate: Handler<'skillGap/annotate'> = async ({ again }, { store, job }) => {
  const outcome = await annotateDatasets(store(), { annotator: builtinAnnotator(), again }, job);
  const { annotated, cached, failed, chains, seconds } = outcome;
  return { annotated, cached, failed: failed.length, failures: failed.slice(0, listedFailures), chains, seconds };
};
