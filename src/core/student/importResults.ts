import path from 'node:path';
import type { Problem, Verdict } from '../../protocol/values';
import { datasetPath } from '../dataset/datasetPath';
import { unattended, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { FileShrunk } from '../jsonl/chunks';
import type { IndexStore } from '../store/open';
import { CorpusRows } from './corpusRows';
import { notResults } from './formats/notResults';
import { openResults } from './formats/openResults';
import { withPromptTexts } from './formats/promptFrame';
import type { ReadingWishes, ResultSource } from './formats/result';
import type { ImportOutcome } from './importOutcome';
import { ImportRun } from './importRun';
import { rowsOfDataset } from './matchSample';
import type { SettledAttempts, UndecidedAttempt } from './settleByModel';

export type { ImportOutcome };

type RowsOf = ReturnType<typeof rowsOfDataset>;

export interface ImportOptions extends Partial<ReadingWishes> {
  /** Judge attempts ourselves even where verdicts came with them. */
  regrade?: boolean | undefined;
  /** Find out everything and write nothing. */
  dryRun?: boolean | undefined;
  /** The dataset that positions of results mean, as the index names it or as a file. */
  dataset?: string | undefined;
  /** Puts what no rule could decide to a model; asked last, when everything else is written. */
  settle?: SettleByModel | undefined;
  /** Least similarity of problem texts that count as nearly the same, 0..1. */
  similarity?: number | undefined;
}

/** @returns undefined when nothing was asked: it was a trial, or nobody wanted it */
export type SettleByModel = (
  undecided: readonly UndecidedAttempt[],
  student: string,
  told: (attempt: UndecidedAttempt, verdict: Verdict) => void,
) => Promise<SettledAttempts | undefined>;

/**
 * Imports a student's results into the index: attempts that we judge by the corpora's expected answers, or verdicts.
 * Results are matched as `SampleMatcher` says; several for one problem are its attempts 1, 2, ... in the order
 * of the file, so that importing again changes nothing. What a file is and whether it can be used is found out before
 * anything is written: a damaged file leaves the index as it was. Of lines the finished ones stay after an interruption,
 * and the next import completes them.
 * @param file absolute, or relative to the workspace
 * @throws Refusal `missing-file`, `no-results`, `several-students`, `no-student-name`, `no-samples`, `no-dataset`,
 *   `no-expected-answers`, `no-filter`, `no-metric`, `unfinished-log`, `damaged-file`, `damaged-lines`, `changed-corpus`, `file-changed`
 */
export async function importResults(
  store: IndexStore,
  file: string,
  options: ImportOptions = {},
  job: Job = unattended,
): Promise<ImportOutcome> {
  const absolute = path.resolve(store.workspace, file);
  const name = datasetPath(store.workspace, absolute);
  using corpora = await CorpusRows.open(store, job);
  const source = await open(store, absolute, name, options, job);
  const rowsOf = options.dataset === undefined ? undefined : rowsOfDataset(store, named(store, options.dataset));
  checkUsable(store, corpora, source, absolute, options.regrade === true);
  checkDataset(source, absolute, rowsOf);
  const given = options.student ?? source.student;
  if (given === undefined && !source.whole) throw nameless(absolute);
  const plan = {
    source,
    student: given,
    regrade: options.regrade === true,
    dryRun: options.dryRun === true,
    rowsOf,
    similarity: options.similarity,
    forModel: options.settle !== undefined,
  };
  const run = new ImportRun(store, name, plan, corpora, job);
  let [rows, found] = [0, 0];
  try {
    for await (const { results, problems, read, size } of withPromptTexts(source.read(job))) {
      run.addProblems(problems);
      rows += results.length + problems.length;
      found += results.length;
      await run.take(results, source.whole);
      job.report({ step: `Importing results of ${given ?? 'a student'}`, done: read, total: size, unit: 'bytes' });
    }
  } catch (error) {
    throw error instanceof FileShrunk ? changedMeanwhile(absolute) : error;
  }
  checkLength(source, absolute, rows, rowsOf);
  if (found === 0) throw withoutResults(absolute, run.outcome.problems);
  const student = options.student ?? source.student;
  if (student === undefined) throw nameless(absolute);
  run.student = student;
  await run.save();
  const byModel = await options.settle?.(run.undecided, student, (attempt, verdict) => run.settled(attempt, verdict));
  return { ...run.finished(student, source.notes), ...(byModel && { byModel }) };
}

function open(store: IndexStore, file: string, name: string, options: ImportOptions, job: Job): Promise<ResultSource> {
  const { format = 'auto', student, filter, metric, unfinished = false, keepGood = false } = options;
  // A corpus with columns of a student is kept unpacked anyhow.
  const workspace = store.datasets.byPath(name) && store.workspace;
  return openResults({ file, name, workspace }, { format, student, filter, metric, unfinished, keepGood }, job);
}

/** A dataset as the index names it, given so or as a file. */
function named(store: IndexStore, dataset: string): string {
  if (store.datasets.byPath(dataset)) return dataset;
  return datasetPath(store.workspace, path.resolve(store.workspace, dataset));
}

function changedMeanwhile(file: string): Refusal {
  return new Refusal({
    code: 'file-changed',
    message: `${file} became shorter while it was read.`,
    file,
    next: 'Import it again when nothing writes to it.',
  });
}

function checkUsable(
  store: IndexStore,
  corpora: CorpusRows,
  source: ResultSource,
  file: string,
  regrade: boolean,
): void {
  const indexed = store.datasets.all().filter(({ scan }) => scan);
  if (indexed.every(({ scan }) => scan?.samples === 0))
    throw new Refusal({
      code: 'no-samples',
      message: 'The index holds no samples that results could belong to.',
      next: 'Index the corpus first: skill-gap index FILE.',
    });
  const known = datasetPath(store.workspace, file);
  if (['attempts', 'verdicts'].includes(source.format) && indexed.some((dataset) => dataset.path === known))
    throw new Refusal({
      code: 'no-results',
      message: `${known} is a corpus of the index and has no columns <model>_attempt or <model>_judge.`,
      file: known,
      next: 'Name the file that holds the student’s results.',
    });
  const judging = !source.hasVerdicts || (regrade && source.hasAttempts);
  if (judging && !corpora.haveAnswers && !source.hasExpected)
    throw new Refusal({
      code: 'no-expected-answers',
      message: 'The indexed corpora have no expected answers, so that attempts cannot be judged.',
      next: 'Name their field: skill-gap index FILE --map answer=FIELD; or import verdicts (unique_id and correct).',
    });
}

/** Results that are known by nothing but their position need the dataset whose rows they are. */
function checkDataset({ byPosition }: ResultSource, file: string, rowsOf: object | undefined): void {
  if (!byPosition || rowsOf) return;
  throw new Refusal({
    code: 'no-dataset',
    message: `${file} holds results that are known by their position alone.`,
    file,
    next: 'Name the corpus whose samples they are, in its order, with --dataset FILE.',
  });
}

/** ... and all of them. */
function checkLength({ byPosition }: ResultSource, file: string, rows: number, rowsOf?: RowsOf): void {
  if (!byPosition || !rowsOf || rows === rowsOf.samples) return;
  throw new Refusal({
    code: 'other-length',
    message: `${file} holds ${counted(rows, 'result')}, ${rowsOf.path} ${counted(rowsOf.samples, 'sample')}: which belongs to which cannot be told.`,
    file,
    next: `Give results of all its samples, in its order; or, with --dataset FILE, the dataset of ${counted(rows, 'sample')} that the student was asked from.`,
  });
}

/** Recognised by how it begins, and then there is nothing in it that can be used. */
function withoutResults(file: string, problems: readonly Problem[]): Refusal {
  const [first] = problems;
  if (!first) return notResults(file, 'it holds no result of a problem');
  const message = first.message.replace(/\.$/u, '');
  return notResults(file, `none of its ${problems.length} rows can be used (the first, ${first.line}: ${message})`);
}

function nameless(file: string): Refusal {
  return new Refusal({
    code: 'no-student-name',
    message: `${file} does not tell the student's name.`,
    file,
    next: 'Give it with --name.',
  });
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
