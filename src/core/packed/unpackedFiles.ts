import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { datasetPath } from '../dataset/datasetPath';
import { fingerprint } from '../ingest/fingerprint';
import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { indexFolder } from '../store/open';
import { BlockFile } from './blockFile';
import type { BlockDescription } from './blockFormat';
import { BlockWriter } from './blockWriter';
import type { PackedKind } from './packedKind';
import type { RawFile } from './rawFile';
import { unpackedText } from './unpackedText';
import { makeFolder } from '../jsonl/makeFolder';

/** How often the work of another process is looked at, and how long it may write nothing before it counts as dead. */
const lookEvery = 250;
const patience = 3_000;
/** Milliseconds after which an unfinished file that nobody writes to is removed. */
const leftBehind = 60_000;

const blocks = '.blocks';
const part = '.part';

/** The fingerprint of a packed file: of its bytes as they lie on the disk, so that it need not be unpacked to know it. */
export async function packedFingerprint(raw: RawFile, kind: PackedKind): Promise<string> {
  return `${kind}-${raw.size}-${await fingerprint(raw, raw.size)}`;
}

/**
 * Opens the text of a packed corpus. It is unpacked once, into blocks below the index folder that are as large as the
 * corpus packed about as well; when they are gone, or the corpus has changed, it is unpacked again, even for one row:
 * some 4 seconds for a gigabyte of text. An unpacking that is broken off leaves nothing that is taken for whole.
 * @throws Refusal `damaged-file`, `file-changed`, `cannot-unpack`, and what {@link unpackedText} refuses
 */
export async function openUnpacked(raw: RawFile, kind: PackedKind, workspace: string, job: Job): Promise<BlockFile> {
  const folder = unpackedFolder(workspace);
  const description = await describe(raw, kind);
  const name = `${datasetHash(workspace, raw.file)}-${nameOf(description.fingerprint)}${blocks}`;
  const file = path.join(folder, name);
  const known = openKnown(file, description) ?? (await openOthers(file, description, job));
  if (known) return known;
  stored(raw.file, folder, () => makeFolder(folder));
  await unpackInto(raw, kind, file, description, job);
  removeFiles(folder, (other) => isReplacedBy(other, name, folder));
  const opened = BlockFile.open(file);
  if (!opened) throw new Error(`${file} is not whole although it was just written`);
  return opened;
}

/** Opens the text of a packed file that belongs to no index: it is unpacked for this once, into the system's folder. */
export async function openUnpackedOnce(raw: RawFile, kind: PackedKind, job: Job): Promise<BlockFile> {
  const file = path.join(tmpdir(), `skill-gap-${randomUUID()}${blocks}`);
  await unpackInto(raw, kind, file, await describe(raw, kind), job);
  try {
    const opened = BlockFile.open(file);
    if (!opened) throw new Error(`${file} is not whole although it was just written`);
    return opened;
  } finally {
    // An open file can be read on when its name is gone, and leaves nothing behind however the process ends.
    rmSync(file, { force: true });
  }
}

/** Bytes that the unpacked text of a dataset takes on the disk; 0 when it is not there. */
export function unpackedBytes(workspace: string, dataset: string): number {
  const folder = unpackedFolder(workspace);
  const hash = datasetHash(workspace, dataset);
  return namesIn(folder)
    .filter((name) => name.startsWith(hash))
    .reduce((sum, name) => sum + (statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** Deletes the unpacked text of a dataset that the index has forgotten. */
export function removeUnpacked(workspace: string, dataset: string): void {
  const hash = datasetHash(workspace, dataset);
  removeFiles(unpackedFolder(workspace), (name) => name.startsWith(hash));
}

function unpackedFolder(workspace: string): string {
  return path.join(path.resolve(workspace), indexFolder, 'unpacked');
}

function datasetHash(workspace: string, file: string): string {
  return nameOf(datasetPath(path.resolve(workspace), path.resolve(workspace, file)));
}

function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 24);
}

type Packed = Omit<BlockDescription, 'codec' | 'size'>;

async function describe(raw: RawFile, kind: PackedKind): Promise<Packed> {
  const { size: packedSize, mtimeMs } = raw;
  return { packedSize, mtimeMs, fingerprint: await packedFingerprint(raw, kind) };
}

/** The blocks that were made of this very file; the time of change tells an edit that head and tail do not show. */
function openKnown(file: string, wanted: Packed): BlockFile | undefined {
  const known = BlockFile.open(file);
  if (known?.description.fingerprint === wanted.fingerprint && known.mtimeMs === wanted.mtimeMs) return known;
  known?.close();
  return undefined;
}

async function unpackInto(raw: RawFile, kind: PackedKind, file: string, packed: Packed, job: Job): Promise<void> {
  const step = `Unpacking ${path.basename(raw.file)}`;
  const folder = path.dirname(file);
  using writer = stored(raw.file, folder, () => new BlockWriter(`${file}.${randomUUID()}${part}`));
  for await (const { text, read } of unpackedText(raw, kind)) {
    stored(raw.file, folder, () => writer.add(text));
    job.report({ step, done: read, total: raw.size, unit: 'bytes' });
    await breathe(job);
  }
  if (raw.hasChanged()) throw changedMeanwhile(raw.file);
  stored(raw.file, folder, () => writer.finish(file, packed));
}

/** Where another process is unpacking the same file, waits for it and opens what it made. */
async function openOthers(file: string, wanted: Packed, job: Job): Promise<BlockFile | undefined> {
  if (!isUnderWay(file)) return undefined;
  while (isUnderWay(file)) await delay(lookEvery, undefined, { signal: job.signal });
  return openKnown(file, wanted);
}

function isUnderWay(file: string): boolean {
  const folder = path.dirname(file);
  return namesIn(folder)
    .filter((name) => name.startsWith(path.basename(file)) && name.endsWith(part))
    .some((name) => Math.abs(Date.now() - writtenAt(path.join(folder, name))) < patience);
}

/** When a file was last written to, in milliseconds; 0 when it is gone. */
function writtenAt(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Whether a file holds an earlier state of the dataset of `name`, or was left by a process that ended. */
function isReplacedBy(other: string, name: string, folder: string): boolean {
  if (other === name || other.split('-', 1)[0] !== name.split('-', 1)[0]) return false;
  if (!other.endsWith(part)) return true;
  return Date.now() - writtenAt(path.join(folder, other)) > leftBehind;
}

function removeFiles(folder: string, unwanted: (name: string) => boolean): void {
  for (const name of namesIn(folder).filter(unwanted)) rmSync(path.join(folder, name), { force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

/** Runs a step that writes; what the disk refuses becomes a Refusal. */
function stored<T>(file: string, folder: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw new Refusal(
      {
        code: 'cannot-unpack',
        message: `${file} cannot be unpacked into ${folder}: ${(error as Error).message}.`,
        file,
        next: `Make room on that disk and see that the folder can be written, or unpack the file yourself.`,
      },
      { cause: error },
    );
  }
}

function changedMeanwhile(file: string): Refusal {
  return new Refusal({
    code: 'file-changed',
    message: `${file} was written to while it was unpacked.`,
    file,
    next: 'Run the command again when nobody writes to the file.',
  });
}
