import type { FieldMapping, Problem } from '../../protocol/values';
import { hasLoneSurrogate, readSample, type Sample } from '../dataset/sample';
import type { Job } from '../job/job';
import type { ByteFile } from '../jsonl/byteFile';
import { readLines, type LineBatch, type LineSpan, type ReadPoint } from '../jsonl/lineReader';
import { loneSurrogateAt } from '../jsonl/loneSurrogate';
import { faultAt, parseLine } from '../jsonl/parseLine';
import { tooLongFault } from '../jsonl/readObjects';
import { RowPacker, type PackedRows } from './packedRows';
import type { QuickRows } from './quickRows';

/** What some lines of a file hold, and where reading goes on after them. */
export interface ScannedRows {
  rows: PackedRows;
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
  const rows = new RowPacker();
  let problems: ScannedRows['problems'] = [];
  const group = (at: LineBatch | undefined): ScannedRows => {
    const taken = { rows: rows.take(), problems, next: at?.next ?? from, read: at?.read ?? from.offset, proven };
    problems = [];
    return taken;
  };
  let handedOver = from.offset;
  let last: LineBatch | undefined;
  for await (const batch of readLines(file, from, { size }, job)) {
    last = batch;
    if (proven) problems.push(...batch.tooLong.map(({ line }) => ({ line, ...tooLongFault })));
    for (const span of batch.spans) {
      const row = quick?.read(batch.bytes, span.start, span.end);
      if (row) addRow(rows, span, row.problem, row.ownId);
      else {
        const { sample, problems: found } = examineLine(batch.bytes, span, mapping);
        if (proven && found.length > 0) problems.push(...found);
        if (sample) addRow(rows, span, sample.problem, sample.id ?? null);
      }
    }
    if (rows.length < rowsAtOnce && batch.read - handedOver < bytesAtOnce) continue;
    yield group(batch);
    handedOver = batch.read;
  }
  yield group(last);
}

function addRow(rows: RowPacker, { line, offset, start, end }: LineSpan, problem: string, ownId: string | null): void {
  rows.add(line, offset, end - start, problem, ownId);
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
  const { sample, doubts = [] } = reading;
  const problems = doubts.map((doubt) => ({
    line,
    ...faultAt(bytes.subarray(start, end), 0, 'other-type', 'warning', doubt),
  }));
  if (hasLoneSurrogate(sample)) problems.push({ line, ...loneSurrogate(bytes.subarray(start, end)) });
  return { sample, problems };
}

function loneSurrogate(line: Buffer) {
  const message = 'Half of a surrogate pair: it is no character and counts as U+FFFD; the row is used.';
  return faultAt(line, loneSurrogateAt(line), 'lone-surrogate', 'warning', message);
}
