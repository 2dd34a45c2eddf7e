import path from 'node:path';
import { datasetFile } from '../dataset/datasetPath';
import { studentColumns } from '../dataset/studentColumns';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { RowReader } from '../jsonl/rowReader';
import { bareName } from '../packed/packedKind';
import type { IndexStore } from '../store/open';
import { attemptStatistics } from '../student/attemptStatistics';
import { importResults, type ImportOutcome } from '../student/importResults';

/** What a run was told about the student. */
export interface StudentRequest {
  /** File of results, absolute. */
  readonly results?: string;
  /** The student's name; where it is missing the file's columns or the file's name tell it. */
  readonly name?: string;
  /** False when the selection does without verdicts. */
  readonly needed: boolean;
}

/** Where the verdicts come from: files to import, a student that the index has already, or nobody. */
export interface StudentPlan {
  readonly files: readonly string[];
  readonly name?: string;
}

/** Rows of each corpus that are looked at for columns of a student. */
const rowsToLookAt = 50;

/**
 * Finds out whose verdicts are to be used before anything long is begun: the given file's, those in the corpora's own
 * `<model>_attempt` and `<model>_judge` columns, or those that the index holds of the named student.
 * @throws Refusal `no-student-results`
 */
export async function planStudent(
  store: IndexStore,
  datasets: readonly string[],
  request: StudentRequest,
  job: Job,
): Promise<StudentPlan> {
  const named = request.name === undefined ? {} : { name: request.name };
  if (request.results !== undefined) return { files: [request.results], ...named };
  const withColumns: string[] = [];
  for (const dataset of datasets) if ((await columnsOf(store, dataset, job)).length > 0) withColumns.push(dataset);
  if (withColumns.length > 0)
    return { files: withColumns.map((dataset) => datasetFile(store.workspace, dataset)), ...named };
  if (request.name !== undefined && store.students.idOf(request.name) !== undefined) return { files: [], ...named };
  if (!request.needed) return { files: [] };
  throw new Refusal({
    code: 'no-student-results',
    message: `There are no results of a student: none were given, and ${datasets.join(', ')} has no column <model>_judge or <model>_attempt.`,
    next: 'Give a file of results with --student-results FILE (JSONL of unique_id and attempt, or unique_id and correct), or select with --method random.',
  });
}

/**
 * Imports what was planned.
 * @returns one outcome over all files; undefined when there was nothing to import
 * @throws Refusal what {@link importResults} refuses
 */
export async function importPlanned(
  store: IndexStore,
  plan: StudentPlan,
  job: Job,
): Promise<ImportOutcome | undefined> {
  let total: ImportOutcome | undefined;
  for (const file of plan.files) {
    // The corpora hold results of one student: that of the first file.
    const outcome = await importNamed(store, file, total?.student ?? plan.name, job);
    total = total ? added(total, outcome) : outcome;
  }
  const student = total && plan.files.length > 1 ? store.students.idOf(total.student) : undefined;
  if (total && student !== undefined) total.statistics = attemptStatistics(store.students.verdicts(student).values());
  return total;
}

/** A file that does not tell whose results it holds is named after itself. */
async function importNamed(
  store: IndexStore,
  file: string,
  name: string | undefined,
  job: Job,
): Promise<ImportOutcome> {
  try {
    return await importResults(store, file, { student: name }, job);
  } catch (error) {
    if (!(error instanceof Refusal) || error.failure.code !== 'no-student-name') throw error;
    return await importResults(store, file, { student: bareName(path.basename(file)) }, job);
  }
}

function added(a: ImportOutcome, b: ImportOutcome): ImportOutcome {
  return {
    ...a,
    matched: a.matched + b.matched,
    correct: a.correct + b.correct,
    wrong: a.wrong + b.wrong,
    unknown: a.unknown + b.unknown,
    truncated: a.truncated + b.truncated,
    withoutExpected: a.withoutExpected + b.withoutExpected,
    differentAnswers: a.differentAnswers + b.differentAnswers,
    severalAttempts: a.severalAttempts + b.severalAttempts,
    byPerson: a.byPerson + b.byPerson,
    matchedBy: {
      text: a.matchedBy.text + b.matchedBy.text,
      id: a.matchedBy.id + b.matchedBy.id,
      row: a.matchedBy.row + b.matchedBy.row,
      folded: a.matchedBy.folded + b.matchedBy.folded,
      similar: a.matchedBy.similar + b.matchedBy.similar,
    },
    similar: [...a.similar, ...b.similar],
    notes: [...a.notes, ...b.notes],
    unmatched: [...a.unmatched, ...b.unmatched],
    problems: [...a.problems, ...b.problems],
  };
}

async function columnsOf(store: IndexStore, dataset: string, job: Job): Promise<string[]> {
  const scan = store.datasets.byPath(dataset)?.scan;
  if (!scan) return [];
  using reader = await RowReader.open(datasetFile(store.workspace, dataset), { workspace: store.workspace, job });
  return store.samples.page(scan.id, 0, rowsToLookAt).flatMap((sample) => {
    const row = reader.row(sample);
    return row.ok ? studentColumns(row.value) : [];
  });
}
