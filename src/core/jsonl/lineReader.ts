import { breathe, type Job } from '../job/job';
import type { ByteFile } from './byteFile';
import { Chunks } from './chunks';

/** Where reading goes on: the byte offset of a line's start, and the number of lines before it. */
export interface ReadPoint {
  offset: number;
  lines: number;
}

/** One line that is not blank, without its end. */
export interface LineSpan {
  /** 1-based. */
  line: number;
  /** Of its first byte, in the file. */
  offset: number;
  /** Where it lies in the batch's bytes. */
  start: number;
  end: number;
}

export interface LineBatch {
  /** Valid until the next batch is asked for. */
  bytes: Buffer;
  spans: LineSpan[];
  /** Lines over the limit; their bytes were passed over. */
  tooLong: { line: number; offset: number }[];
  /** After the last line that ended with a line feed. */
  next: ReadPoint;
  /** Bytes of the file read so far, for progress. */
  read: number;
}

export interface LineLimits {
  /** Bytes of the file that are read; what is appended meanwhile is left for the next time. */
  size: number;
  chunkBytes?: number;
  lineBytes?: number;
}

/** Larger chunks are no faster, and hold more lines at once. */
const defaultChunk = 1024 * 1024;
/** The longest line that is held in memory, in bytes. */
export const longestLine = 256 * 1024 * 1024;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Reads lines from `from` on in batches of about a chunk. Only LF ends a line (U+2028 is ordinary text), a CR before
 * it, a BOM at the start of the file and blank lines are passed over. Memory is bounded by a few chunks and the longest
 * line. The last line needs no LF, but then `next` stays before it: it may still grow.
 * @throws FileShrunk when the file ends before `size`
 */
export async function* readLines(
  file: ByteFile,
  from: ReadPoint,
  { size, chunkBytes = defaultChunk, lineBytes = longestLine }: LineLimits,
  job: Job,
): AsyncGenerator<LineBatch> {
  if (from.offset >= size) return;
  await using chunks = new Chunks(file, from.offset, size, chunkBytes);
  let at = from.offset;
  /** Bytes at the end of the last batch that belong to a line whose end is not in yet. */
  let held = 0;
  const next = { ...from };
  let passingOver = false;
  while (at < size) {
    const bytes = await chunks.next(held);
    at += bytes.length - held;
    const batch: LineBatch = { bytes, spans: [], tooLong: [], next, read: at };
    let start = 0;
    for (let end = bytes.indexOf(lineFeed, held); end >= 0; end = bytes.indexOf(lineFeed, start)) {
      if (passingOver || end - start > lineBytes) batch.tooLong.push({ line: next.lines + 1, offset: next.offset });
      else addSpan(batch, start, end, next);
      passingOver = false;
      start = end + 1;
      next.lines++;
      next.offset = at - bytes.length + start;
    }
    held = bytes.length - start;
    if (passingOver || held > lineBytes) {
      passingOver = true;
      held = 0;
    }
    if (at === size && passingOver) batch.tooLong.push({ line: next.lines + 1, offset: next.offset });
    else if (at === size && held > 0) addSpan(batch, start, start + held, next);
    yield { ...batch, next: { ...next } };
    await breathe(job);
  }
}

function addSpan(batch: LineBatch, start: number, end: number, { lines, offset }: ReadPoint): void {
  const { bytes } = batch;
  let first = start;
  if (offset === 0 && bytes.subarray(start, Math.min(end, start + 3)).equals(byteOrderMark)) first += 3;
  const last = end > first && bytes[end - 1] === carriageReturn ? end - 1 : end;
  if (!isBlank(bytes, first, last))
    batch.spans.push({ line: lines + 1, offset: offset + first - start, start: first, end: last });
}

function isBlank(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x09 && byte !== carriageReturn) return false;
  }
  return true;
}
