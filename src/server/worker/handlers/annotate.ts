import { annotateDatasets } from '../../../core/annotate/annotateDatasets';
import { builtinAnnotator } from '../../../core/skills/builtin/builtinAnnotator';
import type { Handler } from '../handler';

export const annotate: Handler<'skillGap/annotate'> = async ({ again }, { store, job }) => {
  const outcome = await annotateDatasets(store(), { annotator: builtinAnnotator(), again }, job);
  const { annotated, cached, failed, chains, seconds } = outcome;
  return { annotated, cached, failed: failed.length, chains, seconds };
};
