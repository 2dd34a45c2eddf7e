import { countText } from '../amounts';
import { datasetPath } from '../../core/dataset/datasetPath';
import { saveSelection } from '../../core/selection/saved';
import { groundOf, selectOn } from '../../core/selection/ground';
import { rememberTraces } from '../../core/sft/rememberTraces';
import { Refusal } from '../../core/job/refusal';
import { needsStudent, studentNeeded } from '../../core/selection/request';
import { openIndex } from '../../core/store/open';
import { exitCodes, text, WrongUsage, type Command, type CommandContext } from '../command';
import { fileArguments } from '../fileArguments';
import { fitJson, fitLines } from '../fitReport';
import { markThread } from '../scanThread';
import { missingValue, warnOfMissing } from '../missingCorpora';
import { runRecipe } from '../recipeRun';
import { saveName } from '../selectionNames';
import { selectionFlags, selectionHelp, selectionOptions, type SelectionFlags } from '../selectionOptions';
import { selectionJson, selectionText, selectionWarnings } from '../selectionReport';
import { openToWrite } from '../openToWrite';
import { warnOfSharedIds } from '../sharedIdLines';

export const select: Command = {
  name: 'select',
  summary: 'select the samples that teach a student what it is weakest at',
  help: `Usage: skill-gap select [FILE...] --student S [flags]

Selects from the given corpora, or from all that the index holds. They must have been indexed and annotated, and the
student's results imported.

  --student S          the student whose weak skills count; needed for --method weighted and matching
${selectionHelp}
  --tree NAME          the skill tree (default: the one last annotated with)
  --save NAME          keep the selection in the index, for skill-gap write
  --recipe R           select again by the recipe of a saved selection, or in a file of "selections export"; what is not
                       as it was is listed, with exit code 1. Goes with --save only

The table shows the heaviest skills: the student's accuracy and the verdicts it rests on; "taken as", the accuracy that
the skill is weighed by where that is not the counted one; "pool", the share of the
samples that have the skill; "target", the skill's part of the sum of all sampling weights, which is the share of the
draws that it gets; "selected", the share of the selected samples that have it.

Exit code 1 when fewer samples than the budget or the floor could be selected, or a corpus of the index is gone.

Example:
  skill-gap select corpus.jsonl --student weak --budget 1000 --save weak-1k`,
  options: {
    ...selectionOptions,
    student: { type: 'string' },
    tree: { type: 'string' },
    save: { type: 'string' },
    recipe: { type: 'string' },
  },

  async run(args, context) {
    const recipe = text(args, 'recipe');
    if (recipe !== undefined) return runRecipe(args, recipe, context);
    const flags = await selectionFlags(args, context);
    const [student, tree, save] = [text(args, 'student'), text(args, 'tree'), saveName(args)];
    if (student === undefined && needsStudent(flags)) throw studentFlagNeeded(flags, context);
    // Reading refuses where there is no index; writing would begin an empty one.
    const reading = openIndex(context.workspace, 'read');
    if (save !== undefined) reading.close();
    const store = save === undefined ? reading : await openToWrite(context);
    try {
      const files = args.positionals.length > 0 ? await fileArguments(args, context) : [];
      const datasets = files.map((file) => datasetPath(context.workspace, file));
      const ground = await groundOf(
        store,
        {
          ...flags,
          ...(datasets.length > 0 && { datasets }),
          ...(student !== undefined && { student }),
          ...(tree !== undefined && { tree }),
        },
        context.job,
      );
      const { pool } = ground;
      const selection = selectOn(ground);
      context.job.signal.throwIfAborted();
      const replaced = store.selections.all().find(({ name }) => name === save);
      let blank = 0;
      if (save !== undefined) {
        saveSelection(store, save, pool, selection);
        blank = await rememberTraces(store, save, context.job, markThread);
      }
      if (context.json)
        context.result({
          ...selectionJson(pool, selection, save),
          ...fitJson(ground, selection),
          ...missingValue(pool),
        });
      context.report(selectionText(pool, selection));
      for (const line of fitLines(ground, selection)) context.report(line);
      if (save !== undefined) {
        const instead = replaced ? `, in the place of the ${replaced.selected} samples that had this name` : '';
        context.say(`Saved as "${save}"${instead}. Next: skill-gap write --selection "${save}"`);
      }
      const warnings = selectionWarnings(selection);
      for (const warning of warnings) context.warn(warning);
      if (blank > 0) context.warn(blankTraces(blank));
      warnOfSharedIds(store, context);
      const missing = warnOfMissing(pool, context);
      return missing || warnings.length > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

/** They are selected all the same: without their traces read, nothing says that they have none. */
function blankTraces(samples: number): string {
  return `${countText(samples)} of the selected samples ${samples === 1 ? 'has' : 'have'} no teacher trace and will not be written: --verified-traces leaves out such samples before others are taken.`;
}

/** That `--student` is missing is told by the flags alone; an index, where there is one, knows whom it could name. */
function studentFlagNeeded(flags: SelectionFlags, { workspace }: CommandContext): WrongUsage {
  const { message, next } = studentNeeded(flags, studentNames(workspace)).failure;
  return new WrongUsage(message, next);
}

function studentNames(workspace: string): string[] {
  try {
    const store = openIndex(workspace, 'read');
    try {
      return store.students.all().map(({ name }) => name);
    } finally {
      store.close();
    }
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
