import { firstKey, rowsPerScan } from './datasets';
import type { Connection, Statement } from './driver';

/** Where a sample lies in its file, and what it is known by. */
export interface SampleRow {
  /** 0-based among the samples of its dataset. */
  row: number;
  /** 1-based line of the file. */
  line: number;
  /** Of the line's bytes, without the line end. */
  offset: number;
  length: number;
  /** First 16 hex digits of the SHA-256 of the problem text. */
  problem: string;
  /** The sample's own id; null when its id is made from the problem text. */
  ownId: string | null;
  /** 1; the n-th sample of the same id in its dataset has n. */
  repeat: number;
}

/** A sample with the scan that it belongs to. */
export interface LocatedSample extends SampleRow {
  scan: number;
}

interface RawRow {
  key: number;
  line: number;
  offset: number;
  length: number;
  problem: string;
  own_id: string | null;
  repeat: number;
}

/** The id that people and scripts see: own or from content, `#2`, `#3` on repeats. */
export function sampleId(sample: Pick<SampleRow, 'ownId' | 'problem' | 'repeat'>): string {
  const base = sample.ownId ?? sample.problem;
  return sample.repeat === 1 ? base : `${base}#${sample.repeat}`;
}

/** Rows that one statement adds: more are no faster. */
const rowsAtOnce = 32;
/** Values of a row. */
const columns = 6;

function insertRows(count: number): string {
  const row = '(?, ?, ?, ?, ?, ?)';
  const rows = Array.from({ length: count }, () => row).join(', ');
  return `INSERT INTO sample (key, line, offset, length, problem, own_id) VALUES ${rows}`;
}

/** Holds for samples of the scans that readers see. A join with `dataset` says the same in three times the time. */
const visible = 'key >> 32 IN (SELECT current_scan FROM dataset)';

export class SampleTable {
  private insertStatement: Statement<unknown[]> | undefined;
  private insertManyStatement: Statement<unknown[]> | undefined;
  private fromStatement: Statement<[number, number], RawRow> | undefined;
  private byProblemStatement: Statement<[string], RawRow> | undefined;
  private byIdStatement: Statement<[string, number, string, number], RawRow> | undefined;
  private atStatement: Statement<[number], RawRow> | undefined;
  private manyAtStatement: Statement<[string], RawRow> | undefined;
  private ownIdStatement: Statement<[string, number], RawRow> | undefined;

  constructor(private readonly db: Connection) {}

  /**
   * Adds rows with numbers from `row` on; `repeat` is set by {@link numberRepeats} once all rows of the scan are in.
   * @returns how many they were
   */
  insertAll(scan: number, samples: Iterable<Omit<SampleRow, 'repeat' | 'row'>>, row: number): number {
    const one = (this.insertStatement ??= this.db.prepare(insertRows(1)));
    const many = (this.insertManyStatement ??= this.db.prepare(insertRows(rowsAtOnce)));
    const key = firstKey(scan) + row;
    // One array for all calls: with a new one each the collector takes longer than SQLite.
    const values: unknown[] = new Array<unknown>(rowsAtOnce * columns);
    let count = 0;
    let waiting = 0;
    for (const { line, offset, length, problem, ownId } of samples) {
      values[waiting++] = key + count++;
      values[waiting++] = line;
      values[waiting++] = offset;
      values[waiting++] = length;
      values[waiting++] = problem;
      values[waiting++] = ownId;
      if (waiting < values.length) continue;
      many.run(values);
      waiting = 0;
    }
    for (let at = 0; at < waiting; at += columns) one.run(values.slice(at, at + columns));
    return count;
  }

  /**
   * Puts off the indexes while the very first rows come: built afterwards in one go they cost a third. Look-ups by id
   * and by problem text wait for {@link ensureIndexes}. Does nothing when there are rows.
   */
  putOffIndexes(): void {
    const empty = this.db.prepare<[], number>('SELECT 1 FROM sample LIMIT 1').get() === undefined;
    if (empty) this.db.exec('DROP INDEX IF EXISTS sample_problem; DROP INDEX IF EXISTS sample_own_id');
  }

