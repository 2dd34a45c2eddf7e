import { statSync } from 'node:fs';
import { datasetFile } from '../dataset/datasetPath';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { scannedDatasets } from '../pool/lookUps';
import type { Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import { sampleId, type LocatedSample } from '../store/samples';
import { SampleRows, type SampleRowText } from './sampleRows';

/** A sample with where it lies and all that its row holds. */
export interface BrowsedSample extends LocatedSample, SampleRowText {
  /** As people and scripts see it. */
  id: string;
}

/** Which sample of a dataset: by its number (0-based) or by the line of the file (1-based). */
export type Place = { row: number } | { line: number };

/**
 * Reads the sample in one place of a dataset; a tenth of a millisecond.
 * @param path as in the index
 * @throws Refusal `no-dataset`, `no-sample`, `changed-corpus`, and as `openFile` does
 */
export async function sampleAt(store: IndexStore, path: string, place: Place, job: Job): Promise<BrowsedSample> {
  const scan = visibleScan(store, path);
  const located = 'row' in place ? store.samples.at(scan.id, place.row) : store.samples.atLine(scan.id, place.line);
  if (located) return await read(store, located, path, job);
  const where = 'row' in place ? `no sample number ${place.row}` : `no sample in line ${place.line}`;
  throw new Refusal({
    code: 'no-sample',
    message: `${path} has ${where}; it has ${scan.samples} samples.`,
    file: path,
    ...('line' in place && { line: place.line }),
    next: 'A line that is no sample is listed with its reason: skill-gap index FILE, or the Problems view.',
  });
}

/** Where the samples with an id lie: one in each dataset that has it. @throws Refusal `no-sample` */
export function samplesWithId(store: IndexStore, id: string): (LocatedSample & { dataset: string })[] {
  const found = store.samples.byId(id);
  if (found.length === 0)
    throw new Refusal({
      code: 'no-sample',
      message: `The index holds no sample with the id ${id}.`,
      next: 'Ids are those of the corpus, or the first 16 hex digits of the SHA-256 of the problem text.',
    });
  return found.map((located) => ({ ...located, dataset: pathOf(store, located.scan) }));
}

async function read(store: IndexStore, located: LocatedSample, path: string, job: Job): Promise<BrowsedSample> {
  const row = await keptRows(store, path, job).read(located);
  if (!('changed' in row)) return { ...located, ...row, id: sampleId(located) };
  throw new Refusal({
    code: 'changed-corpus',
    message: `${path} has changed since it was indexed: line ${located.line} ${row.changed}.`,
    file: path,
    line: located.line,
    next: `Index it again: skill-gap index ${path}, or "Skill Gap: Index Workspace" in the editor.`,
  });
}

interface KeptRows {
  /** Of the index and of the file: neither may have changed since. */
  mark: string;
  rows: SampleRows;
}

const kept = new WeakMap<IndexStore, KeptRows>();

/** The reader of the file that was read last: opening a file takes ten times as long as reading a row of it. */
function keptRows(store: IndexStore, path: string, job: Job): SampleRows {
  const file = statSync(datasetFile(store.workspace, path), { throwIfNoEntry: false });
  const mark = `${store.changeMark()} ${path} ${file?.ino ?? 0} ${file?.mtimeMs ?? 0}`;
  const known = kept.get(store);
  if (known?.mark === mark) return known.rows;
  if (!known) store.onClose(() => kept.get(store)?.rows[Symbol.dispose]());
  known?.rows[Symbol.dispose]();
  const rows = new SampleRows(store, job);
  kept.set(store, { mark, rows });
  return rows;
}

function visibleScan(store: IndexStore, path: string): Scan {
  const [dataset] = scannedDatasets(store, [path]);
  if (dataset) return dataset.scan;
  throw new Refusal({
    code: 'no-dataset',
    message: `${path} has not been read yet.`,
    file: path,
    next: `Index it: skill-gap index ${path}.`,
  });
}

function pathOf(store: IndexStore, scan: number): string {
  return store.datasets.all().find((dataset) => dataset.scan?.id === scan)?.path ?? '';
}
