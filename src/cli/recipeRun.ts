import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../core/job/refusal';
import { readRecipe, type SelectionRecipe } from '../core/selection/recipe';
import { repeatSelection } from '../core/selection/repeat';
import { savedSelection, saveSelection } from '../core/selection/saved';
import { rememberTraces } from '../core/sft/rememberTraces';
import { openIndex, type IndexStore } from '../core/store/open';
import { exitCodes, WrongUsage, type Arguments, type CommandContext, type ExitCode } from './command';
import { generalOptions } from './findCommand';
import { fitJson, fitLines } from './fitReport';
import { missingValue, warnOfMissing } from './missingCorpora';
import { markThread } from './scanThread';
import { saveName } from './selectionNames';
import { selectionJson, selectionText, selectionWarnings } from './selectionReport';

/**
 * `select --recipe NAME|FILE`: selects by a recipe again. What is not as it was is listed, and is exit code 1.
 * @throws WrongUsage for flags that the recipe has its own word on; Refusal
 */
export async function runRecipe(args: Arguments, given: string, context: CommandContext): Promise<ExitCode> {
  const kept = new Set([...Object.keys(generalOptions), 'recipe', 'save']);
  const other = Object.keys(args.values).find((name) => !kept.has(name));
  if (other !== undefined || args.positionals.length > 0)
    throw new WrongUsage(
      `--recipe says everything about the selection; leave out ${other === undefined ? args.positionals.join(' ') : `--${other}`}.`,
    );
  const save = saveName(args);
  openIndex(context.workspace, 'read').close();
  const store = openIndex(context.workspace, save === undefined ? 'read' : 'write');
  try {
    const recipe = recipeNamed(store, path.resolve(context.cwd, given), given);
    const { ground, pool, selection, differences } = await repeatSelection(store, recipe, context.job);
    context.job.signal.throwIfAborted();
    if (save !== undefined) {
      saveSelection(store, save, pool, selection, recipe.skip);
      await rememberTraces(store, save, context.job, markThread);
    }
    const different = differences.length > 0 ? { differences } : {};
    context.result({
      ...selectionJson(pool, selection, save),
      ...fitJson(ground, selection),
      ...missingValue(pool),
      ...different,
    });
    context.report(selectionText(pool, selection));
    for (const line of fitLines(ground, selection)) context.report(line);
    if (differences.length === 0 && recipe.rows) context.say(`The same ${recipe.rows.samples} rows as in the recipe.`);
    const warnings = [...differences.map((difference) => difference.text), ...selectionWarnings(selection)];
    for (const warning of warnings) context.warn(warning);
    const changed = differences.some(({ what }) => what !== 'program') || selection.shortfall !== undefined;
    return warnOfMissing(pool, context) || changed ? exitCodes.leftOut : exitCodes.done;
  } finally {
    store.close();
  }
}

/** The recipe of a saved selection, or in a file. A saved name goes before a file of the same name. */
function recipeNamed(store: IndexStore, file: string, given: string): SelectionRecipe {
  if (store.selections.byName(given)) return savedSelection(store, given).recipe;
  if (!existsSync(file))
    throw new Refusal({
      code: 'no-recipe',
      message: `"${given}" is neither a saved selection nor a file.`,
      next: 'skill-gap selections list names the saved ones; skill-gap selections export NAME --out FILE writes a recipe.',
    });
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/u, ''));
  } catch (error) {
    throw new Refusal({
      code: 'bad-recipe',
      message: `${given} cannot be read as a recipe: ${(error as Error).message}.`,
      file: given,
      next: 'Give a file that skill-gap selections export NAME --out FILE wrote.',
    });
  }
  return readRecipe(value, given);
}
