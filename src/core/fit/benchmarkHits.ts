import type { Job } from '../job/job';
import { problemShingle, problemThreshold } from '../similar/problemForm';
import type { IndexStore } from '../store/open';
import { writeAside } from '../store/writeAside';
import type { Benchmark } from './benchmarkFile';
import { BenchmarkMatcher, type BenchmarkHit } from './benchmarkMatch';
import { rememberBenchmark } from './knownBenchmarks';
import { problemTexts } from './problemVisit';

/**
 * Finds the problems of all corpora that a benchmark holds, and keeps what was found in the index: later calls with the
 * same benchmark look at new problems only.
 * @param benchmark its name is that of a file as the index names files: it is remembered as one that is no corpus
 * @param ngram words of a run that both must have
 * @returns by key of the problem
 * @throws Refusal that the index cannot be written or a corpus not be read
 */
export async function benchmarkHits(
  store: IndexStore,
  benchmark: Benchmark,
  ngram: number,
  job: Job,
): Promise<Map<string, BenchmarkHit>> {
  return await writeAside(store, async (writing) => {
    rememberBenchmark(writing, benchmark.name);
    const reading = writing.fit.reading(
      `benchmark 2 ${benchmark.digest} ${ngram} ${problemShingle} ${problemThreshold}`,
      true,
    );
    const known = writing.fit.findings(reading);
    const present = writing.fit.problems();
    const wanted = new Set(present.filter((problem) => !known.has(problem)));
    if (wanted.size > 0) {
      const matcher = await BenchmarkMatcher.build(benchmark, ngram, job);
      for await (const texts of problemTexts(writing, wanted, `Comparing with ${benchmark.name}`, job)) {
        await writing.turnToWrite(job);
        writing.transaction(() => {
          for (const { problem, text } of texts) {
            const hit = matcher.find(text);
            const found = hit === undefined ? null : JSON.stringify(hit);
            known.set(problem, found);
            writing.fit.setFinding(reading, problem, found);
          }
        });
      }
    }
    const hits = new Map<string, BenchmarkHit>();
    for (const problem of present) {
      const found = known.get(problem);
      // Written by this very version of the reading.
      if (typeof found === 'string') hits.set(problem, JSON.parse(found) as BenchmarkHit);
    }
    return hits;
  });
}
