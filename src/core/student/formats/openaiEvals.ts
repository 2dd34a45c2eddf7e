import type { JsonObject } from '../../jsonl/parseLine';
import { isObject, objectIn, promptText, scalarText, textsIn, verdictIn } from './readValue';
import type { FoundResult, ReadingWishes } from './result';
import type { RowFormat, RowResult } from './rowFormat';
import { unfinishedLog } from './unfinishedLog';

/** Samples whose events have begun and not ended. Runs ask some hundred at a time; memory is for these. */
interface OpenSample {
  text: string | undefined;
  prompt: string | undefined;
}

/**
 * Event logs of OpenAI's evals: a line with the `spec`, events, and a line with the `final_report`. The events of a
 * sample are spread over the file: `sampling` has its answer, `match` or `metrics` its verdict. `sample_id` ends in the
 * sample's position in the data.
 */
export const openaiEvals: RowFormat = {
  format: 'openai-evals',
  recognise(rows, file, wishes) {
    const events = rows.filter(isEvent);
    const spec = rows.find((row) => isObject(row['spec']));
    const others = rows.length - events.length;
    return events.length > 0 && others <= 2 ? new EventLog(file, wishes, spec && objectIn(spec, 'spec')) : undefined;
  },
};

function isEvent(row: JsonObject): boolean {
  return 'run_id' in row && 'event_id' in row && 'sample_id' in row && typeof row['type'] === 'string';
}

class EventLog {
  readonly hasVerdicts = true;
  readonly hasAttempts = true;
  readonly hasExpected = true;
  readonly student: string | undefined;
  readonly reason: string;
  readonly notes: string[] = [];
  private readonly open = new Map<string, OpenSample>();
  private ended = false;

  constructor(
    private readonly file: string,
    private readonly wishes: ReadingWishes,
    spec: JsonObject | undefined,
  ) {
    this.student = spec && textsIn(spec['completion_fns']).at(0);
    const name = spec && scalarText(spec['eval_name']);
    this.reason = `its rows are events of OpenAI evals${name === undefined ? '' : ` for ${name}`}`;
  }

  survey(row: JsonObject): void {
    if ('final_report' in row) this.ended = true;
  }

  /** @throws Refusal `unfinished-log` */
  surveyed(): void {
    if (this.ended) return;
    const said = 'has no final report (the run did not end, or the file is cut off)';
    if (!this.wishes.unfinished) throw unfinishedLog(this.file, said);
    this.notes.push(`The log ${said}.`);
  }

  read(row: JsonObject): RowResult {
    if (!isEvent(row)) return undefined;
    const id = String(row['sample_id']);
    const data = objectIn(row, 'data');
    switch (row['type']) {
      case 'sampling':
        this.sampled(id, data);
        return undefined;
      case 'match':
        return this.judged(id, data['correct'], data);
      case 'metrics':
        return this.judged(id, data['correct'] ?? data['accuracy'] ?? data['score'] ?? data['choice'], data);
      default:
        return undefined;
    }
  }

  /** Samples that no verdict came for are judged here. */
  end(): RowResult[] {
    const rest = [...this.open].filter(([, { text }]) => text !== undefined);
    if (rest.length > 0)
      this.notes.push(`Samples with an answer and no verdict: ${rest.length}; they are judged here.`);
    return rest.map(([id, sample]) => resultOf(id, sample, undefined, []));
  }

  /** The first answer is the student's: a model that grades it is asked afterwards, under the same id. */
  private sampled(id: string, data: JsonObject): void {
    if (this.open.has(id)) return;
    const [text] = textsIn(data['sampled']);
    this.open.set(id, { text, prompt: promptText(data['prompt']) });
  }

  private judged(id: string, value: unknown, data: JsonObject): RowResult {
    const verdict = verdictIn(value);
    // Metrics of other things, as of a text's length, come beside a verdict or before it.
    if (verdict === undefined) return undefined;
    const sample = this.open.get(id) ?? { text: textsIn(data['sampled'] ?? data['picked'])[0], prompt: undefined };
    this.open.delete(id);
    return resultOf(id, sample, verdict, textsIn(data['expected']));
  }
}

function resultOf(
  id: string,
  { text, prompt }: OpenSample,
  verdict: ReturnType<typeof verdictIn>,
  expected: string[],
): Partial<FoundResult> & Pick<FoundResult, 'attempts'> {
  const [, row] = /\.(\d+)$/u.exec(id) ?? [];
  return {
    id,
    row: row === undefined ? undefined : Number(row),
    prompts: prompt === undefined ? [] : [prompt],
    expected,
    attempts: [{ text, verdict, truncated: false }],
  };
}
