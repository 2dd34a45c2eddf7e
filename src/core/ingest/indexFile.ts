import type { FileHandle } from 'node:fs/promises';
import type { FieldMapping, Problem } from '../../protocol/values';
import { datasetFile } from '../dataset/datasetPath';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { FileShrunk } from '../jsonl/lineReader';
import { openFile } from '../jsonl/openFile';
import type { Dataset, FileState, Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import { fingerprint } from './fingerprint';
import { planScan } from './plan';
import { decideReading, emptyFile, probeFile } from './probe';
import { scanRows } from './scanRows';
import { ScanWriter, type ScanChanges } from './scanWriter';

/** What became of one file. */
export interface IndexedDataset extends ScanChanges {
  path: string;
  shape: string;
  mapping: FieldMapping;
  samples: number;
  /** The listed ones, in line order; at most some 11,000. */
  problems: Problem[];
  /** All of them. */
  errors: number;
  warnings: number;
  /** Of this run. */
  seconds: number;
  /** Bytes of the file that this run read. */
  bytes: number;
}

/**
 * Brings what the index holds of one file up to date. `path` is as in the index, `person` names fields that a person
 * chose.
 * @throws Refusal what {@link openFile} and {@link decideReading} refuse; `empty-file`, `file-changed`
 * @throws Overtaken when another process is at the same file
 */
export async function indexFile(
  store: IndexStore,
  path: string,
  person: FieldMapping | undefined,
  job: Job,
): Promise<IndexedDataset> {
  const started = performance.now();
  const { handle, size, mtimeMs } = await openFile(datasetFile(store.workspace, path));
  try {
    if (size === 0) throw emptyFile(path);
    const state: FileState = { size, mtimeMs, fingerprint: await fingerprint(handle, size) };
    const known = store.datasets.byPath(path);
    const wanted = person || known?.personMapping ? { ...known?.personMapping, ...person } : undefined;
    const plan = known ? await planScan(store, known, handle, state, wanted) : { kind: 'anew' as const };
    if (person && known && plan.kind !== 'anew') store.datasets.rememberMapping(known.id, wanted ?? person);
    if (plan.kind === 'unchanged') {
      const changes = { added: 0, removed: 0, unchanged: plan.scan.samples };
      return result(store, path, plan.scan, changes, started, 0);
    }
    const scan = plan.kind === 'go-on' ? plan.scan : await begin(store, path, handle, state, person, wanted, job);
    const writer = new ScanWriter(store, scan, state);
    const done = await scanInto(writer, handle, path, job);
    return result(store, path, done.scan, done.changes, started, size - scan.bytes);
  } catch (error) {
    throw error instanceof FileShrunk ? changedMeanwhile(path) : error;
  } finally {
    await handle.close();
  }
}

/** Begins a new scan beside the one that readers see; scans that were begun and left are dropped. */
async function begin(
  store: IndexStore,
  path: string,
  handle: FileHandle,
  state: FileState,
  person: FieldMapping | undefined,
  wanted: FieldMapping | undefined,
  job: Job,
): Promise<Scan> {
  const reading = decideReading(await probeFile(handle, state.size, job), path, wanted);
  return store.transaction(() => {
    const dataset: Dataset = store.datasets.ensure(path);
    if (person) store.datasets.rememberMapping(dataset.id, wanted ?? person);
    for (const left of store.datasets.scansOf(dataset.id))
      if (left.id !== dataset.scan?.id) store.datasets.removeScan(left.id);
    return store.datasets.beginScan(dataset.id, reading.shape, reading.mapping, state);
  });
}

async function scanInto(writer: ScanWriter, handle: FileHandle, path: string, job: Job) {
  const { bytes: offset, lines, size, mapping, seconds: before } = writer.at;
  const started = performance.now();
  const seconds = (): number => before + (performance.now() - started) / 1000;
  const report = (done: number): void => job.report({ step: `Indexing ${path}`, done, total: size, unit: 'bytes' });
  report(offset);
  for await (const group of scanRows(handle, { offset, lines }, size, mapping, job)) {
    writer.add(group, seconds());
    report(group.read);
  }
  return writer.finish(seconds());
}

function result(
  store: IndexStore,
  path: string,
  scan: Scan,
  changes: ScanChanges,
  started: number,
  bytes: number,
): IndexedDataset {
  return {
    path,
    shape: scan.shape,
    mapping: scan.mapping,
    samples: scan.samples,
    ...changes,
    problems: store.datasets.problems(scan.id, path),
    ...store.datasets.problemCounts(scan.id),
    seconds: Math.round(performance.now() - started) / 1000,
    bytes,
  };
}

function changedMeanwhile(file: string): Refusal {
  return new Refusal({
    code: 'file-changed',
    message: `${file} became shorter while it was read.`,
    file,
    next: 'Run the command again when nobody writes to the file.',
  });
}
