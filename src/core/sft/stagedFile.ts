import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fdatasync, fsync, fsyncSync, openSync, write, writeSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from '../job/refusal';

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
  protected readonly handle: number;
  private readonly hash = createHash('sha256');
  private waiting = Buffer.allocUnsafeSlow(bufferBytes);
  /** Bytes of these that are filled. */
  private filled = 0;
  private open = true;
  /** Where the last row ends. */
  protected rowEnd = 0;
  rows = 0;
  bytes = 0;
  sha256 = '';

  constructor(
    protected readonly folder: string,
    readonly name: string,
    readonly replace: Replace,
  ) {
    this.temporary = path.join(folder, `.${name}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
    this.handle = openSync(this.temporary, 'wx');
  }

  /** Adds text; every call adds one row when `isRow`. @throws Refusal `unwritable-folder` */
  write(text: string, isRow = false): void {
    if (isRow) this.rows++;
    const most = mostBytes * text.length;
    if (this.filled + most > bufferBytes) this.flush();
    if (most > bufferBytes) this.handOver(Buffer.from(text, 'utf8'));
    else this.filled += this.waiting.write(text, this.filled, 'utf8');
    if (isRow) this.rowEnd = this.bytes + this.filled;
  }

  /** Adds UTF-8; the bytes may be used otherwise afterwards. @throws Refusal `unwritable-folder` */
  writeBytes(bytes: Buffer): void {
    for (let done = 0; done < bytes.length;) {
      if (this.filled === bufferBytes) this.flush();
      const copied = bytes.copy(this.waiting, this.filled, done);
      this.filled += copied;
      done += copied;
    }
  }

  /** Adds whole rows, their line ends included; as {@link writeBytes}. @throws Refusal `unwritable-folder` */
  writeRows(bytes: Buffer, rows: number): void {
    this.writeBytes(bytes);
    this.rows += rows;
    this.rowEnd = this.bytes + this.filled;
  }

  /** Brings everything to the disk itself, so that the name never outlives the content in a power cut. */
  finish(): void {
    this.flush();
    inFolder(this.folder, () => fsyncSync(this.handle));
    this.seal();
  }

  close(): void {
    if (this.open) closeSync(this.handle);
    this.open = false;
  }

  protected seal(): void {
    this.close();
    this.sha256 = this.hash.digest('hex');
  }

  protected flush(): void {
    if (this.filled === 0) return;
    const [filled, whole] = [this.waiting.subarray(0, this.filled), this.waiting];
    this.filled = 0;
    this.waiting = this.handOver(filled) ?? whole;
  }

  /** @returns another buffer to collect in, where this one is still needed */
  protected handOver(bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> | undefined {
    this.hash.update(bytes);
    this.bytes += bytes.length;
    return this.toDisk(bytes);
  }

  protected toDisk(bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> | undefined {
    inFolder(this.folder, () => {
      for (let done = 0; done < bytes.length;) done += writeSync(this.handle, bytes, done);
    });
    return undefined;
  }
}

/** Bytes on their way to the disk beyond which whoever makes more has to wait. */
const mostBehind = 4 * bufferBytes;

/**
 * Bytes after which they are brought to the disk itself: less at the end, when a cancel would have to wait, and no more of
 * the system's memory than that is taken from other programs.
 */
const syncedAtOnce = 64 * bufferBytes;

const [writeAsync, dataSync, sync] = [promisify(write), promisify(fdatasync), promisify(fsync)];

/** A file whose bytes are written while the next ones are made. What goes wrong is thrown by the next call that waits. */
export class StreamedFile extends StagedFile {
  private queue: Promise<void> = Promise.resolve();
  private behind = 0;
  private unsynced = 0;
  private failure: { reason: unknown } | undefined;
  private readonly spare: Buffer<ArrayBuffer>[] = [];
  /** Told of the bytes up to which whole rows can be read from the file. */
  onWritten: ((bytes: number) => void) | undefined;

  /** Whether more bytes wait for the disk than should: then {@link caughtUp} is to be awaited. */
  get isBehind(): boolean {
    return this.behind > mostBehind;
  }

  /** Waits until all is written. @throws Refusal `unwritable-folder` */
  async caughtUp(): Promise<void> {
    await this.queue;
    const { failure } = this;
    if (failure)
      inFolder(this.folder, () => {
        throw failure.reason;
      });
  }

  /** {@link caughtUp} for whoever does not want to know what went wrong. */
  async settled(): Promise<void> {
    await this.queue;
  }

  /** {@link finish} without holding up the event loop. @throws Refusal `unwritable-folder` */
  async finished(): Promise<void> {
    this.flush();
    this.enqueue(async () => await sync(this.handle));
    await this.caughtUp();
    this.seal();
  }

  protected override toDisk(bytes: Buffer<ArrayBuffer>): Buffer<ArrayBuffer> {
    this.behind += bytes.length;
    const { rowEnd } = this;
    this.enqueue(async () => {
      for (let done = 0; done < bytes.length;)
        done += (await writeAsync(this.handle, bytes, done, bytes.length - done, null)).bytesWritten;
      this.behind -= bytes.length;
      this.unsynced += bytes.length;
      this.onWritten?.(rowEnd);
      if (bytes.buffer.byteLength === bufferBytes) this.spare.push(Buffer.from(bytes.buffer));
      if (this.unsynced < syncedAtOnce) return;
      await dataSync(this.handle);
      this.unsynced = 0;
    });
    return this.spare.pop() ?? Buffer.allocUnsafeSlow(bufferBytes);
  }

  private enqueue(work: () => Promise<void>): void {
    this.queue = this.queue
      .then(() => (this.failure ? undefined : work()))
      .catch((reason: unknown) => {
        this.failure ??= { reason };
      });
  }
}

/** Runs file operations; what they fail with is a refusal that names the folder. */
export function inFolder<T>(folder: string, work: () => T): T {
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

/** What a file in the making is called; the number is that of its process. */
export const temporaryName = /^\..+\.(\d+)-[0-9a-f]{8}\.tmp$/;
