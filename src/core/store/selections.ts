import type { SkillPath } from '../../protocol/values';
import type { Turn } from '../job/turnThreads';
import type { Connection, Statement } from './driver';

const allPages: Turn = { first: 0, every: 1 };

/** One selected sample, as it was when it was selected; `problem` tells later whether it still is. */
export interface SelectedSample {
  /** 0-based, in the order of the keys. */
  rank: number;
  dataset: string;
  line: number;
  id: string;
  problem: string;
  /** The leaf skill that gave it the largest share of its probability; empty for methods without skills. */
  leaf: SkillPath;
  key: number;
  /** Sampling weight of that leaf. */
  weight: number;
  /** What its teacher trace was, by the key of a text; absent where that was not remembered. */
  trace?: string;
  /** What its whole line was, and which of its fields were read, by a mark of {@link rowMark}; absent as `trace`. */
  row?: string;
}

export interface StoredSelection {
  id: number;
  name: string;
  /** ISO 8601. */
  created: string;
  /** Everything needed to select the same samples again; owned by src/core/selection. */
  recipe: unknown;
  requested: number;
  selected: number;
  leftOut: Record<string, number>;
}

/** A row of the table of samples. */
type SelectedRow = Omit<SelectedSample, 'id' | 'key' | 'leaf' | 'trace' | 'row'> & {
  sample_id: string;
  sort_key: number;
  leaf: string;
  trace: string | null;
  row_mark: string | null;
};

const columns = 'rank, dataset, line, sample_id, problem, leaf, sort_key, weight, trace, row_mark';

function sampleOf({ sample_id, sort_key, leaf, trace, row_mark, ...rest }: SelectedRow): SelectedSample {
  return {
    ...rest,
    ...(trace !== null && { trace }),
    ...(row_mark !== null && { row: row_mark }),
    id: sample_id,
    key: sort_key,
    leaf: JSON.parse(leaf) as string[],
  };
}

export class SelectionTable {
  private holdingStatement: Statement<[string, number], { name: string; rank: number }> | undefined;

  constructor(private readonly db: Connection) {}

  /** Saves a selection under its name, replacing one of the same name. To be called in a transaction. */
  save(
    selection: { name: string; recipe: unknown; requested: number; leftOut: Record<string, number> },
    samples: Iterable<SelectedSample>,
  ): void {
    this.remove(selection.name);
    const { lastInsertRowid } = this.db
      .prepare('INSERT INTO selection (name, created, recipe, requested, left_out) VALUES (?, ?, ?, ?, ?)')
      .run(
        selection.name,
        new Date().toISOString(),
        JSON.stringify(selection.recipe),
        selection.requested,
        JSON.stringify(selection.leftOut),
      );
    const insert = this.db.prepare(
      `INSERT INTO selected (selection, rank, dataset, line, sample_id, problem, leaf, sort_key, weight, trace, row_mark)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const sample of samples)
      insert.run(
        lastInsertRowid,
        sample.rank,
        sample.dataset,
        sample.line,
        sample.id,
        sample.problem,
        JSON.stringify(sample.leaf),
        sample.key,
        sample.weight,
        sample.trace ?? null,
        sample.row ?? null,
      );
  }

  /** All selections, newest first. */
  all(): StoredSelection[] {
    const rows = this.db
      .prepare<
        [],
        { id: number; name: string; created: string; recipe: string; requested: number; left_out: string; n: number }
      >(
        `SELECT selection.*, (SELECT count(*) FROM selected WHERE selection = selection.id) AS n
         FROM selection ORDER BY id DESC`,
      )
      .all();
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      created: row.created,
      recipe: JSON.parse(row.recipe) as unknown,
      requested: row.requested,
      selected: row.n,
      leftOut: JSON.parse(row.left_out) as Record<string, number>,
    }));
  }

  byName(name: string): StoredSelection | undefined {
    return this.all().find((selection) => selection.name === name);
  }

  /** The samples of a selection by rank. */
  samples(selection: number): SelectedSample[] {
    return [...this.pages(selection)].flat();
  }

  /**
   * The samples of a selection by rank, a page at a time: between pages the connection may be used otherwise.
   * @param turn which of the pages; all when absent
   */
  *pages(selection: number, pageSize = 1_000, turn: Turn = allPages): IterableIterator<SelectedSample[]> {
    const statement = this.db.prepare<[number, number, number], SelectedRow>(
      `SELECT ${columns} FROM selected WHERE selection = ? AND rank >= ? AND rank < ? ORDER BY rank`,
    );
    const last = this.db
      .prepare<[number], { last: number | null }>('SELECT MAX(rank) AS last FROM selected WHERE selection = ?')
      .get(selection)?.last;
    for (let from = turn.first * pageSize; from <= (last ?? -1); from += turn.every * pageSize)
      yield statement.all(selection, from, from + pageSize).map(sampleOf);
  }

  /** {@link pages} by dataset, and by line in each. Holds 8 bytes a sample. */
  *pagesByLine(selection: number, pageSize = 1_000, turn: Turn = allPages): IterableIterator<SelectedSample[]> {
    const ranks = this.db
      .prepare<[number], { rank: number }>('SELECT rank FROM selected WHERE selection = ? ORDER BY dataset, line, rank')
      .all(selection)
      .map(({ rank }) => rank);
    const statement = this.db.prepare<[number, string], SelectedRow>(
      `SELECT ${columns} FROM selected WHERE selection = ? AND rank IN (SELECT value FROM json_each(?))
       ORDER BY dataset, line, rank`,
    );
    for (let from = turn.first * pageSize; from < ranks.length; from += turn.every * pageSize)
      yield statement.all(selection, JSON.stringify(ranks.slice(from, from + pageSize))).map(sampleOf);
  }

  /** Remembers the traces and lines of samples of a selection, by rank. To be called in a transaction. */
  saveTraces(selection: number, traces: Iterable<{ rank: number; trace: string; row: string }>): void {
    const update = this.db.prepare('UPDATE selected SET trace = ?, row_mark = ? WHERE selection = ? AND rank = ?');
    for (const { rank, trace, row } of traces) update.run(trace, row, selection, rank);
  }

  /** The selections that hold a sample with this problem, the newest first, with its rank in each from 0. */
  holding(problem: string, limit: number): { name: string; rank: number }[] {
    this.holdingStatement ??= this.db.prepare(
      `SELECT name, rank FROM selected JOIN selection ON selection.id = selected.selection
       WHERE problem = ? ORDER BY selection.id DESC LIMIT ?`,
    );
    return this.holdingStatement.all(problem, limit);
  }

  remove(name: string): void {
    this.db.prepare('DELETE FROM selection WHERE name = ?').run(name);
  }
}
