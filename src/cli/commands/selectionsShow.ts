import { leftOutReasons, type LeftOutReason } from '../../core/selection/candidates';
import { limitWords } from '../../core/selection/recipeWords';
import { savedSelection } from '../../core/selection/saved';
import { openIndex } from '../../core/store/open';
import { countText, plural } from '../amounts';
import { exitCodes, type Command } from '../command';
import { selectionNames } from '../selectionNames';
import { howWords, selectionValue } from './selectionsList';

/** Samples that people are shown; `--json` has all. */
const samplesShown = 10;

export const selectionsShow: Command = {
  name: 'selections show',
  summary: 'a saved selection: its recipe and its samples',
  help: `Usage: skill-gap selections show NAME

Shows how the selection was made and what of it was left out; with --json also the whole recipe and all samples.

Example:
  skill-gap selections show weak-1k --json`,
  options: {},

  run(args, context) {
    const [name] = selectionNames(args, 1);
    const store = openIndex(context.workspace, 'read');
    try {
      const saved = savedSelection(store, name);
      const { recipe, leftOut } = saved;
      const samples = store.selections.samples(saved.id);
      context.result({
        ...selectionValue(saved),
        recipe,
        left_out: leftOut,
        samples: samples.map(({ id, dataset, line, key, leaf, weight }) => ({ id, dataset, line, key, leaf, weight })),
      });
      context.report(`"${name}": ${plural(saved.selected, 'sample')} of ${countText(saved.requested)} asked for.`);
      context.report(
        `${howWords(recipe)}; tree ${recipe.tree.name} ${recipe.tree.version}, version ${recipe.program}.`,
      );
      for (const line of limitWords(recipe)) context.report(line);
      context.report(
        `From ${recipe.inputs.map((input) => `${input.dataset} (${countText(input.samples)})`).join(', ')}.`,
      );
      for (const [reason, count] of Object.entries(leftOut))
        context.report(`  ${countText(count)} ${leftOutReasons[reason as LeftOutReason]}`);
      for (const { rank, id, dataset, line, leaf } of samples.slice(0, samplesShown))
        context.report(`  ${rank + 1}. ${id}  ${dataset}:${line}  ${leaf.at(-1) ?? ''}`.trimEnd());
      if (samples.length > samplesShown) context.report(`  ... and ${countText(samples.length - samplesShown)} more.`);
      return Promise.resolve(exitCodes.done);
    } finally {
      store.close();
    }
  },
};
