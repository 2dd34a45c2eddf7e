import type { FieldMapping, Problem } from '../../protocol/values';
import type { Connection } from './driver';

/** What tells a changed file from an unchanged one. `fingerprint` covers head and tail of the scanned bytes. */
export interface FileState {
  size: number;
  mtimeMs: number;
  fingerprint: string;
}

/** One reading of a file: complete, or to be gone on with from `bytes`. */
export interface Scan extends FileState {
  id: number;
  dataset: number;
  shape: string;
  mapping: FieldMapping;
  /** Bytes and lines read so far; the next one to read is at this offset. */
  bytes: number;
  lines: number;
  /** Rows that were found; the next one has this number. */
  rows: number;
  complete: boolean;
  seconds: number;
  /** Every line up to here has been parsed as a whole; what follows is usable but unproven. */
  provenBytes: number;
  provenLines: number;
  /** Rows that the proof found to be none; they are no longer there. */
  disproved: number;
  /** Samples that can be used: rows without the disproved ones. */
  samples: number;
  /** Problems beyond those that are listed: a file may have millions. */
  unlistedErrors: number;
  unlistedWarnings: number;
}

/** A JSONL file of the workspace. `path` is relative to the workspace with `/`, absolute outside it. */
export interface Dataset {
  id: number;
  path: string;
  /** The scan that readers see; a re-scan of a changed file replaces it only when complete. */
  scan: Scan | undefined;
  /** A mapping that a person gave, remembered over re-scans. */
  personMapping: FieldMapping | undefined;
}

interface ScanRow {
  id: number;
  dataset: number;
  shape: string;
  mapping: string;
  size: number;
  mtime_ms: number;
  fingerprint: string;
  bytes: number;
  lines: number;
  /** All rows: the column is older than the proof. */
  samples: number;
  complete: number;
  seconds: number;
  proven_bytes: number;
  proven_lines: number;
  disproved: number;
  unlisted_errors: number;
  unlisted_warnings: number;
}

interface DatasetRow {
  id: number;
  path: string;
  current_scan: number | null;
  person_mapping: string | null;
}

export class DatasetTable {
  constructor(private readonly db: Connection) {}

  /** All datasets, by path. */
  all(): Dataset[] {
    const rows = this.db.prepare<[], DatasetRow>('SELECT * FROM dataset ORDER BY path').all();
    return rows.map((row) => this.toDataset(row));
  }

  byPath(path: string): Dataset | undefined {
    const row = this.db.prepare<[string], DatasetRow>('SELECT * FROM dataset WHERE path = ?').get(path);
    return row && this.toDataset(row);
  }

  /** Adds the dataset when it is new. */
  ensure(path: string): Dataset {
    this.db.prepare('INSERT INTO dataset (path) VALUES (?) ON CONFLICT DO NOTHING').run(path);
    const dataset = this.byPath(path);
    if (!dataset) throw new Error(`dataset ${path} vanished while it was added`);
    return dataset;
  }

  /** Gives a dataset another path, which no dataset may have. */
  rename(id: number, path: string): void {
    this.db.prepare('UPDATE dataset SET path = ? WHERE id = ?').run(path, id);
  }

  /** Forgets a dataset and its samples; what hangs on problem texts (chains, attempts) stays. */
  remove(id: number): void {
    for (const { id: scan } of this.scansOf(id)) this.removeScan(scan);
    this.db.prepare('DELETE FROM dataset WHERE id = ?').run(id);
  }

  rememberMapping(id: number, mapping: FieldMapping): void {
    this.db.prepare('UPDATE dataset SET person_mapping = ? WHERE id = ?').run(JSON.stringify(mapping), id);
  }

  /** Every scan of a dataset, newest first; more than one only while a re-scan is under way. */
  scansOf(dataset: number): Scan[] {
    const rows = this.db
      .prepare<[number], ScanRow>('SELECT * FROM scan WHERE dataset = ? ORDER BY id DESC')
      .all(dataset);
    return rows.map(toScan);
  }

  /** Begins a scan. The first one of a dataset is visible at once, so that rows can be used as they come. */
  beginScan(dataset: number, shape: string, mapping: FieldMapping, state: FileState): Scan {
    const { lastInsertRowid } = this.db
      .prepare('INSERT INTO scan (dataset, shape, mapping, size, mtime_ms, fingerprint) VALUES (?, ?, ?, ?, ?, ?)')
      .run(dataset, shape, JSON.stringify(mapping), state.size, state.mtimeMs, state.fingerprint);
    const id = Number(lastInsertRowid);
    this.db.prepare('UPDATE dataset SET current_scan = ? WHERE id = ? AND current_scan IS NULL').run(id, dataset);
    const scan = this.scan(id);
    if (!scan) throw new Error(`scan ${id} vanished while it was begun`);
    return scan;
  }

  scan(id: number): Scan | undefined {
    const row = this.db.prepare<[number], ScanRow>('SELECT * FROM scan WHERE id = ?').get(id);
    return row && toScan(row);
  }

