import { Refusal } from '../job/refusal';
import { connect, isDamage, type Connection } from './driver';
import { migrations } from './migrations';
import { isMarked, repairIndex } from './repair';

/** Opens an index file and brings its schema up to date. @throws Refusal `newer-index`, besides what SQLite throws */
export function connectAndMigrate(file: string, mode: 'read' | 'write'): Connection {
  const connection = connect(file, mode);
  try {
    if (schemaVersion(connection, file) < migrations.length) bringUpToDate(connection, file, mode);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** @throws Refusal `newer-index` */
export function schemaVersion(connection: Connection, file: string): number {
  const version = connection.pragma('user_version', { simple: true }) as number;
  if (version <= migrations.length) return version;
  throw new Refusal({
    code: 'newer-index',
    message: `The index ${file} was written by a newer Skill Gap (schema ${version}, this one knows ${migrations.length}).`,
    file,
    next: 'Update Skill Gap, or move the index away to have it built anew.',
  });
}

/** A reading connection cannot migrate, so an older index is brought up to date through a passing writing one. */
function bringUpToDate(connection: Connection, file: string, mode: 'read' | 'write'): void {
  const writer = mode === 'write' ? connection : connect(file, 'write');
  try {
    migrate(writer);
  } finally {
    if (writer !== connection) writer.close();
  }
}

/** Another process may be migrating the same file, so the version is read again under the write lock. */
export function migrate(connection: Connection): void {
  connection
    .transaction(() => {
      const from = connection.pragma('user_version', { simple: true }) as number;
      for (const step of migrations.slice(from)) connection.exec(step);
      connection.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}

/** The repair of a file by whoever has the lock; nothing where another was quicker. */
export function* repairSteps(file: string): Generator<number, void> {
  if (!isSound(file)) yield* repairIndex(file, (rebuilt) => connectAndMigrate(rebuilt, 'write'));
}

function isSound(file: string): boolean {
  const connection = soundIndex(file);
  connection?.close();
  return connection !== undefined;
}

/** A connection to an index that nobody has found damaged and that can be opened; undefined to a damaged one. */
export function soundIndex(file: string): Connection | undefined {
  try {
    const connection = connectAndMigrate(file, 'write');
    if (!isMarked(file)) return connection;
    connection.close();
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  return undefined;
}
