import { datasetFile } from '../dataset/datasetPath';
import type { Job } from '../job/job';
import type { ByteFile } from '../jsonl/byteFile';
import type { IndexStore } from '../store/open';
import { releaseRows, unpackRows, type PackedRows } from './packedRows';
import { QuickRows } from './quickRows';
import { scanRows } from './scanRows';
import { scanInThread } from './scanThread';
import type { ScanChanges, ScanWriter } from './scanWriter';
import { SeenIds } from './seenIds';

/** Is given the rows of a scan from row `first` on, before others can see them. */
export type TakeTexts = (scan: number, first: number, rows: PackedRows) => void;

/** Where a scan reads. */
export interface ScanPlace {
  /** As in the index. */
  path: string;
  workspace: string;
  /** Of a line on average. */
  lineBytes: number;
  /** Bundle of the thread that reads large files; without it they are read here. */
  threadScript: string | undefined;
  /** Gets what the search needs of files that are large enough to make it worth while. */
  takeTexts: TakeTexts | undefined;
}

/** Bytes below which parsing every line at once is not felt. */
const worthQuick = 4 * 1024 * 1024;
/** Bytes from which on a thread is started sooner than the file is read. */
const worthThread = 64 * 1024 * 1024;
/** Bytes of a line from which on looking for its fields is faster than parsing it. */
const longLine = 1_024;

/** Reads the rows of a file from where their scan stands, and stores them. @throws FileShrunk, Overtaken */
export async function scanInto(
  store: IndexStore,
  writer: ScanWriter,
  text: ByteFile,
  { path, workspace, lineBytes, threadScript, takeTexts }: ScanPlace,
  job: Job,
): Promise<ScanChanges> {
  const { bytes: offset, lines, size, mapping, seconds: before } = writer.at;
  const rest = size - offset;
  const quick = rest >= worthQuick && lineBytes >= longLine ? QuickRows.for(mapping) : undefined;
  const started = performance.now();
  const seconds = (): number => before + (performance.now() - started) / 1000;
  const report = (done: number): void => job.report({ step: `Indexing ${path}`, done, total: size, unit: 'bytes' });
  report(offset);
  const from = { offset, lines };
  // The ids of rows from an earlier run are not known here.
  const seen = writer.at.rows === 0 ? new SeenIds(size / lineBytes) : undefined;
  const file = datasetFile(workspace, path);
  const task = { file, workspace, from, size, mapping, quick: quick !== undefined };
  const groups =
    threadScript !== undefined && rest >= worthThread
      ? scanInThread(threadScript, task, job)
      : scanRows(text, from, size, { mapping, quick }, job);
  for await (const group of groups) {
    await store.turnToWrite(job);
    if (rest >= worthThread) takeTexts?.(writer.at.id, writer.at.rows, group.rows);
    writer.add({ ...group, rows: unpackRows(group.rows) }, seconds(), seen);
    releaseRows(group.rows);
    report(group.read);
  }
  await store.turnToWrite(job);
  return writer.finish(seconds());
}

/** Bytes of a line on average, judged by the first ones. */
export async function meanLineBytes(text: ByteFile): Promise<number> {
  const head = Buffer.allocUnsafe(256 * longLine);
  const length = await text.read(head, 0, head.length, 0);
  let lines = 0;
  for (let at = head.indexOf(0x0a); at >= 0 && at < length; at = head.indexOf(0x0a, at + 1)) lines++;
  return length / Math.max(1, lines);
}
