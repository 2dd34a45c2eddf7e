import { parentPort, workerData } from 'node:worker_threads';
import { openIndex } from '../../../src/core/store/open';

/** Opens the index of each folder at the same moment as the other threads, and tells the first error. */
const { arrived, folders, threads } = workerData as { arrived: Int32Array; folders: string[]; threads: number };
let failure: string | undefined;
for (const [round, folder] of folders.entries()) {
  Atomics.add(arrived, round, 1);
  while (Atomics.load(arrived, round) < threads);
  try {
    openIndex(folder, 'write').close();
  } catch (error) {
    failure ??= String(error);
  }
}
parentPort?.postMessage(failure);
