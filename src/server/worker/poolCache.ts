import { loadPool, type Pool } from '../../core/pool/pool';
import type { IndexStore } from '../../core/store/open';

interface CachedPool {
  student: string | null;
  version: number;
  pool: Pool;
}

const pools = new WeakMap<IndexStore, CachedPool>();

/**
 * The pool of all datasets of an index, kept until another connection changes the index: what a moving slider looks at. Its caches (hashes
 * of the seed) live as long as it does.
 */
export function cachedPool(store: IndexStore, student: string | null): Pool {
  const version = store.dataVersion();
  const known = pools.get(store);
  if (known?.student === student && known.version === version) return known.pool;
  const pool = loadPool(store, student === null ? {} : { student });
  pools.set(store, { student, version, pool });
  return pool;
}