  /**
   * Records how far the reading of rows has come; to be called in the transaction that stores them. What the proof has
   * found stays as it is, another process may be at it.
   */
  saveScan(scan: Scan): void {
    this.db
      .prepare(
        `UPDATE scan SET size = ?, mtime_ms = ?, fingerprint = ?, bytes = ?, lines = ?, samples = ?, complete = ?,
         seconds = ? WHERE id = ?`,
      )
      .run(
        scan.size,
        scan.mtimeMs,
        scan.fingerprint,
        scan.bytes,
        scan.lines,
        scan.rows,
        scan.complete ? 1 : 0,
        scan.seconds,
        scan.id,
      );
  }

  /** Records that every line before a place has been parsed as a whole, and how many rows turned out to be none. */
  saveProof(scan: number, bytes: number, lines: number, disproved: number): void {
    this.db
      .prepare('UPDATE scan SET proven_bytes = ?, proven_lines = ?, disproved = disproved + ? WHERE id = ?')
      .run(bytes, lines, disproved, scan);
  }

  /** Counts problems that are too many to be listed. */
  addUnlisted(scan: number, errors: number, warnings: number): void {
    this.db
      .prepare(
        `UPDATE scan SET unlisted_errors = unlisted_errors + ?, unlisted_warnings = unlisted_warnings + ? WHERE id = ?`,
      )
      .run(errors, warnings, scan);
  }

  /** Makes a scan the one that readers see and drops the dataset's other ones. */
  promote(scan: Scan): void {
    this.db.prepare('UPDATE dataset SET current_scan = ? WHERE id = ?').run(scan.id, scan.dataset);
    for (const other of this.scansOf(scan.dataset)) if (other.id !== scan.id) this.removeScan(other.id);
  }

  removeScan(id: number): void {
    const first = firstKey(id);
    this.db.prepare('DELETE FROM sample WHERE key >= ? AND key < ?').run(first, first + rowsPerScan);
    this.db.prepare('DELETE FROM problem WHERE scan = ?').run(id);
    this.db.prepare('DELETE FROM scan WHERE id = ?').run(id);
  }

  addProblem(scan: number, problem: Omit<Problem, 'file'>): void {
    this.db
      .prepare('INSERT INTO problem VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(
        scan,
        problem.line,
        problem.column,
        problem.code,
        problem.severity,
        problem.message,
        problem.excerpt ?? null,
      );
  }

  /** Forgets the problems of the lines after line `line`, which are to be read again. */
  removeProblemsAfter(scan: number, line: number): void {
    this.db.prepare('DELETE FROM problem WHERE scan = ? AND line > ?').run(scan, line);
  }

  removeProblems(scan: number, code: string): void {
    this.db.prepare('DELETE FROM problem WHERE scan = ? AND code = ?').run(scan, code);
  }

  /** Problems of a scan in line order. `file` is filled with `path`. */
  problems(scan: number, path: string, limit = -1): Problem[] {
    const rows = this.db
      .prepare<
        [number, number],
        { line: number; column_number: number; code: string; severity: string; message: string; excerpt: string | null }
      >('SELECT * FROM problem WHERE scan = ? ORDER BY line, column_number LIMIT ?')
      .all(scan, limit);
    return rows.map((row) => ({
      file: path,
      line: row.line,
      column: row.column_number,
      code: row.code,
      severity: row.severity === 'warning' ? 'warning' : 'error',
      message: row.message,
      ...(row.excerpt !== null && { excerpt: row.excerpt }),
    }));
  }

  /** All problems of a scan, listed or not. */
  problemCounts(scan: number): { errors: number; warnings: number } {
    const row = this.db
      .prepare<[number], { errors: number; warnings: number }>(
        `SELECT unlisted_errors + (SELECT count(*) FROM problem WHERE problem.scan = scan.id AND severity = 'error') AS errors,
         unlisted_warnings + (SELECT count(*) FROM problem WHERE problem.scan = scan.id AND severity <> 'error') AS warnings
         FROM scan WHERE id = ?`,
      )
      .get(scan);
    return row ?? { errors: 0, warnings: 0 };
  }

  private toDataset(row: DatasetRow): Dataset {
    return {
      id: row.id,
      path: row.path,
      scan: row.current_scan === null ? undefined : this.scan(row.current_scan),
      personMapping: row.person_mapping === null ? undefined : (JSON.parse(row.person_mapping) as FieldMapping),
    };
  }
}

/** Rows that one scan can hold: the low 32 bits of a sample's key. */
export const rowsPerScan = 2 ** 32;

/** The key of row 0 of a scan. */
export function firstKey(scan: number): number {
  return scan * rowsPerScan;
}

function toScan(row: ScanRow): Scan {
  return {
    id: row.id,
    dataset: row.dataset,
    shape: row.shape,
    mapping: JSON.parse(row.mapping) as FieldMapping,
    size: row.size,
    mtimeMs: row.mtime_ms,
    fingerprint: row.fingerprint,
    bytes: row.bytes,
    lines: row.lines,
    rows: row.samples,
    complete: row.complete === 1,
    seconds: row.seconds,
    provenBytes: row.proven_bytes,
    provenLines: row.proven_lines,
    disproved: row.disproved,
    samples: row.samples - row.disproved,
    unlistedErrors: row.unlisted_errors,
    unlistedWarnings: row.unlisted_warnings,
  };
}
