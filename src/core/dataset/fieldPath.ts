import type { JsonObject } from '../jsonl/parseLine';

/** Takes the value that a path names out of a row; undefined when the row has none there. */
export type FieldReader = (row: JsonObject) => unknown;

/** One step of a path. */
export type FieldStep = { key: string } | { index: number } | { where: string; is: string };

const readers = new Map<string, FieldReader>();

/**
 * A field as people name it in a mapping:
 * - `problem`: a field of the row, whatever characters its name has;
 * - `reward_model.ground_truth`: a field of an object in a field;
 * - `messages[0].content`: an element of a list, counted from the end when negative;
 * - `messages[role=user].content`: the first element whose field `role` is "user";
 * - `instruction+input`: both, the second on a new line where it is not empty.
 *
 * A row that has a field of exactly this name gives that field.
 */
export function fieldReader(path: string): FieldReader {
  let reader = readers.get(path);
  if (!reader) {
    reader = compile(path);
    readers.set(path, reader);
  }
  return reader;
}

function compile(path: string): FieldReader {
  const plain: FieldReader = (row) => (Object.hasOwn(row, path) ? row[path] : undefined);
  if (isPlain(path)) return plain;
  const parts = fieldParts(path);
  const nested: FieldReader =
    parts.length === 1 ? (row) => walk(row, parts[0] ?? []) : (row) => joined(parts.map((steps) => walk(row, steps)));
  return (row) => (Object.hasOwn(row, path) ? row[path] : nested(row));
}

/** Whether a path can only be the name of a field. */
function isPlain(path: string): boolean {
  return !/[.[+]/u.test(path);
}

/** The steps of each part of a path; one part unless parts are joined by `+`. */
export function fieldParts(path: string): FieldStep[][] {
  return isPlain(path) ? [[{ key: path }]] : path.split('+').map(stepsOf);
}

/** The steps of a path without `+`; one that cannot be read is the name of a field. */
function stepsOf(path: string): FieldStep[] {
  const steps: FieldStep[] = [];
  const pattern = /(?:^|\.)([^.[\]]+)|\[(-?\d+)\]|\[([^=\][]+)=([^\][]*)\]/gu;
  let end = 0;
  for (const match of path.matchAll(pattern)) {
    if (match.index !== end) break;
    end += match[0].length;
    const [, key, index, where, is = ''] = match;
    if (key !== undefined) steps.push({ key });
    else if (index !== undefined) steps.push({ index: Number(index) });
    else if (where !== undefined) steps.push({ where, is });
  }
  return end === path.length ? steps : [{ key: path }];
}

function walk(row: JsonObject, steps: readonly FieldStep[]): unknown {
  let value: unknown = row;
  for (const step of steps) {
    if ('key' in step) value = member(value, step.key);
    else if (!Array.isArray(value)) return undefined;
    else if ('index' in step) value = (value as unknown[]).at(step.index);
    else value = (value as unknown[]).find((element) => member(element, step.where) === step.is);
  }
  return value;
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as JsonObject)[key];
}

function joined(values: readonly unknown[]): unknown {
  const [first] = values;
  if (typeof first !== 'string') return first;
  return values.filter((value) => typeof value === 'string' && value !== '').join('\n');
}
