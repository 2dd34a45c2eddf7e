import type { Connection } from './driver';

/** Ids that samples of several datasets have, so that they name no single one. */
export interface SharedIds {
  count: number;
  /** The first ones, in the order of their text. */
  first: string[];
}

const shared = `SELECT own_id AS id FROM sample
  WHERE own_id IS NOT NULL AND key >> 32 IN (SELECT current_scan FROM dataset)
  GROUP BY own_id HAVING min(key >> 32) <> max(key >> 32)`;

/** Finds the own ids that visible samples of several datasets share; reads every id, in their order. */
export function sharedIds(db: Connection, limit: number): SharedIds {
  const count = db.prepare<[], number>(`SELECT count(*) FROM (${shared})`).pluck().get() ?? 0;
  const first = count === 0 ? [] : db.prepare<[number], string>(`${shared} ORDER BY own_id LIMIT ?`).pluck().all(limit);
  return { count, first };
}
