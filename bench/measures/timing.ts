import type { Corpus, Setting } from '../trial';

/** Seconds that `work` takes. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

/** Of the times of many small pieces of work: what half of them, and all but one in a hundred, stay under. */
export function percentiles(times: readonly number[]): { p50: number; p99: number } {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

/** @throws Error when the trial names no corpus: a mistake in the list of trials */
export function corpusOf({ corpus }: Setting): Corpus {
  if (!corpus) throw new Error('the trial needs a corpus');
  return corpus;
}

/** @throws Error when the trial asks for no index: a mistake in the list of trials */
export function indexedOf({ indexed }: Setting): string {
  if (indexed === undefined) throw new Error('the trial needs an index');
  return indexed;
}
