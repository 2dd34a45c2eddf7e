import { firstKey, rowsPerScan } from './datasets';
import type { Connection } from './driver';

/** Columns of the samples of a scan: entry i of each is of the same sample, in row order. */
export interface PlaceColumns {
  readonly row: Uint32Array;
  /** 1-based. */
  readonly line: Uint32Array;
  /** Of the line, in bytes. */
  readonly length: Uint32Array;
}

/** What filters look at, read for all samples of a scan at once: half a second for a million. */
export class ColumnTable {
  constructor(private readonly db: Connection) {}

  places(scan: number): PlaceColumns {
    const size = this.count(scan);
    const columns = { row: new Uint32Array(size), line: new Uint32Array(size), length: new Uint32Array(size) };
    const rows = this.db
      .prepare<[number, number, number], [number, number, number]>(
        'SELECT key, line, length FROM sample WHERE key >= ? AND key < ? ORDER BY key LIMIT ?',
      )
      .raw()
      .iterate(...keysOf(scan), size);
    let at = 0;
    for (const [key, line, length] of rows) {
      columns.row[at] = key % rowsPerScan;
      columns.line[at] = line;
      columns.length[at++] = length;
    }
    return columns;
  }

  /** Calls `visit` for every sample of a scan that a student attempted, in row order. */
  verdicts(
    scan: number,
    student: number,
    visit: (row: number, correct: number, wrong: number, unknown: number) => void,
  ): void {
    const rows = this.db
      .prepare<[number, number, number], [number, number, number, number]>(
        `SELECT sample.key, sum(verdict = 'correct'), sum(verdict = 'wrong'), sum(verdict = 'unknown') FROM sample
         JOIN attempt ON attempt.student = ? AND attempt.problem = sample.problem
         WHERE sample.key >= ? AND sample.key < ? GROUP BY sample.key ORDER BY sample.key`,
      )
      .raw()
      .iterate(student, ...keysOf(scan));
    for (const [key, correct, wrong, unknown] of rows) visit(key % rowsPerScan, correct, wrong, unknown);
  }

  /** Lines of a scan's file that a problem is listed for, ascending. */
  problemLines(scan: number): number[] {
    return this.db
      .prepare<[number], number>('SELECT DISTINCT line FROM problem WHERE scan = ? ORDER BY line')
      .pluck()
      .all(scan);
  }

  /** Rows of a scan whose own id is, or contains, a text; letter case matters only for `is`. */
  rowsOfId(scan: number, how: 'is' | 'contains', text: string): number[] {
    const condition = how === 'is' ? 'own_id = ?' : 'instr(lower(own_id), lower(?)) > 0';
    return this.rows(`${condition} AND key >= ? AND key < ?`, text, scan);
  }

  /** Rows of a scan whose problem has this key. */
  rowsOfProblem(scan: number, problem: string): number[] {
    return this.rows('problem = ? AND key >= ? AND key < ?', problem, scan);
  }

  private rows(condition: string, text: string, scan: number): number[] {
    return this.db
      .prepare<[string, number, number], number>(`SELECT key FROM sample WHERE ${condition} ORDER BY key`)
      .pluck()
      .all(text, ...keysOf(scan))
      .map((key) => key % rowsPerScan);
  }

  private count(scan: number): number {
    return (
      this.db
        .prepare<[number, number], number>('SELECT count(*) FROM sample WHERE key >= ? AND key < ?')
        .pluck()
        .get(...keysOf(scan)) ?? 0
    );
  }
}

function keysOf(scan: number): [number, number] {
  return [firstKey(scan), firstKey(scan) + rowsPerScan];
}
