import { explainSaved } from '../../core/selection/whySaved';
import { openIndex } from '../../core/store/open';
import { exitCodes, text, WrongUsage, type Command } from '../command';
import { explanationLines } from '../explanationLines';

export const why: Command = {
  name: 'why',
  summary: 'why a sample is, or is not, in a saved selection',
  help: `Usage: skill-gap why ID [--selection NAME]

Shows the numbers that decided: the sample's leaf skills with the student's accuracy, their weights and targets; its
chance q in one draw, the number u that the hash of seed and id gives, its key -ln(u) / q and its rank; the last key that
was taken. Of a sample that is not in: what left it out, and what would have to be otherwise. ID may also be FILE:LINE.

  --selection NAME     a saved selection (default: the one saved last)

Exit code 1 when something is not as it was when the selection was saved: it is listed, and the numbers are those of now.

Example:
  skill-gap why algebra-17 --selection weak-1k`,
  options: { selection: { type: 'string' } },

  async run(args, context) {
    const [id, ...others] = args.positionals;
    if (id === undefined || others.length > 0) throw new WrongUsage('Exactly one ID is needed.');
    const selection = text(args, 'selection');
    const store = openIndex(context.workspace, 'read');
    try {
      const wanted = { id, ...(selection !== undefined && { selection }) };
      const explanation = await explainSaved(store, wanted, context.job);
      context.result(explanation);
      for (const line of explanationLines(explanation)) context.report(line);
      for (const difference of explanation.differences) context.warn(difference);
      return explanation.differences.length > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};
