import { fieldNames } from '../../dataset/fieldNames';
import type { JsonObject } from '../../jsonl/parseLine';
import { noneOf } from './noneOf';
import {
  attemptsWith,
  chosenMetric,
  fieldOf,
  objectIn,
  promptText,
  scalarText,
  severalNote,
  textsIn,
} from './readValue';
import type { ReadingWishes } from './result';
import type { RowFormat, RowResult } from './rowFormat';

/** Beginnings of the names of metrics that say whether the one answer is right; what follows tells how it was asked. */
const verdictMetrics = ['extractive_match', 'math_pass@1', 'exact_match', 'em', 'qem', 'quasi_exact_match', 'acc'];

/**
 * Details that lighteval saves, one row for each document: the columns `doc`, `model_response` and `metric`, in other
 * versions with two underscores on each side.
 */
export const lighteval: RowFormat = {
  format: 'lighteval',
  recognise(rows, file, wishes) {
    const fitting = rows.filter(isDetail);
    return fitting.length * 2 > rows.length ? new LightevalRows(file, fitting, wishes) : undefined;
  },
};

function isDetail(row: JsonObject): boolean {
  const has = (name: string): boolean => Object.hasOwn(row, name) || Object.hasOwn(row, `__${name}__`);
  return has('doc') && has('model_response') && has('metric');
}

class LightevalRows {
  readonly hasVerdicts = true;
  readonly hasAttempts = true;
  readonly hasExpected = true;
  readonly student: string | undefined;
  readonly reason: string;
  readonly notes: string[] = [];
  private readonly metric: string | undefined;
  private several = 0;

  constructor(file: string, rows: readonly JsonObject[], wishes: ReadingWishes) {
    this.student = studentOfPath(file);
    const metrics = [...new Set(rows.flatMap((row) => Object.keys(objectIn(row, 'metric', '__metric__'))))];
    const usual = verdictMetrics.flatMap((start) => metrics.filter((name) => name.startsWith(start)));
    this.metric = chosenMetric(metrics, wishes.metric, usual);
    if (this.metric === undefined && wishes.metric !== undefined) throw noneOf('metric', metrics, file, wishes);
    const [task] = rows.map((row) => scalarText(objectIn(row, 'doc', '__doc__')['task_name'])).filter(Boolean);
    this.reason = `its rows are details of lighteval${task === undefined ? '' : ` for ${task}`}`;
    if (this.metric !== undefined) this.reason += `, verdicts from "${this.metric}"`;
    if (metrics.length > 1)
      this.notes.push(`The verdict is ${this.metric ?? ''} of ${metrics.join(', ')}; --metric takes another.`);
  }

  read(row: JsonObject): RowResult {
    const doc = objectIn(row, 'doc', '__doc__');
    const response = objectIn(row, 'model_response', '__model_response__');
    const value = this.metric === undefined ? undefined : objectIn(row, 'metric', '__metric__')[this.metric];
    // What was cut off is a count of tokens; without one it is -1.
    const truncated = Number(response['truncated_tokens_count'] ?? 0) > 0;
    const attempts = attemptsWith(withReasoning(response), value, truncated);
    if (attempts.length === 0)
      return { code: 'no-result', message: 'The row has neither a text nor a metric of 0 or 1.' };
    if (attempts.length > 1 && !Array.isArray(value)) this.several++;
    const id = scalarText(doc['id']);
    const prompt = promptText(doc['query']);
    return {
      id,
      row: id !== undefined && /^\d+$/u.test(id) ? Number(id) : undefined,
      questions: questionsOf(doc),
      prompts: prompt === undefined ? [] : [prompt],
      expected: goldOf(doc),
      attempts,
    };
  }

  end(): RowResult[] {
    this.notes.push(...severalNote(this.several, this.metric));
    return [];
  }
}

/** The texts, each after its reasoning where that was taken out of it. */
function withReasoning(response: JsonObject): string[] {
  const texts = textsIn(response['text'] ?? response['text_post_processed']);
  const reasonings = Array.isArray(response['reasonings']) ? (response['reasonings'] as unknown[]) : [];
  return texts.map((text, at) => {
    const thought = scalarText(reasonings[at]);
    return thought === undefined || text.includes('</think>') ? text : `<think>${thought}</think>${text}`;
  });
}

function questionsOf(doc: JsonObject): string[] {
  const specific = objectIn(doc, 'specific');
  return [fieldOf(specific, fieldNames.question), scalarText(doc['original_query'])].filter(
    (text) => text !== undefined,
  );
}

/** The choices that `gold_index` names, which is one number or a list of them. */
function goldOf(doc: JsonObject): string[] {
  const choices = Array.isArray(doc['choices']) ? (doc['choices'] as unknown[]) : [];
  const gold: unknown[] = Array.isArray(doc['gold_index']) ? doc['gold_index'] : [doc['gold_index']];
  return gold.map((at) => scalarText(choices[Number(at)])).filter((text) => text !== undefined);
}

/** `<out>/details/<model>/<date>/details_<task>_<date>.parquet`; the model's name may hold a slash. */
function studentOfPath(file: string): string | undefined {
  return /[/\\]details[/\\](.+)[/\\]\d{4}-\d\d-\d\dT[^/\\]*[/\\]details_[^/\\]*$/u
    .exec(file)?.[1]
    ?.replaceAll('\\', '/');
}
