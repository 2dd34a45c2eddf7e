import { openIndex, type IndexStore } from './open';

/**
 * Writes what is known of texts (tokens, near-duplicates, benchmark problems), which no pool holds, over a connection of
 * its own. The pool mark of `store` stays what it was, so that nothing is loaded again for it, unless somebody else has
 * written in the meantime: a connection's data version grows with the commits of all others, not with its own.
 * @throws Refusal that the index cannot be written; what `work` throws
 */
export async function writeAside<T>(store: IndexStore, work: (writing: IndexStore) => Promise<T>): Promise<T> {
  const writing = openIndex(store.workspace, 'write');
  try {
    const others = writing.dataVersion();
    const before = store.poolMark();
    const result = await work(writing);
    const after = store.changeMark();
    if (writing.dataVersion() === others) store.wroteAside(after, before);
    return result;
  } finally {
    writing.close();
  }
}
