import { isObject, scalarText, verdictIn } from './readValue';
import type { RowFormat, RowResult } from './rowFormat';

/**
 * Verdicts as `student export` writes them: each with the number of its attempt and the rule that decided, so that those
 * of a person stay a person's.
 */
export const ownVerdicts: RowFormat = {
  format: 'exported',
  recognise(rows) {
    const [row] = rows;
    if (!row || ['question', 'number', 'verdict', 'rule', 'answer'].some((name) => !Object.hasOwn(row, name)))
      return undefined;
    return {
      student: scalarText(row['student']),
      reason: 'its rows have number, verdict, rule and answer, as student export writes them',
      notes: [],
      hasVerdicts: true,
      hasAttempts: false,
      hasExpected: false,
      read: readVerdict,
    };
  },
};

function readVerdict(row: unknown): RowResult {
  if (!isObject(row)) return { code: 'no-result', message: 'The row is no object.' };
  const { number, answer } = row;
  const question = scalarText(row['question']);
  const verdict = verdictIn(row['verdict']);
  const rule = scalarText(row['rule']);
  if (question === undefined) return { code: 'no-id', message: 'The row has no problem text in "question".' };
  if (verdict === undefined || rule === undefined)
    return { code: 'bad-verdict', message: 'The row needs a "verdict" (correct, wrong or unknown) and its "rule".' };
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
    return { code: 'bad-verdict', message: '"number" must be that of the attempt, a whole number from 1.' };
  const truncated = row['truncated'] === true;
  const stored = { number, rule, answer: typeof answer === 'string' ? answer : null };
  return {
    id: scalarText(row['unique_id']),
    questions: [question],
    attempts: [{ text: undefined, verdict, truncated, stored }],
  };
}
