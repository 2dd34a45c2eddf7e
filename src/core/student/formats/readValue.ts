import type { Verdict } from '../../../protocol/values';
import type { JsonObject } from '../../jsonl/parseLine';
import type { GivenAttempt } from './result';

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object in a field; an empty one when there is none. Some tools write nested values as JSON texts. */
export function objectIn(row: JsonObject, ...names: readonly string[]): JsonObject {
  for (const name of names) {
    const value = Object.hasOwn(row, name) ? row[name] : undefined;
    if (isObject(value)) return value;
    if (typeof value !== 'string' || !value.startsWith('{')) continue;
    try {
      const parsed: unknown = JSON.parse(value);
      if (isObject(parsed)) return parsed;
    } catch {
      // A text like any other.
    }
  }
  return {};
}

/** A text or a number as a text; undefined for anything else and for a blank text. */
export function scalarText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/**
 * The value of the first of `names` that an object has, whatever the case of its letters: benchmarks call a field
 * `Problem` here and `problem` there.
 */
export function fieldOf(row: JsonObject, names: readonly string[]): string | undefined {
  for (const name of names) {
    const direct = Object.hasOwn(row, name) ? scalarText(row[name]) : undefined;
    if (direct !== undefined) return direct;
  }
  const keys = Object.keys(row);
  for (const name of names) {
    const key = keys.find((one) => one.toLowerCase().replaceAll(/[- ]/gu, '_') === name);
    const value = key === undefined ? undefined : scalarText(row[key]);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Lists in lists that are looked into: tools nest two or three, and what is nested without end is no result. */
export const deepestList = 8;

/** All texts and numbers in a value of nested lists, in order. */
export function textsIn(value: unknown, depth = 0): string[] {
  if (Array.isArray(value))
    return depth === deepestList ? [] : (value as unknown[]).flatMap((one) => textsIn(one, depth + 1));
  const text = typeof value === 'string' ? value : scalarText(value);
  return text === undefined ? [] : [text];
}

const reasoningKinds: ReadonlySet<unknown> = new Set(['reasoning', 'thinking']);

/**
 * What a chat message says: its content as a text or as parts. Reasoning that stands apart, as a part or in a field, goes
 * before it within `<think>`.
 */
export function messageText(message: unknown): string | undefined {
  if (typeof message === 'string') return message;
  if (!isObject(message)) return undefined;
  const { content } = message;
  const parts = (Array.isArray(content) ? (content as unknown[]) : [content]).map((part) =>
    typeof part === 'string' ? { type: 'text', text: part } : isObject(part) ? part : {},
  );
  const said = parts.filter((part) => !reasoningKinds.has(part['type'])).map((part) => scalarText(part['text']) ?? '');
  const thought = [
    scalarText(message['reasoning_content']) ?? '',
    ...parts
      .filter((part) => reasoningKinds.has(part['type']))
      .map((part) => scalarText(part['reasoning'] ?? part['thinking']) ?? ''),
  ].join('');
  const text = said.join('');
  if (thought === '') return text === '' ? undefined : text;
  return text === '' ? `<think>${thought}` : `<think>${thought}</think>${text}`;
}

/** What a prompt asks: a text as it is, of a list of messages the last that the user says. */
export function promptText(prompt: unknown): string | undefined {
  if (typeof prompt === 'string') return promptOfText(prompt);
  if (!Array.isArray(prompt)) return undefined;
  const messages = prompt as unknown[];
  const asked = messages.findLast((message) => isObject(message) && message['role'] === 'user') ?? messages.at(-1);
  return messageText(asked);
}

/** Some tools write the list of messages as a JSON text. */
function promptOfText(prompt: string): string | undefined {
  if (!/^\s*\[\s*\{/u.test(prompt)) return prompt.trim() === '' ? undefined : prompt;
  try {
    const messages: unknown = JSON.parse(prompt);
    return Array.isArray(messages) ? promptText(messages) : prompt;
  } catch {
    return prompt;
  }
}

const verdictWords: Readonly<Record<string, Verdict>> = {
  true: 'correct',
  yes: 'correct',
  correct: 'correct',
  right: 'correct',
  pass: 'correct',
  passed: 'correct',
  '1': 'correct',
  '1.0': 'correct',
  false: 'wrong',
  no: 'wrong',
  wrong: 'wrong',
  incorrect: 'wrong',
  fail: 'wrong',
  failed: 'wrong',
  '0': 'wrong',
  '0.0': 'wrong',
  unknown: 'unknown',
  unsure: 'unknown',
};

/** A verdict as results files spell it, compared as a whole word: "unknown" holds a "no". Undefined when it is none. */
export function verdictIn(value: unknown): Verdict | undefined {
  if (typeof value !== 'boolean' && typeof value !== 'number' && typeof value !== 'string') return undefined;
  const word = String(value).trim().toLowerCase();
  return Object.hasOwn(verdictWords, word) ? verdictWords[word] : undefined;
}

/**
 * The attempts that a metric was computed for. A metric of several attempts is a list of as many values, or it is their
 * mean, from which no verdict on any one of them follows.
 */
export function attemptsWith(texts: readonly string[], value: unknown, truncated = false): GivenAttempt[] {
  const values = Array.isArray(value) ? (value as unknown[]) : undefined;
  if (texts.length > 1)
    return texts.map((text, at) => ({
      text,
      verdict: values?.length === texts.length ? verdictIn(values[at]) : undefined,
      truncated,
    }));
  const verdict = verdictIn(values ? (values.length === 1 ? values[0] : undefined) : value);
  const [text] = texts;
  return text === undefined && verdict === undefined ? [] : [{ text, verdict, truncated }];
}

/** The first of the wished names, of those that usually hold the verdict, or of all that are there. */
export function chosenMetric(
  names: readonly string[],
  wish: string | undefined,
  usual: readonly string[],
): string | undefined {
  if (wish !== undefined) return names.includes(wish) ? wish : undefined;
  return usual.find((name) => names.includes(name)) ?? names[0];
}

/** What is said of documents with several answers of which one metric tells no more than their mean; none without any. */
export function severalNote(documents: number, metric: string | undefined): string[] {
  if (documents === 0) return [];
  return [
    `Documents with several answers and one value of "${metric ?? ''}" for all: ${documents}; each answer is judged here.`,
  ];
}
