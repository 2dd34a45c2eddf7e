import { deleteSelection } from '../../core/selection/saved';
import { openIndex } from '../../core/store/open';
import { plural } from '../amounts';
import { exitCodes, type Command } from '../command';
import { selectionNames } from '../selectionNames';
import { howWords, selectionValue } from './selectionsList';
import { openToWrite } from '../openToWrite';

export const selectionsDelete: Command = {
  name: 'selections delete',
  summary: 'delete a saved selection; samples and written sets stay',
  help: `Usage: skill-gap selections delete NAME

Deletes what was saved under the name, and says what it was. Nothing is asked: its recipe, kept with
"selections export NAME", selects the same samples again.`,
  options: {},

  async run(args, context) {
    const [name] = selectionNames(args, 1);
    openIndex(context.workspace, 'read').close();
    const store = await openToWrite(context);
    try {
      const deleted = deleteSelection(store, name);
      context.result({ deleted: selectionValue(deleted) });
      const { created, selected, recipe } = deleted;
      context.report(`Deleted "${name}": ${plural(selected, 'sample')}, ${howWords(recipe)}, saved ${created}.`);
      return await Promise.resolve(exitCodes.done);
    } finally {
      store.close();
    }
  },
};
