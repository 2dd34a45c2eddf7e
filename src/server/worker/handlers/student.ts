import { datasetPath } from '../../../core/dataset/datasetPath';
import { findResults } from '../../../core/student/findResults';
import { importResults } from '../../../core/student/importResults';
import type { Problem } from '../../../protocol/values';
import type { Handler } from '../handler';

/** Problems that cross to the editor. */
const listedProblems = 1_000;

export const resultFiles: Handler<'skillGap/resultFiles'> = async (_params, { workspace, job }) => {
  const found = await findResults(workspace, job);
  return found.map(({ file, student, reason }) => ({ path: datasetPath(workspace, file), student, reason }));
};

export const importStudent: Handler<'skillGap/importStudent'> = async ({ file, student }, { store, job }) => {
  const { unmatched, problems, ...outcome } = await importResults(store(), file, { student }, job);
  const listed: Problem[] = unmatched.map(({ line, id, reason }) => ({
    file,
    line,
    column: 1,
    code: 'unmatched',
    severity: 'warning',
    message: `${id ?? 'A row without an id'} was not matched: ${reason}`,
  }));
  return {
    student: outcome.student,
    matched: outcome.matched,
    unmatched: unmatched.length,
    correct: outcome.correct,
    wrong: outcome.wrong,
    unknown: outcome.unknown,
    truncated: outcome.truncated,
    problems: [...problems, ...listed].slice(0, listedProblems),
  };
};
