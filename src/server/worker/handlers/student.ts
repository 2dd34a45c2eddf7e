import { datasetPath } from '../../../core/dataset/datasetPath';
import { personRule } from '../../../core/store/students';
import { exportVerdictsTo } from '../../../core/student/exportVerdicts';
import { findResults } from '../../../core/student/findResults';
import { importResults, type ImportOutcome } from '../../../core/student/importResults';
import type { Problem } from '../../../protocol/values';
import type { Handler } from '../handler';

/** Problems that cross to the editor. */
const listedProblems = 1_000;

export const resultFiles: Handler<'skillGap/resultFiles'> = async (_params, { workspace, job }) => {
  const found = await findResults(workspace, job);
  return found.map(({ file, student, reason }) => ({ path: datasetPath(workspace, file), student, reason }));
};

export const importStudent: Handler<'skillGap/importStudent'> = async (params, { store, job }) => {
  const { file, student, dataset, unfinished = false, keepGood = false } = params;
  const options = { student, dataset, unfinished, keepGood };
  const { unmatched, problems, ...outcome } = await importResults(store(), file, options, job);
  const listed: Problem[] = unmatched.map(({ line, id, reason, nearest }) => ({
    file,
    line,
    column: 1,
    code: 'unmatched',
    severity: 'warning',
    message: `${id ?? 'A row without an id'} was not matched: ${reason}${nearest ? `; the nearest is ${nearest.dataset}:${nearest.line}, similarity ${nearest.similarity.toFixed(2)}` : ''}`,
  }));
  return {
    student: outcome.student,
    matched: outcome.matched,
    unmatched: unmatched.length,
    correct: outcome.correct,
    wrong: outcome.wrong,
    unknown: outcome.unknown,
    truncated: outcome.truncated,
    notes: notesOf(outcome),
    problems: [...problems, ...listed].slice(0, listedProblems),
  };
};

export const exportStudent: Handler<'skillGap/exportVerdicts'> = ({ student, file, peoples }, { store, job }) =>
  exportVerdictsTo(file, true, store(), { student, rule: peoples ? personRule : undefined }, job);

/** How the file was read, for the log. */
function notesOf({
  format,
  reason,
  notes,
  similar,
  similarity,
}: Omit<ImportOutcome, 'unmatched' | 'problems'>): string[] {
  const alike = similar.map(
    ({ line, sample, similarity: found }) =>
      `Line ${line} was matched with ${sample}, whose text is nearly the same: ${found.toFixed(2)}, at least ${similarity}.`,
  );
  return [`Read as ${format}: ${reason}.`, ...notes, ...alike.slice(0, listedProblems)];
}
