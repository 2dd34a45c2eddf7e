import { isDamage, type Connection } from './driver';

export type Row = Record<string, unknown>;

/** A table whose rows are found by a whole number: a row id, or what a text begins with. */
export interface Table {
  table: string;
  /** The column that rows are ordered by: `problem` as text of hex digits, every other one as a whole number. */
  by: string;
  /** The column before that in the key. */
  group?: { column: string };
}

const hex = /^[0-9a-f]{16}$/u;

/** How often a stretch that cannot be read is halved to find what can be read in it. */
const halvings = 10;

/** Rows after which whoever reads may do something else. */
const rowsAtOnce = 2_000;

/**
 * Hands over every row of a table, or of one group of it, that can be read around damaged pages; some of them twice.
 * Yields how many rows were handed over since the last time, every few milliseconds.
 * @returns whether nothing stood in the way
 */
export function* damagedRows(
  db: Connection,
  table: Table,
  group: number | undefined,
  take: (row: Row) => unknown,
): Generator<number, boolean> {
  return yield* new RangeReader(db, table, group, take).read();
}

class RangeReader {
  private readonly end: number;

  constructor(
    private readonly db: Connection,
    private readonly table: Table,
    private readonly group: number | undefined,
    private readonly take: (row: Row) => unknown,
  ) {
    this.end = table.by === 'problem' ? 2 ** 32 : Number.MAX_SAFE_INTEGER;
  }

  read(): Generator<number, boolean> {
    return this.between(0, this.end, 0);
  }

  private *between(low: number, high: number, depth: number): Generator<number, boolean> {
    const up = yield* this.run(low, high, 'ASC');
    if (up.ended) return true;
    const down = yield* this.run(up.last ?? low, high, 'DESC');
    const [from, to] = [up.last ?? low, down.last ?? high];
    // Without a row at either end nothing is known of where rows may be.
    const nowhere = depth === 0 && this.table.by !== 'problem' && down.last === undefined;
    if (down.ended || nowhere || to - from < 2 || depth === halvings) return false;
    const middle = Math.floor((from + to) / 2);
    yield* this.between(from, middle, depth + 1);
    yield* this.between(middle, to, depth + 1);
    return false;
  }

  /** Reads until the end or the first fault; `last` is where the last row was. */
  private *run(
    low: number,
    high: number,
    order: 'ASC' | 'DESC',
  ): Generator<number, { ended: boolean; last: number | undefined }> {
    const { table, by, group } = this.table;
    let last: number | undefined;
    let since = 0;
    try {
      const rows = this.db
        .prepare<unknown[], Row>(
          `SELECT ${by} AS place, * FROM ${table} WHERE ${group ? `${group.column} = ? AND ` : ''}${by} >= ? AND ${by} < ?
           ORDER BY ${by} ${order}`,
        )
        .iterate(...(this.group === undefined ? [] : [this.group]), this.bound(low), this.bound(high));
      for (const row of rows) {
        last = this.placeOf(row['place']) ?? last;
        this.take(row);
        if (++since < rowsAtOnce) continue;
        yield since;
        since = 0;
      }
      return { ended: true, last };
    } catch (error) {
      if (!isDamage(error)) throw error;
      return { ended: false, last };
    }
  }

  private bound(place: number): number | string {
    if (this.table.by !== 'problem') return place;
    return place >= this.end ? 'g' : place.toString(16).padStart(8, '0');
  }

  private placeOf(value: unknown): number | undefined {
    if (typeof value === 'number') return value;
    return typeof value === 'string' && hex.test(value) ? parseInt(value.slice(0, 8), 16) : undefined;
  }
}
