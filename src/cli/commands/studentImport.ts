import path from 'node:path';
import { openIndex, type IndexStore } from '../../core/store/open';
import { resultFormats } from '../../core/student/formats/result';
import { importResults, type SettleByModel } from '../../core/student/importResults';
import { nothingSettled, settleByModel, useFor } from '../../core/student/settleByModel';
import {
  exitCodes,
  number,
  oneOf,
  text,
  WrongUsage,
  type Arguments,
  type Command,
  type CommandContext,
} from '../command';
import { reportImport } from '../importReport';
import { judgeFlags, judgeHelp, judgeOptions } from '../judgeOptions';
import { confirmUse, modelOptions, type ModelFlags } from '../modelOptions';

/** How the model that judges is asked. */
const requestOptions = {
  concurrency: modelOptions.concurrency,
  timeout: modelOptions.timeout,
  'max-calls': modelOptions['max-calls'],
  'token-budget': modelOptions['token-budget'],
  'price-in': modelOptions['price-in'],
  'price-out': modelOptions['price-out'],
  yes: modelOptions.yes,
} as const;

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
  exported       what student export writes; verdicts of people stay theirs

The first three are JSONL (packed or not), Parquet, or a JSON array of objects.

A result belongs to the sample with the same problem text, else to the one at its position in the dataset that
--dataset names, else to the one with the same id, else to the one whose text differs only in white space, letter case, the
layout of formulas and the words of a prompt, else to the only one whose text is nearly the same and has the same
numbers, signs and single letters. Results that belong to none are listed with the nearest sample and left out.

An attempt that was cut off before its answer is unknown, kept apart as truncated; one that ended by itself without an
answer is wrong (skill-gap judge --help says when).

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
  --unfinished         take the samples of a log of Inspect AI or OpenAI's evals whose run did not end well
  --keep-good          take the good lines of a file that has damaged ones, and list these; without it such a file is
                       refused before anything is written

What our judge leaves unknown can be put to a model, after everything else is written; an estimate of tokens and cost
comes first. It is shown the problem, the expected answer and the answer. Its replies are kept in the index: the same
import again asks nothing twice. It judges no attempt that was cut off, and changes nothing that a person decided.

${judgeHelp}
  --concurrency N, --timeout S, --max-calls N, --token-budget N, --price-in P, --price-out P, --yes
                         of its requests, as of the command annotate

Exit code 1 when rows had no sample or said nothing that can be used, or the model gave no reply.

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
    'keep-good': { type: 'boolean' },
    ...judgeOptions,
    ...requestOptions,
  },

  async run(args, context) {
    const [file, ...others] = args.positionals;
    if (file === undefined || others.length > 0) throw new WrongUsage('student import takes one FILE.');
    const options = optionsOf(args, context.cwd);
    const judge = judgeFlags(args, context);
    // Reading refuses where there is no index; writing would begin an empty one.
    openIndex(context.workspace, 'read').close();
    const store = openIndex(context.workspace, options.dryRun ? 'read' : 'write');
    try {
      const settle = judge && settling(store, judge, context);
      const outcome = await importResults(store, path.resolve(context.cwd, file), { ...options, settle }, context.job);
      reportImport(outcome, file, context);
      const open = outcome.byModel?.unanswered ?? 0;
      return outcome.unmatched.length + outcome.problems.length + open > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

/** Lets the model decide once the estimate is confirmed. @throws Refusal `not-confirmed` */
function settling(store: IndexStore, flags: ModelFlags, context: CommandContext): SettleByModel {
  return async (undecided, student, told) => {
    if (undecided.length === 0) return nothingSettled(flags.model);
    const id = store.students.idOf(student);
    if (!(await confirmUse(useFor(undecided), flags, context)) || id === undefined) return undefined;
    return settleByModel(store, id, undecided, flags.open(store), told, context.job);
  };
}

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
    keepGood: args.values['keep-good'] === true,
  };
}
