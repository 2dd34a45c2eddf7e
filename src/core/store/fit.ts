import type { Connection, Statement } from './driver';

/** Which text a sample was found to hold: its row, the length of its line then, and a mark of the text itself. */
export interface TextMark {
  row: number;
  length: number;
  mark: number;
}

/** What near-identity goes by of one problem. */
export interface StoredSketch {
  problem: string;
  /** Hashes of the bands of its sketch; empty for a problem without words. */
  bands: Uint8Array;
}

/** Two problems that were found to be nearly the same. */
export interface NearPair {
  one: string;
  other: string;
  /** Shared runs of words over all of both, 0..1. */
  similarity: number;
}

/**
 * What was found out about samples before selecting them: token counts, judged traces, near-duplicates, benchmark
 * problems. It hangs on texts, so that only new texts are looked at; a reading has a name, which says by what (a
 * tokenizer, a version of the judge, a benchmark), and what another reading found stays.
 */
export class FitTable {
  private readonly statements = new Map<string, Statement<unknown[]>>();

  constructor(private readonly db: Connection) {}

  /** The number of a reading; a new one is begun where `begin` is said. */
  reading(name: string, begin: true): number;
  reading(name: string): number | undefined;
  reading(name: string, begin = false): number | undefined {
    const find = (): number | undefined =>
      this.db.prepare<[string], number>('SELECT id FROM reading WHERE name = ?').pluck().get(name);
    if (begin) this.run('INSERT INTO reading (name) VALUES (?) ON CONFLICT DO NOTHING', name);
    return find();
  }

  /** Keys of all problems that readers see, each once. */
  problems(): string[] {
    return this.db
      .prepare<[], string>(
        'SELECT DISTINCT problem FROM sample WHERE key >> 32 IN (SELECT current_scan FROM dataset) ORDER BY problem',
      )
      .pluck()
      .all();
  }

  marks(scan: number): TextMark[] {
    return this.db
      .prepare<[number], TextMark>('SELECT row, length, mark FROM text_mark WHERE scan = ? ORDER BY row')
      .all(scan);
  }

  setMark(scan: number, { row, length, mark }: TextMark): void {
    this.run(
      `INSERT INTO text_mark VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET length = excluded.length, mark = excluded.mark`,
      scan,
      row,
      length,
      mark,
    );
  }

  /** Numbers by mark of the text: tokens, or verdicts. */
  values(reading: number): Map<number, number> {
    const rows = this.db
      .prepare<[number], [number, number]>('SELECT mark, value FROM text_value WHERE reading = ?')
      .raw()
      .all(reading);
    return new Map(rows);
  }

  setValue(reading: number, mark: number, value: number): void {
    this.run('INSERT INTO text_value VALUES (?, ?, ?) ON CONFLICT DO NOTHING', reading, mark, value);
  }

  sketches(reading: number): StoredSketch[] {
    return this.db
      .prepare<[number], StoredSketch>('SELECT problem, bands FROM problem_sketch WHERE reading = ? ORDER BY problem')
      .all(reading);
  }

  setSketch(reading: number, { problem, bands }: StoredSketch): void {
    this.run('INSERT INTO problem_sketch VALUES (?, ?, ?) ON CONFLICT DO NOTHING', reading, problem, bands);
  }

  /** Has a problem compared anew, because one that it was like is gone. */
  removeSketch(reading: number, problem: string): void {
    this.run('DELETE FROM problem_sketch WHERE reading = ? AND problem = ?', reading, problem);
    this.run('DELETE FROM near_pair WHERE reading = ? AND (one = ? OR other = ?)', reading, problem, problem);
  }

  pairs(reading: number): NearPair[] {
    return this.db
      .prepare<[number], NearPair>('SELECT one, other, similarity FROM near_pair WHERE reading = ? ORDER BY one, other')
      .all(reading);
  }

  addPair(reading: number, { one, other, similarity }: NearPair): void {
    this.run('INSERT INTO near_pair VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING', reading, one, other, similarity);
  }

  /** What was found of each problem that was compared, as JSON; null of those where nothing was. */
  findings(reading: number): Map<string, string | null> {
    const rows = this.db
      .prepare<[number], [string, string | null]>('SELECT problem, found FROM problem_finding WHERE reading = ?')
      .raw()
      .all(reading);
    return new Map(rows);
  }

  setFinding(reading: number, problem: string, found: string | null): void {
    this.run('INSERT INTO problem_finding VALUES (?, ?, ?) ON CONFLICT DO NOTHING', reading, problem, found);
  }

  private run(sql: string, ...values: unknown[]): void {
    let statement = this.statements.get(sql);
    if (!statement) {
      statement = this.db.prepare(sql);
      this.statements.set(sql, statement);
    }
    statement.run(...values);
  }
}
