import {
  correctChains as correct,
  lastCorrected,
  restoreChains as restore,
  treeToCorrect,
  undoCorrection as undo,
} from '../../../core/annotate/personChains';
import { personName } from '../../../core/annotate/personName';
import { meantProblem, meantSample } from '../../../core/annotate/personSample';
import { skillChoices as choices } from '../../../core/annotate/skillChoices';
import type { Handler } from '../handler';

export const skillChoices: Handler<'skillGap/skillChoices'> = async ({ sample }, { store, job }) => {
  const index = store();
  return choices(index, treeToCorrect(index), await meantSample(index, sample, job));
};

export const correctChains: Handler<'skillGap/correctChains'> = async (
  { sample, tree, chains, person },
  { store, workspace, job },
) => {
  const index = store();
  const meant = await meantSample(index, sample, job);
  const { name: by, from } = await personName(workspace, person);
  job.signal.throwIfAborted();
  return { ...correct(index, treeToCorrect(index, tree), meant, { chains, at: new Date(), by }), nameFrom: from };
};

export const undoCorrection: Handler<'skillGap/undoCorrection'> = async ({ sample }, { store, job }) => {
  const index = store();
  const tree = treeToCorrect(index);
  return undo(index, tree, await meantProblem(index, sample ?? { problem: lastCorrected(index, tree) }, job));
};

export const restoreChains: Handler<'skillGap/restoreChains'> = async ({ sample }, { store, job }) => {
  const index = store();
  return restore(index, treeToCorrect(index), await meantProblem(index, sample, job), new Date());
};
