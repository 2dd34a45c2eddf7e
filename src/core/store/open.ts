import { existsSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { AnnotationTable } from './annotations';
import { AskedTable } from './asked';
import { ColumnTable } from './columns';
import { DatasetTable } from './datasets';
import { CorrectionTable } from './corrections';
import { connectAndMigrate, migrate, repairSteps, schemaVersion, soundIndex } from './connectIndex';
import { busyTimeout, isLocked, sqliteCode, type Connection } from './driver';
import { FitTable } from './fit';
import { indexCopy } from './indexCopy';
import { afterDamage, indexFailure, lockedIndex, openFailure } from './indexFailure';
import { migrations } from './migrations';
import { isMarked, lockForRepair, repairKey, type Repair } from './repair';
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

/** How often it is looked whether others have ended writing, in milliseconds: their transactions take tens of them. */
const lookEvery = 20;
/** How long is waited for them without a word. */
const noticed = 1_000;

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
  /** What {@link poolMark} tells in the place of a mark. */
  private aside: { mark: string; standsFor: string } | undefined;
  private readonly closing: (() => void)[] = [];

  constructor(
    private readonly connection: Connection,
    /** Absolute path of the workspace folder that the index belongs to. */
    readonly workspace: string,
    /** Absolute path of the database file. */
    readonly file: string,
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

  /**
   * Waits until no other connection is writing. A transaction waits for that too, but as a whole thread: nothing is heard
   * meanwhile, no cancel and no Ctrl-C. Long loops await this before each of theirs.
   * @throws Refusal `unreadable-index` when another keeps the lock; the reason of a cancelled job
   */
  async turnToWrite(job: Job): Promise<void> {
    const begun = performance.now();
    while (isLocked(this.connection)) {
      const waited = performance.now() - begun;
      if (waited > busyTimeout) throw lockedIndex(this.file);
      if (waited > noticed)
        job.report({
          step: 'Waiting for another program that keeps the index locked',
          done: 0,
          total: 0,
          unit: 'samples',
        });
      await delay(lookEvery, undefined, { signal: job.signal });
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

  /** What became of a damaged index that stood in the way, until {@link repairTold}. */
  get repair(): Repair | undefined {
    const repair = this.meta(repairKey);
    return repair === undefined ? undefined : (JSON.parse(repair) as Repair);
  }

  /** To be called when a person was told of the {@link repair}: nobody is again. */
  repairTold(): void {
    this.transaction(() => this.connection.prepare('DELETE FROM meta WHERE key = ?').run(repairKey));
  }

  /** What SQLite finds wrong with the file, which it reads as a whole for that; some lines at most. */
  faults(): string[] {
    const said = this.connection.prepare<[], string>('PRAGMA quick_check(5)').pluck().all();
    return said.filter((line) => line !== 'ok');
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

  /** {@link changeMark}, but the same after what was written aside: what samples are and what is known of a student. */
  poolMark(): string {
    const mark = this.changeMark();
    return this.aside?.mark === mark ? this.aside.standsFor : mark;
  }

  /** Has the change mark `mark` stand for another one: no sample, chain or verdict has changed in between. */
  wroteAside(mark: string, standsFor: string): void {
    this.aside = { mark, standsFor };
  }

  /** Ids that samples of several datasets have. @param limit how many are named */
  sharedIds(limit: number): SharedIds {
    return sharedIds(this.connection, limit);
  }

  /** Has `work` done before the index is closed: what was opened beside it is closed with it. */
  onClose(work: () => void): void {
    this.closing.push(work);
  }

  /**
   * Whether the database file was deleted or replaced under the open connection, or found damaged: whoever opens it again
   * has it repaired. A copy is also behind any change.
   */
  isGone(): boolean {
    return this.fileMark() !== this.mark || isMarked(this.file);
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
    const connection = mode === 'write' ? openForWriting(file) : openForReading(file);
    const store = new IndexStore(connection, path.resolve(workspace), file);
    // A very first indexing that was interrupted has left them out.
    if (mode === 'write' && !beside) store.samples.ensureIndexes();
    return store;
  } catch (error) {
    throw openFailure(error, file);
  }
}

function openForWriting(file: string): Connection {
  const connection = soundIndex(file);
  if (connection) return connection;
  const unlock = lockForRepair(file, patience);
  if (!unlock) throw beingRepaired(file);
  try {
    const steps = repairSteps(file);
    while (steps.next().done !== true);
  } finally {
    unlock();
  }
  return connectAndMigrate(file, 'write');
}

/** How long the repair of another is waited for, in milliseconds; `mendIndex` waits longer, and can be cancelled. */
const patience = 60_000;
function openForReading(file: string): Connection {
  if (isMarked(file)) throw foundDamaged(file);
  try {
    return connectAndMigrate(file, 'read');
  } catch (error) {
    const code = sqliteCode(error) ?? '';
    const copy = /^SQLITE_(?:CANTOPEN|READONLY)/u.test(code) ? indexCopy(file) : undefined;
    if (!copy) throw error;
    if (schemaVersion(copy, file) < migrations.length) migrate(copy);
    copy.pragma('query_only = ON');
    return copy;
  }
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

function beingRepaired(file: string): Refusal {
  return new Refusal({
    code: 'unreadable-index',
    message: `The index ${file} is damaged, and another program is repairing it.`,
    file,
    next: 'Do the same again when it has ended.',
  });
}
