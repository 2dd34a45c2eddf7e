import type { Connection } from './driver';

/** Ids that samples of several datasets have, so that they name no single one. */
export interface SharedIds {
  count: number;
  /** The first ones, in the order of their text, own ids before those made from problem texts. */
  first: string[];
}

const visible = 'key >> 32 IN (SELECT current_scan FROM dataset)';
const several = 'HAVING min(key >> 32) <> max(key >> 32)';

const sharedOwn = `SELECT own_id AS id FROM sample WHERE own_id IS NOT NULL AND ${visible} GROUP BY own_id ${several}`;

/** Only where a text is in several datasets the rows are looked up that tell whether they have ids of their own. */
const sharedMade = `SELECT problem AS id FROM sample WHERE own_id IS NULL AND ${visible}
  AND problem IN (SELECT problem FROM sample WHERE ${visible} GROUP BY problem ${several}) GROUP BY problem ${several}`;

/**
 * Finds the ids that visible samples of several datasets share, their own ones and those made from their problem texts;
 * reads every id, in their order.
 */
export function sharedIds(db: Connection, limit: number): SharedIds {
  const shared: SharedIds = { count: 0, first: [] };
  for (const ids of [sharedOwn, sharedMade]) {
    const count = db.prepare<[], number>(`SELECT count(*) FROM (${ids})`).pluck().get() ?? 0;
    const room = Math.min(count, limit - shared.first.length);
    if (room > 0) shared.first.push(...db.prepare<[number], string>(`${ids} ORDER BY id LIMIT ?`).pluck().all(room));
    shared.count += count;
  }
  return shared;
}
