import { extendSelection } from '../../core/selection/extendSelection';
import { rememberTraces } from '../../core/sft/rememberTraces';
import { openIndex } from '../../core/store/open';
import { plural } from '../amounts';
import { exitCodes, number, requiredText, WrongUsage, type Command } from '../command';
import { markThread } from '../scanThread';
import { saveName, selectionNames } from '../selectionNames';
import { selectionJson, selectionWarnings } from '../selectionReport';
import { openToWrite } from '../openToWrite';

export const selectionsExtend: Command = {
  name: 'selections extend',
  summary: 'the next samples after a saved selection, without the first ones',
  help: `Usage: skill-gap selections extend NAME --by N --save M

Selects the N samples that come next under the recipe of NAME and saves them as M. Both together are what a budget of
their sum selects. Exit code 1 when fewer than N are left, or when the inputs changed since NAME was saved: what changed
is listed, and no sample of NAME is taken again.

Example: a second thousand
  skill-gap selections extend weak-1k --by 1000 --save weak-2nd-1k`,
  options: { by: { type: 'string' }, save: { type: 'string' } },

  async run(args, context) {
    const [saved] = selectionNames(args, 1);
    requiredText(args, 'by');
    const by = number(args, 'by', 1, { low: 1, high: 1e9, whole: true });
    const name = saveName(args) ?? requiredText(args, 'save');
    if (name === saved) throw new WrongUsage('--save needs another name: the extension holds other samples.');
    // Writing would begin an index where there is none.
    openIndex(context.workspace, 'read').close();
    const store = await openToWrite(context);
    try {
      const { pool, selection, differences } = await extendSelection(store, { saved, by, name }, context.job);
      await rememberTraces(store, name, context.job, markThread);
      context.result({ extends: saved, ...selectionJson(pool, selection, name), differences });
      context.report(`${plural(selection.samples.length, 'sample')} after "${saved}", saved as "${name}".`);
      const warnings = [...differences.map(({ text }) => text), ...selectionWarnings(selection)];
      for (const warning of warnings) context.warn(warning);
      return warnings.length > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};
