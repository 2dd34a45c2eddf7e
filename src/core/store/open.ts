import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../job/refusal';
import { AnnotationTable } from './annotations';
import { AskedTable } from './asked';
import { ColumnTable } from './columns';
import { DatasetTable } from './datasets';
import { CorrectionTable } from './corrections';
import { connect, isDamage, sqliteCode, type Connection } from './driver';
import { FitTable } from './fit';
import { indexCopy } from './indexCopy';
import { afterDamage, indexFailure } from './indexFailure';
import { migrations } from './migrations';
import { isMarked, repairIndex, type Repair } from './repair';
import { ReplyTable } from './replies';
import { ReviewTable } from './reviews';
import { SampleTable } from './samples';
import { SelectionTable } from './selections';
import { sharedIds, type SharedIds } from './sharedIds';
import { StudentTable } from './students';
import { TreeTable } from './trees';
import { makeFolder } from '../jsonl/makeFolder';

/** The folder beside the corpora that holds the index; its own .gitignore keeps it out of version control. */
export const indexFolder = '.skill-gap';
const indexFile = 'index.db';

/** Every statement that touches the index hangs below this object; it owns one connection. */
export class IndexStore {
  readonly datasets: DatasetTable;
  readonly samples: SampleTable;
  readonly columns: ColumnTable;
  readonly trees: TreeTable;
  readonly annotations: AnnotationTable;
  readonly corrections: CorrectionTable;
  readonly students: StudentTable;
  readonly reviews: ReviewTable;
  readonly asked: AskedTable;
  readonly selections: SelectionTable;
  readonly replies: ReplyTable;
  readonly fit: FitTable;

  private readonly mark: string | undefined;
  private readonly closing: (() => void)[] = [];

  constructor(
    private readonly connection: Connection,
    /** Absolute path of the workspace folder that the index belongs to. */
    readonly workspace: string,
    /** Absolute path of the database file. */
    readonly file: string,
    /** What became of a damaged index that stood in the way, if one did. */
    readonly repair: Repair | undefined,
  ) {
    this.mark = this.fileMark();
    this.datasets = new DatasetTable(connection);
    this.samples = new SampleTable(connection);
    this.columns = new ColumnTable(connection);
    this.trees = new TreeTable(connection);
    this.annotations = new AnnotationTable(connection);
    this.corrections = new CorrectionTable(connection);
    this.students = new StudentTable(connection);
    this.reviews = new ReviewTable(connection);
    this.asked = new AskedTable(connection);
    this.selections = new SelectionTable(connection);
    this.replies = new ReplyTable(connection);
    this.fit = new FitTable(connection);
  }

  /**
   * Runs `work` as one transaction that takes the write lock at once; a throw rolls it back. Nests as savepoints.
   * @throws Refusal `disk-full`, `unwritable-workspace`, `unreadable-index`, besides what `work` throws
   */
  transaction<T>(work: () => T): T {
    try {
      return this.connection.transaction(work).immediate();
    } catch (error) {
      throw sqliteCode(error) === undefined ? error : (indexFailure(error, this.file) ?? error);
    }
  }

  meta(key: string): string | undefined {
    return this.connection.prepare<[string], { value: string }>('SELECT value FROM meta WHERE key = ?').get(key)?.value;
  }

  setMeta(key: string, value: string): void {
    this.transaction(() =>
      this.connection
        .prepare('INSERT INTO meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value')
        .run(key, value),
    );
  }

  /** Grows whenever another connection has committed; for caches. */
  dataVersion(): number {
    return this.connection.pragma('data_version', { simple: true }) as number;
  }

  /** Differs whenever any connection, this one included, has changed the index; for caches. */
  changeMark(): string {
    const own = this.connection.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0;
    return `${this.dataVersion()}:${own}`;
  }

  /** Ids that samples of several datasets have. @param limit how many are named */
  sharedIds(limit: number): SharedIds {
    return sharedIds(this.connection, limit);
  }

  /** Has `work` done before the index is closed: what was opened beside it is closed with it. */
  onClose(work: () => void): void {
    this.closing.push(work);
  }

  /** Whether the database file was deleted or replaced under the open connection; a copy is also behind any change. */
  isGone(): boolean {
    return this.fileMark() !== this.mark;
  }

  private fileMark(): string | undefined {
    const found = statSync(this.file, { throwIfNoEntry: false });
    return found && (this.connection.memory ? `${found.ino}:${found.mtimeMs}` : `${found.ino}`);
  }

