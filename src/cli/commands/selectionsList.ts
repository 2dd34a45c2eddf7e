import { weighsSkills } from '../../core/selection/request';
import { isRecipe } from '../../core/selection/recipe';
import { openIndex } from '../../core/store/open';
import type { StoredSelection } from '../../core/store/selections';
import { countText, plural } from '../amounts';
import { exitCodes, WrongUsage, type Command } from '../command';
import { tableLines } from '../tableLines';

export const selectionsList: Command = {
  name: 'selections list',
  summary: 'the saved selections of the index',
  help: `Usage: skill-gap selections list

Lists the selections that were saved with "select --save", by "run" and by the editor, the newest first.`,
  options: {},

  run(args, context) {
    if (args.positionals.length > 0) throw new WrongUsage('selections list takes no NAME; selections show does.');
    const store = openIndex(context.workspace, 'read');
    try {
      const all = store.selections.all();
      context.result({ selections: all.map(selectionValue) });
      if (all.length === 0) context.say('No selection is saved yet: skill-gap select --student S --save NAME.');
      else
        for (const line of tableLines([['name', 'samples', 'asked', 'how', 'saved'], ...all.map(cells)], [0, 3, 4]))
          context.report(line);
      return Promise.resolve(exitCodes.done);
    } finally {
      store.close();
    }
  },
};

/** What `--json` says of a saved selection, without its samples. */
export function selectionValue({ name, created, requested, selected, recipe }: StoredSelection): object {
  return { name, created, requested, selected, ...(isRecipe(recipe) && { method: recipe.method, seed: recipe.seed }) };
}

function cells(selection: StoredSelection): string[] {
  const { name, created, requested, selected, recipe } = selection;
  return [name, countText(selected), countText(requested), howWords(recipe), created.slice(0, 16).replace('T', ' ')];
}

/** How a selection was made, in some words: "weighted, T 1, seed 42, student weak". */
export function howWords(recipe: unknown): string {
  if (!isRecipe(recipe)) return 'by a newer version';
  const { method, temperature, seed, student, skip, smoothing = 'none', interval = 'middle', ties = 'rows' } = recipe;
  const weighs = weighsSkills(method);
  const chance = method === 'matching' || method === 'longest' ? [] : [`seed ${seed}`];
  return [
    method,
    ...(weighs ? [`T ${temperature}`] : []),
    ...(smoothing === 'none' ? [] : [smoothing]),
    ...(interval === 'middle' ? [] : [`${interval} end`]),
    ...chance,
    ...(method === 'matching' ? [`ties by ${ties}`] : []),
    ...(student === undefined ? [] : [`student ${student}`]),
    ...(skip === undefined ? [] : [`after the first ${plural(skip, 'sample')}`]),
  ].join(', ');
}
