import type { FieldMapping } from '../../protocol/values';
import { detectShapes, rowsToLookAt } from '../dataset/detect';
import { fieldReader } from '../dataset/fieldPath';
import type { Detection } from '../dataset/guess';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { ByteFile } from '../jsonl/byteFile';
import { headOf, openText, type Unpacking } from '../jsonl/openFile';
import { readLines } from '../jsonl/lineReader';
import { parseLine, type JsonObject } from '../jsonl/parseLine';
import { tooLongFault } from '../jsonl/readObjects';
import { openRaw, type RawFile } from '../packed/rawFile';

/** Bytes in which the first object must be found. */
const farEnough = 64 * 1024 * 1024;

/** The first rows of a file, and what is wrong before them. */
export interface Probe {
  rows: JsonObject[];
  /** The first line that is no object, in words with its place. */
  firstFault: string | undefined;
}

/** Reads the first rows that can be read. */
export async function probeFile(file: ByteFile, size: number, job: Job): Promise<Probe> {
  const probe: Probe = { rows: [], firstFault: undefined };
  for await (const { bytes, spans, tooLong, read } of readLines(file, { offset: 0, lines: 0 }, { size }, job)) {
    for (const { line } of tooLong) probe.firstFault ??= `line ${line}: ${tooLongFault.message}`;
    for (const { line, start, end } of spans) {
      const parsed = parseLine(bytes, start, end);
      if (parsed.ok) probe.rows.push(parsed.value);
      else probe.firstFault ??= `line ${line}, column ${parsed.fault.column}: ${parsed.fault.message}`;
      if (probe.rows.length === rowsToLookAt) return probe;
    }
    // The first line may itself be longer than that; then its end is worth waiting for.
    if (probe.rows.length > 0 || (read > farEnough && probe.firstFault !== undefined)) break;
  }
  return probe;
}

/**
 * Reads the first rows of a file that may be packed, without unpacking more of it than is needed.
 * @throws Refusal what {@link openText} refuses
 */
export async function probeRaw(raw: RawFile, unpacking: Unpacking, job: Job): Promise<Probe> {
  const head = await headOf(raw);
  const probe = await probeFile(head, head.size, job);
  if (!raw.kind || probe.rows.length > 0) return probe;
  using text = await openText(raw, unpacking);
  return await probeFile(text, text.size, job);
}

/** {@link probeRaw} of a file by its name; `size` is the file's own. @throws Refusal also that it cannot be opened */
export async function probeNamed(file: string, unpacking: Unpacking, job: Job): Promise<Probe & { size: number }> {
  using raw = await openRaw(file);
  return { ...(await probeRaw(raw, unpacking, job)), size: raw.size };
}

/** How the fields of a corpus are read: as detected, except where a person said otherwise. */
export interface Reading {
  shape: string;
  mapping: FieldMapping;
  reasons: string[];
}

/**
 * Decides how a file is read. `file` names it in messages.
 * @throws Refusal `no-samples`, `student-results`, `chains-file`, `no-question-field`, `unknown-field`
 */
export function decideReading(probe: Probe, file: string, person: FieldMapping | undefined): Reading {
  const [first] = probe.rows;
  if (!first) throw noSamples(probe, file);
  const guesses = detectShapes(probe.rows);
  if (person?.question !== undefined) return chosen(probe, file, person, guesses);
  const [best] = guesses;
  if (!best) throw noQuestion(first, file);
  if (best.shape === 'chains') throw chainsFile(best, file);
  if (!best.corpus)
    throw new Refusal({
      code: 'student-results',
      message: `${file} holds a student's results, not a corpus: ${best.reasons.join('; ')}.`,
      file,
      next: `Import it: skill-gap student import ${file}. If it is a corpus, name its problem text: --map question=FIELD.`,
    });
  return chosen(probe, file, { ...best.mapping, ...person }, guesses);
}

function chosen(probe: Probe, file: string, wanted: FieldMapping, guesses: readonly Detection[]): Reading {
  const guess = guesses.find((one) => one.corpus);
  const merged = { ...guess?.mapping, ...wanted };
  const mapping: FieldMapping = {};
  for (const [role, path] of Object.entries(merged) as [keyof FieldMapping, string][]) {
    // An empty name says that the role is to stay empty.
    if (path === '') continue;
    if (!probe.rows.some((row) => fieldReader(path)(row) !== undefined)) throw unknownField(probe, file, role, path);
    mapping[role] = path;
  }
  const asGuessed =
    guess && Object.entries(mapping).every(([role, path]) => guess.mapping[role as keyof FieldMapping] === path);
  return {
    shape: asGuessed ? guess.shape : 'by-person',
    mapping,
    reasons: asGuessed ? guess.reasons : ['the fields were named by a person'],
  };
}

/** Refuses a file without content. */
export function emptyFile(file: string): Refusal {
  return new Refusal({
    code: 'empty-file',
    message: `${file} is empty.`,
    file,
    next: 'A corpus is a JSONL file: one JSON object a line.',
  });
}

function chainsFile({ reasons }: Detection, file: string): Refusal {
  return new Refusal({
    code: 'chains-file',
    message: `${file} holds skill chains, not a corpus: ${reasons.join('; ')}.`,
    file,
    next: `Import it: skill-gap chains import ${file}. If it is a corpus, name its problem text: --map question=FIELD.`,
  });
}

function noSamples({ firstFault }: Probe, file: string): Refusal {
  return new Refusal({
    code: 'no-samples',
    message: `${file} holds no JSON object${firstFault === undefined ? '' : `: ${firstFault.replace(/\.$/u, '')}`}.`,
    file,
    next: 'A corpus is a JSONL file: one JSON object a line, with the problem text in one of its fields.',
  });
}

function noQuestion(row: JsonObject, file: string): Refusal {
  return new Refusal({
    code: 'no-question-field',
    message: `No field of ${file} is recognised as the problem text; its first row has ${listed(row)}.`,
    file,
    next: `Name the field: skill-gap index ${file} --map question=FIELD.`,
  });
}

function unknownField(probe: Probe, file: string, role: string, path: string): Refusal {
  return new Refusal({
    code: 'unknown-field',
    message: `No row looked at in ${file} has a field "${path}" for the ${role}; the first row has ${listed(probe.rows[0] ?? {})}.`,
    file,
    next: `Name one that is there: --map ${role}=FIELD.`,
  });
}

function listed(row: JsonObject): string {
  const names = Object.keys(row);
  const shown = names.slice(0, 20).map((name) => `"${name}"`);
  return names.length === 0 ? 'no fields' : shown.join(', ') + (names.length > shown.length ? ', ...' : '');
}
