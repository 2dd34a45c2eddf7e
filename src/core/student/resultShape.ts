import { attemptNames, fieldNames, fieldsNamed, verdictNames } from '../dataset/fieldNames';
import { profileRows, type FieldProfile } from '../dataset/profile';
import { studentColumns } from '../dataset/studentColumns';
import { Refusal } from '../job/refusal';
import type { JsonObject } from '../jsonl/parseLine';

/** Forms of results files: `<model>_attempt` and `<model>_judge` columns, attempts for us to judge, or verdicts. */
export const resultFormats = ['columns', 'attempts', 'verdicts'] as const;
export type ResultFormat = (typeof resultFormats)[number];

/** Which fields of a results file say what. At least one of `id` and `question`, and of `attempt` and `verdict`. */
export interface ResultShape {
  format: ResultFormat;
  /** The student's name when the file tells it. */
  student: string | undefined;
  id: string | undefined;
  question: string | undefined;
  attempt: string | undefined;
  verdict: string | undefined;
  /** What the file was taken for and why, in words. */
  reason: string;
}

interface Wanted {
  /** Absolute path, for messages. */
  file: string;
  student: string | undefined;
  format: ResultFormat | 'auto';
}

/**
 * Recognises a results file by its first rows.
 * @throws Refusal `no-results`, `several-students`
 */
export function recogniseResults(rows: readonly JsonObject[], { file, student, format }: Wanted): ResultShape {
  const profile = profileRows(rows);
  const field = (names: readonly string[], fits: (one: FieldProfile) => number) =>
    fieldsNamed(profile, names, fits)[0]?.path;
  // Rows may be known by the one or by the other, so that a few rows with either are enough.
  const id = field(fieldNames.id, (one) => (one.text + one.number > 0 ? rows.length : -1));
  const question = field(fieldNames.question, (one) => (one.text > 0 ? rows.length : -1));
  if (id === undefined && question === undefined)
    throw notResults(file, 'its rows have neither an id nor a problem text');
  const known = { id, question };
  const models = [...new Set(rows.flatMap(studentColumns))];
  if (format === 'columns' || (format === 'auto' && models.length > 0))
    return { ...known, ...columnsOf(rows, chosenModel(models, student, file)) };
  const verdict = field(verdictNames, (one) => one.boolean + one.number + one.text);
  // Beside a problem text, `answer` is as likely the expected answer.
  const names = question === undefined || format === 'attempts' ? attemptNames : attemptNames.slice(0, -1);
  const attempt = field(names, (one) => one.text + one.number);
  if (format !== 'attempts' && verdict !== undefined) {
    const reason = `"${verdict}" holds verdicts${attempt === undefined ? '' : `, "${attempt}" attempts`}`;
    return { ...known, format: 'verdicts', student: undefined, attempt, verdict, reason };
  }
  if (format !== 'verdicts' && attempt !== undefined) {
    const reason = `"${attempt}" holds attempts`;
    return { ...known, format: 'attempts', student: undefined, attempt, verdict: undefined, reason };
  }
  throw notResults(file, `no field holds ${format === 'auto' ? 'attempts or verdicts' : format}`);
}

function columnsOf(rows: readonly JsonObject[], model: string): Omit<ResultShape, 'id' | 'question'> {
  const has = (column: string): string | undefined =>
    rows.some((row) => Object.hasOwn(row, column)) ? column : undefined;
  const attempt = has(`${model}_attempt`);
  const verdict = has(`${model}_judge`);
  const found = [attempt, verdict].filter((column) => column !== undefined);
  const reason = `it has the column${found.length > 1 ? 's' : ''} ${found.map((column) => `"${column}"`).join(' and ')}`;
  return { format: 'columns', student: model, attempt, verdict, reason };
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

/** The refusal of a file that is no results file. */
export function notResults(file: string, why: string): Refusal {
  return new Refusal({
    code: 'no-results',
    message: `${file} was not recognised as student results: ${why}.`,
    file,
    next: 'Give JSONL with unique_id (or question) and attempt, with unique_id and correct, or with <model>_attempt and <model>_judge.',
  });
}
