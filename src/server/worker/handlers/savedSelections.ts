import type { FitRequest } from '../../../core/fit/fitRequest';
import { activeTreeKey } from '../../../core/pool/lookUps';
import { compareSelections } from '../../../core/selection/compareSelections';
import { extendSelection } from '../../../core/selection/extendSelection';
import { selectOn } from '../../../core/selection/ground';
import type { SelectionRecipe } from '../../../core/selection/recipe';
import { limitWords } from '../../../core/selection/recipeWords';
import { repeatSelection } from '../../../core/selection/repeat';
import { deleteSelection, savedSelection, saveSelection } from '../../../core/selection/saved';
import { explainSample } from '../../../core/selection/why';
import { explainSaved, findRow, noSample } from '../../../core/selection/whySaved';
import { rememberTraces } from '../../../core/sft/rememberTraces';
import type { SelectionChoice } from '../../../protocol/selection';
import { groundOfChoice } from '../choiceGround';
import type { Handler } from '../handler';

export const why: Handler<'skillGap/why'> = async ({ id, of }, context) => {
  const store = context.store();
  if ('saved' in of) return explainSaved(store, { id, selection: of.saved }, context.job);
  const ground = await groundOfChoice(store, of.choice, context.job);
  const selection = selectOn(ground);
  const row = findRow(ground.pool, selection, id);
  if (row < 0) throw noSample(store, ground.pool, id, null);
  return explainSample({ ground, selection, skip: 0, name: null }, row);
};

export const save: Handler<'skillGap/saveSelection'> = async ({ choice, name }, context) => {
  const store = context.store();
  const ground = await groundOfChoice(store, choice, context.job);
  const selection = selectOn(ground);
  const replaced = store.selections.byName(name);
  saveSelection(store, name, ground.pool, selection);
  await rememberTraces(store, name, context.job, context.scripts.marks);
  const notes = replaced ? [`It takes the place of the ${replaced.selected} samples that had this name.`] : [];
  return { name, selected: selection.samples.length, notes };
};

export const openSaved: Handler<'skillGap/openSelection'> = async ({ name }, context) => {
  const store = context.store();
  const { recipe } = savedSelection(store, name);
  const { differences } = await repeatSelection(store, recipe, context.job);
  const { skip, inputs } = recipe;
  const notes = differences.map(({ text }) => text);
  if (skip !== undefined)
    notes.push(`It extends another selection, whose ${skip} samples come first; the preview shows both.`);
  if (recipe.tree.name !== store.meta(activeTreeKey) && recipe.tree.name !== '')
    notes.push(`It selects by the skill tree "${recipe.tree.name}", this preview by the active one.`);
  if (recipe.method === 'matching' && recipe.ties === undefined)
    notes.push('Its ties go by the order of the rows, those of this preview by id.');
  if (inputs.length < store.datasets.all().filter(({ scan }) => scan !== undefined).length)
    notes.push(
      `It selects from ${inputs.map(({ dataset }) => dataset).join(', ')} only, this preview from all corpora.`,
    );
  return { name, choice: choiceOf(name, recipe), notes, recipe: limitWords(recipe) };
};

export const compare: Handler<'skillGap/compareSelections'> = ({ a, b }, context) =>
  Promise.resolve(compareSelections(context.store(), a, b));

export const extend: Handler<'skillGap/extendSelection'> = async ({ saved, by, name }, context) => {
  const store = context.store();
  const { selection, differences } = await extendSelection(store, { saved, by, name }, context.job);
  await rememberTraces(store, name, context.job, context.scripts.marks);
  const { samples, shortfall } = selection;
  const notes = differences.map(({ text }) => text);
  if (shortfall) notes.push(`Only ${samples.length} of ${by} are left: ${shortfall.reasons.join('; ')}.`);
  return { name, selected: samples.length, notes };
};

export const deleteSaved: Handler<'skillGap/deleteSelection'> = ({ name }, context) => {
  const { selected } = deleteSelection(context.store(), name);
  return Promise.resolve({ name, selected, notes: [] });
};

/** The choice of the page that the recipe of a saved selection comes to; an extension's with what it extends. */
function choiceOf(name: string, recipe: SelectionRecipe): SelectionChoice {
  const { method, student = null, temperature, seed, budget, skip = 0, skill, exclude = [] } = recipe;
  const { smoothing, interval, correctShare, maxDepth, floor, ceiling, band, passRateField, fit } = recipe;
  return {
    ...{ method, student, temperature, seed, budget: skip + budget },
    ...(smoothing !== undefined && { smoothing }),
    ...(interval !== undefined && { interval }),
    ...(correctShare !== undefined && { correctShare }),
    ...(maxDepth !== undefined && { maxDepth }),
    ...(floor !== undefined && { floor }),
    ...(ceiling !== undefined && { ceiling }),
    ...(skill && { skill: skill.join(' > ') }),
    ...(band && { band }),
    ...(passRateField !== undefined && { passRateField }),
    ...(exclude.length > 0 && { exclude: { saved: name } }),
    ...(fit && fitChoice(fit)),
  };
}

/** A recipe says by what tokens are counted also where that is no tokenizer, whatever the settings say now. */
function fitChoice(fit: FitRequest): Partial<SelectionChoice> {
  const { noDuplicates, maxTokens, tokenBudget, tokenizer, benchmarks, ngram, verified } = fit;
  return {
    ...(noDuplicates && { noDuplicates }),
    ...(maxTokens !== undefined && { maxTokens }),
    ...(tokenBudget !== undefined && { tokenBudget }),
    ...((maxTokens ?? tokenBudget) !== undefined && { tokenizer: tokenizer?.file ?? '' }),
    ...(benchmarks && { benchmarks: benchmarks.map(({ file }) => file) }),
    ...(ngram !== undefined && { ngram }),
    ...(verified && { verified }),
  };
}
