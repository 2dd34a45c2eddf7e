import { createHash } from 'node:crypto';
import { openFile } from '../jsonl/openFile';
import { readLines } from '../jsonl/lineReader';
import { parseLine } from '../jsonl/parseLine';
import type { Job } from '../job/job';
import type { StagedFile } from './stagedFile';

/**
 * Reads a finished file of rows back from the disk and compares it with what was written: number of rows, every row
 * parsed and of the right shape, SHA-256. A difference is a fault of the disk or of this program, so it throws.
 */
export async function readBack(file: StagedFile, isRow: (value: unknown) => boolean, job: Job): Promise<void> {
  using source = await openFile(file.temporary);
  const { size } = source;
  const hash = createHash('sha256');
  let rows = 0;
  for await (const batch of readLines(source, { offset: 0, lines: 0 }, { size }, job)) {
    for (const { start, end } of batch.spans) {
      const line = parseLine(batch.bytes, start, end);
      if (!line.ok || !isRow(line.value)) throw new Error(`row ${rows + 1} of ${file.name} was not read as written`);
      rows++;
    }
    // A batch begins where a line does, and what is left at its end comes again with the next one.
    const [first, last] = [batch.spans[0], batch.spans.at(-1)];
    if (first && last) hash.update(batch.bytes.subarray(first.start, last.end + 1));
    job.report({ step: `Checking ${file.name}`, done: batch.read, total: size, unit: 'bytes' });
  }
  if (rows !== file.rows || hash.digest('hex') !== file.sha256)
    throw new Error(`${file.name} was not read back as written: ${rows} rows instead of ${file.rows}, or other bytes`);
}
