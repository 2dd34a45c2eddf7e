import type { FieldMapping, Problem } from '../../protocol/values';
import { hasLoneSurrogate, problemKey, readSample } from '../dataset/sample';
import type { Job } from '../job/job';
import type { ByteFile } from '../jsonl/byteFile';
import { readLines, type LineBatch, type LineSpan, type ReadPoint } from '../jsonl/lineReader';
import { loneSurrogateAt } from '../jsonl/loneSurrogate';
import { faultAt, parseLine } from '../jsonl/parseLine';
import { tooLongFault } from '../jsonl/readObjects';
import type { SampleRow } from '../store/samples';

/** A sample before it has its row number. */
export type ScannedRow = Omit<SampleRow, 'repeat' | 'row'>;

/** What some lines of a file hold, and where reading goes on after them. */
export interface ScannedRows {
  rows: ScannedRow[];
  problems: Omit<Problem, 'file'>[];
  next: ReadPoint;
  /** Bytes of the file read so far. */
  read: number;
}

/** Rows that are handed over together: one transaction's worth, a tenth of a second of work. */
const rowsAtOnce = 4_000;
const bytesAtOnce = 32 * 1024 * 1024;

/**
 * Reads a file from `from` up to `size` bytes and yields its samples in large groups. Every line is parsed as a whole,
 * so that what is yielded without a problem is proven to be good.
 * @throws FileShrunk
 */
export async function* scanRows(
  file: ByteFile,
  from: ReadPoint,
  size: number,
  mapping: FieldMapping,
  job: Job,
): AsyncGenerator<ScannedRows> {
  const group: ScannedRows = { rows: [], problems: [], next: from, read: from.offset };
  let handedOver = from.offset;
  for await (const batch of readLines(file, from, { size }, job)) {
    for (const { line } of batch.tooLong) group.problems.push({ line, ...tooLongFault });
    for (const span of batch.spans) readSpan(batch, span, mapping, group);
    group.next = batch.next;
    group.read = batch.read;
    if (group.rows.length < rowsAtOnce && batch.read - handedOver < bytesAtOnce) continue;
    yield group;
    handedOver = batch.read;
    group.rows = [];
    group.problems = [];
  }
  yield group;
}

function readSpan(
  { bytes }: LineBatch,
  { line, offset, start, end }: LineSpan,
  mapping: FieldMapping,
  group: ScannedRows,
) {
  const parsed = parseLine(bytes, start, end);
  if (!parsed.ok) {
    group.problems.push({ line, ...parsed.fault });
    return;
  }
  const reading = readSample(parsed.value, mapping);
  if (!reading.ok) {
    const { code, message } = reading;
    group.problems.push({ line, ...faultAt(bytes.subarray(start, end), 0, code, 'error', message) });
    return;
  }
  const { sample } = reading;
  if (hasLoneSurrogate(sample)) group.problems.push({ line, ...loneSurrogate(bytes.subarray(start, end)) });
  group.rows.push({ line, offset, length: end - start, problem: problemKey(sample.problem), ownId: sample.id ?? null });
}

function loneSurrogate(line: Buffer) {
  const message = 'Half of a surrogate pair: it is no character and counts as U+FFFD; the row is used.';
  return faultAt(line, loneSurrogateAt(line), 'lone-surrogate', 'warning', message);
}
