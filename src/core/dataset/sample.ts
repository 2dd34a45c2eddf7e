import { hash } from 'node:crypto';
import type { FieldMapping } from '../../protocol/values';
import type { JsonObject } from '../jsonl/parseLine';
import { fieldReader, type FieldReader } from './fieldPath';

/** What we use of a row. */
export interface Sample {
  /** The row's own id. */
  id?: string;
  problem: string;
  /** The teacher trace. */
  solution?: string;
  /** The expected answer. */
  answer?: string;
  /** What the chains field holds, unparsed. */
  chains?: unknown;
}

/** A sample, or why a row is none. `code` is that of a `Problem`. */
export type SampleReading = { ok: true; sample: Sample } | { ok: false; code: string; message: string };

type Readers = Partial<Record<keyof FieldMapping, FieldReader>>;

const readersOf = new WeakMap<FieldMapping, Readers>();

/** Takes the mapped fields out of a row. Ids and answers may be numbers (long ones come
 * from the parse as text, with all their digits); a row without a problem text is no sample. */
export function readSample(value: unknown, mapping: FieldMapping): SampleReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, code: 'not-an-object', message: 'The row is not an object.' };
  const row = value as JsonObject;
  const readers = compiled(mapping);
  const problem = problemText(row, mapping.question);
  if (problem === undefined || problem.trim() === '')
    return { ok: false, code: 'no-problem-text', message: noProblem(mapping.question, readers.question?.(row)) };
  const sample: Sample = { problem };
  const id = scalarText(readers.id?.(row));
  if (id !== undefined && id !== '') sample.id = id;
  const solution = roleText(row, mapping.solution, assistants);
  if (solution !== undefined) sample.solution = solution;
  const answer = answerText(readers.answer?.(row));
  if (answer !== undefined) sample.answer = answer;
  const chains = readers.chains?.(row);
  if (chains !== undefined) sample.chains = chains;
  return { ok: true, sample };
}

/** Who asks and who answers in lists of messages, by the names that corpora give them. */
const users: ReadonlySet<unknown> = new Set(['user', 'human']);
const assistants: ReadonlySet<unknown> = new Set(['assistant', 'gpt', 'model']);

/**
 * A row's problem text, also where this row has it in another form than most: see {@link roleText}; and a text where most
 * have messages.
 */
export function problemText(row: JsonObject, path: string | undefined): string | undefined {
  const text = roleText(row, path, users);
  if (text !== undefined || path === undefined) return text;
  const list = /^([^.[\]+]+)\[/u.exec(path)?.[1];
  const instead = list !== undefined && Object.hasOwn(row, list) ? row[list] : undefined;
  return typeof instead === 'string' ? instead : undefined;
}

/**
 * The text at a path. Types may change between the rows of a corpus: where most rows have a text, this one may have a
 * list of messages, of which the first of a speaker counts.
 */
function roleText(row: JsonObject, path: string | undefined, speakers: ReadonlySet<unknown>): string | undefined {
  if (path === undefined) return undefined;
  const value = fieldReader(path)(row);
  return textOf(value) ?? messageOf(value, speakers);
}

/** The first text of a speaker in a list of messages (`role` and `content`, or `from` and `value`). */
function messageOf(value: unknown, speakers: ReadonlySet<unknown>): string | undefined {
  if (!Array.isArray(value)) return undefined;
  for (const message of value as unknown[]) {
    if (typeof message !== 'object' || message === null) continue;
    const { role, from, content, value: said } = message as JsonObject;
    if (speakers.has(role ?? from)) return textOf(content ?? said);
  }
  return undefined;
}

/**
 * What a problem is known by in the index: the first 16 hex digits of the SHA-256 of its text in UTF-8, a lone
 * surrogate taken as U+FFFD.
 */
export function problemKey(text: string): string {
  // Only bytes say what becomes of a lone surrogate, but making them costs as much as the hash.
  return keyOfText(text.isWellFormed() ? text : Buffer.from(text, 'utf8'));
}

/** {@link problemKey} of a text without lone surrogates, or in UTF-8. */
export function keyOfText(text: string | Uint8Array): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}

/** Whether a text that we use holds half of a surrogate pair, which no file in UTF-8 can hold as such. */
export function hasLoneSurrogate({ id, problem, solution, answer }: Sample): boolean {
  return [id, problem, solution, answer].some((text) => text?.isWellFormed() === false);
}

function compiled(mapping: FieldMapping): Readers {
  let readers = readersOf.get(mapping);
  if (!readers) {
    readers = {};
    for (const [role, path] of Object.entries(mapping) as [keyof FieldMapping, string][])
      readers[role] = fieldReader(path);
    readersOf.set(mapping, readers);
  }
  return readers;
}

function noProblem(field: string | undefined, found: unknown): string {
  if (field === undefined) return 'No field is known to hold the problem text.';
  if (found === undefined) return `The field "${field}", which holds the problem text, is missing.`;
  const what = typeof found === 'string' ? 'empty' : Array.isArray(found) ? 'a list' : typeWords(found);
  return `The field "${field}", which holds the problem text, is ${what}.`;
}

function typeWords(found: unknown): string {
  return found === null ? 'null' : `of type ${typeof found}`;
}

/** A text, also when it comes as a list of parts, as chat messages have it. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  const parts = (value as unknown[]).map((part) =>
    typeof part === 'object' && part !== null && 'text' in part ? part.text : undefined,
  );
  return parts.length > 0 && parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
}

function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Some corpora give the answer as a list of one or several final answers. */
function answerText(value: unknown): string | undefined {
  if (!Array.isArray(value)) return scalarText(value);
  const parts = (value as unknown[]).map(scalarText);
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join(', ') : undefined;
}
