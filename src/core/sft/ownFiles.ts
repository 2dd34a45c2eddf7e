import path from 'node:path';
import { Refusal } from '../job/refusal';
import { readJsonObject } from './jsonFile';
import { manifestFile } from './manifest';

/** The SFT set of ours that a file belongs to: what the manifest beside it lists. Undefined for all other files. */
export function setOfFile(file: string): string | undefined {
  const sets = Object.entries(objectIn(manifestBeside(file), 'sets'));
  return sets.find(([, set]) => namesIn(set).includes(path.basename(file)))?.[0];
}

function manifestBeside(file: string): object {
  try {
    return readJsonObject(path.join(path.dirname(file), manifestFile));
  } catch (error) {
    // A manifest that cannot be read says nothing about the file.
    if (error instanceof Refusal) return {};
    throw error;
  }
}

function namesIn(set: unknown): unknown[] {
  if (typeof set !== 'object' || set === null || !('files' in set) || !Array.isArray(set.files)) return [];
  return (set.files as unknown[]).map((file) =>
    typeof file === 'object' && file !== null && 'name' in file ? file.name : undefined,
  );
}

function objectIn(value: object, key: string): object {
  const inner: unknown = (value as Record<string, unknown>)[key];
  return typeof inner === 'object' && inner !== null ? inner : {};
}
