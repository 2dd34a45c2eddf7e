import { breathe, type Job } from '../../job/job';
import { parseJson } from '../../jsonl/parseJson';
import { cutOff, damaged } from '../../packed/damage';
import { longestPart, PartTooLong } from '../../packed/jsonElements';
import { openRaw, type RawFile } from '../../packed/rawFile';
import { JsonParts, MisplacedByte, type JsonPath } from './jsonParts';
import { foundResult, type ResultBatch, type ResultFormat, type ResultSource } from './result';
import { isFault, type RowResult } from './rowFormat';

const readAtOnce = 256 * 1024;

/** A JSON document of results while it is read: the elements of some of its arrays, and then what is around them. */
export interface DocumentReading {
  readonly format: ResultFormat;
  readonly reason: string;
  /** Known only after the frame, in most documents. */
  readonly student: string | undefined;
  readonly notes: readonly string[];
  readonly hasVerdicts: boolean;
  readonly hasAttempts: boolean;
  readonly hasExpected: boolean;
  /** Whether a result is known by its position alone. */
  readonly byPosition?: boolean;
  /** Whether the elements of the array at a path are results. */
  wanted(path: JsonPath): boolean;
  /** @param at the number of the element among all wanted ones, from 0; the result's line unless it says another */
  part(value: unknown, path: JsonPath, at: number): RowResult;
  /** The document without its results, 0 in the place of each. @throws Refusal when it is not to be used */
  frame(value: unknown): void;
  /** After the frame: what earlier parts left open. */
  end?(): RowResult[];
}

/** A document as results. `name` is what problems call the file. */
export function documentSource(reading: DocumentReading, file: string, name: string): ResultSource {
  return {
    format: reading.format,
    reason: reading.reason,
    get student() {
      return reading.student;
    },
    notes: reading.notes,
    hasVerdicts: reading.hasVerdicts,
    hasAttempts: reading.hasAttempts,
    hasExpected: reading.hasExpected,
    whole: true,
    byPosition: reading.byPosition === true,
    read: (job) => readDocument(reading, file, name, job),
  };
}

async function* readDocument(
  reading: DocumentReading,
  file: string,
  name: string,
  job: Job,
): AsyncGenerator<ResultBatch> {
  using raw = await openRaw(file);
  const parts = new JsonParts((path) => reading.wanted(path));
  const buffer = Buffer.allocUnsafe(readAtOnce);
  let count = 0;
  for (let at = 0; at < raw.size;) {
    const read = await raw.read(buffer, 0, readAtOnce, at);
    if (read === 0) break;
    const batch: ResultBatch = { results: [], problems: [], read: at + read, size: raw.size };
    try {
      for (const { path, bytes, offset } of parts.take(buffer.subarray(0, read), at)) {
        const value = parsed(raw, bytes.toString('utf8'), offset);
        put(batch, name, count + 1, reading.part(value, path, count));
        count++;
      }
    } catch (error) {
      throw cutRefusal(error, raw);
    }
    at += read;
    yield batch;
    await breathe(job);
  }
  if (!parts.atEnd) throw cutOff(raw.file, 'json', raw.size);
  reading.frame(parsed(raw, parts.frameText().replace(/^\u00ef\u00bb\u00bf/u, ''), 0));
  const rest: ResultBatch = { results: [], problems: [], read: raw.size, size: raw.size };
  for (const result of reading.end?.() ?? []) put(rest, name, count, result);
  yield rest;
}

function put(batch: ResultBatch, file: string, line: number, result: RowResult): void {
  if (result === undefined) return;
  if (isFault(result)) batch.problems.push({ file, line, column: 1, severity: 'error', ...result });
  else batch.results.push(foundResult({ line, ...result }));
}

function parsed(raw: RawFile, text: string, offset: number): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw damaged(raw.file, 'json', `in the part at byte ${offset}`, 'it is no JSON', error);
  }
}

function cutRefusal(error: unknown, { file }: RawFile): unknown {
  if (error instanceof MisplacedByte)
    return damaged(file, 'json', `at byte ${error.offset}`, 'there is something that belongs to no document');
  if (error instanceof PartTooLong)
    return damaged(file, 'json', `at byte ${error.offset}`, `something is longer than ${longestPart / 2 ** 20} MiB`);
  return error;
}
