import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { connectCopy, type Connection } from './driver';
import { isWritable } from './indexFailure';

/** The largest index that is taken into memory, in bytes; that of some millions of samples. */
const largest = 1024 ** 3;
const attempts = 3;

/**
 * A copy in memory of an index whose folder is not writable, where SQLite cannot keep the files beside the database that
 * it needs even to read. Undefined where the folder is writable, where the last changes are not in the database yet
 * (they wait in its log), where somebody else keeps changing it, or where it is too large.
 */
export function indexCopy(file: string): Connection | undefined {
  if (isWritable(path.dirname(file))) return undefined;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const before = state(file);
    if (before === undefined) return undefined;
    const bytes = readFileSync(file);
    if (state(file) === before) return connectCopy(bytes);
  }
  return undefined;
}

/** Changes when somebody writes; undefined where the database alone is not the whole index, or too much of it. */
function state(file: string): string | undefined {
  const { size, mtimeMs, ino } = statSync(file);
  const log = statSync(`${file}-wal`, { throwIfNoEntry: false });
  return size > largest || (log?.size ?? 0) > 0 ? undefined : `${ino}:${size}:${mtimeMs}`;
}
