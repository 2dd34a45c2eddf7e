import path from 'node:path';
import { datasetPath } from '../dataset/datasetPath';
import { probeNamed } from '../ingest/probe';
import { breathe, unattended, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { FileShrunk } from '../jsonl/chunks';
import type { JsonObject } from '../jsonl/parseLine';
import { readObjects } from '../jsonl/readObjects';
import type { IndexStore } from '../store/open';
import { CorpusRows } from './corpusRows';
import { ImportRun, type ImportOutcome } from './importRun';
import { notResults, recogniseResults, type ResultFormat, type ResultShape } from './resultShape';

export type { ImportOutcome };

export interface ImportOptions {
  /** The student's name; that of the columns when absent. */
  student?: string | undefined;
  /** `auto` recognises the file by its content. */
  format?: ResultFormat | 'auto' | undefined;
  /** Judge attempts ourselves even where verdicts came with them. */
  regrade?: boolean | undefined;
}

/** Rows between two looks at the clock of the job, and in one transaction. */
const rowsAtOnce = 500;

/**
 * Imports a student's results into the index: attempts that we judge by the corpora's expected answers, or verdicts.
 * Rows are matched as {@link SampleMatcher} says; several rows for one problem are its attempts 1, 2, ... in the order
 * of the file, so that importing again changes nothing. What a file is and whether it can be used is found out before
 * anything is written; after an interruption the finished rows stay and the next import completes them.
 * @param file absolute, or relative to the workspace
 * @throws Refusal `missing-file`, `no-results`, `several-students`, `no-student-name`, `no-samples`,
 *   `no-expected-answers`, `changed-corpus`, `file-changed`
 */
export async function importResults(
  store: IndexStore,
  file: string,
  options: ImportOptions = {},
  job: Job = unattended,
): Promise<ImportOutcome> {
  const absolute = path.resolve(store.workspace, file);
  using corpora = await CorpusRows.open(store, job);
  const shape = recogniseResults(await firstRows(absolute, job), {
    file: absolute,
    student: options.student,
    format: options.format ?? 'auto',
  });
  const student = options.student ?? shape.student;
  if (student === undefined) throw nameless(absolute);
  const plan = { shape, student, regrade: options.regrade === true };
  checkUsable(store, corpora, shape, absolute, plan.regrade);
  // A corpus with columns of a student is kept unpacked anyhow.
  const workspace = store.datasets.byPath(datasetPath(store.workspace, absolute)) && store.workspace;
  const run = new ImportRun(store, datasetPath(store.workspace, absolute), plan, corpora);
  try {
    for await (const batch of readObjects(absolute, run.source, job, workspace)) {
      for (const problem of batch.problems) run.outcome.problems.push(problem);
      for (const [index, row] of batch.rows.entries()) {
        run.take(row);
        if (index % rowsAtOnce === rowsAtOnce - 1) {
          run.save();
          await breathe(job);
        }
      }
      run.save();
      const { read: done, size: total } = batch;
      job.report({ step: `Importing results of ${student}`, done, total, unit: 'bytes' });
    }
  } catch (error) {
    throw error instanceof FileShrunk ? changedMeanwhile(absolute) : error;
  }
  run.outcome.problems.sort((one, other) => one.line - other.line);
  return run.outcome;
}

/** The rows that a file is recognised by. @throws Refusal `no-results` when there are none, and why it cannot be read */
async function firstRows(file: string, job: Job): Promise<JsonObject[]> {
  const { rows, firstFault, size } = await probeNamed(file, { job }, job);
  if (rows.length > 0) return rows;
  throw notResults(file, size === 0 ? 'it is empty' : `no line holds a JSON object (${firstFault ?? 'all are blank'})`);
}

function changedMeanwhile(file: string): Refusal {
  return new Refusal({
    code: 'file-changed',
    message: `${file} became shorter while it was read.`,
    file,
    next: 'Import it again when nothing writes to it.',
  });
}

function checkUsable(store: IndexStore, corpora: CorpusRows, shape: ResultShape, file: string, regrade: boolean): void {
  const indexed = store.datasets.all().filter(({ scan }) => scan);
  if (indexed.every(({ scan }) => scan?.samples === 0))
    throw new Refusal({
      code: 'no-samples',
      message: 'The index holds no samples that results could belong to.',
      next: 'Index the corpus first: skill-gap index FILE.',
    });
  const known = datasetPath(store.workspace, file);
  if (shape.format !== 'columns' && indexed.some((dataset) => dataset.path === known))
    throw new Refusal({
      code: 'no-results',
      message: `${known} is a corpus of the index and has no columns <model>_attempt or <model>_judge.`,
      file: known,
      next: 'Name the file that holds the student’s results.',
    });
  const judging = shape.verdict === undefined || (regrade && shape.attempt !== undefined);
  if (judging && !corpora.haveAnswers)
    throw new Refusal({
      code: 'no-expected-answers',
      message: 'The indexed corpora have no expected answers, so that attempts cannot be judged.',
      next: 'Name their field: skill-gap index FILE --map answer=FIELD; or import verdicts (unique_id and correct).',
    });
}

function nameless(file: string): Refusal {
  return new Refusal({
    code: 'no-student-name',
    message: `${file} does not tell the student's name.`,
    file,
    next: 'Give it with --name.',
  });
}
