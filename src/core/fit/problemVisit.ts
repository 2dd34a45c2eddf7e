import { existsSync } from 'node:fs';
import { SampleBytes } from '../browse/sampleBytes';
import { datasetFile } from '../dataset/datasetPath';
import { problemKey } from '../dataset/sample';
import { breathe, type Job } from '../job/job';
import { scannedDatasets } from '../pool/lookUps';
import { ProblemTexts } from '../search/problemText';
import type { IndexStore } from '../store/open';

/** Texts that are handed over together, and after which others may run. */
const textsAtOnce = 1_000;

/** A problem and what it says. */
export interface ProblemText {
  problem: string;
  text: string;
}

/**
 * Reads the texts of problems from all corpora that are there, each problem once, in batches. One whose line has changed
 * since it was indexed is passed over.
 * @param wanted keys of the problems; each is taken out when its text is handed over
 * @throws Refusal as `openFile` does; `unreadable-file`
 */
export async function* problemTexts(
  store: IndexStore,
  wanted: Set<string>,
  step: string,
  job: Job,
): AsyncGenerator<ProblemText[]> {
  const total = wanted.size;
  for (const { path, scan } of scannedDatasets(store)) {
    const file = datasetFile(store.workspace, path);
    if (wanted.size === 0 || !existsSync(file)) continue;
    using corpus = await SampleBytes.open(file, store.workspace, job);
    const problems = new ProblemTexts(scan.mapping);
    for (const page of store.samples.pages(scan.id, textsAtOnce)) {
      const found: ProblemText[] = [];
      const places = page.filter(({ problem }) => wanted.has(problem));
      await corpus.visit(places, job, (index, bytes, start, end) => {
        const problem = places[index]?.problem ?? '';
        if (!wanted.has(problem)) return;
        const text = problems.read(bytes, start, end, problem);
        if (text === undefined || problemKey(text) !== problem) return;
        wanted.delete(problem);
        found.push({ problem, text });
      });
      if (found.length > 0) yield found;
      job.report({ step, done: total - wanted.size, total, unit: 'samples' });
      await breathe(job);
    }
  }
}
