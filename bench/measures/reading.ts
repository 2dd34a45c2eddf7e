import { closeSync, openSync, readSync } from 'node:fs';
import { Random } from '../../samples/generator/random';
import { RowReader } from '../../src/core/jsonl/rowReader';
import type { Scan } from '../../src/core/store/datasets';
import { openIndex, type IndexStore } from '../../src/core/store/open';
import { sampleId, type LocatedSample } from '../../src/core/store/samples';
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
  reader: RowReader;
  scan: Scan;
}

/** An access to the index and to the file behind it; what to look up is picked first, outside the time. */
interface Access<T> {
  count: number;
  pick: (opened: Opened, row: number) => T;
  look: (opened: Opened, at: T) => void;
}

const rowsOfPage = 100;
/** The first accesses compile statements and code; what a person feels is what comes after. */
const warmUps = 50;

async function timeAccesses<T>(setting: Setting, { count, pick, look }: Access<T>): Promise<Measured> {
  const store = openIndex(indexedOf(setting), 'read');
  try {
    const { path, scan } = onlyDataset(store);
    using reader = await RowReader.open(path);
    const opened: Opened = { store, reader, scan };
    const random = new Random('bench rows');
    const times: number[] = [];
    for (let n = -warmUps; n < count; n++) {
      const at = pick(opened, random.int(0, scan.rows - rowsOfPage));
      const started = performance.now();
      look(opened, at);
      if (n >= 0) times.push(performance.now() - started);
    }
    const { p50, p99 } = percentiles(times);
    return { value: p99, beside: { p50 } };
  } finally {
    store.close();
  }
}

/** A corpus outside the workspace is known by its absolute path. */
function onlyDataset(store: IndexStore): { path: string; scan: Scan } {
  const [dataset] = store.datasets.all();
  if (!dataset?.scan) throw new Error('the index holds no corpus');
  return { path: dataset.path, scan: dataset.scan };
}

function parse(reader: RowReader, sample: LocatedSample | undefined): void {
  if (!sample || !reader.row(sample).ok) throw new Error(`row ${sample?.row ?? '?'} cannot be read`);
}

export const rowByNumber: Measure = (setting) =>
  timeAccesses(setting, {
    count: 2_000,
    pick: (_, row) => row,
    look: ({ store, reader, scan }, row) => parse(reader, store.samples.at(scan.id, row)),
  });

export const rowById: Measure = (setting) =>
  timeAccesses(setting, {
    count: 2_000,
    pick: ({ store, scan }, row) => {
      const sample = store.samples.at(scan.id, row);
      return sample ? sampleId(sample) : '';
    },
    look: ({ store, reader }, id) => parse(reader, store.samples.byId(id)[0]),
  });

export const page: Measure = (setting) =>
  timeAccesses(setting, {
    count: 300,
    pick: (_, row) => row,
    look: ({ store, reader, scan }, row) => {
      for (const sample of store.samples.page(scan.id, row, rowsOfPage)) parse(reader, sample);
    },
  });
