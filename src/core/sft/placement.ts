import type { Job } from '../job/job';
import type { SelectionRecipe } from '../selection/recipe';
import type { IndexStore } from '../store/open';
import type { SelectedSample } from '../store/selections';
import type { ChatTemplate } from './chatTemplate';
import type { RowPlace } from './cutOff';
import { formatOf, type SftFormat } from './formats';
import { placementsThatKeep } from './setProof';
import { Known, SourceRows } from './sourceRows';
import { TrainingRows, type ShownSkills, type SkillsPlacement, type TrainingRow } from './trainingRow';

/** Rows by which a place for the skills is chosen; all of them are proven when they are written. */
export const rowsToTry = 100;

/**
 * Where the skills of a set go: the first of the format's places at which the student's template loses nothing of the
 * first rows. The format's default where there is no template, or none of the places will do.
 */
export async function provenPlacement(
  store: IndexStore,
  { selected, recipe }: { selected: Iterable<SelectedSample>; recipe: Pick<SelectionRecipe, 'tree'> },
  { format, template, shown = {} }: { format: SftFormat; template?: ChatTemplate; shown?: ShownSkills },
  job: Job,
): Promise<SkillsPlacement> {
  const [fallback] = formatOf(format).placements;
  if (!template) return fallback;
  const first = await firstRows(store, selected, recipe.tree.name, shown, job);
  const rows = first.map(({ row }) => row);
  return placementsThatKeep(rows, format, template)[0] ?? fallback;
}

/** A row of a selection with its place. */
export interface FirstRow extends RowPlace {
  row: TrainingRow;
}

/** The first rows of a selection that have a trace, up to {@link rowsToTry}. What cannot be read is for the writing to refuse. */
export async function firstRows(
  store: IndexStore,
  selected: Iterable<SelectedSample>,
  tree: string,
  shown: ShownSkills,
  job: Job,
): Promise<FirstRow[]> {
  const stored = store.trees.byName(tree);
  const made = new TrainingRows(shown, stored?.tree);
  const known = new Known(store, stored, undefined);
  using source = new SourceRows(store, job);
  const rows: FirstRow[] = [];
  for (const sample of selected) {
    if (rows.length === rowsToTry) break;
    const read = await source.read(sample);
    if ('changed' in read || read.trace === undefined || read.trace.trim() === '') continue;
    const row = made.row({ problem: read.problem, trace: read.trace }, known.chains(sample.problem));
    rows.push({ row, dataset: read.dataset, line: read.line, id: sample.id });
  }
  return rows;
}
