import { closeSync, copyFileSync, mkdirSync, openSync, readSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { indexFiles } from '../../src/core/ingest/indexFiles';
import { unattended } from '../../src/core/job/job';
import { keepHeapSmall } from '../../src/core/job/smallHeap';
import { buildSearch } from '../../src/core/search/buildSearch';
import { indexPath, openIndex } from '../../src/core/store/open';
import { settle } from '../corpora';
import type { Corpus, Measure, Measured } from '../trial';
import { peakBytes } from './memory';
import { corpusOf, indexedOf, secondsOf } from './timing';

/** What of the index is built before it counts as done: the rows come always. */
interface Passes {
  proof?: boolean;
  search?: boolean;
}

/** What `npm run build` made, as the command line uses it. */
const threadScript = path.resolve('dist', 'scan-thread.mjs');
// The command line sets the same.
keepHeapSmall();

/** Opens the index of a workspace, brings it up to date with a file and closes it: all that a person waits for. */
async function indexInto(workspace: string, file: string, { proof = false, search = false }: Passes) {
  const store = openIndex(workspace, 'write');
  try {
    const { datasets, refused } = await indexFiles(store, [file], { fast: !proof, threadScript }, unattended);
    const [dataset] = datasets;
    if (!dataset) throw new Error(refused[0]?.message ?? 'no file was indexed');
    if (search) await buildSearch(store, dataset.path, unattended);
    return dataset;
  } finally {
    store.close();
  }
}

function coldIndex(passes: Passes): Measure {
  return async (setting) => {
    const { file, rows } = corpusOf(setting);
    let samples = 0;
    const value = await secondsOf(async () => {
      ({ samples } = await indexInto(setting.folder, file, passes));
    });
    if (samples !== rows) throw new Error(`${samples} of ${rows} rows were found`);
    return { value, beside: { bytesPerRow: statSync(indexPath(setting.folder)).size / rows } };
  };
}

export const indexFast = coldIndex({});
export const index = coldIndex({ proof: true });
export const indexAll = coldIndex({ proof: true, search: true });

/** The rows with what is needed to find them again, without what serves the search of texts. */
export const indexSize: Measure = async (setting) => {
  const { beside } = await index(setting);
  return { value: beside?.['bytesPerRow'] ?? 0 };
};

export const indexMemory: Measure = async (setting) => {
  const { value: seconds } = await index(setting);
  return { value: peakBytes() / 1e6, beside: { seconds } };
};

export const indexAgain: Measure = async (setting) => {
  const { file } = corpusOf(setting);
  const workspace = indexedOf(setting);
  return { value: 1000 * (await secondsOf(() => indexInto(workspace, file, { proof: true }))) };
};

const appended = 100;

export const append: Measure = async (setting) => {
  const corpus = corpusOf(setting);
  const { file, bytes } = corpus;
  copyIndex(indexedOf(setting), setting.folder);
  const rows = newRows(corpus, appended);
  try {
    writeFileSync(file, rows, { flag: 'a' });
    return await timeAppended(setting.folder, file);
  } finally {
    truncateSync(file, bytes);
    settle(file);
  }
};

async function timeAppended(workspace: string, file: string): Promise<Measured> {
  let added = 0;
  const seconds = await secondsOf(async () => {
    ({ added } = await indexInto(workspace, file, { proof: true }));
  });
  if (added !== appended) throw new Error(`${added} rows were added instead of ${appended}`);
  return { value: 1000 * seconds };
}

/** Copies the index of one workspace into another. */
export function copyIndex(from: string, to: string): void {
  mkdirSync(path.dirname(indexPath(to)), { recursive: true });
  copyFileSync(indexPath(from), indexPath(to));
}

/** The first rows of a file under new ids and with new questions, as text. */
function newRows({ file, bytes, rows: known }: Corpus, count: number): string {
  // Lengths differ from row to row, but not so much that a hundred are four times as long as others.
  const head = Buffer.allocUnsafe(Math.ceil((4 * count * bytes) / known));
  const handle = openSync(file, 'r');
  const length = readSync(handle, head, 0, head.length, 0);
  closeSync(handle);
  const lines = head.toString('utf8', 0, length).split('\n').slice(0, count);
  const rows = lines.map((line) => JSON.parse(line) as { unique_id: string; question: string });
  return rows
    .map(
      (row) => `${JSON.stringify({ ...row, unique_id: `new ${row.unique_id}`, question: `New: ${row.question}` })}\n`,
    )
    .join('');
}
