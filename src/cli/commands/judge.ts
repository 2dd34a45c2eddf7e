import { judgeAnswer, judgeAttempt } from '../../core/judge/judge';
import type { Judgement } from '../../core/judge/judgement';
import { parseLine, type JsonObject } from '../../core/jsonl/parseLine';
import { withMembers } from '../../core/jsonl/withMembers';
import { exitCodes, WrongUsage, type Command } from '../command';

export const judge: Command = {
  name: 'judge',
  summary: 'verdicts for JSONL of answers on standard input, without an index',
  help: `Usage: skill-gap judge < PAIRS.jsonl > VERDICTS.jsonl

Reads objects {"expected_answer": ..., "answer": ...} or {"expected_answer": ..., "attempt": ...} from standard input,
one a line, and writes the same objects in the same order, all they hold as it was written, with two more fields:

  verdict   correct, wrong, or unknown where the two are neither surely the same nor surely different
  rule      what decided: exact, rational, decimal, percent, unit, choice, words; of an unknown verdict what stood in
            the way: rounding, list-or-number, not-understood, too-long, no-answer, no-expected-answer, truncated

In an attempt the answer is what the last \\boxed{} after the thinking holds, or what follows "final answer is",
"Answer:" or ####. Needs no index.

Exit code 1 when lines had to be left out (listed) or had no pair to judge.

Example:
  echo '{"expected_answer": "\\\\frac12", "answer": "0.5"}' | skill-gap judge`,
  options: {},

  async run({ positionals }, context) {
    if (positionals.length > 0) throw new WrongUsage('judge reads standard input: skill-gap judge < FILE.');
    let line = 0;
    let incomplete = false;
    for await (const text of context.stdin()) {
      line++;
      if (text.trim() === '') continue;
      const parsed = parseLine(Buffer.from(text));
      if (!parsed.ok) {
        incomplete = true;
        context.warn(`line ${line}, column ${parsed.fault.column}: ${parsed.fault.message} The line is left out.`);
        continue;
      }
      const judged = judgeRow(parsed.value);
      if (judged.rule === 'no-pair') {
        incomplete = true;
        context.warn(`line ${line}: "expected_answer" and "answer" or "attempt" are needed; the verdict is unknown.`);
      }
      await context.rowText(withMembers(text, { verdict: judged.verdict, rule: judged.rule }));
    }
    return incomplete ? exitCodes.leftOut : exitCodes.done;
  },
};

function judgeRow(row: JsonObject): Judgement | { verdict: 'unknown'; rule: 'no-pair' } {
  const expected = answerText(row['expected_answer']);
  const answer = answerText(row['answer']);
  const attempt = answerText(row['attempt']);
  if (expected !== undefined && answer !== undefined) return judgeAnswer(expected, answer);
  if (expected !== undefined && attempt !== undefined) return judgeAttempt(expected, attempt);
  return { verdict: 'unknown', rule: 'no-pair' };
}

/** Answers come as numbers too. */
function answerText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
