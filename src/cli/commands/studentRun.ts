import { indexFiles } from '../../core/ingest/indexFiles';
import { Refusal } from '../../core/job/refusal';
import { openIndex } from '../../core/store/open';
import { measuringDefaults } from '../../core/student/adaptive';
import { prepareRun, type PreparedRun } from '../../core/student/prepareRun';
import { runDefaults, type RunEstimate, type RunRequest } from '../../core/student/runPlan';
import { runStudent, type RunOutcome } from '../../core/student/runStudent';
import { countText, plural } from '../amounts';
import { exitCodes, number, requiredText, text, WrongUsage, type Arguments, type Command } from '../command';
import type { CommandContext } from '../command';
import { fileArguments } from '../fileArguments';
import { confirmUse, estimateJson, modelFlags, modelHelp, modelOptions, type ModelFlags } from '../modelOptions';
import { judgeFlags, judgeHelp, judgeOptions, saySettled, settledValue } from '../judgeOptions';
import { scanThread } from '../scanThread';
import { openToWrite } from '../openToWrite';

/** Seconds: a student writes thousands of tokens, many at a time on one machine. */
const timeout = 600;
/** Questions without an attempt that are listed for people; all are in the JSON. */
const listed = 20;

const adaptiveFlags = ['half-width', 'least', 'most', 'depth'] as const;

