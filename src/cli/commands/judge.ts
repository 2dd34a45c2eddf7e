import type { Job } from '../../core/job/job';
import type { JudgeOptions } from '../../core/judge/compare/context';
import { judgeAnswer, judgeAttempt } from '../../core/judge/judge';
import { decidingRules, openRules, type Judgement } from '../../core/judge/judgement';
import { isForModel, judgeByModelIfItCan, type ModelQuestion } from '../../core/judge/modelJudge';
import { parseLine, type JsonObject } from '../../core/jsonl/parseLine';
import { withMembers } from '../../core/jsonl/withMembers';
import type { ChatModel } from '../../core/llm/chatModel';
import { isCutOff, isFinished } from '../../core/student/formats/plainRow';
import { endOf } from '../../core/student/verdictOf';
import { plural } from '../amounts';
import { exitCodes, number, WrongUsage, type Arguments, type Command, type CommandContext } from '../command';
import { modelFlags, modelOptions } from '../modelOptions';

const ruleLines = (rules: Readonly<Record<string, string>>): string =>
  Object.entries(rules)
    .map(([rule, meaning]) => `  ${rule.padEnd(18)} ${meaning}`)
    .join('\n');

/** A stream of pairs has no end to estimate a cost from: limits take the place of the confirmation. */
const askingOptions = {
  'base-url': modelOptions['base-url'],
  model: modelOptions.model,
  'key-env': modelOptions['key-env'],
  concurrency: modelOptions.concurrency,
  timeout: modelOptions.timeout,
  'max-calls': modelOptions['max-calls'],
  'token-budget': modelOptions['token-budget'],
} as const;

export const judge: Command = {
  name: 'judge',
  summary: 'verdicts for JSONL of answers on standard input, without an index',
  help: `Usage: skill-gap judge [flags] < PAIRS.jsonl > VERDICTS.jsonl

Reads objects {"expected_answer": ..., "answer": ...} or {"expected_answer": ..., "attempt": ...} from standard input,
one a line, and writes the same objects in the same order, all they hold as it was written, with two more fields:

  verdict   correct, wrong, or unknown where the two are neither surely the same nor surely different
  rule      what decided, or what stood in the way

In an attempt the answer is what the last \\boxed{} after the thinking holds, or what follows "final answer is",
"Answer:" or ####. The expected answer decides what a percent sign, a unit, a name or an inequality in the answer is
worth. Needs no index.

An attempt that was cut off before its answer is unknown, never wrong; "finish_reason" (or "stop_reason", "finish") says
so where an object holds it. One that ended by itself without an answer is wrong where the expected answer has a digit
and nothing in the attempt could be a number; where anything could, it is unknown. So do student import and student run.

  --strict           a fraction that can be reduced is wrong where the expected one is in lowest terms
  --digits N         digits that make a decimal good for a number that has more (default 8, and then only for one whose
                     digits never end)

Rules that decide:
${ruleLines(decidingRules)}
  model:NAME         the model below

Rules that leave a verdict unknown; those above may, too:
${ruleLines(openRules)}
  no-pair            a line without "expected_answer" and "answer" or "attempt"

Unknown verdicts on answers that were found can be put to a model. It is shown "question" or "problem" too where an
object holds it, and its verdict stands under the rule model:NAME; one that says anything but correct, wrong or unknown
leaves it unknown.

  --base-url URL     endpoint that speaks OpenAI's chat completions; several spread the load (default OPENAI_BASE_URL)
  --model M          the model's name at the endpoints
  --key-env NAME     variable of the environment that holds the key (default OPENAI_API_KEY)
  --concurrency N    requests in flight at most
  --timeout S        seconds after which a request is given up
  --max-calls N      requests to send at most
  --token-budget N   tokens to read and write at most

Exit code 1 when lines had to be left out (listed), had no pair to judge, or the model did not answer.

Example:
  echo '{"expected_answer": "\\\\frac12", "answer": "0.5"}' | skill-gap judge`,
  options: { ...askingOptions, strict: { type: 'boolean' }, digits: { type: 'string' } },

  async run(args, context) {
    if (args.positionals.length > 0) throw new WrongUsage('judge reads standard input: skill-gap judge < FILE.');
    const options = judgeOptions(args);
    const model = modelOf(args, context);
    // With a model, rows wait for their verdicts side by side, and are written in their order.
    const atOnce = model ? Math.max(1, model.concurrency) : 0;
    const waiting: Promise<JudgedRow>[] = [];
    const tally = { incomplete: false, unanswered: 0 };
    const writeFirst = async (): Promise<void> => {
      const row = await waiting.shift();
      if (!row) return;
      if (row.unanswered) tally.unanswered++;
      await context.rowText(withMembers(row.text, { verdict: row.judged.verdict, rule: row.judged.rule }));
    };
    let line = 0;
    for await (const text of context.stdin()) {
      line++;
      if (text.trim() === '') continue;
      const parsed = parseLine(Buffer.from(text));
      if (!parsed.ok) {
        tally.incomplete = true;
        context.warn(`line ${line}, column ${parsed.fault.column}: ${parsed.fault.message} The line is left out.`);
        continue;
      }
      const judged = judgeRow(parsed.value, options);
      if (judged.rule === 'no-pair') {
        tally.incomplete = true;
        context.warn(`line ${line}: "expected_answer" and "answer" or "attempt" are needed; the verdict is unknown.`);
      }
      const row = settled(text, judged, parsed.value, model, context.job);
      // The error is thrown where the row is written; until then it must not count as unhandled.
      row.catch(() => undefined);
      waiting.push(row);
      while (waiting.length > atOnce) await writeFirst();
    }
    while (waiting.length > 0) await writeFirst();
    if (tally.unanswered > 0)
      context.warn(`The model did not answer for ${plural(tally.unanswered, 'pair')}, which stay unknown.`);
    return tally.incomplete || tally.unanswered > 0 ? exitCodes.leftOut : exitCodes.done;
  },
};

