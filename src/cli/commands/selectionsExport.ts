import path from 'node:path';
import { savedSelection } from '../../core/selection/saved';
import { Staging } from '../../core/sft/staging';
import { openIndex } from '../../core/store/open';
import { exitCodes, text, type Command } from '../command';
import { selectionNames } from '../selectionNames';

export const selectionsExport: Command = {
  name: 'selections export',
  summary: 'the recipe of a saved selection as JSON',
  help: `Usage: skill-gap selections export NAME [--out FILE]

Writes everything that is needed to select the same samples again, on any machine that has the same corpus, chains and
verdicts, and to say what differs where they are not the same: "select --recipe FILE" does both.

  --out FILE     write to a file; default: standard output
  --overwrite    replace the file when it is there already

Example:
  skill-gap selections export weak-1k --out weak-1k.recipe.json
  skill-gap select --recipe weak-1k.recipe.json`,
  options: { out: { type: 'string' }, overwrite: { type: 'boolean' } },

  run(args, context) {
    const [name] = selectionNames(args, 1);
    const out = text(args, 'out');
    const store = openIndex(context.workspace, 'read');
    try {
      const { recipe } = savedSelection(store, name);
      context.result(recipe);
      if (out === undefined) context.report(JSON.stringify(recipe, null, 2));
      else {
        const file = path.resolve(context.cwd, out);
        using staging = new Staging(path.dirname(file));
        const staged = staging.add(path.basename(file), args.values['overwrite'] === true ? 'always' : 'never');
        staged.write(`${JSON.stringify(recipe, null, 2)}\n`);
        staged.finish();
        staging.commit();
        context.say(`Recipe of "${name}" written to ${file}.`);
      }
      return Promise.resolve(exitCodes.done);
    } finally {
      store.close();
    }
  },
};
