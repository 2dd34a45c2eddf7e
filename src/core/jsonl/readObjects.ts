import type { Problem } from '../../protocol/values';
import type { Job } from '../job/job';
import type { ByteFile } from './byteFile';
import { longestLine, readLines } from './lineReader';
import { openFile } from './openFile';
import { parseLine, type JsonObject } from './parseLine';

/** One row of a file. */
export interface RowAt {
  /** 1-based. */
  line: number;
  offset: number;
  length: number;
  value: JsonObject;
}

/** Rows of a file that were read together, and what is wrong with the lines between them. */
export interface RowBatch {
  rows: RowAt[];
  problems: Problem[];
  /** Bytes read so far, of `size`. */
  read: number;
  size: number;
}

/**
 * Reads a whole JSONL file in batches of bounded size. `name` is what problems call the file, `workspace` the
 * folder whose index holds it, if one does.
 * @throws Refusal that the file cannot be read; FileShrunk
 */
export async function* readObjects(file: string, name: string, job: Job, workspace?: string): AsyncGenerator<RowBatch> {
  using source = await openFile(file, { job, ...(workspace !== undefined && { workspace }) });
  yield* objectsIn(source, name, job);
}

/** {@link readObjects} of a file that is open already. @throws FileShrunk */
export async function* objectsIn(source: ByteFile, name: string, job: Job): AsyncGenerator<RowBatch> {
  const { size } = source;
  for await (const { bytes, spans, tooLong, read } of readLines(source, { offset: 0, lines: 0 }, { size }, job)) {
    const batch: RowBatch = { rows: [], problems: [], read, size };
    for (const { line } of tooLong) batch.problems.push({ file: name, line, ...tooLongFault });
    for (const { line, offset, start, end } of spans) {
      const parsed = parseLine(bytes, start, end);
      if (parsed.ok) batch.rows.push({ line, offset, length: end - start, value: parsed.value });
      else batch.problems.push({ file: name, line, ...parsed.fault });
    }
    yield batch;
  }
}

/** What is wrong with a line that does not fit into memory. */
export const tooLongFault = {
  column: 1,
  code: 'line-too-long',
  severity: 'error',
  message: `The line is longer than ${longestLine / 2 ** 20} MiB and was passed over.`,
} as const;