  close(): void {
    for (const work of this.closing.splice(0)) work();
    this.connection.close();
  }
}

/** Absolute path of the index of a workspace folder; the file need not exist. */
export function indexPath(workspace: string): string {
  return path.join(path.resolve(workspace), indexFolder, indexFile);
}

/**
 * Opens the index of a workspace folder.
 *
 * `write` creates it as needed; in the place of a damaged one comes a new one with what could be read of it, which takes
 * seconds for millions of rows. `read` refuses with `no-index` when
 * there is none yet; in a folder that is not writable it reads a copy in memory. Both bring an older schema up to date.
 * @param beside another connection is about to store the first rows, and has put off what makes look-ups fast
 * @throws Refusal `no-index`, `newer-index`, `unreadable-index`, `unwritable-workspace`, `disk-full`
 */
export function openIndex(workspace: string, mode: 'read' | 'write', { beside = false } = {}): IndexStore {
  const file = indexPath(workspace);
  if (mode === 'read' && !existsSync(file))
    throw new Refusal({
      code: 'no-index',
      message: `There is no index in ${path.resolve(workspace)} yet.`,
      next: 'Index the corpus first: skill-gap index FILE, or "Skill Gap: Index Workspace" in the editor.',
    });
  if (mode === 'write') prepareFolder(path.dirname(file));
  try {
    const { connection, repair } = mode === 'write' ? openForWriting(file) : openForReading(file);
    const store = new IndexStore(connection, path.resolve(workspace), file, repair);
    // A very first indexing that was interrupted has left them out.
    if (mode === 'write' && !beside) store.samples.ensureIndexes();
    return store;
  } catch (error) {
    throw asRefusal(error, file);
  }
}

interface Opened {
  connection: Connection;
  repair: Repair | undefined;
}

function openForWriting(file: string): Opened {
  try {
    const connection = connectAndMigrate(file, 'write');
    if (!isMarked(file)) return { connection, repair: undefined };
    connection.close();
  } catch (error) {
    if (!isDamage(error)) throw error;
  }
  const repair = repairIndex(file, (rebuilt) => connectAndMigrate(rebuilt, 'write'));
  return { connection: connectAndMigrate(file, 'write'), repair };
}

function openForReading(file: string): Opened {
  if (isMarked(file)) throw foundDamaged(file);
  try {
    return { connection: connectAndMigrate(file, 'read'), repair: undefined };
  } catch (error) {
    const code = sqliteCode(error) ?? '';
    const copy = /^SQLITE_(?:CANTOPEN|READONLY)/u.test(code) ? indexCopy(file) : undefined;
    if (!copy) throw error;
    if (schemaVersion(copy, file) < migrations.length) migrate(copy);
    copy.pragma('query_only = ON');
    return { connection: copy, repair: undefined };
  }
}

function connectAndMigrate(file: string, mode: 'read' | 'write'): Connection {
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
function schemaVersion(connection: Connection, file: string): number {
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
function migrate(connection: Connection): void {
  connection
    .transaction(() => {
      const from = connection.pragma('user_version', { simple: true }) as number;
      for (const step of migrations.slice(from)) connection.exec(step);
      connection.pragma(`user_version = ${migrations.length}`);
    })
    .immediate();
}

function prepareFolder(folder: string): void {
  try {
    makeFolder(folder);
    const ignore = path.join(folder, '.gitignore');
    if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
  } catch (error) {
    throw (
      indexFailure(error, path.join(folder, indexFile)) ??
      new Refusal(
        {
          code: 'unwritable-workspace',
          message: `The index folder ${folder} cannot be created: ${(error as Error).message}.`,
          file: folder,
          next: 'Choose a writable folder with --workspace.',
        },
        { cause: error },
      )
    );
  }
}

function foundDamaged(file: string): Refusal {
  return new Refusal({
    code: 'unreadable-index',
    message: `The index ${file} is damaged.`,
    file,
    next: afterDamage,
  });
}

function asRefusal(error: unknown, file: string): unknown {
  const failure = indexFailure(error, file);
  if (failure || sqliteCode(error) === undefined) return failure ?? error;
  return new Refusal(
    {
      code: 'unreadable-index',
      message: `The index ${file} cannot be opened: ${(error as Error).message}.`,
      file,
      next: 'Move it away and run skill-gap index again to have it rebuilt.',
    },
    { cause: error },
  );
}
