import type { StoredAnnotation } from './annotations';
import type { Connection } from './driver';

/** One change by a person, with what stood before it. */
export interface StoredCorrection {
  id: number;
  problem: string;
  /** ISO 8601, UTC. */
  at: string;
  /** Undefined when the problem had no chains. */
  former: StoredAnnotation | undefined;
}

interface RawCorrection {
  id: number;
  problem: string;
  at: string;
  former: string | null;
}

/** What persons changed, per tree and problem: kept so that each change can be taken back. */
export class CorrectionTable {
  constructor(private readonly db: Connection) {}

  add(tree: number, { problem, at, former }: Omit<StoredCorrection, 'id'>): void {
    this.db
      .prepare('INSERT INTO correction (tree, problem, at, former) VALUES (?, ?, ?, ?)')
      .run(tree, problem, at, former === undefined ? null : JSON.stringify(former));
  }

  /** The corrections of a problem, the last one first. */
  of(tree: number, problem: string): StoredCorrection[] {
    return this.db
      .prepare<[number, string], RawCorrection>(
        'SELECT id, problem, at, former FROM correction WHERE tree = ? AND problem = ? ORDER BY id DESC',
      )
      .all(tree, problem)
      .map(toCorrection);
  }

  /** The last correction of any problem. */
  last(tree: number): StoredCorrection | undefined {
    const raw = this.db
      .prepare<[number], RawCorrection>(
        'SELECT id, problem, at, former FROM correction WHERE tree = ? ORDER BY id DESC LIMIT 1',
      )
      .get(tree);
    return raw && toCorrection(raw);
  }

  remove(id: number): void {
    this.db.prepare('DELETE FROM correction WHERE id = ?').run(id);
  }
}

function toCorrection({ former, ...raw }: RawCorrection): StoredCorrection {
  return { ...raw, former: former === null ? undefined : (JSON.parse(former) as StoredAnnotation) };
}
