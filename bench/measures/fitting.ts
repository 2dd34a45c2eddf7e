import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readBenchmark } from '../../src/core/fit/benchmarkFile';
import { benchmarkHits } from '../../src/core/fit/benchmarkHits';
import { defaultNgram } from '../../src/core/fit/benchmarkMatch';
import { nearClusters } from '../../src/core/fit/nearClusters';
import { problemTexts } from '../../src/core/fit/problemVisit';
import { unattended } from '../../src/core/job/job';
import { loadPool } from '../../src/core/pool/pool';
import { openIndex, type IndexStore } from '../../src/core/store/open';
import { estimatedTokens } from '../../src/core/tokens/tokenCounter';
import { trainingTokens } from '../../src/core/tokens/trainingTokens';
import type { Measure } from '../trial';
import { copyIndex } from './indexing';
import { indexedOf, secondsOf } from './timing';

/** Of the corpus's problems, this part makes up the benchmark. */
const benchmarkEvery = 200;

/** Does something for the first time and again on a copy of the corpus's index. */
function firstAndAgain(prepare: (store: IndexStore, folder: string) => Promise<() => Promise<unknown>>): Measure {
  return async (setting) => {
    copyIndex(indexedOf(setting), setting.folder);
    const store = openIndex(setting.folder, 'write');
    try {
      const work = await prepare(store, setting.folder);
      const value = await secondsOf(work);
      return { value, beside: { again: await secondsOf(work) } };
    } finally {
      store.close();
    }
  };
}

export const duplicates = firstAndAgain((store) => Promise.resolve(() => nearClusters(store, unattended)));

export const decontaminate = firstAndAgain(async (store, folder) => {
  const all = store.fit.problems();
  const wanted = new Set(all.filter((_, at) => at % benchmarkEvery === 0));
  const count = wanted.size;
  const lines: string[] = [];
  for await (const texts of problemTexts(store, wanted, '', unattended))
    for (const { text } of texts) lines.push(`${JSON.stringify({ problem: text })}\n`);
  const file = path.join(folder, 'benchmark.jsonl');
  writeFileSync(file, lines.join(''));
  const benchmark = await readBenchmark(file, file, unattended);
  return async () => {
    const hits = await benchmarkHits(store, benchmark, defaultNgram, unattended);
    if (hits.size < count) throw new Error(`${hits.size} of ${count} problems of the benchmark were found`);
  };
});

export const countTokens = firstAndAgain((store) => {
  const pool = loadPool(store, { chainsOptional: true });
  return Promise.resolve(() => trainingTokens(store, pool, estimatedTokens, unattended));
});
