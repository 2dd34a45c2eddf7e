import type { Verdict } from '../../../protocol/values';
import { fieldNames } from '../../dataset/fieldNames';
import type { JsonObject } from '../../jsonl/parseLine';
import { noneOf } from './noneOf';
import { fieldOf, isObject, messageText, objectIn, promptText, scalarText, textsIn, verdictIn } from './readValue';
import type { ReadingWishes } from './result';
import type { RowResult } from './rowFormat';
import { unfinishedLog } from './unfinishedLog';

const attachment = 'attachment://';

/**
 * What scorers write instead of a number: correct, incorrect, partial, no answer. Inspect counts the last as 0; where the
 * sample was cut off, the verdict becomes unknown as any other that is wrong.
 */
const letters: Readonly<Record<string, Verdict>> = { C: 'correct', I: 'wrong', P: 'unknown', N: 'wrong' };

/** Why a model stopped when it ran into a limit. */
const limits: ReadonlySet<unknown> = new Set(['max_tokens', 'model_length']);

/** Reads samples of Inspect logs, and remembers which of their scorers counts. */
export class InspectSamples {
  readonly notes: string[] = [];
  private scorer: string | undefined;
  private readonly scorers = new Set<string>();

  constructor(
    private readonly file: string,
    private readonly wishes: ReadingWishes,
  ) {
    this.scorer = wishes.metric;
  }

  read(value: unknown): RowResult {
    if (!isObject(value)) return { code: 'no-result', message: 'A sample is no object.' };
    const { error, id } = value;
    if (isObject(error) || (typeof error === 'string' && error !== '')) {
      const said = scalarText(isObject(error) ? error['message'] : error) ?? 'no reason is given';
      return { code: 'failed-sample', message: `The sample ended with an error: ${said.slice(0, 200)}` };
    }
    const sample = withAttachments(value);
    const verdict = this.verdict(objectIn(sample, 'scores'));
    const { text, cut, finished } = outputOf(sample);
    if (text === undefined && verdict === undefined)
      return { code: 'no-result', message: 'The sample has neither an output nor a score.' };
    const question = fieldOf(objectIn(sample, 'metadata'), fieldNames.question);
    const prompt = promptText(sample['input']);
    return {
      id: scalarText(id),
      questions: question === undefined ? [] : [question],
      prompts: prompt === undefined ? [] : [prompt],
      expected: textsIn(sample['target']),
      attempts: [{ text, verdict, truncated: cut || isObject(sample['limit']), finished }],
    };
  }

  /** After the last sample. @throws Refusal `no-metric` when none has the scorer that was asked for */
  end(): void {
    const names = [...this.scorers];
    if (this.wishes.metric !== undefined && names.length > 0 && !names.includes(this.wishes.metric))
      throw noneOf('scorer', names, this.file, this.wishes);
    if (names.length > 1)
      this.notes.push(`The verdict is that of ${this.scorer ?? ''} of ${names.join(', ')}; --metric takes another.`);
  }

  private verdict(scores: JsonObject): Verdict | undefined {
    const names = Object.keys(scores);
    for (const name of names) this.scorers.add(name);
    this.scorer ??= names[0];
    if (this.scorer === undefined || !Object.hasOwn(scores, this.scorer)) return undefined;
    const score = scores[this.scorer];
    return scoreVerdict(isObject(score) && 'value' in score ? score['value'] : score);
  }
}

/** A score's value: a letter, a number, true or false, or an object with one of these. */
function scoreVerdict(value: unknown): Verdict | undefined {
  if (typeof value === 'string' && Object.hasOwn(letters, value)) return letters[value];
  if (typeof value === 'number') return verdictIn(value) ?? 'unknown';
  if (!isObject(value)) return verdictIn(value);
  const [only, ...others] = 'correct' in value ? [value['correct']] : Object.values(value);
  return others.length > 0 || isObject(only) ? undefined : scoreVerdict(only);
}

function outputOf(sample: JsonObject): { text: string | undefined; cut: boolean; finished: boolean } {
  const output = objectIn(sample, 'output');
  const [choice] = Array.isArray(output['choices']) ? (output['choices'] as unknown[]) : [];
  const reason = isObject(choice) ? choice['stop_reason'] : output['stop_reason'];
  const text = isObject(choice) ? messageText(choice['message']) : undefined;
  return { text: text ?? scalarText(output['completion']), cut: limits.has(reason), finished: reason === 'stop' };
}

/** Long texts stand once, beside the sample; what is read of it refers to them. */
function withAttachments(sample: JsonObject): JsonObject {
  const attachments = objectIn(sample, 'attachments');
  const read: Record<string, unknown> = {};
  for (const name of ['input', 'target', 'output', 'scores', 'metadata', 'limit'])
    if (name in sample) read[name] = resolved(sample[name], attachments, 0);
  return read;
}

/** Content is nested a few levels deep; what is deeper is none that is read. */
const deepest = 12;

function resolved(value: unknown, attachments: JsonObject, depth: number): unknown {
  if (typeof value === 'string') {
    const name = value.startsWith(attachment) ? value.slice(attachment.length) : undefined;
    const text = name !== undefined && Object.hasOwn(attachments, name) ? attachments[name] : undefined;
    return typeof text === 'string' ? text : value;
  }
  if (depth === deepest || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as unknown[]).map((one) => resolved(one, attachments, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, resolved(one, attachments, depth + 1)] as const),
  );
}

/** Refuses the log of a run that did not end well, unless it is wished for. @throws Refusal `unfinished-log` */
export function checkFinished(file: string, status: unknown, wishes: ReadingWishes): void {
  if (status === 'success' || wishes.unfinished) return;
  throw unfinishedLog(
    file,
    `is the log of a run whose status is ${typeof status === 'string' ? `"${status}"` : 'unknown'}, not "success"`,
  );
}