  /** Builds the indexes if they were put off. */
  ensureIndexes(): void {
    this.db.exec(`
      CREATE INDEX IF NOT EXISTS sample_problem ON sample (problem);
      CREATE INDEX IF NOT EXISTS sample_own_id ON sample (own_id) WHERE own_id IS NOT NULL;
    `);
  }

  /** Removes rows from `row` on: what an interrupted batch or a shrunken file left. */
  truncate(scan: number, row: number): void {
    this.db
      .prepare('DELETE FROM sample WHERE key >= ? AND key < ?')
      .run(firstKey(scan) + row, firstKey(scan) + rowsPerScan);
  }

  /** Takes out the row that was found in line `line`, if one was; the numbers of the others stay. */
  removeLine(scan: number, line: number): boolean {
    const found = this.atLine(scan, line);
    return (
      found !== undefined &&
      this.db.prepare('DELETE FROM sample WHERE key = ?').run(firstKey(scan) + found.row).changes === 1
    );
  }

  /** The sample in line `line` of a scan's file. */
  atLine(scan: number, line: number): LocatedSample | undefined {
    // Lines grow with rows, and a row's number is less than its line's: the search needs no index on lines.
    let [low, high] = [0, line - 1];
    this.fromStatement ??= this.db.prepare('SELECT * FROM sample WHERE key >= ? AND key <= ? ORDER BY key LIMIT 1');
    while (low <= high) {
      const middle = Math.floor((low + high) / 2);
      const found = this.fromStatement.get(firstKey(scan) + middle, firstKey(scan) + high);
      if (!found || found.line > line) high = middle - 1;
      else if (found.line < line) low = (found.key % rowsPerScan) + 1;
      else return toSample(found);
    }
    return undefined;
  }

  /**
   * Numbers samples of equal id within a scan, and returns the first `limit` in row order whose number is not 1. Numbers go
   * by problem text and length of the line, so that rows in another order have the same; only rows that are alike in both
   * go by their order.
   * @param firstNew the first row that has no number yet: those before it keep theirs, but for gaps that are closed
   */
  numberRepeats(scan: number, limit = -1, firstNew = 0): LocatedSample[] {
    const first = firstKey(scan);
    this.db
      .prepare(
        `UPDATE sample SET repeat = numbered.n FROM (
           SELECT key, row_number() OVER (
             PARTITION BY coalesce(own_id, problem)
             ORDER BY CASE WHEN key < ? THEN repeat END NULLS LAST, problem, length, key
           ) AS n
           FROM sample WHERE key >= ? AND key < ?
         ) AS numbered WHERE sample.key = numbered.key AND sample.repeat <> numbered.n`,
      )
      .run(first + Math.min(firstNew, rowsPerScan), first, first + rowsPerScan);
    return this.db
      .prepare<[number, number, number], RawRow>(
        'SELECT * FROM sample WHERE key >= ? AND key < ? AND repeat > 1 ORDER BY key LIMIT ?',
      )
      .all(first, first + rowsPerScan, limit)
      .map(toSample);
  }

  /** How many samples of a scan repeat the id of another one. */
  repeatCount(scan: number): number {
    return (
      this.db
        .prepare<[number, number], number>('SELECT count(*) FROM sample WHERE key >= ? AND key < ? AND repeat > 1')
        .pluck()
        .get(firstKey(scan), firstKey(scan) + rowsPerScan) ?? 0
    );
  }

  /** The sample of a scan that is number 1 of those with the id of `sample`. */
  firstOfId(sample: LocatedSample): LocatedSample | undefined {
    const column = sample.ownId === null ? 'own_id IS NULL AND problem' : 'own_id';
    const raw = this.db
      .prepare<[string, number, number], RawRow>(
        `SELECT * FROM sample WHERE ${column} = ? AND key >= ? AND key < ? AND repeat = 1 LIMIT 1`,
      )
      .get(sample.ownId ?? sample.problem, firstKey(sample.scan), firstKey(sample.scan) + rowsPerScan);
    return raw && toSample(raw);
  }

