import { hash } from 'node:crypto';
import type { FieldMapping } from '../../protocol/values';
import type { JsonObject } from '../jsonl/parseLine';
import { fieldReader, type FieldReader } from './fieldPath';
import { answerText, formInWords, formOf, messageOf, numberText, scalarText, textOf } from './valueText';

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

/**
 * A sample, or why a row is none. `code` is that of a `Problem`; `doubts` says what of a sample is in a form that it
 * should not have, in sentences, and is absent where there is nothing to say.
 */
export type SampleReading =
  { ok: true; sample: Sample; doubts?: string[] } | { ok: false; code: string; message: string };

type Readers = Partial<Record<keyof FieldMapping, FieldReader>>;

const readersOf = new WeakMap<FieldMapping, Readers>();

/**
 * Takes the mapped fields out of a row. Types may change between the rows of a corpus: wherever a text can be made of
 * what a field holds it is taken, numbers too (long ones come from the parse as text, with all their digits). A row
 * without a problem text is no sample.
 */
export function readSample(value: unknown, mapping: FieldMapping): SampleReading {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { ok: false, code: 'not-an-object', message: 'The row is not an object.' };
  const row = value as JsonObject;
  const readers = compiled(mapping);
  const problem = problemText(row, mapping.question);
  if (problem === undefined || problem.trim() === '')
    return { ok: false, code: 'no-problem-text', message: noProblem(mapping.question, readers.question?.(row)) };
  const sample: Sample = { problem };
  const solution = roleText(row, mapping.solution, assistants);
  if (solution !== undefined) sample.solution = solution;
  const id = scalarText(readers.id?.(row));
  if (id !== undefined && id !== '') sample.id = id;
  const answer = answerText(readers.answer?.(row));
  if (answer !== undefined) sample.answer = answer;
  const chains = readers.chains?.(row);
  if (chains !== undefined) sample.chains = chains;
  const doubts = doubtsAbout(row, sample, mapping, readers);
  return doubts ? { ok: true, sample, doubts } : { ok: true, sample };
}

/** Numbers have few characters: of longer problem texts nobody need ask. */
const longestNumber = 32;

function doubtsAbout(row: JsonObject, sample: Sample, mapping: FieldMapping, readers: Readers): string[] | undefined {
  let doubts: string[] | undefined;
  if (sample.problem.length < longestNumber && typeof readers.question?.(row) === 'number')
    (doubts ??= []).push(`${named('question', mapping)} is a number; it is taken as text.`);
  for (const role of usedRoles) {
    if (sample[role] !== undefined) continue;
    const found = readers[role]?.(row);
    if (!isLost(found)) continue;
    const what = `is ${formInWords(found)}${choice(found, mapping[role])}`;
    (doubts ??= []).push(`${named(role, mapping)} ${what}; the row is used without it.`);
  }
  return doubts;
}

const usedRoles = ['id', 'solution', 'answer'] as const;
const roleWords = { question: 'problem text', solution: 'teacher trace', answer: 'expected answer', id: 'id' } as const;

function named(role: keyof typeof roleWords, mapping: FieldMapping): string {
  return `The field "${mapping[role]}", which holds the ${roleWords[role]},`;
}

/** Whether a value that no text was made of says something. */
function isLost(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return !Array.isArray(value) || value.length > 0;
}

/** How a person says which of several texts is meant. */
function choice(value: unknown, path: string | undefined): string {
  return formOf(value) === 'texts' ? ` (map ${path}[0] for the first, ${path}[*] for all in turn)` : '';
}

/** Who asks and who answers in lists of messages, by the names that corpora give them. */
const users: ReadonlySet<unknown> = new Set(['user', 'human']);
const assistants: ReadonlySet<unknown> = new Set(['assistant', 'gpt', 'model', 'bot', 'chatgpt']);

/**
 * A row's problem text, also where this row has it in another form than most: see {@link roleText}; and a text where most
 * have messages.
 */
export function problemText(row: JsonObject, path: string | undefined): string | undefined {
  const text = roleText(row, path, users);
  if (text !== undefined || path === undefined) return text;
  const instead = listBefore(row, path);
  return typeof instead === 'string' ? instead : undefined;
}

/**
 * The text at a path. Types may change between the rows of a corpus: where most rows have a text, this one may have a
 * number, or a list of messages, of which the first of a speaker counts; and the speakers may have other names.
 */
function roleText(row: JsonObject, path: string | undefined, speakers: ReadonlySet<unknown>): string | undefined {
  if (path === undefined) return undefined;
  const value = fieldReader(path)(row);
  return textOf(value) ?? numberText(value) ?? messageOf(value, speakers) ?? messageOf(listBefore(row, path), speakers);
}

/** What the field holds in which a path looks for an element. */
function listBefore(row: JsonObject, path: string): unknown {
  const list = /^([^.[\]+()]+)\[[^\]]*=/u.exec(path)?.[1];
  return list !== undefined && Object.hasOwn(row, list) ? row[list] : undefined;
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
  const what = typeof found === 'string' ? 'empty' : formInWords(found);
  return `The field "${field}", which holds the problem text, is ${what}${choice(found, field)}.`;
}
