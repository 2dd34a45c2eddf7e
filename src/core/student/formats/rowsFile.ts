import type { Problem } from '../../../protocol/values';
import { probeNamed } from '../../ingest/probe';
import { breathe, type Job } from '../../job/job';
import { Refusal } from '../../job/refusal';
import type { JsonObject } from '../../jsonl/parseLine';
import { readObjects } from '../../jsonl/readObjects';
import { lighteval } from './lighteval';
import { lmEval } from './lmEval';
import { notResults } from './notResults';
import { openaiEvals } from './openaiEvals';
import { ownVerdicts } from './ownVerdicts';
import { recognisePlain } from './plainRows';
import { foundResult, type ReadingWishes, type ResultBatch, type ResultFormat, type ResultSource } from './result';
import { isFault, type RowFormat, type RowReading, type RowResult } from './rowFormat';

/** Logs of tools, which have a form of their own; what is none of them is looked at for plain fields. */
const toolFormats: readonly RowFormat[] = [ownVerdicts, lmEval, openaiEvals, lighteval];

/** A file of rows, and how problems call it. */
export interface RowsFile {
  /** Absolute. */
  file: string;
  /** As the index names it. */
  name: string;
  /** The folder whose index keeps the unpacked text, for a corpus with columns of a student. */
  workspace: string | undefined;
}

/**
 * Opens a file of rows: JSONL, packed or not, Parquet, a JSON array of objects.
 * @throws Refusal `no-results`, `several-students`, `no-filter`, `no-metric`, `unfinished-log`, `damaged-lines`, and what
 *   reading refuses
 */
export async function openRows(rowsFile: RowsFile, wishes: ReadingWishes, job: Job): Promise<ResultSource> {
  const { file, name, workspace } = rowsFile;
  const { rows, firstFault, size } = await probeNamed(file, { job }, job);
  if (rows.length === 0)
    throw notResults(
      file,
      size === 0
        ? 'it is empty'
        : `no line holds a JSON object (${firstFault?.replace(/\.$/u, '') ?? 'all are blank'})`,
    );
  const { format, reading } = recogniseRows(rows, file, wishes);
  // What is wrong with lines of a corpus is told where it is indexed, and the others are used there too.
  const usesGood = wishes.keepGood || workspace !== undefined;
  if (reading.survey || !usesGood) await survey(reading, rowsFile, usesGood, job);
  return {
    format,
    whole: false,
    byPosition: false,
    reason: reading.reason,
    student: reading.student,
    notes: reading.notes,
    hasVerdicts: reading.hasVerdicts,
    hasAttempts: reading.hasAttempts,
    hasExpected: reading.hasExpected,
    read: (reader: Job) => readRows(file, name, workspace, reading, reader),
  };
}

/** What rows are, by the first of them. @throws Refusal `no-results`, `several-students`, `no-metric` */
export function recogniseRows(
  rows: readonly JsonObject[],
  file: string,
  wishes: ReadingWishes,
): { format: ResultFormat; reading: RowReading } {
  for (const known of toolFormats) {
    if (wishes.format !== 'auto' && wishes.format !== known.format) continue;
    const reading = known.recognise(rows, file, wishes);
    if (reading) return { format: known.format, reading };
  }
  if (!['auto', 'columns', 'attempts', 'verdicts'].includes(wishes.format))
    throw notResults(file, `it does not have the form of ${wishes.format}`);
  const reading = recognisePlain(rows, file, wishes);
  return { format: reading.format, reading };
}

/**
 * Looks at every line before any is used: at what rows mean together, and for damage.
 * @throws Refusal `damaged-lines` unless the others are used all the same; what the reading refuses
 */
async function survey(reading: RowReading, rowsFile: RowsFile, usesGood: boolean, job: Job): Promise<void> {
  const { file, name, workspace } = rowsFile;
  const damage: Damage = { first: undefined, bad: 0, good: 0 };
  for await (const { rows, problems, read, size } of readObjects(file, name, job, workspace)) {
    for (const { value } of rows) reading.survey?.(value);
    damage.first ??= [...problems].sort((one, other) => one.line - other.line)[0];
    damage.bad += problems.length;
    damage.good += rows.length;
    job.report({ step: 'Looking at the results', done: read, total: size, unit: 'bytes' });
    await breathe(job);
  }
  if (!usesGood) checkSound(file, damage);
  reading.surveyed?.();
}

/** Lines of a file that hold a JSON object, and those that hold none. */
interface Damage {
  first: Problem | undefined;
  bad: number;
  good: number;
}

function checkSound(file: string, { first, bad, good }: Damage): void {
  if (!first) return;
  const message = first.message.replace(/\.$/u, '');
  const more = bad === 1 ? '' : `, and ${bad - 1} more of its lines ${bad === 2 ? 'is' : 'are'} damaged`;
  throw new Refusal({
    code: 'damaged-lines',
    message: `${file} is damaged at line ${first.line}, column ${first.column}: ${message}${more}. Nothing of it was used.`,
    file,
    line: first.line,
    next: `Fetch or write the file again, or take its ${good === 1 ? 'other row' : `other ${good} rows`}: skill-gap student import FILE --keep-good.`,
  });
}

async function* readRows(
  file: string,
  name: string,
  workspace: string | undefined,
  reading: RowReading,
  job: Job,
): AsyncGenerator<ResultBatch> {
  let last = { line: 0, read: 0, size: 0 };
  for await (const { rows, problems, read, size } of readObjects(file, name, job, workspace)) {
    const batch: ResultBatch = { results: [], problems: [...problems], read, size };
    for (const { line, offset, length, value } of rows) {
      put(batch, name, line, reading.read(value), { offset, length });
      last = { ...last, line };
    }
    last = { ...last, read, size };
    yield batch;
  }
  const rest = reading.end?.() ?? [];
  const batch: ResultBatch = { results: [], problems: [], read: last.read, size: last.size };
  for (const result of rest) put(batch, name, last.line, result, undefined);
  yield batch;
}

function put(
  batch: ResultBatch,
  file: string,
  line: number,
  result: RowResult,
  span: { offset: number; length: number } | undefined,
): void {
  if (result === undefined) return;
  if (isFault(result)) batch.problems.push({ file, line, column: 1, severity: 'error', ...result });
  else batch.results.push(foundResult({ ...result, line, span }));
}
