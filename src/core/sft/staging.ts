import { createHash, randomBytes } from 'node:crypto';
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
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { Refusal } from '../job/refusal';
import { makeFolder } from '../jsonl/makeFolder';

/** A file of a set, as it is reported. `rows` is 0 for files that are no rows. */
export interface WrittenFile {
  /** Absolute. */
  path: string;
  rows: number;
  bytes: number;
  sha256: string;
}

/** What may stand in the place of a file that is to be written. */
export type Replace =
  /** Nothing but a file of the same bytes. */
  | 'never'
  /** Anything. */
  | 'always'
  /** Anything, after it was copied under another name: the file is a person's too. */
  | 'with-backup';

/** Bytes that are collected before they are written. */
const bufferBytes = 1 << 20;

/** Bytes of UTF-8 that a UTF-16 code unit takes at most. */
const mostBytes = 3;

/** A file in the making: it lies beside its final place under a name that nobody looks for. */
export class StagedFile {
  readonly temporary: string;
  private readonly hash = createHash('sha256');
  private readonly handle: number;
  private readonly waiting = Buffer.allocUnsafe(bufferBytes);
  /** Bytes of these that are filled. */
  private filled = 0;
  private open = true;
  rows = 0;
  bytes = 0;
  sha256 = '';

  constructor(
    private readonly folder: string,
    readonly name: string,
    readonly replace: Replace,
  ) {
    this.temporary = path.join(folder, `${temporaryPrefix(name)}${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
    this.handle = openSync(this.temporary, 'wx');
  }

  /** Adds text; every call adds one row when `isRow`. @throws Refusal `unwritable-folder` */
  write(text: string, isRow = false): void {
    if (isRow) this.rows++;
    const most = mostBytes * text.length;
    if (this.filled + most > bufferBytes) this.flush();
    if (most > bufferBytes) this.toDisk(Buffer.from(text, 'utf8'));
    else this.filled += this.waiting.write(text, this.filled, 'utf8');
  }

  /** Brings everything to the disk itself, so that the name never outlives the content in a power cut. */
  finish(): void {
    this.flush();
    inFolder(this.folder, () => fsyncSync(this.handle));
    this.close();
    this.sha256 = this.hash.digest('hex');
  }

  close(): void {
    if (this.open) closeSync(this.handle);
    this.open = false;
  }

  private flush(): void {
    this.toDisk(this.waiting.subarray(0, this.filled));
    this.filled = 0;
  }

  private toDisk(bytes: Buffer): void {
    inFolder(this.folder, () => {
      for (let done = 0; done < bytes.length;) done += writeSync(this.handle, bytes, done);
    });
    this.hash.update(bytes);
    this.bytes += bytes.length;
  }
}

/** Files that appear in a folder together: all of them whole, or none. */
export class Staging implements Disposable {
  private readonly files: StagedFile[] = [];
  private readonly folderIsNew: boolean;

  /** Makes the folder when it is missing. @throws Refusal `unwritable-folder` */
  constructor(readonly folder: string) {
    this.folderIsNew = !existsSync(folder);
    inFolder(this.folder, () => makeFolder(folder));
  }

  /** Begins a file. What a killed process left of an earlier try is removed. @throws Refusal `unwritable-folder` */
  add(name: string, replace: Replace): StagedFile {
    return inFolder(this.folder, () => {
      removeAbandoned(this.folder, name);
      const file = new StagedFile(this.folder, name, replace);
      this.files.push(file);
      return file;
    });
  }

  /**
   * Gives every file its name. Nothing is renamed before all have been found to be allowed, and nothing can come
   * between the renames but the end of the process.
   * @returns the files, and the names of the backups that were made
   * @throws Refusal `file-exists`, `unwritable-folder`
   */
  commit(): { files: WrittenFile[]; backups: string[] } {
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

  private placeOf(file: StagedFile): string {
    return path.join(this.folder, file.name);
  }

  private isThereAlready(file: StagedFile): boolean {
    const place = this.placeOf(file);
    if (!existsSync(place) || statSync(place).size !== file.bytes) return false;
    return hashOf(place) === file.sha256;
  }
}

/** Runs file operations; what they fail with is a refusal that names the folder. */
function inFolder<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Error) || (error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Refusal(
      {
        code: 'unwritable-folder',
        message: `The set cannot be written to ${folder}: ${error.message}.`,
        file: folder,
        next: 'Choose a writable folder with enough room with --out.',
      },
      { cause: error },
    );
  }
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

function temporaryPrefix(name: string): string {
  return `.${name}.`;
}

/** Removes temporary files of `name` whose process is no longer there. */
function removeAbandoned(folder: string, name: string): void {
  for (const entry of readdirSync(folder)) {
    if (!entry.startsWith(temporaryPrefix(name))) continue;
    const owner = /^(\d+)-[0-9a-f]{8}\.tmp$/.exec(entry.slice(temporaryPrefix(name).length))?.[1];
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
