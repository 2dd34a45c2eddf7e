import type { JsonObject } from '../jsonl/parseLine';
import { textOf } from './valueText';

/** Takes the value that a path names out of a row; undefined when the row has none there. */
export type FieldReader = (row: JsonObject) => unknown;

/** One step of a path; `every` goes on in each element of a list, `thoughts` are steps to what is marked as thoughts. */
export type FieldStep =
  { key: string } | { index: number } | { where: string; is: string } | { every: true } | { thoughts: FieldStep[] };

const readers = new Map<string, FieldReader>();

/**
 * A field as people name it in a mapping:
 * - `problem`: a field of the row, whatever characters its name has;
 * - `reward_model.ground_truth`: a field of an object in a field;
 * - `messages[0].content`: an element of a list, counted from the end when negative;
 * - `messages[role=user].content`: the first element whose field `role` is "user";
 * - `steps[*]`, `conversations[*].value`: all of them, each on a new line;
 * - `instruction+input`: both, the second on a new line where it is not empty;
 * - `think(reasoning)+response`: the first between `<think>` and `</think>`, as chat templates write thoughts.
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
  return !/[.[+]|^think\(/u.test(path);
}

/** The steps of each part of a path; one part unless parts are joined by `+`. */
export function fieldParts(path: string): FieldStep[][] {
  return isPlain(path) ? [[{ key: path }]] : path.split('+').map(stepsOf);
}

/** The steps of a path without `+`; one that cannot be read is the name of a field. */
function stepsOf(path: string): FieldStep[] {
  const inner = /^think\((.+)\)$/su.exec(path)?.[1];
  if (inner !== undefined) return [{ thoughts: stepsOf(inner) }];
  const steps: FieldStep[] = [];
  const pattern = /(?:^|\.)([^.[\]]+)|\[(-?\d+|\*)\]|\[([^=\][]+)=([^\][]*)\]/gu;
  let end = 0;
  for (const match of path.matchAll(pattern)) {
    if (match.index !== end) break;
    end += match[0].length;
    const [, key, index, where, is = ''] = match;
    if (key !== undefined) steps.push({ key });
    else if (index !== undefined) steps.push(index === '*' ? { every: true } : { index: Number(index) });
    else if (where !== undefined) steps.push({ where, is });
  }
  return end === path.length ? steps : [{ key: path }];
}

function walk(row: unknown, steps: readonly FieldStep[]): unknown {
  let value = row;
  for (const [at, step] of steps.entries()) {
    if ('key' in step) value = member(value, step.key);
    else if ('thoughts' in step) value = marked(walk(value, step.thoughts));
    else if (!Array.isArray(value)) return undefined;
    else if ('every' in step) {
      const rest = steps.slice(at + 1);
      const found = (value as unknown[]).map((element) => walk(element, rest));
      return found.length > 0 && found.every((one) => textOf(one) !== undefined) ? joined(found) : found;
    } else if ('index' in step) value = (value as unknown[]).at(step.index);
    else value = (value as unknown[]).find((element) => member(element, step.where) === step.is);
  }
  return value;
}

/** Thoughts between marks, unless they have some; empty where there are none, so that what follows counts alone. */
function marked(value: unknown): string {
  const thoughts = textOf(value)?.trim() ?? '';
  return thoughts === '' || /^<think/u.test(thoughts) ? thoughts : `<think>\n${thoughts}\n</think>\n`;
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as JsonObject)[key];
}

function joined(values: readonly unknown[]): unknown {
  const [first, ...more] = values;
  const text = textOf(first);
  if (text === undefined) return first;
  return [text, ...more.map(textOf)].filter((part) => part !== undefined && part !== '').join('\n');
}
