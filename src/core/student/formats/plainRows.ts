import {
  attemptNames,
  fieldNames,
  fieldsNamed,
  scoreNames,
  verdictListNames,
  verdictNames,
} from '../../dataset/fieldNames';
import { profileRows, type FieldProfile, type RowsProfile } from '../../dataset/profile';
import { studentColumns } from '../../dataset/studentColumns';
import { Refusal } from '../../job/refusal';
import type { JsonObject } from '../../jsonl/parseLine';
import { notResults } from './notResults';
import { readPlainRow, type PlainFields } from './plainRow';
import type { ReadingWishes, ResultFormat } from './result';
import type { RowReading, RowResult } from './rowFormat';

/** Forms of rows that no tool writes but people and scripts do. */
type PlainFormat = Extract<ResultFormat, 'columns' | 'attempts' | 'verdicts'>;

/** A file in a plain form: the form, and how its rows are read. */
export interface PlainReading extends RowReading {
  readonly format: PlainFormat;
}

/** Names of lists of attempts, and of fields that hold a chat model's reply. */
const listNames = [
  'attempts',
  'predictions',
  'responses',
  'outputs',
  'completions',
  'generations',
  'samples',
  'model_outputs',
  'preds',
  'choices',
  'model_answer',
  'model_answers',
  'model_response',
  'student_answer',
  'boxed_answers',
] as const;

/** Fields that say nothing but the expected answer, whatever stands beside them. */
const expectedNames = [
  'expected_answer',
  'true_answer',
  'ground_truth',
  'gold_answer',
  'gold',
  'reference_answer',
  'correct_answer',
  'target',
] as const;

/** `finish` is that of our own files of attempts. */
const endNames = ['finish_reason', 'stop_reason', 'finish_reasons', 'finish', 'truncated', 'is_truncated'] as const;

/**
 * Recognises rows in which a person's or a script's fields hold attempts, verdicts or both, by their names and content.
 * @throws Refusal `no-results`, `several-students`
 */
export function recognisePlain(rows: readonly JsonObject[], file: string, wishes: ReadingWishes): PlainReading {
  const { student, format } = wishes;
  const profile = profileRows(rows);
  // Rows may be known by the one or by the other, so that a few rows with either are enough.
  const any = rows.length;
  const id = named(profile, fieldNames.id, (one) => (one.text + one.number > 0 ? any : -1));
  const question = named(profile, fieldNames.question, (one) => (one.text + one.messages > 0 ? any : -1));
  if (id === undefined && question === undefined)
    throw notResults(file, 'its rows have neither an id nor a problem text');
  const expected = named(profile, expectedNames, (one) => one.text + one.number);
  const end = named(profile, endNames, (one) => (one.text + one.boolean + one.list > 0 ? any : -1));
  const known = { id, question, expected, end };
  const models = [...new Set(rows.flatMap(studentColumns))];
  if (format === 'columns' || (format === 'auto' && models.length > 0))
    return reading('columns', ...columnsOf(rows, chosenModel(models, student, file), known));
  const verdict = verdictField(profile, question);
  // Beside a problem text, `answer` is as likely the expected answer.
  const names = [...attemptNames.slice(0, -1), ...listNames];
  if (question === undefined || format === 'attempts') names.push(...attemptNames.slice(-1));
  const attempt = named(profile, names, (one) => one.text + one.number + one.list + one.object, [question, verdict]);
  if (format !== 'attempts' && verdict !== undefined) {
    const reason = `"${verdict}" holds verdicts${attempt === undefined ? '' : `, "${attempt}" attempts`}`;
    return reading('verdicts', { ...known, attempt, verdict }, reason);
  }
  if (format !== 'verdicts' && attempt !== undefined)
    return reading('attempts', { ...known, attempt, verdict: undefined }, `"${attempt}" holds attempts`);
  throw notResults(file, `no field holds ${format === 'auto' ? 'attempts or verdicts' : format}`);
}

function reading(format: PlainFormat, fields: PlainFields, reason: string, student?: string): PlainReading {
  return {
    format,
    student,
    reason,
    notes: [],
    hasVerdicts: fields.verdict !== undefined,
    hasAttempts: fields.attempt !== undefined,
    hasExpected: fields.expected !== undefined,
    read: (row): RowResult => readPlainRow(row, fields),
  };
}

/** The path of the first field of these names that `fits` in enough rows. */
function named(
  profile: RowsProfile,
  names: readonly string[],
  fits: (field: FieldProfile) => number,
  taken: readonly (string | undefined)[] = [],
): string | undefined {
  return fieldsNamed(profile, names, fits).find(({ path }) => !taken.includes(path))?.path;
}

/** Beside a problem text a `score` may be anything; without one it is a verdict. */
function verdictField(profile: RowsProfile, question: string | undefined): string | undefined {
  const scores = question === undefined ? scoreNames : [];
  const scalar = named(profile, [...verdictNames, ...scores], (one) => one.boolean + one.number + one.text);
  return scalar ?? named(profile, [...verdictListNames, ...verdictNames], (one) => one.list);
}

type Known = Pick<PlainFields, 'id' | 'question' | 'expected' | 'end'>;

function columnsOf(
  rows: readonly JsonObject[],
  model: string,
  known: Known,
): [fields: PlainFields, reason: string, student: string] {
  const has = (column: string): string | undefined =>
    rows.some((row) => Object.hasOwn(row, column)) ? column : undefined;
  const attempt = has(`${model}_attempt`);
  const verdict = has(`${model}_judge`);
  const found = [attempt, verdict].filter((column) => column !== undefined);
  const reason = `it has the column${found.length > 1 ? 's' : ''} ${found.map((column) => `"${column}"`).join(' and ')}`;
  return [{ ...known, end: undefined, attempt, verdict }, reason, model];
}

/** The model that was named, or the only one. */
function chosenModel(models: readonly string[], student: string | undefined, file: string): string {
  if (student !== undefined && models.includes(student)) return student;
  const [only, ...others] = models;
  if (only === undefined) throw notResults(file, 'it has no <model>_attempt or <model>_judge columns');
  if (others.length === 0) return only;
  throw new Refusal({
    code: 'several-students',
    message: `${file} holds results of ${models.length} students: ${models.join(', ')}.`,
    file,
    next: 'Say whose to import with --name, one of these names.',
  });
}
