import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { Refusal } from '../job/refusal';
import { makeFolder } from '../jsonl/makeFolder';
import { inFolder, StagedFile, StreamedFile, temporaryName, type Replace } from './stagedFile';

/** A file of a set, as it is reported. `rows` is 0 for files that are no rows. */
export interface WrittenFile {
  /** Absolute. */
  path: string;
  rows: number;
  bytes: number;
  sha256: string;
}

/** Bytes that are read at a time. */
const bufferBytes = 1 << 20;

/** Files that appear in a folder together: all of them whole, or none. */
export class Staging implements Disposable, AsyncDisposable {
  private readonly files: StagedFile[] = [];
  private readonly folderIsNew: boolean;

  /**
   * Makes the folder when it is missing, and removes what killed processes left in it of any set.
   * @throws Refusal `unwritable-folder`
   */
  constructor(readonly folder: string) {
    this.folderIsNew = !existsSync(folder);
    if (!this.folderIsNew && !statSync(folder).isDirectory())
      throw new Refusal({
        code: 'unwritable-folder',
        message: `${folder} is a file, and the set needs a folder.`,
        file: folder,
        next: 'Name another folder with --out.',
      });
    inFolder(this.folder, () => {
      makeFolder(folder);
      removeAbandoned(folder);
    });
  }

  /** Begins a file. @throws Refusal `unwritable-folder` */
  add(name: string, replace: Replace): StagedFile {
    return this.begun(() => new StagedFile(this.folder, name, replace));
  }

  /** Begins a file of many rows, which are brought to the disk while more are made. @throws as {@link add} */
  addStream(name: string, replace: Replace): StreamedFile {
    return this.begun(() => new StreamedFile(this.folder, name, replace));
  }

  private begun<File extends StagedFile>(begin: () => File): File {
    const file = inFolder(this.folder, begin);
    this.files.push(file);
    return file;
  }

  /**
   * Gives every file its name. Nothing is renamed before all have been found to be allowed, and nothing can come
   * between the renames but the end of the process.
   * @returns the files, and the names of the backups that were made
   * @throws Refusal `file-exists`, `unwritable-folder`
   */
  commit(): { files: WrittenFile[]; backups: string[] } {
    const folder = this.files.map((file) => this.placeOf(file)).find(isFolder);
    if (folder !== undefined)
      throw new Refusal({
        code: 'file-exists',
        message: `${folder} is a folder, where a file of the set is to be.`,
        file: folder,
        next: 'Move it away, or choose another folder with --out.',
      });
    const differing = this.files.filter((file) => !this.isThereAlready(file));
    const inTheWay = differing.filter((file) => file.replace === 'never' && existsSync(this.placeOf(file)));
    const first = inTheWay[0];
    if (first)
      throw new Refusal({
        code: 'file-exists',
        message: `${inTheWay.map((file) => file.name).join(' and ')} in ${this.folder} exist${inTheWay.length === 1 ? 's' : ''} already with other content.`,
        file: this.placeOf(first),
        next: 'Choose another folder with --out, or replace them with --overwrite.',
      });
    return inFolder(this.folder, () => {
      const backups = differing
        .filter((file) => file.replace === 'with-backup' && existsSync(this.placeOf(file)))
        .map((file) => backUp(this.placeOf(file)));
      for (const file of differing) renameSync(file.temporary, this.placeOf(file));
      syncFolder(this.folder);
      const files = this.files.map((file) => ({
        path: this.placeOf(file),
        rows: file.rows,
        bytes: file.bytes,
        sha256: file.sha256,
      }));
      return { files, backups };
    });
  }

  /** Removes whatever did not get its name. */
  [Symbol.dispose](): void {
    for (const file of this.files) {
      file.close();
      rmSync(file.temporary, { force: true });
    }
    if (this.folderIsNew && existsSync(this.folder) && readdirSync(this.folder).length === 0)
      rmSync(this.folder, { recursive: true });
  }

  /** The same when nothing is on its way to the disk any more: a file may be closed only then. */
  async [Symbol.asyncDispose](): Promise<void> {
    for (const file of this.files) if (file instanceof StreamedFile) await file.settled();
    this[Symbol.dispose]();
  }

  private placeOf(file: StagedFile): string {
    return path.join(this.folder, file.name);
  }

  private isThereAlready(file: StagedFile): boolean {
    const place = this.placeOf(file);
    if (!existsSync(place) || statSync(place).size !== file.bytes) return false;
    return hashOf(place) === file.sha256;
  }
}

function isFolder(place: string): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
}

function hashOf(file: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(bufferBytes);
  const handle = openSync(file, 'r');
  try {
    for (let read; (read = readSync(handle, buffer)) > 0;) hash.update(buffer.subarray(0, read));
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}

/** Removes files in the making whose process is no longer there: they can have gigabytes. */
function removeAbandoned(folder: string): void {
  for (const entry of readdirSync(folder)) {
    const owner = temporaryName.exec(entry)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) rmSync(path.join(folder, entry), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Copies a file to the first free name beside it, and returns that name. */
function backUp(file: string): string {
  for (let number = 1; ; number++) {
    const backup = `${file}.bak${number === 1 ? '' : String(number)}`;
    if (existsSync(backup)) continue;
    copyFileSync(file, `${backup}.tmp`);
    renameSync(`${backup}.tmp`, backup);
    return path.basename(backup);
  }
}

/** Makes the new names last; a no-op where folders cannot be opened (Windows). */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
