import { existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../job/refusal';
import { firstKey, rowsPerScan } from '../store/datasets';
import { connect, isDamage, sqliteCode, type Connection, type Statement } from '../store/driver';
import { indexFolder } from '../store/open';

const searchFile = 'search.db';
/** Of the tables and of how texts become words; a file of another format is thrown away. */
const format = 1;

/** How far the texts of one scan are in. */
export interface SearchProgress {
  /** The row that is taken next. */
  next: number;
  /** Problem key of the row before it, to see whether that was read again; null when it does not matter. */
  last: string | null;
  /** Rows of the scan that had been disproved when those were last taken out. */
  disproved: number;
}

/** Deleted rows that do not slow queries down noticeably. */
const rowsPassedOver = 10_000;

const start: SearchProgress = { next: 0, last: null, disproved: 0 };

/**
 * The full-text search over the problem texts: a file beside the index that can be deleted at any time, since it is
 * built from the corpora. It holds words only, no text; its row ids are the samples' keys.
 */
export class SearchFile {
  private insertStatement: Statement<[number, string]> | undefined;
  private readonly inode: number;

  private constructor(
    private readonly connection: Connection,
    /** Absolute path. */
    readonly file: string,
  ) {
    this.inode = statSync(file).ino;
  }

  /**
   * Opens the search of an index for writing, and begins it anew when there is none, it is damaged or it belongs to
   * another index. @throws Refusal `unusable-search`
   */
  static forWriting(workspace: string, indexId: string): SearchFile {
    const file = searchPath(workspace);
    try {
      const existing = SearchFile.open(file, indexId, 'write');
      if (existing) return existing;
      removeSearch(file);
      return SearchFile.create(file, indexId);
    } catch (error) {
      throw unusable(error, file);
    }
  }

  /** Opens the search of an index for reading; undefined when none can be used. @throws Refusal `unusable-search` */
  static forReading(workspace: string, indexId: string): SearchFile | undefined {
    const file = searchPath(workspace);
    try {
      return existsSync(file) ? SearchFile.open(file, indexId, 'read') : undefined;
    } catch (error) {
      throw unusable(error, file);
    }
  }

  private static open(file: string, indexId: string, mode: 'read' | 'write'): SearchFile | undefined {
    if (!existsSync(file)) return undefined;
    let connection: Connection | undefined;
    try {
      connection = connect(file, mode);
      if (connection.pragma('user_version', { simple: true }) === format) {
        const id = connection.prepare<[], string>('SELECT index_id FROM origin').pluck().get();
        if (id === indexId) return new SearchFile(connection, file);
      }
    } catch (error) {
      if (!isDamage(error)) throw error;
    }
    connection?.close();
    return undefined;
  }

  private static create(file: string, indexId: string): SearchFile {
    const connection = connect(file, 'write');
    // Two processes may begin at once: the second finds what the first has made.
    connection
      .transaction(() => {
        if (connection.pragma('user_version', { simple: true }) === format) return;
        connection.exec(schema);
        connection.prepare('INSERT INTO origin VALUES (?)').run(indexId);
        connection.pragma(`user_version = ${format}`);
      })
      .immediate();
    return new SearchFile(connection, file);
  }

  /** Whether the file was deleted or replaced under the open connection. */
  isGone(): boolean {
    return statSync(this.file, { throwIfNoEntry: false })?.ino !== this.inode;
  }

  progress(scan: number): SearchProgress {
    return (
      this.connection
        .prepare<[number], SearchProgress>('SELECT next, last, disproved FROM scan WHERE id = ?')
        .get(scan) ?? start
    );
  }

  /** The scans that texts were taken of. */
  scans(): number[] {
    return this.connection.prepare<[], number>('SELECT id FROM scan ORDER BY id').pluck().all();
  }

  /**
   * Runs `work` as one transaction and moves the progress of a scan, unless another process moved it since `before` was
   * read. @returns false when it had
   */
  step(scan: number, before: SearchProgress, after: SearchProgress, work: () => void): boolean {
    return this.connection
      .transaction(() => {
        const now = this.progress(scan);
        if (now.next !== before.next || now.last !== before.last || now.disproved !== before.disproved) return false;
        work();
        this.connection
          .prepare(
            `INSERT INTO scan VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE
             SET next = excluded.next, last = excluded.last, disproved = excluded.disproved`,
          )
          .run(scan, after.next, after.last, after.disproved);
        return true;
      })
      .immediate();
  }

  /** Adds the text of a row, as `searchableText` gives it. Within {@link step}. */
  add(scan: number, row: number, text: string): void {
    this.insertStatement ??= this.connection.prepare('INSERT INTO problem (rowid, words) VALUES (?, ?)');
    this.insertStatement.run(firstKey(scan) + row, text);
  }

  /** Takes rows `from` to below `to` out; some may not be there. Within {@link step}. */
  remove(scan: number, from: number, to: number): void {
    this.connection
      .prepare('DELETE FROM problem WHERE rowid >= ? AND rowid < ?')
      .run(firstKey(scan) + from, firstKey(scan) + to);
  }

  /**
   * Forgets scans. FTS5 only marks what is deleted, and queries go on passing over it: after many rows the list is
   * written anew (a second for a million), after the last scan it is begun anew.
   */
  forget(scans: readonly number[]): void {
    this.connection
      .transaction(() => {
        const rows = scans.reduce((sum, scan) => sum + this.progress(scan).next, 0);
        for (const scan of scans) this.connection.prepare('DELETE FROM scan WHERE id = ?').run(scan);
        if (this.scans().length === 0) {
          this.insertStatement = undefined;
          this.connection.exec(`DROP TABLE problem; ${wordTable}`);
          return;
        }
        for (const scan of scans) this.remove(scan, 0, rowsPerScan);
        if (rows > rowsPassedOver) this.connection.exec(`INSERT INTO problem (problem) VALUES ('optimize')`);
      })
      .immediate();
  }

  /** How many rows a query finds, counted up to `limit`. */
  count(found: Found, limit: number): number {
    return (
      this.connection
        .prepare<(string | number)[], number>(`SELECT count(*) FROM (SELECT 1 ${found.sql} LIMIT ?)`)
        .pluck()
        .get(...found.values, limit) ?? 0
    );
  }

  /** Keys of samples that a query finds: the best first, which takes half a microsecond for each one there is, or in row order. */
  keys(found: Found, order: 'rank' | 'row', limit: number, offset: number): number[] {
    const by = order === 'rank' ? 'bm25(problem), rowid' : 'rowid';
    return this.connection
      .prepare<(string | number)[], number>(`SELECT rowid ${found.sql} ORDER BY ${by} LIMIT ? OFFSET ?`)
      .pluck()
      .all(...found.values, limit, offset);
  }

  close(): void {
    this.connection.close();
  }
}

/** What a query looks at, as SQL from `FROM` on. */
export interface Found {
  sql: string;
  values: (string | number)[];
}

/** The rows of some scans that an FTS5 expression finds. */
export function foundIn(expression: string, scans: readonly number[]): Found {
  const match = 'FROM problem WHERE problem MATCH ?';
  const [only] = scans;
  // FTS5 jumps to a range of row ids; several scans are told apart row by row.
  if (only !== undefined && scans.length === 1)
    return {
      sql: `${match} AND rowid >= ? AND rowid < ?`,
      values: [expression, firstKey(only), firstKey(only) + rowsPerScan],
    };
  return { sql: `${match} AND rowid >> 32 IN (${scans.map(() => '?').join()})`, values: [expression, ...scans] };
}

/** Deletes the search of a workspace folder; it is built again when it is needed. */
export function removeSearch(file: string): void {
  for (const suffix of ['-wal', '-shm', '']) rmSync(file + suffix, { force: true });
}

/** Absolute path of the search of a workspace folder; the file need not exist. */
export function searchPath(workspace: string): string {
  return path.join(path.resolve(workspace), indexFolder, searchFile);
}

/**
 * Contentless: the corpus is the only copy of the text. `automerge` 0 because each commit adds one segment, and sixteen
 * of them are merged anyway; merging them all in the end takes a quarter of the build's time and makes no query faster.
 */
const wordTable = `
  CREATE VIRTUAL TABLE problem USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
  );
  INSERT INTO problem (problem, rank) VALUES ('automerge', 0);
  INSERT INTO problem (problem, rank) VALUES ('hashsize', 8388608);
`;

const schema = `
  CREATE TABLE origin (index_id TEXT NOT NULL);
  CREATE TABLE scan (id INTEGER PRIMARY KEY, next INTEGER NOT NULL, last TEXT, disproved INTEGER NOT NULL);
  ${wordTable}
`;

function unusable(error: unknown, file: string): unknown {
  if (error instanceof Refusal) return error;
  const code = sqliteCode(error) ?? (error as NodeJS.ErrnoException).code;
  if (code === undefined) return error;
  return new Refusal(
    {
      code: 'unusable-search',
      message: `The full-text search ${file} cannot be opened: ${(error as Error).message}.`,
      file,
      next: 'Close other programs that hold it open, or delete it: it is built again.',
    },
    { cause: error },
  );
}
