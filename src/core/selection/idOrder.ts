import type { Pool } from '../pool/pool';

const cache = new WeakMap<Pool, Uint32Array>();

/**
 * The rows of a pool in the natural order of their ids: runs of digits by their number (`q2` before `q10`), all else in
 * code-unit order. Samples of several datasets that share an id go by their problems, then by dataset and line. The same
 * samples have the same order however their rows are shuffled. Kept for the pool's lifetime; some 0.3 s for 100,000 ids.
 */
export function rowsById(pool: Pool): Uint32Array {
  const known = cache.get(pool);
  if (known) return known;
  const keys = pool.ids.map(naturalKey);
  const rows = Uint32Array.from(pool.ids, (_, row) => row);
  const order = (a: number, b: number): number =>
    compare(keys[a] ?? '', keys[b] ?? '') ||
    compare(pool.ids[a] ?? '', pool.ids[b] ?? '') ||
    compare(pool.problem[a] ?? '', pool.problem[b] ?? '') ||
    compare(pool.datasets[pool.datasetOf[a] ?? 0] ?? '', pool.datasets[pool.datasetOf[b] ?? 0] ?? '') ||
    (pool.line[a] ?? 0) - (pool.line[b] ?? 0);
  rows.sort(order);
  cache.set(pool, rows);
  return rows;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A text whose code-unit order is the natural order of the id: before each number stands how many digits it has. */
function naturalKey(id: string): string {
  return id.replaceAll(/\d+/gu, (digits) => {
    const number = digits.replace(/^0+(?=\d)/u, '');
    // Begins with a digit, so that a number keeps its place among other characters.
    return `0${String.fromCharCode(Math.min(number.length, 0xffff))}${number}`;
  });
}
