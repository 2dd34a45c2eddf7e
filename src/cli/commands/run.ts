import path from 'node:path';
import { offlineAnnotator } from '../../core/annotate/chooseAnnotator';
import type { IndexResult } from '../../core/ingest/indexFiles';
import { paperTraining } from '../../core/sft/formats/format';
import { leftSomethingOut, runPipeline, type OnStep, type PipelineSteps } from '../../core/pipeline/run';
import type { ImportOutcome } from '../../core/student/importResults';
import { countText, plural } from '../amounts';
import { exitCodes, text, type Command, type CommandContext } from '../command';
import { fileArguments } from '../fileArguments';
import { helpWithout } from '../helpWithout';
import { mapFlag } from '../mapFlag';
import { problemValue, warnOfProblems } from '../problemLines';
import { fitJson, fitLines } from '../fitReport';
import { saveName } from '../selectionNames';
import { selectionFlags, selectionHelp, selectionOptions } from '../selectionOptions';
import { selectionJson, selectionText, selectionWarnings } from '../selectionReport';
import { treeArgument } from '../treeArgument';
import { writtenJson, writtenText, writtenWarnings } from '../writtenReport';
import { notAgain } from './annotate';
import { proofFlags } from '../proofOptions';
import { writeFlags, writeHelp, writeOptions } from './write';
import { markThread, readBackThread, rowThread, scanThread } from '../scanThread';
import { openToWrite } from '../openToWrite';

/** Rows of one kind that are listed for people; all are in the JSON. */
const listed = 20;

export const run: Command = {
  name: 'run',
  summary: 'all of it: index, annotate, import student results, select, write',
  help: `Usage: skill-gap run FILE... --student-results FILE [flags]

From corpora to a written SFT set: indexes the files, gives every sample its skill chains (offline),
imports the student's results, selects, saves the selection and writes the set. Every step keeps what it finished, so
the same command goes on after an interruption and does nothing twice.

  --student-results F  the student's attempts or verdicts (see skill-gap student import); without it, the columns
                       <model>_attempt and <model>_judge of the corpora
  --name S             the student's name (default: that of the columns, or of the file)
  --map ROLE=FIELD,... which field of the corpora holds what, where the guess is wrong
  --tree NAME          the skill tree: builtin (mathematics, the default), code, science, or a tree file, whose words decide
${helpWithout(selectionHelp, ['max-tokens', 'tokenizer'])}
  --save NAME          name of the selection (default METHOD-BUDGET)
${helpWithout(writeHelp, ['max-tokens', 'tokenizer'])}

For both, what is selected and what the trainer is told:
  --max-tokens N       leave out samples with more tokens, and set the trainer's configuration to N (default: none is left
                       out, and the configuration has ${paperTraining.maxTokens}, or more where a row needs it)
  --tokenizer FILE     the student's tokenizer.json, to count tokens with; without it they are estimated

Exit code 1 when something was left out: bad lines, results without a sample, fewer samples than the budget.

Example:
  skill-gap run corpus.jsonl --student-results weak.jsonl --budget 1000 --out sets/weak-1k`,
  options: {
    ...selectionOptions,
    ...writeOptions,
    'student-results': { type: 'string' },
    name: { type: 'string' },
    map: { type: 'string' },
    save: { type: 'string' },
    tree: { type: 'string' },
  },

  async run(args, context) {
    const files = await fileArguments(args, context);
    const mapping = mapFlag(args);
    const selection = await selectionFlags(args, context, { alsoWrites: true });
    const save = saveName(args) ?? `${selection.method}-${selection.budget}`;
    const write = {
      ...writeFlags(args, context.cwd, save),
      ...(await proofFlags(args, context)),
      readBackScript: readBackThread,
      rowsScript: rowThread,
    };
    const [results, student] = [text(args, 'student-results'), text(args, 'name')];
    const annotator = offlineAnnotator(treeArgument(args, context).tree);
    const store = await openToWrite(context);
    try {
      const steps = await runPipeline(
        store,
        {
          ...{ files, annotator, selection, save, write },
          threadScript: scanThread,
          marksScript: markThread,
          ...(mapping && { mapping }),
          ...(results !== undefined && { studentResults: path.resolve(context.cwd, results) }),
          ...(student !== undefined && { student }),
        },
        context.job,
        showSteps(context, save, results ?? args.positionals.join(', ')),
      );
      return leftSomethingOut(steps) ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

/** Shows each step when it ends, and keeps the results so far for `--json`, also when a later step fails. */
function showSteps(context: CommandContext, saved: string, resultsFile: string): OnStep {
  const value: Record<string, object> = {};
  const shows: { [Step in keyof PipelineSteps]: (result: PipelineSteps[Step]) => object } = {
    index: (result) => showIndex(result, context),
    annotate: (result) => {
      const { annotated, cached, chains, failed } = result;
      context.say(
        `Annotated ${plural(annotated, 'sample')} with ${plural(chains, 'chain')}${cached > 0 ? `; ${notAgain(cached)}` : ''}.`,
      );
      list(context, failed, ({ id, reason }) => `${id} got no chains: ${reason}`);
      return result;
    },
    student: (result) => showStudent(result, resultsFile, context),
    select: ({ ground, pool, selection }) => {
      context.report(selectionText(pool, selection));
      for (const line of fitLines(ground, selection)) context.report(line);
      for (const warning of selectionWarnings(selection)) context.warn(warning);
      return { ...selectionJson(pool, selection, saved), ...fitJson(ground, selection) };
    },
    write: (result) => {
      context.say(writtenText(result));
      list(context, writtenWarnings(result), (warning) => warning);
      return writtenJson(result);
    },
  };
  return (step, result) => {
    value[step] = shows[step](result);
    context.result(value);
  };
}

function showIndex({ datasets, refused }: IndexResult, context: CommandContext): object {
  for (const { path: file, samples, errors, warnings, problems } of datasets) {
    warnOfProblems(problems, { errors, warnings }, context);
    context.say(`Indexed ${file}: ${plural(samples, 'sample')}, ${plural(errors, 'line')} left out.`);
  }
  for (const { message, next } of refused) context.warn(`${message} ${next}`);
  return {
    datasets: datasets.map((dataset) => ({ ...dataset, problems: dataset.problems.map(problemValue) })),
    ...(refused.length > 0 && { refused }),
  };
}

function showStudent(result: ImportOutcome, file: string, context: CommandContext): object {
  const { withoutExpected, differentAnswers, severalAttempts, ...outcome } = result;
  const { student, matched, correct, wrong, unknown, truncated, unmatched, problems } = outcome;
  context.say(
    `Imported ${plural(matched, 'result')} of ${student}: ${countText(correct)} correct, ${countText(wrong)} wrong, ${countText(unknown)} unknown, ${countText(truncated)} truncated.`,
  );
  warnOfProblems(problems, { errors: problems.length, warnings: 0 }, context);
  list(
    context,
    unmatched,
    ({ line, id, reason }) => `${file}:${line}: the result of ${id ?? 'a row without id'} was left out: ${reason}`,
  );
  return {
    ...outcome,
    without_expected: withoutExpected,
    different_answers: differentAnswers,
    several_attempts: severalAttempts,
  };
}

function list<T>(context: CommandContext, items: readonly T[], lineOf: (item: T) => string): void {
  for (const item of items.slice(0, listed)) context.warn(lineOf(item));
  if (items.length > listed) context.warn(`... and ${countText(items.length - listed)} more; --json lists all.`);
}
