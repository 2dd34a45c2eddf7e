import type { JsonObject } from '../jsonl/parseLine';
import { textOf } from './valueText';

/** What a field holds in the rows looked at. */
export interface FieldProfile {
  /** A path for `fieldReader`. */
  path: string;
  /** Whether it is a field of an object in a field. */
  nested: boolean;
  /** Rows in which it is there and not null. */
  present: number;
  text: number;
  number: number;
  boolean: number;
  list: number;
  object: number;
  /** Lists of `{role, content}`. */
  messages: number;
  /** Lists of `{from, value}`. */
  turns: number;
  /** Speakers in those lists, in the order of their first appearance. */
  speakers: Set<string>;
  /** Characters of all its texts together. */
  characters: number;
}

/** The fields of some rows, those inside objects too (one level down), in the order of their first appearance. */
export interface RowsProfile {
  rows: number;
  objects: readonly JsonObject[];
  fields: Map<string, FieldProfile>;
}

/** Looks at rows; those that are no objects are passed over. */
export function profileRows(rows: readonly unknown[]): RowsProfile {
  const objects = rows.filter(isObject);
  const profile: RowsProfile = { rows: objects.length, objects, fields: new Map() };
  for (const row of objects) {
    for (const [name, value] of Object.entries(row)) {
      addValue(profile, name, value);
      if (isObject(value))
        for (const [inner, held] of Object.entries(value)) addValue(profile, `${name}.${inner}`, held, true);
    }
  }
  return profile;
}

function addValue({ fields }: RowsProfile, path: string, value: unknown, nested = false): void {
  let field = fields.get(path);
  if (!field) {
    field = {
      path,
      nested,
      present: 0,
      text: 0,
      number: 0,
      boolean: 0,
      list: 0,
      object: 0,
      messages: 0,
      turns: 0,
      speakers: new Set(),
      characters: 0,
    };
    fields.set(path, field);
  }
  if (value === null || value === undefined) return;
  field.present++;
  if (typeof value === 'string') {
    field.text++;
    field.characters += value.length;
  } else if (typeof value === 'number') field.number++;
  else if (typeof value === 'boolean') field.boolean++;
  else if (Array.isArray(value)) addList(field, value as unknown[]);
  else field.object++;
}

function addList(field: FieldProfile, list: readonly unknown[]): void {
  field.list++;
  if (list.length === 0 || !list.every(isObject)) return;
  if (list.every((turn) => typeof turn['role'] === 'string' && textOf(turn['content']) !== undefined)) {
    field.messages++;
    for (const turn of list) field.speakers.add(String(turn['role']));
  } else if (list.every((turn) => typeof turn['from'] === 'string' && typeof turn['value'] === 'string')) {
    field.turns++;
    for (const turn of list) field.speakers.add(String(turn['from']));
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
