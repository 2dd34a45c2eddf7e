import type { Verdict } from '../../protocol/values';
import { fieldReader } from '../dataset/fieldPath';
import type { JsonObject } from '../jsonl/parseLine';
import type { ResultShape } from './resultShape';

/** What one row of a results file says. */
export interface Result {
  id: string | undefined;
  question: string | undefined;
  /** The attempt's text. */
  attempt: string | undefined;
  /** A verdict that came with it; undefined when we are to judge. */
  verdict: Verdict | undefined;
}

export type ResultReading = { ok: true; result: Result } | { ok: false; code: string; message: string };

/** Reads a row; one without an attempt and without a verdict, or with a verdict that cannot be read, says nothing. */
export function readResult(row: JsonObject, shape: ResultShape): ResultReading {
  const id = textIn(row, shape.id);
  const question = textIn(row, shape.question);
  if (id === undefined && question === undefined)
    return { ok: false, code: 'no-id', message: 'The row has neither an id nor a problem text.' };
  const attempt = textIn(row, shape.attempt);
  const given: unknown = shape.verdict === undefined ? undefined : fieldReader(shape.verdict)(row);
  const verdict = given === undefined || given === null ? undefined : readVerdict(given);
  if (verdict === null) {
    const shown = (JSON.stringify(given) as string | undefined) ?? 'nothing';
    const message = `"${shape.verdict ?? ''}" holds ${shown.slice(0, 60)}: expected true or false, 1 or 0, or a word such as correct, wrong, unknown.`;
    return { ok: false, code: 'bad-verdict', message };
  }
  if (attempt === undefined && verdict === undefined) {
    const fields = [shape.attempt, shape.verdict].filter((field) => field !== undefined).map((field) => `"${field}"`);
    return { ok: false, code: 'no-result', message: `The row has nothing in ${fields.join(' and ')}.` };
  }
  return { ok: true, result: { id, question, attempt, verdict } };
}

function textIn(row: JsonObject, field: string | undefined): string | undefined {
  const value = field === undefined ? undefined : fieldReader(field)(row);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const verdictWords: Readonly<Record<string, Verdict>> = {
  true: 'correct',
  yes: 'correct',
  correct: 'correct',
  right: 'correct',
  pass: 'correct',
  '1': 'correct',
  '1.0': 'correct',
  false: 'wrong',
  no: 'wrong',
  wrong: 'wrong',
  incorrect: 'wrong',
  fail: 'wrong',
  '0': 'wrong',
  '0.0': 'wrong',
  unknown: 'unknown',
  unsure: 'unknown',
};

/** A verdict as results files spell it, compared as a whole word: "unknown" holds a "no". Null when it is none. */
function readVerdict(value: unknown): Verdict | null {
  if (typeof value !== 'boolean' && typeof value !== 'number' && typeof value !== 'string') return null;
  const word = String(value).trim().toLowerCase();
  return Object.hasOwn(verdictWords, word) ? (verdictWords[word] ?? null) : null;
}
