import path from 'node:path';
import { openIndex } from '../../core/store/open';
import { resultFormats } from '../../core/student/formats/result';
import { importResults } from '../../core/student/importResults';
import { exitCodes, number, oneOf, text, WrongUsage, type Arguments, type Command } from '../command';
import { reportImport } from '../importReport';

export const studentImport: Command = {
  name: 'student import',
  summary: "take a student's attempts or verdicts into the index",
  help: `Usage: skill-gap student import FILE [--name S] [flags]

Imports a student's results into the index. FILE has one of these forms, recognised by its content:

  columns        <model>_attempt and <model>_judge beside each problem; the model names the student
  attempts       unique_id (or question) and attempt, or a list of attempts; judged by the expected answers
  verdicts       unique_id (or question) and correct: true, false, 1, 0, or a word such as correct, wrong, unknown
  lm-eval        samples_*.jsonl of lm-evaluation-harness
  lighteval      details_*.parquet of lighteval
  inspect        .eval or .json logs of Inspect AI
  evalchemy      results_*.json of evalchemy, which has no verdicts: its answers are judged
  openai-evals   event logs of OpenAI's evals
  simple-evals   *_allresults.json of OpenAI's simple-evals
  evaltree       an array of 0 and 1 in the order of a dataset, named with --dataset

The first three are JSONL (packed or not), Parquet, or a JSON array of objects.

A result belongs to the sample with the same problem text, else to the one at its position in the dataset that
--dataset names, else to the one with the same id, else to the one whose text differs only in white space, letter case, the
layout of formulas and the words of a prompt, else to the only one whose text is nearly the same and has the same
numbers, signs and single letters. Results that belong to none are listed with the nearest sample and left out.

Attempts are judged by the expected answer of their sample, else by those of the other samples with the same problem
text, else by the file's own. Several results for one problem are several attempts, and each counts. Importing a file
again changes nothing; verdicts that a person gave stay.

  --name S             the student's name (default: that in the file)
  --format FORM        auto (default), or one of the names above
  --regrade            judge attempts ourselves even where verdicts came with them, and say what that changes
  --dry-run            find out and report everything, write nothing
  --filter F           of lm-eval: the filter whose rows count (default: strict-match, else the file's first)
  --metric M           of logs with several: the metric or scorer whose value is the verdict
  --dataset FILE       the indexed corpus whose samples the positions of results mean
  --similarity X       least share of common three-word runs of nearly the same texts, 0.5 to 1 (default 0.8)
  --unfinished         take the samples of an Inspect log whose run did not end well

Exit code 1 when rows had no sample or could not be read.

Example:
  skill-gap student import weak-student.jsonl --name weak`,
  options: {
    name: { type: 'string' },
    format: { type: 'string' },
    regrade: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    filter: { type: 'string' },
    metric: { type: 'string' },
    dataset: { type: 'string' },
    similarity: { type: 'string' },
    unfinished: { type: 'boolean' },
  },

  async run(args, context) {
    const [file, ...others] = args.positionals;
    if (file === undefined || others.length > 0) throw new WrongUsage('student import takes one FILE.');
    const options = optionsOf(args, context.cwd);
    // Reading refuses where there is no index; writing would begin an empty one.
    openIndex(context.workspace, 'read').close();
    const store = openIndex(context.workspace, options.dryRun ? 'read' : 'write');
    try {
      const outcome = await importResults(store, path.resolve(context.cwd, file), options, context.job);
      reportImport(outcome, file, context);
      return outcome.unmatched.length + outcome.problems.length > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

function optionsOf(args: Arguments, cwd: string) {
  const student = text(args, 'name');
  if (student?.trim() === '') throw new WrongUsage('--name needs a name.');
  const dataset = text(args, 'dataset');
  return {
    student,
    format: oneOf(args, 'format', ['auto', ...resultFormats], 'auto'),
    regrade: args.values['regrade'] === true,
    dryRun: args.values['dry-run'] === true,
    filter: text(args, 'filter'),
    metric: text(args, 'metric'),
    dataset: dataset === undefined ? undefined : path.resolve(cwd, dataset),
    similarity:
      text(args, 'similarity') === undefined ? undefined : number(args, 'similarity', 1, { low: 0.5, high: 1 }),
    unfinished: args.values['unfinished'] === true,
  };
}
