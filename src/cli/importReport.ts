import type { AttemptStatistics } from '../core/student/attemptStatistics';
import type { ImportOutcome } from '../core/student/importResults';
import { plural } from './amounts';
import { saySettled, settledValue } from './judgeOptions';
import type { CommandContext } from './command';

/** Rows that are listed for people; all are in the JSON. */
const listed = 20;

/** Says what came of an import, as one JSON value and for people. `file` is the results file as it was named. */
export function reportImport(outcome: ImportOutcome, file: string, context: CommandContext): void {
  const { student, matched, correct, wrong, unknown, truncated, unmatched, problems, format, reason } = outcome;
  context.result(importValue(outcome));
  context.say(`${file}: ${format}, because ${reason}.`);
  for (const note of outcome.notes) context.say(note);
  if (outcome.dryRun) context.say('A trial: nothing was written.');
  context.say(
    `${plural(matched, 'result')} of ${student}: ${correct} correct, ${wrong} wrong, ${unknown} unknown, ${truncated} truncated.`,
  );
  if (outcome.severalAttempts > 0) {
    context.say(
      `${plural(outcome.severalAttempts, 'problem')} with several attempts in this file: each attempt counts.`,
    );
    context.say(statisticsLine(outcome.statistics));
  }
  if (outcome.byModel) saySettled(outcome.byModel, context);
  sayWays(outcome, context);
  sayChanges(outcome, context);
  list(
    context,
    problems.map((one) => `${one.file}:${one.line}:${one.column}: ${one.message}`),
  );
  list(
    context,
    unmatched.map(
      ({ line, id, reason: why, nearest }) =>
        `${file}:${line}: ${id ?? 'row'} left out: ${why}${nearest ? `; the nearest is ${nearest.id}, ${nearest.dataset}:${nearest.line}, similarity ${nearest.similarity.toFixed(2)}` : ''}.`,
    ),
  );
  warnOfRest(outcome, context);
}

/** The value of `--json`. */
function importValue(outcome: ImportOutcome): Record<string, unknown> {
  const { statistics, changes } = outcome;
  return {
    student: outcome.student,
    format: outcome.format,
    reason: outcome.reason,
    notes: outcome.notes,
    dry_run: outcome.dryRun,
    matched: outcome.matched,
    unmatched: outcome.unmatched,
    correct: outcome.correct,
    wrong: outcome.wrong,
    unknown: outcome.unknown,
    truncated: outcome.truncated,
    matched_by: outcome.matchedBy,
    similarity: outcome.similarity,
    similar: outcome.similar,
    without_expected: outcome.withoutExpected,
    different_answers: outcome.differentAnswers,
    several_attempts: outcome.severalAttempts,
    by_person: outcome.byPerson,
    statistics: statisticsValue(statistics),
    ...(outcome.byModel && { judged_by_model: settledValue(outcome.byModel) }),
    ...(changes && { changes }),
    problems: outcome.problems,
  };
}

/** Statistics of several attempts as JSON has them. */
export function statisticsValue({ passAt, ...rest }: AttemptStatistics): Record<string, unknown> {
  return { ...rest, pass_at: passAt };
}

/** Statistics of several attempts in a line for people. */
export function statisticsLine({
  problems,
  attempts,
  fewest,
  most,
  mean,
  variance,
  passAt,
}: AttemptStatistics): string {
  const sizes = fewest === most ? `${most}` : `${fewest} to ${most}`;
  const passes = Object.entries(passAt).map(([k, share]) => `pass@${k} ${percent(share)}`);
  const spread = variance === null ? [] : [`variance within problems ${variance.toFixed(3)}`];
  const figures = [`mean@${sizes} ${percent(mean ?? 0)}`, ...passes, ...spread];
  return `${attempts} judged attempts at ${plural(problems, 'problem')}, ${sizes} each: ${figures.join(', ')}.`;
}

function sayWays({ matchedBy, similar, similarity }: ImportOutcome, context: CommandContext): void {
  const { row, folded } = matchedBy;
  if (row > 0) context.say(`${plural(row, 'result')} matched by position in the dataset.`);
  if (folded > 0)
    context.say(`${plural(folded, 'result')} matched by problem texts that differ in spaces, letter case or layout.`);
  if (similar.length > 0)
    context.say(
      `${plural(similar.length, 'result')} matched by problem texts that are nearly the same (similarity of ${similarity} or more, the same numbers and signs); --json lists them.`,
    );
}

function sayChanges({ changes }: ImportOutcome, context: CommandContext): void {
  if (!changes) return;
  const { compared, changed, kinds, examples } = changes;
  const parts = Object.entries(kinds).map(([kind, count]) => `${count} ${kind.replace('->', ' -> ')}`);
  context.say(
    `Judged anew: ${changed} of ${plural(compared, 'verdict')} changed${parts.length > 0 ? `: ${parts.join(', ')}` : ''}.`,
  );
  for (const { line, id, theirs, ours, rule, expected, answer } of examples.slice(0, listed))
    context.say(
      `  line ${line}, ${id}: ${theirs} -> ${ours} (${rule}); expected ${clipped(expected)}, found ${answer === null ? 'no answer' : clipped(answer)}`,
    );
}

function warnOfRest(outcome: ImportOutcome, context: CommandContext): void {
  const { withoutExpected, differentAnswers, matched, unmatched, byPerson, student, dryRun } = outcome;
  if (withoutExpected > 0)
    context.warn(
      `${plural(withoutExpected, 'attempt')} could not be judged: no indexed sample of the problem has an expected answer. Name its field with skill-gap index --map answer=FIELD, or import verdicts.`,
    );
  if (differentAnswers > 0)
    context.warn(
      `${plural(differentAnswers, 'attempt')} could not be judged: right by one indexed sample of the problem, wrong by another. Give results the ids of their samples, or correct the expected answers.`,
    );
  if (byPerson > 0) context.say(`${plural(byPerson, 'attempt')} kept the verdict that a person gave.`);
  if (matched === 0)
    context.warn(
      'No row belongs to an indexed sample. Check that the results are for an indexed corpus and share its ids.',
    );
  else if (unmatched.length === 0 && !dryRun) context.say(`Next: skill-gap student report --name "${student}"`);
}

function list(context: CommandContext, lines: readonly string[]): void {
  for (const line of lines.slice(0, listed)) context.warn(line);
  if (lines.length > listed) context.warn(`... and ${lines.length - listed} more; --json lists all.`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

function clipped(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
