import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Failure } from '../../protocol/values';
import type { Refusal } from '../job/refusal';
import { connect, connectLock, isDamage, type Connection } from './driver';
import { indexFailure } from './indexFailure';
import { salvage, type Salvaged } from './salvage';

/** What became of a damaged index. */
export interface Repair extends Salvaged {
  /** Absolute path of the damaged file, which is kept. */
  setAside: string;
}

/** Stands beside an index that was found to be damaged while it was read; names the file, so that a newer one is not meant. */
const markOf = (file: string): string => `${file}.is-damaged`;

/** Whether somebody who read the index has found it damaged. */
export function isMarked(file: string): boolean {
  const mark = markOf(file);
  return existsSync(mark) && existsSync(file) && readFileSync(mark, 'utf8') === inodeOf(file);
}

function inodeOf(file: string): string {
  return String(statSync(file).ino);
}

/**
 * What an error means that came out of work with the index: where SQLite says that pages are damaged, and the index is
 * what they belong to, it is marked, so that whoever opens it for writing next repairs it.
 * @param file absolute path of the database
 * @returns undefined for errors that have nothing to do with damage
 */
export function damageFound(error: unknown, file: string): Refusal | undefined {
  const cause = error instanceof Error ? error.cause : undefined;
  if (!(isDamage(error) || isDamage(cause)) || !existsSync(file) || isWhole(file)) return undefined;
  try {
    writeFileSync(markOf(file), inodeOf(file));
  } catch {
    // In a folder that is not writable nobody can repair it either.
  }
  return indexFailure(isDamage(error) ? error : cause, file);
}

/** Reads every page: seconds for a large index. */
function isWhole(file: string): boolean {
  let connection: Connection | undefined;
  try {
    connection = connect(file, 'read');
    return connection.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  } finally {
    connection?.close();
  }
}

/** What a repair is told by until somebody was told: the key of `meta` in the new index. */
export const repairKey = 'repair';

/**
 * Puts a new index in the place of a damaged one, which is kept under another name, and takes over what can be read of
 * it. The new one gets its name only when it is complete; a repair that is broken off leaves everything as it was. Only one
 * at a time may work on a file ({@link lockForRepair}). Yields how many rows were read since the last time.
 * @param begin makes an empty index in a file
 */
export function* repairIndex(file: string, begin: (file: string) => Connection): Generator<number, Repair> {
  const rebuilt = `${file}.rebuilding`;
  const remove = (): void => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(rebuilt + suffix, { force: true });
  };
  const setAside = `${file}.damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  remove();
  try {
    const fresh = begin(rebuilt);
    let repair: Repair;
    try {
      repair = { setAside, ...(yield* salvage(file, fresh)) };
      fresh.prepare('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(repairKey, JSON.stringify(repair));
      fresh.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      fresh.close();
    }
    for (const suffix of ['', '-wal', '-shm'])
      if (existsSync(file + suffix)) renameSync(file + suffix, setAside + suffix);
    renameSync(rebuilt, file);
    rmSync(markOf(file), { force: true });
    return repair;
  } finally {
    remove();
  }
}

/**
 * Keeps other threads and processes from repairing the same index; ends with the process, whatever becomes of it.
 * @returns what gives it back, or undefined where another has it for longer than `patience` milliseconds
 */
export function lockForRepair(file: string, patience: number): (() => void) | undefined {
  const lock = connectLock(`${file}.repair-lock`, patience);
  return lock && (() => lock.close());
}

/** A repair for people: what the new index has and has not, and what is to be done. */
export function repairInWords({ setAside, kinds, datasets }: Repair): Failure {
  const list = (some: Repair['kinds']): string => some.map(({ kind, rows }) => `${kind} (${rows})`).join(', ');
  const whole = kinds.filter(({ complete }) => complete);
  const partly = kinds.filter(({ complete, rows }) => !complete && rows > 0);
  const lost = kinds.filter(({ complete, rows }) => !complete && rows === 0).map(({ kind }) => kind);
  const parts = [
    whole.length > 0 && `It has all that the old one had of these: ${list(whole)}.`,
    partly.length > 0 && `It has a part only of these: ${list(partly)}; the rest could not be read.`,
    lost.length > 0 && `Nothing could be read of these: ${lost.join(', ')}.`,
  ];
  const again = datasets.length > 0 ? `: ${datasets.join(', ')}` : '';
  const missing = partly.length + lost.length > 0;
  return {
    code: 'repaired-index',
    message: ['The index was damaged. It was moved to', `${setAside}, and a new one was begun.`, ...parts]
      .filter(Boolean)
      .join(' '),
    file: setAside,
    next: `Index the corpora again${again}.${missing ? ' What is missing can be imported again (skill-gap chains import, student import), or be looked for in the damaged file (sqlite3 FILE .recover), which is kept.' : ''}`,
  };
}
