import { loadPool, type Pool } from '../../core/pool/pool';
import type { IndexStore } from '../../core/store/open';

interface CachedPool {
  student: string | null;
  mark: string;
  pool: Pool;
}

const pools = new WeakMap<IndexStore, CachedPool>();

/**
 * The pool of all datasets of an index, kept until samples, chains or verdicts change: what a moving slider looks at. Its caches (hashes
 * of the seed) live as long as it does.
 */
export function cachedPool(store: IndexStore, student: string | null): Pool {
  const mark = store.poolMark();
  const known = pools.get(store);
  if (known?.student === student && known.mark === mark) return known.pool;
  const pool = loadPool(store, student === null ? {} : { student });
  pools.set(store, { student, mark, pool });
  return pool;
}