interface JudgedRow {
  readonly text: string;
  readonly judged: Pick<Judgement, 'verdict'> & { readonly rule: string };
  /** A model was asked and gave no reply. */
  readonly unanswered: boolean;
}

type RowJudgement = (Judgement & { readonly question: ModelQuestion }) | { verdict: 'unknown'; rule: 'no-pair' };

/** @throws WrongUsage */
function judgeOptions(args: Arguments): JudgeOptions {
  const digits = args.values['digits'] === undefined ? undefined : number(args, 'digits', 8, digitLimits);
  return { strict: args.values['strict'] === true, ...(digits !== undefined && { digits }) };
}

const digitLimits = { low: 2, high: 50, whole: true };

/** @throws WrongUsage, Refusal */
function modelOf(args: Arguments, context: CommandContext): ChatModel | undefined {
  if (args.values['model'] === undefined && args.values['base-url'] === undefined) return undefined;
  return modelFlags(args, context).openPlain();
}

async function settled(
  text: string,
  judged: RowJudgement,
  row: JsonObject,
  model: ChatModel | undefined,
  job: Job,
): Promise<JudgedRow> {
  if (!model || judged.rule === 'no-pair' || !isForModel(judged)) return { text, judged, unanswered: false };
  const problem = answerText(row['question'] ?? row['problem']);
  const question = { ...judged.question, ...(problem !== undefined && { problem }) };
  const byModel = await judgeByModelIfItCan(model, question, job);
  return { text, judged: byModel ?? judged, unanswered: !byModel };
}

function judgeRow(row: JsonObject, options: JudgeOptions): RowJudgement {
  const expected = answerText(row['expected_answer']);
  const answer = answerText(row['answer']);
  const attempt = answerText(row['attempt']);
  if (expected !== undefined && answer !== undefined)
    return { ...judgeAnswer(expected, answer, options), question: { expected, answer } };
  if (expected !== undefined && attempt !== undefined) {
    const reason = row['finish_reason'] ?? row['stop_reason'] ?? row['finish'];
    const end = endOf({ truncated: isCutOff(reason), finished: isFinished(reason) });
    const judged = judgeAttempt(expected, attempt, options, end);
    return { ...judged, question: { expected, answer: judged.answer ?? attempt } };
  }
  return { verdict: 'unknown', rule: 'no-pair' };
}

/** Answers come as numbers too. */
function answerText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