export const studentRun: Command = {
  name: 'student run',
  summary: 'ask the student the questions of a corpus and judge its attempts',
  help: `Usage: skill-gap student run [FILE...] --name S --base-url URL --model M [flags]

Asks a model the questions of the corpora (of all that the index holds when none is named), as the paper's authors ask
students, and judges the attempts at once. An estimate of calls, tokens and cost comes first. The attempts are kept in
.skill-gap/attempts, a file of results that student import takes too; run again, the command asks what is missing, and
no finished attempt anew. Questions are asked in an order that looks random and is the same for a seed, so that what an
interrupted run has asked is a fair sample.

A student is one model asked in one way. A run that would ask with another model, temperature or --max-tokens than the
attempts that are there is refused; give it another --name. An empty reply is an attempt without an answer.

  --name S               the student's name
${modelHelp}
                         (for students the default of --timeout is ${timeout})
  --samples-per-question K   attempts at each question (default ${runDefaults.samplesPerQuestion})
  --limit N              ask at most N questions in this run
  --temperature T        of the student (default ${runDefaults.temperature})
  --max-tokens N         length of an attempt at most; longer ones are cut off (default ${runDefaults.maxTokens})
  --mixed                add attempts though earlier ones were asked in another way
  --seed X               any text: the order of the questions (default ${runDefaults.seed})

  --adaptive             ask only until every skill is measured well enough; the corpora must be annotated
  --half-width W         a skill is done when its 95 % Wilson interval is within plus and minus W (default ${measuringDefaults.halfWidth})
  --least N              but not before N verdicts (default ${measuringDefaults.least})
  --most N               and in any case after N questions (default ${measuringDefaults.most})
  --depth D              measure only skills down to D levels below the root

With --adaptive each question counts for all its skills, and where some were asked for another skill's sake student
report weighs them, so that its accuracies are those of all questions.

What our judge leaves unknown can be put to a model at once. It has the limits above for itself, its requests are not in
the estimate (one for each such attempt), and its replies are kept. Attempts of earlier runs are put to it by importing
their file in .skill-gap/attempts.

${judgeHelp}

Exit code 1 when requests failed (the same command asks these questions again) or the file of attempts has lines that
hold none (listed).

Example:
  skill-gap student run corpus.jsonl --name small --base-url http://127.0.0.1:8000/v1 --model small --adaptive`,
  options: {
    name: { type: 'string' },
    ...modelOptions,
    ...judgeOptions,
    'samples-per-question': { type: 'string' },
    limit: { type: 'string' },
    temperature: { type: 'string' },
    'max-tokens': { type: 'string' },
    mixed: { type: 'boolean' },
    seed: { type: 'string' },
    adaptive: { type: 'boolean' },
    'half-width': { type: 'string' },
    least: { type: 'string' },
    most: { type: 'string' },
    depth: { type: 'string' },
  },

  async run(args, context) {
    const asked = runRequest(args);
    const flags = modelFlags(args, context, { timeout });
    const request = { ...asked, model: flags.model };
    const judge = judgeFlags(args, context);
    const files = args.positionals.length > 0 ? await fileArguments(args, context) : [];
    // Without files there must be an index; writing would begin an empty one.
    if (files.length === 0) openIndex(context.workspace, 'read').close();
    const store = await openToWrite(context);
    try {
      const { datasets, refused } = await indexFiles(store, files, { threadScript: scanThread }, context.job);
      const [failure] = refused;
      if (failure) throw new Refusal(failure);
      const named = files.length > 0 && { datasets: datasets.map(({ path }) => path) };
      using prepared = await prepareRun(store, { ...request, ...named }, context.job);
      warnOfProblems(prepared, context);
      if (!(await mayAsk(prepared.estimate, request, flags, context))) return exitCodes.done;
      const outcome = await runStudent(store, prepared, flags.openPlain(), context.job, judge?.open(store));
      report(outcome, prepared.estimate, context);
      return outcome.failed.length + outcome.problems.length > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};

/** @throws WrongUsage */
function runRequest(args: Arguments): Omit<RunRequest, 'model'> {
  const student = requiredText(args, 'name');
  if (student.trim() === '') throw new WrongUsage('--name needs a name.');
  const whole = { low: 1, high: 1e9, whole: true };
  const samplesPerQuestion = number(args, 'samples-per-question', runDefaults.samplesPerQuestion, whole);
  const isAdaptive = args.values['adaptive'] === true;
  const [useless] = adaptiveFlags.filter((flag) => args.values[flag] !== undefined);
  if (!isAdaptive && useless !== undefined) throw new WrongUsage(`--${useless} is for --adaptive.`);
  if (isAdaptive && samplesPerQuestion > 1)
    throw new WrongUsage('--adaptive asks each question once; leave --samples-per-question out.');
  const most = number(args, 'most', measuringDefaults.most, whole);
  const least = number(args, 'least', Math.min(measuringDefaults.least, most), { ...whole, high: most });
  const adaptive = {
    halfWidth: number(args, 'half-width', measuringDefaults.halfWidth, { low: 0.001, high: 0.5 }),
    least,
    most,
    ...(args.values['depth'] !== undefined && { depth: number(args, 'depth', 1, whole) }),
  };
  return {
    student,
    samplesPerQuestion,
    limit: number(args, 'limit', Infinity, whole),
    seed: text(args, 'seed') ?? runDefaults.seed,
    temperature: number(args, 'temperature', runDefaults.temperature, { low: 0, high: 10 }),
    maxTokens: number(args, 'max-tokens', runDefaults.maxTokens, whole),
    ...(args.values['mixed'] === true && { mixed: true }),
    ...(isAdaptive && { adaptive }),
  };
}

function warnOfProblems({ problems }: PreparedRun, context: CommandContext): void {
  for (const { file, line, column, message } of problems.slice(0, listed))
    context.warn(`${file}:${line}:${column}: ${message}`);
  if (problems.length > listed) context.warn(`... and ${problems.length - listed} more; --json lists all.`);
  if (problems.length > 0)
    context.warn(`${plural(problems.length, 'line')} of the student's file hold no attempt and count for nothing.`);
}

/** Shows what the run will take. @returns whether to begin; a dry run ends here @throws Refusal `not-confirmed` */
async function mayAsk(
  estimate: RunEstimate,
  { student, samplesPerQuestion }: RunRequest,
  flags: ModelFlags,
  context: CommandContext,
): Promise<boolean> {
  const { calls, fullCalls, finished, skills } = estimate;
  if (finished > 0) context.say(`${plural(finished, 'attempt')} of ${student} are there already.`);
  if (skills !== null)
    context.say(
      `${plural(skills, 'skill')} to measure: ${countText(calls.least)} to ${countText(calls.most)} calls, about ` +
        `${countText(calls.expected)}; asking everything would take ${countText(fullCalls)}.`,
    );
  const use = {
    samples: Math.ceil(calls.expected / samplesPerQuestion),
    calls: calls.expected,
    promptTokens: calls.expected * estimate.promptTokens,
    completionTokens: calls.expected * estimate.completionTokens,
  };
  if (await confirmUse(use, flags, context)) return true;
  const nothing = { matched: 0, unmatched: [], correct: 0, wrong: 0, unknown: 0, truncated: 0, calls: 0, seconds: 0 };
  const json = { ...estimateJson(use, flags.prices), ...callsJson(estimate) };
  context.result({ student, ...nothing, failed: [], estimate: json });
  return false;
}

function callsJson({ calls, fullCalls, finished, skills }: RunEstimate): object {
  const bounds = { calls_least: calls.least, calls_most: calls.most, calls_full: fullCalls, finished };
  return skills === null ? bounds : { ...bounds, skills, calls_saved: fullCalls - calls.expected };
}

function report(outcome: RunOutcome, estimate: RunEstimate, context: CommandContext): void {
  const { student, matched, correct, wrong, unknown, truncated, failed, calls, seconds, rounds, file } = outcome;
  const { promptTokens, completionTokens } = outcome;
  context.result({
    ...{ student, matched, unmatched: [], correct, wrong, unknown, truncated, failed, calls, seconds },
    ...{ prompt_tokens: promptTokens, completion_tokens: completionTokens, file },
    problems: outcome.problems,
    only_thoughts: outcome.onlyThoughts,
    ...(outcome.byModel && { judged_by_model: settledValue(outcome.byModel) }),
    ...(rounds !== null && { rounds, calls_saved: estimate.fullCalls - matched - failed.length }),
  });
  for (const { id, reason } of failed.slice(0, listed)) context.warn(`${id}: ${reason}`);
  if (failed.length > listed) context.warn(`... and ${failed.length - listed} more; --json lists all.`);
  context.say(
    `${plural(matched, 'attempt')} of ${student} in ${seconds} s, ${plural(calls, 'request')}: ` +
      `${correct} correct, ${wrong} wrong, ${unknown} unknown, ${truncated} truncated.`,
  );
  if (outcome.onlyThoughts > 0)
    context.warn(
      `${plural(outcome.onlyThoughts, 'attempt')} held thoughts and no answer, though not cut off: counted as wrong. Where there are many, the server may take whole replies for thoughts: start it without its reasoning parser, and ask again under another --name.`,
    );
  if (outcome.byModel) saySettled(outcome.byModel, context);
  if (rounds !== null)
    context.say(
      `Asking everything would have taken ${countText(estimate.fullCalls)} calls, ` +
        `${countText(estimate.fullCalls - matched - failed.length)} more.`,
    );
  if (failed.length > 0)
    context.warn(`${plural(failed.length, 'request')} failed; the same command asks these questions again.`);
  else context.say(`Next: skill-gap student report --name "${student}"`);
}
