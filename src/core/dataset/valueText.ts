import type { JsonObject } from '../jsonl/parseLine';

/** A text, also when it comes as a list of parts, as chat messages have it, or as a list of that one text. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  const [only] = value as unknown[];
  if (value.length === 1 && typeof only === 'string') return only;
  const parts = (value as unknown[]).map((part) =>
    typeof part === 'object' && part !== null && 'text' in part ? part.text : undefined,
  );
  return parts.length > 0 && parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
}

/** A number as JSON writes it; undefined for those that JSON cannot write, which stood for some other one. */
export function numberText(value: unknown): string | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : undefined;
}

/** A text, a number or a truth value as text. */
export function scalarText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'boolean' ? String(value) : numberText(value);
}

/** Some corpora give the answer as a list of one or several final answers. */
export function answerText(value: unknown): string | undefined {
  if (!Array.isArray(value)) return scalarText(value);
  const parts = (value as unknown[]).map(scalarText);
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join(', ') : undefined;
}

/** The first text of a speaker in a list of messages (`role` and `content`, or `from` and `value`). */
export function messageOf(value: unknown, speakers: ReadonlySet<unknown>): string | undefined {
  if (!Array.isArray(value)) return undefined;
  for (const message of value as unknown[]) {
    if (typeof message !== 'object' || message === null) continue;
    const { role, from, content, value: said } = message as JsonObject;
    if (speakers.has(role ?? from)) return textOf(content ?? said);
  }
  return undefined;
}

/** What a field holds in one row; `messages` have speakers, `parts` are texts of one message. */
export type ValueForm =
  'text' | 'number' | 'boolean' | 'messages' | 'parts' | 'texts' | 'list' | 'object' | 'null' | 'missing';

/** The form of a field's value. */
export function formOf(value: unknown): ValueForm {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return formOfList(value);
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'object';
}

function formOfList(list: readonly unknown[]): ValueForm {
  if (list.length === 0) return 'list';
  if (list.every((one) => typeof one === 'string')) return 'texts';
  const objects = list.every((one) => typeof one === 'object' && one !== null);
  if (objects && list.every((one) => 'role' in one || 'from' in one)) return 'messages';
  return textOf(list) === undefined ? 'list' : 'parts';
}

/** Forms in words, as in "the field is ...". */
export const formWords: Readonly<Record<ValueForm, string>> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  messages: 'a list of messages',
  parts: 'a list of parts',
  texts: 'a list of texts',
  list: 'a list',
  object: 'an object',
  null: 'null',
  missing: 'missing',
};

/** What a value is, in words. */
export function formInWords(value: unknown): string {
  const form = formOf(value);
  if (Array.isArray(value) && form === 'texts') return `a list of ${value.length} texts`;
  return Array.isArray(value) && value.length === 0 ? 'an empty list' : formWords[form];
}
