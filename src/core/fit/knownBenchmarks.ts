import type { IndexStore } from '../store/open';

const benchmarksKey = 'benchmarks';

/** Files, as the index names them, that selections were told to keep out as benchmarks. */
export function knownBenchmarks(store: IndexStore): string[] {
  return JSON.parse(store.meta(benchmarksKey) ?? '[]') as string[];
}

/** Remembers a file as a benchmark, so that it is not taken for a corpus where corpora are looked for. */
export function rememberBenchmark(store: IndexStore, file: string): void {
  const known = knownBenchmarks(store);
  if (!known.includes(file)) store.setMeta(benchmarksKey, JSON.stringify([...known, file].sort()));
}
