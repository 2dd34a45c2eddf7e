import type { FieldMapping } from '../../protocol/values';
import { datasetFile } from '../dataset/datasetPath';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { FileShrunk } from '../jsonl/chunks';
import { openText } from '../jsonl/openFile';
import { reportPacked, type PackedReport } from '../packed/packedReport';
import { openRaw } from '../packed/rawFile';
import { packedFingerprint, unpackedBytes } from '../packed/unpackedFiles';
import type { Dataset, FileState, Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import { setOfFile } from '../sft/ownFiles';
import { fingerprint } from './fingerprint';
import { planScan } from './plan';
import { decideReading, emptyFile, probeRaw, type Reading } from './probe';
import { takeOverRenamed } from './renamed';
import { meanLineBytes, scanInto, type TakeTexts } from './scanInto';
import { ScanWriter, type ScanChanges } from './scanWriter';

/** What helps with large files. */
export interface ReadingLarge {
  /** Bundle of the thread that reads them (`scanThreadMain.ts`); without it they are read in this one. */
  threadScript?: string | undefined;
  /** Is handed the problem texts, for the search. */
  takeTexts?: TakeTexts | undefined;
}

/** What reading the rows of one file did. */
export interface RowsRead {
  changes: ScanChanges;
  /** Bytes of text that this run read. */
  bytes: number;
  /** Names under which the index had the file before it was renamed. */
  replaces: string[];
  /** Undefined for a file of plain lines. */
  packed: PackedReport | undefined;
}

/**
 * Brings the rows that the index holds of one file up to date; whether every line is good may still have to be proven
 * ({@link proveScan}). A packed file is unpacked when there is something to read of it. `path` is as in the index,
 * `person` names fields that a person chose.
 * @throws Refusal what {@link openRaw}, {@link openText} and {@link decideReading} refuse; `empty-file`, `file-changed`,
 *   `own-set`
 * @throws Overtaken when another process is at the same file
 */
export async function indexFile(
  store: IndexStore,
  path: string,
  person: FieldMapping | undefined,
  job: Job,
  { threadScript, takeTexts }: ReadingLarge = {},
): Promise<RowsRead> {
  using raw = await openRaw(datasetFile(store.workspace, path));
  try {
    if (raw.size === 0) throw emptyFile(path);
    const print = raw.kind ? await packedFingerprint(raw, raw.kind) : await fingerprint(raw, raw.size);
    const unpacking = { workspace: store.workspace, job };
    const replaces = takeOverRenamed(store, path, raw, print);
    const known = store.datasets.byPath(path);
    const wanted = person || known?.personMapping ? { ...known?.personMapping, ...person } : undefined;
    if (wanted?.question === undefined) refuseOwnSet(store, path);
    const plan = known ? await planScan(store, known, raw, print, wanted) : { kind: 'anew' as const };
    if (person && known && plan.kind !== 'anew') store.datasets.rememberMapping(known.id, wanted ?? person);
    if (plan.kind === 'unchanged') {
      const changes = { added: 0, removed: 0, unchanged: plan.scan.samples };
      return { changes, bytes: 0, replaces, packed: reportPacked(raw, unpackedBytes(store.workspace, path)) };
    }
    // What a file is, its first rows tell: no need to unpack all of one that is no corpus.
    const begun = plan.kind === 'go-on' ? plan.scan : decideReading(await probeRaw(raw, unpacking, job), path, wanted);
    using text = await openText(raw, unpacking);
    const state: FileState = { size: text.size, mtimeMs: raw.mtimeMs, fingerprint: print };
    await store.turnToWrite(job);
    const scan = 'id' in begun ? begun : begin(store, path, begun, state, person, wanted);
    const lineBytes = await meanLineBytes(text);
    const writer = new ScanWriter(store, scan, state);
    const place = { path, workspace: store.workspace, lineBytes, threadScript, takeTexts };
    const changes = await scanInto(store, writer, text, place, job);
    const packed = reportPacked(raw, unpackedBytes(store.workspace, path));
    return { changes, bytes: text.size - scan.bytes, replaces, packed };
  } catch (error) {
    throw error instanceof FileShrunk ? changedMeanwhile(path) : error;
  }
}

/** Begins a new scan beside the one that readers see; scans that were begun and left are dropped. */
function begin(
  store: IndexStore,
  path: string,
  reading: Reading,
  state: FileState,
  person: FieldMapping | undefined,
  wanted: FieldMapping | undefined,
): Scan {
  return store.transaction(() => {
    const dataset: Dataset = store.datasets.ensure(path);
    if (person) store.datasets.rememberMapping(dataset.id, wanted ?? person);
    for (const left of store.datasets.scansOf(dataset.id))
      if (left.id !== dataset.scan?.id) store.datasets.removeScan(left.id);
    return store.datasets.beginScan(dataset.id, reading.shape, reading.mapping, state);
  });
}

/** What we wrote to train on would be selected from again. */
function refuseOwnSet(store: IndexStore, path: string): void {
  const set = setOfFile(datasetFile(store.workspace, path));
  if (set === undefined) return;
  throw new Refusal({
    code: 'own-set',
    message: `${path} is no corpus: it belongs to the SFT set "${set}" that Skill Gap wrote.`,
    file: path,
    next: `Index the corpus that the set was selected from. If it is to be a corpus all the same, name its fields: --map question=FIELD,solution=FIELD.`,
  });
}

function changedMeanwhile(file: string): Refusal {
  return new Refusal({
    code: 'file-changed',
    message: `${file} became shorter while it was read.`,
    file,
    next: 'Run the command again when nobody writes to the file.',
  });
}
