import type { FieldMapping, Problem } from '../../protocol/values';
import { hasLoneSurrogate, problemKey, readSample, type Sample } from '../dataset/sample';
import type { Job } from '../job/job';
import type { ByteFile } from '../jsonl/byteFile';
import { readLines, type LineSpan, type ReadPoint } from '../jsonl/lineReader';
import { loneSurrogateAt } from '../jsonl/loneSurrogate';
import { faultAt, parseLine } from '../jsonl/parseLine';
import { tooLongFault } from '../jsonl/readObjects';
import type { SampleRow } from '../store/samples';
import type { QuickRows } from './quickRows';

/** A sample before it has its row number. */
export type ScannedRow = Omit<SampleRow, 'repeat' | 'row'>;

/** What some lines of a file hold, and where reading goes on after them. */
export interface ScannedRows {
  rows: ScannedRow[];
  problems: Omit<Problem, 'file'>[];
  next: ReadPoint;
  /** Bytes of the file read so far. */
  read: number;
  /** Whether every line was parsed as a whole; otherwise problems are for the proof to list. */
  proven: boolean;
}

/** How rows are read. */
export interface RowReading {
  mapping: FieldMapping;
  /** Reads most rows without parsing them; undefined where parsing is as fast. */
  quick: QuickRows | undefined;
}

/** Rows that are handed over together: one transaction's worth, a tenth of a second of work. */
const rowsAtOnce = 4_000;
const bytesAtOnce = 32 * 1024 * 1024;

/**
 * Reads a file from `from` up to `size` bytes and yields its samples in large groups. Without `quick` every line is
 * parsed as a whole, so that what is yielded without a problem is proven to be good. With it most lines are not, and
 * problems are left to the proof.
 * @throws FileShrunk
 */
export async function* scanRows(
  file: ByteFile,
  from: ReadPoint,
  size: number,
  { mapping, quick }: RowReading,
  job: Job,
): AsyncGenerator<ScannedRows> {
  const proven = quick === undefined;
  const group: ScannedRows = { rows: [], problems: [], next: from, read: from.offset, proven };
  let handedOver = from.offset;
  for await (const batch of readLines(file, from, { size }, job)) {
    if (proven) group.problems.push(...batch.tooLong.map(({ line }) => ({ line, ...tooLongFault })));
    for (const span of batch.spans) {
      const row = quick && quickRow(quick, batch.bytes, span);
      if (row) group.rows.push(row);
      else readSpan(batch.bytes, span, mapping, group);
    }
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

function quickRow(quick: QuickRows, bytes: Buffer, { line, offset, start, end }: LineSpan): ScannedRow | undefined {
  const row = quick.read(bytes, start, end);
  return row && { line, offset, length: end - start, problem: problemKey(row.problem), ownId: row.ownId };
}

function readSpan(bytes: Buffer, span: LineSpan, mapping: FieldMapping, group: ScannedRows): void {
  const { sample, problems } = examineLine(bytes, span, mapping);
  if (group.proven) group.problems.push(...problems);
  if (!sample) return;
  const { line, offset, start, end } = span;
  group.rows.push({ line, offset, length: end - start, problem: problemKey(sample.problem), ownId: sample.id ?? null });
}

/** Parses a line as a whole: its sample, if it is one, and everything that is wrong with it. */
export function examineLine(
  bytes: Buffer,
  { line, start, end }: LineSpan,
  mapping: FieldMapping,
): { sample?: Sample; problems: Omit<Problem, 'file'>[] } {
  const parsed = parseLine(bytes, start, end);
  if (!parsed.ok) return { problems: [{ line, ...parsed.fault }] };
  const reading = readSample(parsed.value, mapping);
  if (!reading.ok) {
    const { code, message } = reading;
    return { problems: [{ line, ...faultAt(bytes.subarray(start, end), 0, code, 'error', message) }] };
  }
  const { sample } = reading;
  if (!hasLoneSurrogate(sample)) return { sample, problems: [] };
  return { sample, problems: [{ line, ...loneSurrogate(bytes.subarray(start, end)) }] };
}

function loneSurrogate(line: Buffer) {
  const message = 'Half of a surrogate pair: it is no character and counts as U+FFFD; the row is used.';
  return faultAt(line, loneSurrogateAt(line), 'lone-surrogate', 'warning', message);
}
