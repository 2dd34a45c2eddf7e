import path from 'node:path';
import { openIndex } from '../../core/store/open';
import { importResults, type ImportOutcome } from '../../core/student/importResults';
import { resultFormats } from '../../core/student/resultShape';
import { plural } from '../amounts';
import { exitCodes, oneOf, text, WrongUsage, type Command, type CommandContext } from '../command';

/** Rows that are listed for people; all are in the JSON. */
const listed = 20;

export const studentImport: Command = {
  name: 'student import',
  summary: "take a student's attempts or verdicts into the index",
  help: `Usage: skill-gap student import FILE [--name S] [flags]

Imports a student's results into the index. FILE is JSONL in one of these forms, recognised by its content:

  columns    <model>_attempt and <model>_judge beside each problem; the model names the student
  attempts   unique_id (or question) and attempt; judged by the expected answers of the indexed corpora
  verdicts   unique_id (or question) and correct: true, false, 1, 0, or a word such as correct, wrong, unknown

A row belongs to the sample with the same problem text, else to the one with the same id. Rows that belong to none, or
whose id stands for different problems, are listed and left out. Attempts are judged by the expected answer of that
sample, or where it has none by those of the other samples with the same problem text. Several rows for one problem are
several attempts, and each counts. Importing a file again changes nothing.

  --name S             the student's name (default: that of the columns)
  --format FORM        auto (default), columns, attempts, verdicts
  --regrade            judge attempts ourselves even where verdicts came with them

Exit code 1 when rows had no sample or could not be read.

Example:
  skill-gap student import weak-student.jsonl --name weak`,
  options: {
    name: { type: 'string' },
    format: { type: 'string' },
    regrade: { type: 'boolean' },
  },

  async run(args, context) {
    const [file, ...others] = args.positionals;
    if (file === undefined || others.length > 0) throw new WrongUsage('student import takes one FILE.');
    const options = {
      student: text(args, 'name'),
      format: oneOf(args, 'format', ['auto', ...resultFormats], 'auto'),
      regrade: args.values['regrade'] === true,
    };
    if (options.student?.trim() === '') throw new WrongUsage('--name needs a name.');
    // Reading refuses where there is no index; writing would begin an empty one.
    openIndex(context.workspace, 'read').close();
    const store = openIndex(context.workspace, 'write');
    try {
      const outcome = await importResults(store, path.resolve(context.cwd, file), options, context.job);
      report(outcome, file, context);
      return outcome.unmatched.length + outcome.problems.length > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

function report(outcome: ImportOutcome, file: string, context: CommandContext): void {
  const { student, matched, correct, wrong, unknown, truncated, unmatched, problems, withoutExpected } = outcome;
  const { format, reason, differentAnswers, severalAttempts } = outcome;
  context.result({
    student,
    format,
    reason,
    matched,
    unmatched,
    correct,
    wrong,
    unknown,
    truncated,
    without_expected: withoutExpected,
    different_answers: differentAnswers,
    several_attempts: severalAttempts,
    problems,
  });
  context.say(`${file}: ${format}, because ${reason}.`);
  context.say(
    `${matched} results of ${student}: ${correct} correct, ${wrong} wrong, ${unknown} unknown, ${truncated} truncated.`,
  );
  if (severalAttempts > 0)
    context.say(`${plural(severalAttempts, 'problem')} with several attempts in this file: each attempt counts.`);
  list(
    context,
    problems.map((one) => `${one.file}:${one.line}:${one.column}: ${one.message}`),
  );
  list(
    context,
    unmatched.map((row) => `${file}:${row.line}: ${row.id ?? 'row'} left out: ${row.reason}.`),
  );
  if (withoutExpected > 0)
    context.warn(
      `${plural(withoutExpected, 'attempt')} could not be judged: no indexed sample of the problem has an expected answer. Name its field with skill-gap index --map answer=FIELD, or import verdicts.`,
    );
  if (differentAnswers > 0)
    context.warn(
      `${plural(differentAnswers, 'attempt')} could not be judged: right by one indexed sample of the problem, wrong by another. Give results the ids of their samples, or correct the expected answers.`,
    );
  if (matched === 0)
    context.warn(
      'No row belongs to an indexed sample. Check that the results are for an indexed corpus and share its ids.',
    );
  else if (unmatched.length === 0) context.say(`Next: skill-gap student report --name "${student}"`);
}

function list(context: CommandContext, lines: readonly string[]): void {
  for (const line of lines.slice(0, listed)) context.warn(line);
  if (lines.length > listed) context.warn(`... and ${lines.length - listed} more; --json lists all.`);
}
