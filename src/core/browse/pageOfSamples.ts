import type { Job } from '../job/job';
import { scannedDatasets } from '../pool/lookUps';
import { keysFound } from '../search/searchProblems';
import { firstKey, rowsPerScan, type Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import { sampleId, type LocatedSample } from '../store/samples';
import type { SampleFilter } from './filter';
import { matchScan } from './matchScan';

/** A sample in a list: where it lies, not what it holds. */
export interface ListedSample extends LocatedSample {
  /** As in the index. */
  dataset: string;
  /** As people and scripts see it. */
  id: string;
}

export interface SamplePage {
  samples: ListedSample[];
  /** Samples that the filter lets through. */
  total: number;
  /** False when the filter has a text and the search is still being built: there may be more. */
  complete: boolean;
}

/**
 * Up to `limit` of the samples that a filter lets through, from the `from`-th on (0-based), in the order of the datasets
 * and their rows. What a filter lets through is kept until the index changes, so that turning pages costs nothing; a
 * filter for which `readsCorpus` holds reads the corpora the first time, with progress.
 * @throws Refusal `no-dataset`, `no-chains`, `unknown-skill`, `no-student`, and as `openFile` does
 */
export async function pageOfSamples(
  store: IndexStore,
  filter: SampleFilter,
  from: number,
  limit: number,
  job: Job,
): Promise<SamplePage> {
  const { parts, total, complete } = await matchesOf(store, filter, job);
  const samples: ListedSample[] = [];
  let passed = 0;
  for (const part of parts) {
    const first = Math.max(0, from - passed);
    passed += part.count;
    if (first < part.count && samples.length < limit)
      samples.push(...listed(store, part, first, limit - samples.length));
  }
  return { samples, total, complete };
}

/** How many samples a filter lets through; as {@link pageOfSamples}, without the samples. */
export async function countSamples(
  store: IndexStore,
  filter: SampleFilter,
  job: Job,
): Promise<Pick<SamplePage, 'total' | 'complete'>> {
  const { total, complete } = await matchesOf(store, filter, job);
  return { total, complete };
}

/** The matches of one dataset; without `rows` they are all its samples, whose row numbers have no gaps. */
interface Part {
  path: string;
  scan: number;
  count: number;
  rows: Uint32Array | undefined;
}

interface Matches {
  parts: Part[];
  total: number;
  complete: boolean;
}

/** Filters whose matches are kept: those of a few open views. */
const keptFilters = 4;

const kept = new WeakMap<IndexStore, { mark: string; matches: Map<string, Matches> }>();

async function matchesOf(store: IndexStore, filter: SampleFilter, job: Job): Promise<Matches> {
  const mark = store.changeMark();
  let cache = kept.get(store);
  if (cache?.mark !== mark) {
    cache = { mark, matches: new Map() };
    kept.set(store, cache);
  }
  const key = JSON.stringify(filter);
  const known = cache.matches.get(key);
  if (known) return known;
  const matches = await match(store, filter, job);
  // Other rows may come to be found without a change of the index, so these are not kept.
  if (!matches.complete) return matches;
  const [oldest] = cache.matches.keys();
  if (oldest !== undefined && cache.matches.size >= keptFilters) cache.matches.delete(oldest);
  cache.matches.set(key, matches);
  return matches;
}

async function match(store: IndexStore, filter: SampleFilter, job: Job): Promise<Matches> {
  const { datasets: paths, text, ...conditions } = filter;
  const datasets = scannedDatasets(store, paths);
  const search = text === undefined ? undefined : keysFound(store, text, paths);
  const parts: Part[] = [];
  for (const { path, scan } of datasets) {
    const all = !search && Object.keys(conditions).length === 0 && scan.disproved === 0;
    const rows = all
      ? undefined
      : await matchScan(store, { path, scan }, filter, search && rowsIn(search.keys, scan), job);
    parts.push({ path, scan: scan.id, count: rows?.length ?? scan.samples, rows });
  }
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return { parts, total, complete: search?.complete ?? true };
}

function rowsIn(keys: readonly number[], { id }: Scan): number[] {
  const first = firstKey(id);
  return keys.filter((key) => key >= first && key < first + rowsPerScan).map((key) => key - first);
}

function listed(store: IndexStore, { path, scan, rows }: Part, from: number, limit: number): ListedSample[] {
  const located = rows
    ? Array.from(rows.subarray(from, from + limit)).flatMap((row) => store.samples.at(scan, row) ?? [])
    : store.samples.page(scan, from, limit);
  return located.map((sample) => ({ ...sample, dataset: path, id: sampleId(sample) }));
}
