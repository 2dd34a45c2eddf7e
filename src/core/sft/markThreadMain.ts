import { workerData } from 'node:worker_threads';
import { unattended } from '../job/job';
import { serveTurns, type SentPage } from '../job/turnThread';
import type { Turn } from '../job/turnThreads';
import { openIndex } from '../store/open';
import { markedPages, type MarkedSamples, type MarksTask } from './rememberTraces';

/** One of the threads of `rememberTraces`: a bundle of its own. */
const { workspace, selection, turn } = workerData as MarksTask & { turn: Turn };

async function* pages(): AsyncGenerator<SentPage<MarkedSamples>> {
  const store = openIndex(workspace, 'read');
  for await (const page of markedPages(store, selection, unattended, turn)) yield { page };
}

serveTurns(pages);
