import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../protocol/values';
import { datasetPath } from '../dataset/datasetPath';
import { breathe, unattended, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { readLines } from '../jsonl/lineReader';
import { openFile } from '../jsonl/openFile';
import { parseLine, type JsonObject } from '../jsonl/parseLine';
import type { IndexStore } from '../store/open';
import type { Attempt } from '../store/students';
import { CorpusRows } from './corpusRows';
import { SampleMatcher } from './matchSample';
import { readResult } from './resultRow';
import { recogniseResults, type ResultFormat, type ResultShape } from './resultShape';
import { verdictOf } from './verdictOf';

export interface ImportOptions {
  /** The student's name; that of the columns when absent. */
  student?: string | undefined;
  /** `auto` recognises the file by its content. */
  format?: ResultFormat | 'auto' | undefined;
  /** Judge attempts ourselves even where verdicts came with them. */
  regrade?: boolean | undefined;
}

/** A row of the results that belongs to no sample. */
export interface UnmatchedRow {
  /** 1-based. */
  line: number;
  id: string | null;
  reason: string;
}

/** `correct`, `wrong`, `unknown` and `truncated` sum to `matched`. */
export interface ImportOutcome {
  student: string;
  format: ResultFormat;
  /** What the file was taken for and why. */
  reason: string;
  matched: number;
  unmatched: UnmatchedRow[];
  correct: number;
  wrong: number;
  unknown: number;
  truncated: number;
  /** Attempts that could not be judged because their sample has no expected answer. */
  withoutExpected: number;
  /** Lines that could not be used. */
  problems: Problem[];
}

/** Rows that a file is recognised by. */
const rowsToLookAt = 200;
/** Rows between two looks at the clock of the job, and in one transaction. */
const rowsAtOnce = 500;

/**
 * Imports a student's results into the index: attempts that we judge by the corpora's expected answers, or verdicts.
 * Rows are matched as {@link SampleMatcher} says; several rows for one problem are its attempts 1, 2, ... in the order
 * of the file, so that importing again changes nothing. What a file is and whether it can be used is found out before
 * anything is written; after an interruption the finished rows stay and the next import completes them.
 * @param file absolute, or relative to the workspace
 * @throws Refusal `missing-file`, `no-results`, `several-students`, `no-student-name`, `no-samples`,
 *   `no-expected-answers`, `changed-corpus`
 */
export async function importResults(
  store: IndexStore,
  file: string,
  options: ImportOptions = {},
  job: Job = unattended,
): Promise<ImportOutcome> {
  const absolute = path.resolve(store.workspace, file);
  const { handle, size } = await openFile(absolute);
  try {
    using corpora = new CorpusRows(store);
    const shape = recogniseResults(await firstRows(handle, size, job), {
      file: absolute,
      student: options.student,
      format: options.format ?? 'auto',
    });
    const student = options.student ?? shape.student;
    if (student === undefined) throw nameless(absolute);
    checkUsable(store, corpora, shape, absolute, options.regrade === true);
    const run = new ImportRun(store, absolute, { shape, student, regrade: options.regrade === true }, corpora);
    for await (const { bytes, spans, tooLong, read } of readLines(handle, { offset: 0, lines: 0 }, { size }, job)) {
      for (const { line } of tooLong)
        run.addProblem({ line, column: 1, code: 'too-long', message: 'The line is too long.' });
      for (const [index, span] of spans.entries()) {
        run.take(bytes, span);
        if (index % rowsAtOnce === rowsAtOnce - 1) {
          run.save();
          await breathe(job);
        }
      }
      run.save();
      job.report({ step: `Importing results of ${student}`, done: read, total: size, unit: 'bytes' });
    }
    return run.outcome;
  } finally {
    await handle.close();
  }
}

async function firstRows(handle: FileHandle, size: number, job: Job): Promise<JsonObject[]> {
  const rows: JsonObject[] = [];
  for await (const { bytes, spans } of readLines(handle, { offset: 0, lines: 0 }, { size }, job)) {
    for (const { start, end } of spans) {
      const parsed = parseLine(bytes, start, end);
      if (parsed.ok) rows.push(parsed.value);
      if (rows.length === rowsToLookAt) return rows;
    }
    if (rows.length > 0) return rows;
  }
  return rows;
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

/** The state of one import. */
class ImportRun {
  readonly outcome: ImportOutcome;
  private readonly matcher: SampleMatcher;
  private readonly source: string;
  /** Attempts so far by problem. */
  private readonly numbers = new Map<string, number>();
  private waiting: Attempt[] = [];
  private ids: { student: number; source: number } | undefined;

  constructor(
    private readonly store: IndexStore,
    file: string,
    private readonly plan: { shape: ResultShape; student: string; regrade: boolean },
    private readonly corpora: CorpusRows,
  ) {
    this.source = datasetPath(store.workspace, file);
    this.matcher = new SampleMatcher(store, (sample) => corpora.sample(sample).problem);
    const counts = { matched: 0, correct: 0, wrong: 0, unknown: 0, truncated: 0, withoutExpected: 0 };
    const { format, reason } = plan.shape;
    this.outcome = { student: plan.student, format, reason, ...counts, unmatched: [], problems: [] };
  }

  addProblem(problem: Omit<Problem, 'file' | 'severity'>): void {
    this.outcome.problems.push({ file: this.source, severity: 'error', ...problem });
  }

  /** Reads, matches and judges the row in a line. */
  take(bytes: Buffer, span: { line: number; offset: number; start: number; end: number }): void {
    const { line, offset, start, end } = span;
    const parsed = parseLine(bytes, start, end);
    if (!parsed.ok) {
      this.addProblem({ line, ...parsed.fault });
      return;
    }
    const reading = readResult(parsed.value, this.plan.shape);
    if (!reading.ok) {
      this.addProblem({ line, column: 1, code: reading.code, message: reading.message });
      return;
    }
    const { result } = reading;
    const match = this.matcher.match(result);
    if ('reason' in match) {
      this.outcome.unmatched.push({ line, id: result.id ?? null, reason: match.reason });
      return;
    }
    const expected = () => this.corpora.expectedAnswer(match.sample);
    const judged = verdictOf(result, expected, this.plan.regrade);
    const { problem } = match.sample;
    const number = (this.numbers.get(problem) ?? 0) + 1;
    this.numbers.set(problem, number);
    const source = { path: this.source, offset, length: end - start };
    this.waiting.push({ problem, number, ...judged, source });
    this.outcome.matched++;
    this.outcome[judged.truncated ? 'truncated' : judged.verdict]++;
    if (judged.rule === 'no-expected-answer') this.outcome.withoutExpected++;
  }

  /** Writes what was taken since the last time, as one transaction. */
  save(): void {
    const attempts = this.waiting;
    if (attempts.length === 0) return;
    this.waiting = [];
    this.ids = this.store.transaction(() => {
      const { students } = this.store;
      const ids = this.ids ?? {
        student: students.ensure(this.plan.student),
        source: students.ensureSource(this.source),
      };
      for (const attempt of attempts) students.save(ids.student, ids.source, attempt);
      return ids;
    });
  }
}
