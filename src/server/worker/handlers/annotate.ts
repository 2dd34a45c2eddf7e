import { annotateDatasets, type AnnotateResult } from '../../../core/annotate/annotateDatasets';
import { chooseAnnotator } from '../../../core/annotate/chooseAnnotator';
import { estimateWalk } from '../../../core/annotate/estimateWalk';
import { costOf } from '../../../core/llm/cost';
import type { Annotator } from '../../../core/skills/annotator';
import { builtinAnnotator } from '../../../core/skills/builtin/builtinAnnotator';
import { LexicalAnnotator } from '../../../core/skills/lexicalAnnotator';
import { WalkAnnotator } from '../../../core/skills/walk/walkAnnotator';
import type { OfflineAnnotator } from '../../../protocol/annotators';
import type { AnnotateOutcome } from '../../../protocol/requests';
import { chosenModel } from '../chosenModel';
import type { Handler, HandlerContext } from '../handler';
import { treeOf } from './tree';

/** Failures that cross to the editor. */
const listedFailures = 1_000;

export const annotate: Handler<'skillGap/annotate'> = async ({ again, annotator: wish }, context) => {
  const { annotator, useless } = await offlineAnnotator(wish ?? { kind: 'builtin' }, context);
  const result = await annotateDatasets(context.store(), { annotator, again }, context.job);
  return outcomeOf({ ...result, failed: [...useless, ...result.failed] });
};

export const estimateModel: Handler<'skillGap/estimateModel'> = async (
  { model, tree, again, prices = {} },
  { store, ask, job },
) => {
  const index = store();
  const annotator = new WalkAnnotator(chosenModel(model, index, ask), treeOf(index, tree).tree);
  const { samples, calls, promptTokens, completionTokens } = await estimateWalk(index, { annotator, again }, job);
  const use = { calls, promptTokens, completionTokens };
  const cost = costOf(use, prices);
  return { samples, ...use, ...(cost !== undefined && { cost }) };
};

export const annotateByModel: Handler<'skillGap/annotateByModel'> = async (
  { model, tree, again },
  { store, ask, job },
) => {
  const index = store();
  const annotator = new WalkAnnotator(chosenModel(model, index, ask), treeOf(index, tree).tree);
  return outcomeOf(await annotateDatasets(index, { annotator, again }, job));
};

/** `useless` are the lines of a chains file that hold no chains. */
async function offlineAnnotator(
  wish: OfflineAnnotator,
  { store, job }: HandlerContext,
): Promise<{ annotator: Annotator; useless: AnnotateResult['failed'] }> {
  const index = store();
  if (wish.kind === 'builtin') {
    const tree = wish.tree && treeOf(index, wish.tree).tree;
    const builtin = builtinAnnotator();
    const annotator = tree && tree.name !== builtin.tree.name ? new LexicalAnnotator(tree) : builtin;
    return { annotator, useless: [] };
  }
  const { chains } = wish;
  const { annotator, problems } = await chooseAnnotator({ annotator: 'imported', chains }, index, [], job);
  return { annotator, useless: problems.map(({ line, message }) => ({ id: `${chains}:${line}`, reason: message })) };
}

function outcomeOf({ annotated, empty, cached, failed, chains, calls, seconds }: AnnotateResult): AnnotateOutcome {
  const failures = failed.slice(0, listedFailures);
  return { annotated, empty, cached, failed: failed.length, failures, chains, calls, seconds };
}
