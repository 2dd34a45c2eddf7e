import { closeSync, openSync, readSync } from 'node:fs';
import { Random } from '../../samples/generator/random';
import { sampleAt, samplesWithId } from '../../src/core/browse/sampleAt';
import { SampleRows } from '../../src/core/browse/sampleRows';
import { unattended } from '../../src/core/job/job';
import { searchProblems } from '../../src/core/search/searchProblems';
import type { Scan } from '../../src/core/store/datasets';
import { openIndex, type IndexStore } from '../../src/core/store/open';
import type { Measure, Measured, Setting } from '../trial';
import { corpusOf, indexedOf, percentiles, secondsOf } from './timing';

const chunkBytes = 4 * 1024 * 1024;

/** Reads the file and does nothing with it. */
export const read: Measure = async (setting) => {
  const { file } = corpusOf(setting);
  const chunk = Buffer.allocUnsafe(chunkBytes);
  const handle = openSync(file, 'r');
  try {
    const value = await secondsOf(() => {
      while (readSync(handle, chunk, 0, chunkBytes, null) > 0);
    });
    return { value };
  } finally {
    closeSync(handle);
  }
};

interface Opened {
  store: IndexStore;
  path: string;
  scan: Scan;
}

/** Something that a person waits for; what to look for is picked first, outside the time. */
interface Access<T> {
  count: number;
  pick: (opened: Opened, row: number) => T | Promise<T>;
  look: (opened: Opened, at: T) => unknown;
}

const rowsOfPage = 100;
/** The first accesses compile statements and code; what a person feels is what comes after. */
const warmUps = 50;

async function timeAccesses<T>(setting: Setting, { count, pick, look }: Access<T>): Promise<Measured> {
  const store = openIndex(indexedOf(setting), 'read');
  try {
    const opened: Opened = { store, ...onlyDataset(store) };
    const random = new Random('bench rows');
    const times: number[] = [];
    for (let n = -warmUps; n < count; n++) {
      const at = await pick(opened, random.int(0, opened.scan.rows - rowsOfPage));
      const started = performance.now();
      await look(opened, at);
      if (n >= 0) times.push(performance.now() - started);
    }
    const { p50, p99 } = percentiles(times);
    return { value: p99, beside: { p50 } };
  } finally {
    store.close();
  }
}

function onlyDataset(store: IndexStore): { path: string; scan: Scan } {
  const [dataset] = store.datasets.all();
  if (!dataset?.scan) throw new Error('the index holds no corpus');
  return { path: dataset.path, scan: dataset.scan };
}

export const rowByNumber: Measure = (setting) =>
  timeAccesses(setting, {
    count: 2_000,
    pick: (_, row) => row,
    look: ({ store, path }, row) => sampleAt(store, path, { row }, unattended),
  });

export const rowById: Measure = (setting) =>
  timeAccesses(setting, {
    count: 2_000,
    pick: async ({ store, path }, row) => (await sampleAt(store, path, { row }, unattended)).id,
    look: async ({ store }, id) => {
      for (const { dataset, row } of samplesWithId(store, id)) await sampleAt(store, dataset, { row }, unattended);
    },
  });

export const page: Measure = (setting) =>
  timeAccesses(setting, {
    count: 300,
    pick: (_, row) => row,
    look: async ({ store, scan }, row) => {
      using rows = new SampleRows(store, unattended);
      for (const sample of store.samples.page(scan.id, row, rowsOfPage)) {
        const read = await rows.read(sample);
        if ('changed' in read) throw new Error(`row ${sample.row} cannot be read`);
      }
    },
  });

/** One or two words that stand in a problem text, some in most of them, some in one. */
async function wordsOf({ store, path }: Opened, row: number): Promise<string> {
  const { sample } = await sampleAt(store, path, { row }, unattended);
  const words = sample.problem.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [words[row % words.length], words[(row * 7 + 3) % words.length]].slice(0, 1 + (row % 2)).join(' ');
}

export const search: Measure = (setting) =>
  timeAccesses(setting, {
    count: 500,
    pick: wordsOf,
    look: ({ store }, words) => {
      const { hits, complete } = searchProblems(store, words, { limit: rowsOfPage });
      if (!complete) throw new Error('not all rows can be searched');
      if (hits.length === 0) throw new Error(`"${words}" was not found`);
    },
  });
