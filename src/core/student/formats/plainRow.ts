import { fieldReader } from '../../dataset/fieldPath';
import type { JsonObject } from '../../jsonl/parseLine';
import { deepestList, isObject, messageText, promptText, scalarText, textsIn, verdictIn } from './readValue';
import type { GivenAttempt, RowFault } from './result';
import type { RowResult } from './rowFormat';

/** Which fields of plain rows say what. At least one of `id` and `question`, and of `attempt` and `verdict`. */
export interface PlainFields {
  id: string | undefined;
  question: string | undefined;
  /** One attempt or a list of them: texts, numbers, messages, or objects with a text. */
  attempt: string | undefined;
  verdict: string | undefined;
  expected: string | undefined;
  /** Why an attempt ended, or whether it was cut off. */
  end: string | undefined;
}

/** Reads a row; one without an attempt and without a verdict, or with a verdict that cannot be read, says nothing. */
export function readPlainRow(row: JsonObject, fields: PlainFields): RowResult {
  const id = scalarIn(row, fields.id);
  const question = promptText(valueIn(row, fields.question));
  if (id === undefined && question === undefined)
    return { code: 'no-id', message: 'The row has neither an id nor a problem text.' };
  const ends = valueIn(row, fields.end);
  const texts = textsOf(valueIn(row, fields.attempt), ends);
  const given = valueIn(row, fields.verdict);
  const attempts = Array.isArray(given)
    ? pairs(texts, given as unknown[], fields)
    : judgedTogether(texts, given, fields);
  if ('code' in attempts) return attempts;
  attempts.forEach((attempt, at) => {
    const reason = Array.isArray(ends) ? (ends as unknown[])[at] : ends;
    attempt.truncated ||= isCutOff(reason);
    attempt.finished ||= isFinished(reason);
  });
  return {
    id,
    questions: question === undefined ? [] : [question],
    expected: textsIn(valueIn(row, fields.expected)),
    attempts,
  };
}

/** One verdict; of several attempts it would not say which, so that each is judged. */
function judgedTogether(
  texts: readonly GivenAttempt[],
  given: unknown,
  fields: PlainFields,
): GivenAttempt[] | RowFault {
  const verdict = given === undefined || given === null ? undefined : verdictIn(given);
  if (given !== undefined && given !== null && verdict === undefined) return badVerdict(fields.verdict, given);
  const [text, ...others] = texts;
  if (others.length > 0) return [...texts];
  if (text) return [{ ...text, verdict: verdict ?? text.verdict }];
  if (verdict !== undefined) return [{ text: undefined, verdict, truncated: false }];
  const names = [fields.attempt, fields.verdict].filter((field) => field !== undefined).map((field) => `"${field}"`);
  return { code: 'no-result', message: `The row has nothing in ${names.join(' and ')}.` };
}

/** A verdict for each attempt. */
function pairs(
  texts: readonly GivenAttempt[],
  given: readonly unknown[],
  fields: PlainFields,
): GivenAttempt[] | RowFault {
  if (texts.length > 0 && texts.length !== given.length)
    return {
      code: 'bad-verdict',
      message: `"${fields.verdict ?? ''}" holds ${given.length} verdicts, "${fields.attempt ?? ''}" ${texts.length} attempts.`,
    };
  if (given.length === 0) return { code: 'no-result', message: `The row has nothing in "${fields.verdict ?? ''}".` };
  const found: GivenAttempt[] = [];
  for (const [at, value] of given.entries()) {
    const verdict = value === null ? undefined : verdictIn(value);
    const text = texts[at] ?? { text: undefined, verdict: undefined, truncated: false };
    if (verdict === undefined && (value !== null || text.text === undefined)) return badVerdict(fields.verdict, value);
    found.push({ ...text, verdict });
  }
  return found;
}

/** An empty text is an attempt only where the row says how it ended: else nobody has been asked. */
function textsOf(value: unknown, ends: unknown): GivenAttempt[] {
  const isEmptyReply = value === '' && (isCutOff(ends) || isFinished(ends));
  return isEmptyReply ? [{ text: '', verdict: undefined, truncated: false }] : attemptsIn(value);
}

/** The attempts in a field, of whatever form. */
function attemptsIn(value: unknown, depth = 0): GivenAttempt[] {
  if (depth === deepestList) return [];
  if (Array.isArray(value)) return (value as unknown[]).flatMap((one) => attemptsIn(one, depth + 1));
  if (typeof value === 'string') return value === '' ? [] : [{ text: value, verdict: undefined, truncated: false }];
  if (!isObject(value)) {
    const text = scalarText(value);
    return text === undefined ? [] : [{ text, verdict: undefined, truncated: false }];
  }
  if (Array.isArray(value['choices'])) return attemptsIn(value['choices'], depth + 1);
  const message = isObject(value['message']) ? value['message'] : value;
  const text =
    messageText(message) ?? textNames.map((name) => scalarText(value[name])).find((found) => found !== undefined);
  if (text === undefined) return [];
  const verdict = verdictIn(value['correct'] ?? value['is_correct']);
  const reason = value['finish_reason'] ?? value['stop_reason'] ?? value['truncated'];
  return [{ text, verdict, truncated: isCutOff(reason), finished: isFinished(reason) }];
}

const textNames = [
  'text',
  'attempt',
  'output',
  'response',
  'completion',
  'prediction',
  'generation',
  'answer',
] as const;

const limits: ReadonlySet<unknown> = new Set(['length', 'max_tokens', 'max_length', 'model_length', true]);

const ownEnds: ReadonlySet<unknown> = new Set(['stop', 'eos', 'eos_token', 'end_turn', 'stop_sequence', false]);

/** Whether a reason for the end of an attempt is that a limit was reached. */
export function isCutOff(reason: unknown): boolean {
  return limits.has(reason);
}

/** Whether it is that the student had said everything. */
export function isFinished(reason: unknown): boolean {
  return ownEnds.has(reason);
}

function valueIn(row: JsonObject, field: string | undefined): unknown {
  return field === undefined ? undefined : fieldReader(field)(row);
}

function scalarIn(row: JsonObject, field: string | undefined): string | undefined {
  const value = valueIn(row, field);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function badVerdict(field: string | undefined, given: unknown): RowFault {
  const shown = (JSON.stringify(given) as string | undefined) ?? 'nothing';
  return {
    code: 'bad-verdict',
    message: `"${field ?? ''}" holds ${shown.slice(0, 60)}: expected true or false, 1 or 0, or a word such as correct, wrong, unknown.`,
  };
}
