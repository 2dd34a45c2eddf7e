import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { SelectionRecipe } from '../selection/recipe';
import type { IndexStore } from '../store/open';
import type { SelectedSample } from '../store/selections';
import type { ChatTemplate } from './chatTemplate';
import type { RowPlace } from './cutOff';
import { formatOf, renderedShape, shapeOf, type SftFormat } from './formats';
import type { RowShape } from './formats/rowShape';
import { losingRows, placementsThatKeep } from './trainerReading';
import { Known } from './known';
import { SourceRows } from './sourceRows';
import { TrainingRows, type ShownSkills, type SkillsPlacement, type TrainingRow } from './trainingRow';

/** Rows by which a place for the skills is chosen; all of them are proven when they are written. */
export const rowsToTry = 100;

/** How the rows of a set look, and where in them the skills stand. */
export interface SetForm {
  shape: RowShape;
  skills: SkillsPlacement;
}

/** A form that the proof chose instead of the format's own, and why. */
export interface ProvenForm extends SetForm {
  instead?: {
    /** Where the skills would stand by the format, and the template that loses something there. */
    skills: SkillsPlacement;
    template: string;
    /** Rows of which it loses something, of those that were tried. */
    losing: number;
    tried: number;
  };
}

/** Where the authors' program has the skills: before `<think>`, or nowhere. @throws Refusal `unknown-placement` */
export function placementAsInPaper(skills: SkillsPlacement = 'before-think'): SkillsPlacement {
  if (skills === 'before-think' || skills === 'none') return skills;
  throw new Refusal({
    code: 'unknown-placement',
    message: `In the paper no skills stand at "${skills}".`,
    next: 'Use before-think or none, or leave out --as-in-paper.',
  });
}

/** What was asked of the form of a set; what is absent is for the proof to decide. */
export interface FormRequest {
  format: SftFormat;
  /** Name of a shape of the format's. */
  shape?: string;
  skills?: SkillsPlacement;
  template?: ChatTemplate;
  shown?: ShownSkills;
}

/**
 * The form of a set: the first of the format's places for the skills at which the student's template loses nothing of the
 * first rows. Where none will do, rows become the texts that are trained on, if the trainer takes these and the template is
 * the student's own. The format's default where there is no template, or nothing helps.
 * @throws Refusal `unknown-shape`
 */
export async function provenForm(
  store: IndexStore,
  { selected, recipe }: { selected: readonly SelectedSample[]; recipe: Pick<SelectionRecipe, 'tree'> },
  { format, shape: word, skills, template, shown = {} }: FormRequest,
  job: Job,
): Promise<ProvenForm> {
  const shape = shapeOf(formatOf(format), word);
  const byDefault = { shape, skills: skills ?? formatOf(format).placements[0] };
  if (skills !== undefined || !template) return byDefault;
  const rows: TrainingRow[] = [];
  for await (const { row } of rowsToProve(store, selected, recipe.tree.name, shown, job)) rows.push(row);
  const text = word === undefined && template.onlyProves === undefined ? renderedShape(format) : undefined;
  for (const one of text ? [shape, text] : [shape]) {
    const [kept] = placementsThatKeep(rows, format, one, template);
    if (kept === undefined) continue;
    if (one === shape && kept === byDefault.skills) return byDefault;
    const losing = losingRows(rows, byDefault.skills, format, shape, template);
    const instead = { skills: byDefault.skills, template: template.name, losing, tried: rows.length };
    return { shape: one, skills: kept, instead };
  }
  return byDefault;
}

/** A row of a selection with its place. */
export interface ProofRow extends RowPlace {
  row: TrainingRow;
}

/** Rows that are read at once. */
const pageSize = 100;

/** The rows of samples that have a trace, one after the other. What cannot be read is for the writing to refuse. */
export async function* rowsToProve(
  store: IndexStore,
  selected: readonly SelectedSample[],
  tree: string,
  shown: ShownSkills,
  job: Job,
): AsyncGenerator<ProofRow> {
  const stored = store.trees.byName(tree);
  const made = new TrainingRows(shown, stored?.tree);
  const known = new Known(store, stored, undefined);
  using source = new SourceRows(store, job);
  for await (const page of source.pages(pagesOf(selected)))
    for (const sample of page) {
      const read = await source.read(sample);
      if ('changed' in read || read.trace === undefined || read.trace.trim() === '') continue;
      const row = made.row({ problem: read.problem, trace: read.trace }, known.chains(sample.problem));
      yield { row, dataset: read.dataset, line: read.line, id: sample.id };
    }
}

function* pagesOf(selected: readonly SelectedSample[]): Generator<readonly SelectedSample[]> {
  for (let at = 0; at < selected.length; at += pageSize) yield selected.slice(at, at + pageSize);
}
