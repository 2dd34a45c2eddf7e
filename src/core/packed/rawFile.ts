import { closeSync, constants, fstatSync, open } from 'node:fs';
import { promisify } from 'node:util';
import { PlainFile } from '../jsonl/byteFile';
import { fileRefusal, notAFile } from '../jsonl/fileRefusal';
import { headBytes, packedKindOf, type PackedKind } from './packedKind';

const openHandle = promisify(open);

/** A file as it lies on the disk, packed or not. */
export class RawFile extends PlainFile {
  constructor(
    /** As the caller named it. */
    readonly file: string,
    handle: number,
    size: number,
    mtimeMs: number,
    /** Undefined when the bytes are the text. */
    readonly kind: PackedKind | undefined,
  ) {
    super(handle, size, mtimeMs);
  }

  /** Whether somebody has written to the file since it was opened. */
  hasChanged(): boolean {
    const { size, mtimeMs } = fstatSync(this.handle);
    return size !== this.size || mtimeMs !== this.mtimeMs;
  }
}

/**
 * Opens a regular file and sees by its first bytes whether it is packed.
 * @throws Refusal `missing-file`, `not-a-file`, `no-permission`, `unreadable-file`, `not-as-named`
 */
export async function openRaw(file: string): Promise<RawFile> {
  let handle: number | undefined;
  try {
    // Opening a pipe would otherwise wait for somebody to write to it, for ever.
    handle = await openHandle(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(handle);
    if (!stats.isFile()) throw notAFile(file, stats.isDirectory() ? 'a folder' : 'no regular file');
    const plain = new PlainFile(handle, stats.size, stats.mtimeMs);
    const head = Buffer.allocUnsafe(Math.min(headBytes, stats.size));
    const kind = packedKindOf(file, head.subarray(0, await plain.read(head, 0, head.length, 0)));
    return new RawFile(file, handle, stats.size, stats.mtimeMs, kind);
  } catch (error) {
    if (handle !== undefined) closeSync(handle);
    throw fileRefusal(error, file);
  }
}
