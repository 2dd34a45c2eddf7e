import type { IndexStore } from '../store/open';
import { removeSearch, SearchFile, searchPath } from './searchFile';

/** The searches that are open beside an index, one for each mode; they are closed with it. */
interface OpenSearches {
  read: SearchFile | undefined;
  write: SearchFile | undefined;
}

const open = new WeakMap<IndexStore, OpenSearches>();

/** The search beside an index for writing; begun when there is none, anew when it is damaged. @throws Refusal `unusable-search` */
export function openSearch(store: IndexStore, mode: 'write'): SearchFile;
/** The search beside an index for reading; undefined when there is none yet. @throws Refusal `unusable-search` */
export function openSearch(store: IndexStore, mode: 'read'): SearchFile | undefined;
export function openSearch(store: IndexStore, mode: 'read' | 'write'): SearchFile | undefined {
  const searches = open.get(store) ?? begin(store);
  const known = searches[mode];
  if (known && !known.isGone()) return known;
  known?.close();
  searches[mode] = undefined;
  const id = store.meta('index-id') ?? '';
  searches[mode] =
    mode === 'write' ? SearchFile.forWriting(store.workspace, id) : SearchFile.forReading(store.workspace, id);
  return searches[mode];
}

/** Throws the search beside an index away, because it is damaged. */
export function dropSearch(store: IndexStore): void {
  closeSearch(store);
  removeSearch(searchPath(store.workspace));
}

function closeSearch(store: IndexStore): void {
  const searches = open.get(store);
  searches?.read?.close();
  searches?.write?.close();
  open.delete(store);
}

function begin(store: IndexStore): OpenSearches {
  const searches: OpenSearches = { read: undefined, write: undefined };
  open.set(store, searches);
  store.onClose(() => closeSearch(store));
  return searches;
}