  /** How many samples of scan `old` have a problem text that `replacing` no longer has, repeats counted one by one. */
  removedBetween(old: number, replacing: number): number {
    const [from, to] = [firstKey(old), firstKey(replacing)];
    const texts = 'SELECT problem, count(*) AS n FROM sample WHERE key >= ? AND key < ? GROUP BY problem';
    return (
      this.db
        .prepare<[number, number, number, number], number>(
          `SELECT coalesce(sum(max(0, gone.n - coalesce(kept.n, 0))), 0) FROM (${texts}) AS gone
           LEFT JOIN (${texts}) AS kept ON kept.problem = gone.problem`,
        )
        .pluck()
        .get(from, from + rowsPerScan, to, to + rowsPerScan) ?? 0
    );
  }

  /** The sample in row `row` of a scan. */
  at(scan: number, row: number): LocatedSample | undefined {
    this.atStatement ??= this.db.prepare('SELECT * FROM sample WHERE key = ?');
    const raw = this.atStatement.get(firstKey(scan) + row);
    return raw && toSample(raw);
  }

  /** {@link at} of many rows, by row; those that are not there are left out. */
  atAll(scan: number, rows: readonly number[]): Map<number, LocatedSample> {
    this.manyAtStatement ??= this.db.prepare('SELECT * FROM sample WHERE key IN (SELECT value FROM json_each(?))');
    const keys = JSON.stringify(rows.map((row) => firstKey(scan) + row));
    return new Map(this.manyAtStatement.all(keys).map((raw) => [raw.key - firstKey(scan), toSample(raw)]));
  }

  /** Up to `limit` samples of a scan from row `from` on, in row order. */
  page(scan: number, from: number, limit: number): LocatedSample[] {
    return this.db
      .prepare<[number, number, number], RawRow>('SELECT * FROM sample WHERE key >= ? AND key < ? ORDER BY key LIMIT ?')
      .all(firstKey(scan) + from, firstKey(scan) + rowsPerScan, limit)
      .map(toSample);
  }

  /** Samples of a scan in row order, a page of `pageSize` at a time: between pages the connection may be written to. */
  *pages(scan: number, pageSize = 2_000): IterableIterator<LocatedSample[]> {
    for (let from = 0; ;) {
      const page = this.page(scan, from, pageSize);
      const last = page.at(-1);
      if (!last) return;
      yield page;
      from = last.row + 1;
    }
  }

  /** Samples with this problem text in any of the scans that readers see. */
  byProblem(problem: string): LocatedSample[] {
    this.byProblemStatement ??= this.prepareLookUp(
      `SELECT * FROM sample WHERE problem = ? AND ${visible} ORDER BY key`,
    );
    return this.byProblemStatement.all(problem).map(toSample);
  }

  /** Samples whose visible id is `id` in any of the scans that readers see. */
  byId(id: string): LocatedSample[] {
    const parts = /^(.*)#([2-9]|[1-9]\d+)$/su.exec(id);
    const found = this.withBase(id, 1);
    return parts ? [...found, ...this.withBase(parts[1] ?? '', Number(parts[2]))] : found;
  }

  /** The first sample of each problem that has `id` as its own id in any of the scans that readers see, up to `limit`. */
  problemsWithOwnId(id: string, limit: number): LocatedSample[] {
    this.ownIdStatement ??= this.prepareLookUp(
      `SELECT min(key) AS key, line, offset, length, problem, own_id, repeat FROM sample
       WHERE own_id = ? AND ${visible} GROUP BY problem ORDER BY min(key) LIMIT ?`,
    );
    return this.ownIdStatement.all(id, limit).map(toSample);
  }

  /** A first scan may have left without the indexes; one that can only read reads the whole table until they are there. */
  private prepareLookUp<Parameters extends unknown[]>(sql: string): Statement<Parameters, RawRow> {
    if (!this.db.readonly) this.ensureIndexes();
    return this.db.prepare<Parameters, RawRow>(sql);
  }

  private withBase(base: string, repeat: number): LocatedSample[] {
    this.byIdStatement ??= this.prepareLookUp(
      `SELECT * FROM sample WHERE own_id = ? AND repeat = ? AND ${visible}
       UNION ALL
       SELECT * FROM sample WHERE problem = ? AND own_id IS NULL AND repeat = ? AND ${visible}`,
    );
    return this.byIdStatement.all(base, repeat, base, repeat).map(toSample);
  }
}

function toSample({ key, own_id, ...raw }: RawRow): LocatedSample {
  return { ...raw, ownId: own_id, scan: Math.floor(key / rowsPerScan), row: key % rowsPerScan };
}
