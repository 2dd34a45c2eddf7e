import { fieldNames } from '../../dataset/fieldNames';
import type { JsonObject } from '../../jsonl/parseLine';
import { noneOf } from './noneOf';
import {
  attemptsWith,
  chosenMetric,
  deepestList,
  fieldOf,
  isObject,
  objectIn,
  promptText,
  scalarText,
  severalNote,
  textsIn,
} from './readValue';
import type { ReadingWishes, RowFault } from './result';
import type { RowFormat, RowResult } from './rowFormat';

/** Metrics that say whether an answer is right, the most careful checker first. */
const verdictMetrics = ['math_verify', 'exact_match', 'acc', 'accuracy', 'em', 'score'] as const;

/** The filter that is taken where a task has several and none is asked for. */
const usualFilter = 'strict-match';

/**
 * Samples that lm-evaluation-harness logs (`samples_<task>_<date>.jsonl`): one row for each document and filter, the
 * metrics as keys of their own, the answers as lists of lists. `doc_id` is the document's position in the task.
 */
export const lmEval: RowFormat = {
  format: 'lm-eval',
  recognise(rows, file, wishes) {
    const fitting = rows.filter(isSample);
    if (fitting.length * 2 <= rows.length) return undefined;
    return new LmEvalRows(file, wishes);
  },
};

function isSample(row: JsonObject): boolean {
  return isObject(row['doc']) && 'doc_id' in row && ('resps' in row || 'filtered_resps' in row);
}

class LmEvalRows {
  readonly hasVerdicts = true;
  readonly hasAttempts = true;
  readonly hasExpected = true;
  readonly student: string | undefined;
  reason = 'its rows are samples of lm-evaluation-harness';
  readonly notes: string[] = [];
  /** Rows by filter, in the order of their first appearance; the filters of a file follow each other. */
  private readonly filters = new Map<string, number>();
  private readonly metrics = new Set<string>();
  private filter = '';
  private metric: string | undefined;
  private several = 0;

  constructor(
    private readonly file: string,
    private readonly wishes: ReadingWishes,
  ) {
    this.student = studentOfPath(file);
  }

  survey(row: JsonObject): void {
    if (!isSample(row)) return;
    const filter = filterOf(row);
    this.filters.set(filter, (this.filters.get(filter) ?? 0) + 1);
    for (const name of metricsOf(row)) this.metrics.add(name);
  }

  /** @throws Refusal `no-filter`, `no-metric` */
  surveyed(): void {
    const names = [...this.filters.keys()];
    const filter = chosenMetric(names, this.wishes.filter, [usualFilter]);
    if (filter === undefined) throw noneOf('filter', names, this.file, this.wishes);
    this.filter = filter;
    const metrics = [...this.metrics];
    this.metric = chosenMetric(metrics, this.wishes.metric, verdictMetrics);
    if (this.metric === undefined && this.wishes.metric !== undefined)
      throw noneOf('metric', metrics, this.file, this.wishes);
    const counts = [...this.filters].map(([name, rows]) => `${name} (${rows} rows)`);
    if (names.length > 1) this.notes.push(`Filter ${this.filter} of ${counts.join(', ')}; --filter takes another.`);
    if (metrics.length > 1)
      this.notes.push(`The verdict is ${this.metric ?? ''} of ${metrics.join(', ')}; --metric takes another.`);
    this.reason += `, filter "${this.filter}"${this.metric === undefined ? '' : `, verdicts from "${this.metric}"`}`;
  }

  read(row: JsonObject): RowResult {
    if (!isSample(row)) return { code: 'no-result', message: 'The row is no sample of lm-evaluation-harness.' };
    if (filterOf(row) !== this.filter) return undefined;
    const doc = objectIn(row, 'doc');
    const value = this.metric === undefined ? undefined : row[this.metric];
    const said = textsIn(row['resps']);
    const texts = areLikelihoods(row['resps']) ? [] : said.length > 0 ? said : textsIn(row['filtered_resps']);
    const attempts = attemptsWith(texts, value);
    if (attempts.length === 0) return nothing;
    if (attempts.length > 1 && !Array.isArray(value)) this.several++;
    const docId = row['doc_id'];
    const question = fieldOf(doc, fieldNames.question);
    const prompt = promptOf(row['arguments']);
    return {
      id: fieldOf(doc, fieldNames.id),
      row: typeof docId === 'number' && Number.isInteger(docId) ? docId : undefined,
      questions: question === undefined ? [] : [question],
      prompts: prompt === undefined ? [] : [prompt],
      expected: textsIn(row['target']),
      attempts,
    };
  }

  end(): RowResult[] {
    this.notes.push(...severalNote(this.several, this.metric));
    return [];
  }
}

const nothing: RowFault = { code: 'no-result', message: 'The row has neither an answer nor a value of its metric.' };

function filterOf(row: JsonObject): string {
  return typeof row['filter'] === 'string' ? row['filter'] : 'none';
}

/** The row names its metrics; older versions do not, so that the usual ones are looked for. */
function metricsOf(row: JsonObject): string[] {
  const named = Array.isArray(row['metrics']) ? textsIn(row['metrics']) : [];
  const all = named.length > 0 ? named : [...verdictMetrics];
  return all.filter((name) => Object.hasOwn(row, name));
}

/** Tasks of several choices log pairs of a log-likelihood and whether it is the greedy one, not texts. */
function areLikelihoods(resps: unknown, depth = 0): boolean {
  if (!Array.isArray(resps) || depth === deepestList) return false;
  const [first, second] = resps as unknown[];
  const number = scalarText(first);
  const pair = resps.length === 2 && number !== undefined && !Number.isNaN(Number(number));
  if (pair && (typeof second === 'boolean' || second === 'True' || second === 'False')) return true;
  return (resps as unknown[]).some((one) => areLikelihoods(one, depth + 1));
}

/** `{"gen_args_0": {"arg_0": prompt, ...}}`, or the list of lists of older versions. */
function promptOf(given: unknown): string | undefined {
  if (Array.isArray(given)) {
    const [first] = given as unknown[];
    return promptText(Array.isArray(first) ? (first as unknown[])[0] : first);
  }
  if (!isObject(given)) return undefined;
  const first = objectIn(given, 'gen_args_0');
  const prompt = first['arg_0'];
  return promptText(Array.isArray(prompt) && typeof prompt[0] === 'string' ? prompt[0] : prompt);
}

/** The harness writes into a folder named after the model, with `__` for the slash. */
function studentOfPath(file: string): string | undefined {
  const [, folder] = /([^/\\]+)[/\\]samples_[^/\\]*\.jsonl(?:\.(?:gz|zst))?$/u.exec(file) ?? [];
  return folder?.includes('__') === true ? folder.replace('__', '/') : undefined;
}
