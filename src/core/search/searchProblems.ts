import { scannedDatasets } from '../pool/lookUps';
import { rowsPerScan, type Scan } from '../store/datasets';
import { isDamage } from '../store/driver';
import type { IndexStore } from '../store/open';
import type { LocatedSample } from '../store/samples';
import { dropSearch, openSearch } from './openSearch';
import { foundIn, type SearchFile } from './searchFile';
import { ftsExpression, parseQuery, type SearchQuery } from './searchQuery';

export interface SearchOptions {
  /** Hits to give; 20 when absent. */
  limit?: number;
  /** Hits to pass over before them. */
  offset?: number;
  /** Paths as in the index; all datasets when absent. */
  datasets?: readonly string[];
  /** The person is still typing: the last word may go on. */
  unfinished?: boolean;
}

/** A sample whose problem text holds what was looked for. */
export interface FoundSample extends LocatedSample {
  /** As in the index. */
  dataset: string;
}

export interface SearchResult {
  query: SearchQuery;
  hits: FoundSample[];
  /** Samples found; when `more` is set there are more than that. */
  total: number;
  more: boolean;
  /** Whether the best hits come first; where there are more than {@link countedHits} they come in row order. */
  ranked: boolean;
  /** Whether every sample that the index holds could be found; otherwise the search is still being built. */
  complete: boolean;
}

/** Hits that are counted and ranked: 5 ms of work. */
export const countedHits = 10_000;

const defaultLimit = 20;

/**
 * Finds samples by the words of their problem texts; {@link parseQuery} says what a person may write. Some milliseconds
 * at a million samples.
 * @throws Refusal `no-dataset` for a path that the index does not hold; `unusable-search`
 */
export function searchProblems(store: IndexStore, text: string, options: SearchOptions = {}): SearchResult {
  const query = parseQuery(text, options.unfinished);
  const scans = visibleScans(store, options.datasets);
  try {
    return look(store, openSearch(store, 'read'), query, scans, options);
  } catch (error) {
    if (!isDamage(error)) throw error;
    dropSearch(store);
    return look(store, undefined, query, scans, options);
  }
}

/** Keys of all samples that a text finds, ascending; with them whether all samples could be found. */
export function keysFound(
  store: IndexStore,
  text: string,
  datasets?: readonly string[],
): { keys: number[]; complete: boolean } {
  const expression = ftsExpression(parseQuery(text));
  const scans = visibleScans(store, datasets);
  try {
    const search = openSearch(store, 'read');
    const found = expression === undefined ? undefined : foundIn(expression, [...scans.keys()]);
    return {
      keys: search && found ? search.keys(found, 'row', -1, 0) : [],
      complete: isComplete(store, search, scans),
    };
  } catch (error) {
    if (!isDamage(error)) throw error;
    dropSearch(store);
    return { keys: [], complete: false };
  }
}

function look(
  store: IndexStore,
  search: SearchFile | undefined,
  query: SearchQuery,
  scans: ReadonlyMap<number, string>,
  { limit = defaultLimit, offset = 0 }: SearchOptions,
): SearchResult {
  const expression = ftsExpression(query);
  const complete = isComplete(store, search, scans);
  if (!search || expression === undefined || scans.size === 0)
    return { query, hits: [], total: 0, more: false, ranked: true, complete };
  const found = foundIn(expression, [...scans.keys()]);
  const counted = search.count(found, countedHits + 1);
  const more = counted > countedHits;
  const keys = search.keys(found, more ? 'row' : 'rank', limit, offset);
  const hits = keys.flatMap((key) => foundSample(store, key, scans) ?? []);
  // Rows that the proof has taken out of the index meanwhile are no hits.
  const total = Math.min(counted, countedHits) - (keys.length - hits.length);
  return { query, hits, total, more, ranked: !more, complete };
}

function foundSample(store: IndexStore, key: number, scans: ReadonlyMap<number, string>): FoundSample | undefined {
  const scan = Math.floor(key / rowsPerScan);
  const sample = store.samples.at(scan, key % rowsPerScan);
  const dataset = scans.get(scan);
  return sample && dataset !== undefined ? { ...sample, dataset } : undefined;
}

function isComplete(store: IndexStore, search: SearchFile | undefined, scans: ReadonlyMap<number, string>): boolean {
  return [...scans.keys()].every((id) => {
    const scan = store.datasets.scan(id);
    return scan === undefined || (search !== undefined && isSearched(search, scan));
  });
}

/** Whether every row of a scan can be found. */
function isSearched(search: SearchFile, scan: Scan): boolean {
  return scan.complete && search.progress(scan.id).next >= scan.rows;
}

/** Scan -> path of the datasets that are meant. */
function visibleScans(store: IndexStore, paths: readonly string[] | undefined): Map<number, string> {
  return new Map(scannedDatasets(store, paths).map(({ path, scan }) => [scan.id, path]));
}
