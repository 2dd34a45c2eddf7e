import BetterSqlite3 from 'better-sqlite3';

/** The only file that knows better-sqlite3; everything else in the store talks to these types. */
export type Connection = BetterSqlite3.Database;
export type Statement<Parameters extends unknown[], Row = unknown> = BetterSqlite3.Statement<Parameters, Row>;

/** SQLite's result code of an error that came from it (`SQLITE_CORRUPT`, `SQLITE_BUSY`, ...), else undefined. */
export function sqliteCode(error: unknown): string | undefined {
  return error instanceof BetterSqlite3.SqliteError ? error.code : undefined;
}

/** Whether SQLite says that a file is no database, or that pages of it cannot be what was written. */
export function isDamage(error: unknown): boolean {
  const code = sqliteCode(error);
  return code === 'SQLITE_NOTADB' || (code?.startsWith('SQLITE_CORRUPT') ?? false);
}

/** How long a writer waits for another process that is writing, in milliseconds. */
export const busyTimeout = 10_000;

/**
 * Opens a database file with the settings every connection of ours uses. WAL lets one process write while others read;
 * with `synchronous = NORMAL` a power cut can lose the last transactions but never tears the file.
 */
export function connect(file: string, mode: 'read' | 'write'): Connection {
  const connection = new BetterSqlite3(file, { readonly: mode === 'read', timeout: busyTimeout });
  if (mode === 'write') {
    switchToWal(connection);
    connection.pragma('synchronous = NORMAL');
    // In pages of 4 KiB: copying 64 MiB at a time into the file costs a third less than 4 MiB at a time.
    connection.pragma('wal_autocheckpoint = 16384');
    connection.pragma('foreign_keys = ON');
  }
  // In KiB. The system keeps the pages that are used often, for all connections at once.
  connection.pragma('cache_size = -2000');
  return connection;
}

/** Milliseconds between two tries. */
const tryEvery = 5;

/**
 * SQLite refuses this at once where another connection does the same to a fresh file at the same moment, without waiting
 * for it as it does for locks.
 */
function switchToWal(connection: Connection): void {
  const until = Date.now() + busyTimeout;
  for (;;) {
    try {
      connection.pragma('journal_mode = WAL');
      return;
    } catch (error) {
      if (sqliteCode(error)?.startsWith('SQLITE_BUSY') !== true || Date.now() >= until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, tryEvery);
    }
  }
}

/** Whether another connection holds the write lock at this moment; does not wait for it. Not within a transaction. */
export function isLocked(connection: Connection): boolean {
  connection.pragma('busy_timeout = 0');
  try {
    connection.exec('BEGIN IMMEDIATE; ROLLBACK');
    return false;
  } catch (error) {
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY')) return true;
    throw error;
  } finally {
    connection.pragma(`busy_timeout = ${busyTimeout}`);
  }
}

/** Places in a database's header that say how it is journalled; 2 is WAL, which a copy in memory cannot have. */
const journalBytes = [18, 19];

/**
 * Opens a copy of a database in memory.
 * @param bytes the whole file; SQLite takes a copy of its own
 */
export function connectCopy(bytes: Buffer): Connection {
  for (const at of journalBytes) bytes[at] = 1;
  return new BetterSqlite3(bytes);
}

/**
 * A connection that alone holds a file of its own, as long as it is open.
 * @param patience milliseconds to wait for another that has it
 * @returns undefined when it has it still
 */
export function connectLock(file: string, patience: number): Connection | undefined {
  const lock = new BetterSqlite3(file, { timeout: patience });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (sqliteCode(error)?.startsWith('SQLITE_BUSY')) return undefined;
    throw error;
  }
}
