import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Refusal } from '../job/refusal';
import { PlainFile, type ByteFile } from '../jsonl/byteFile';
import {
  blockBytes,
  canRead,
  checksum,
  footerBytes,
  footerOf,
  magic,
  unpackBlock,
  type BlockDescription,
} from './blockFormat';

/** Blocks held in memory: a page of neighbouring rows touches one or two. */
const heldBlocks = 8;

/**
 * The text in a file of blocks. A row in a block that is not held costs that block: 1 MiB is read and decompressed in
 * about a millisecond (page cache warm); rows near by then cost as little as those of a plain file.
 */
export class BlockFile implements ByteFile {
  readonly size: number;
  readonly mtimeMs: number;
  /** Least recently used first. */
  private readonly held = new Map<number, Buffer>();

  private constructor(
    private readonly file: string,
    private readonly source: PlainFile,
    readonly description: BlockDescription,
    /** Where each block ends in the file. */
    private readonly table: Buffer,
  ) {
    this.size = description.size;
    this.mtimeMs = description.mtimeMs;
  }

  /** Opens a file of blocks; undefined when there is none, it is not whole, or this Node cannot decompress it. */
  static open(file: string): BlockFile | undefined {
    let handle: number;
    try {
      handle = openSync(file, 'r');
    } catch (error) {
      if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
      throw error;
    }
    const { size, mtimeMs } = fstatSync(handle);
    const tail = readTail(handle, size);
    if (!tail) {
      closeSync(handle);
      return undefined;
    }
    return new BlockFile(file, new PlainFile(handle, size, mtimeMs), tail.description, tail.table);
  }

  /** Bytes on the disk. */
  get storedBytes(): number {
    return this.source.size;
  }

  async read(buffer: Buffer, offset: number, length: number, position: number): Promise<number> {
    const index = Math.floor(position / blockBytes);
    if (position >= this.size) return 0;
    let block = this.recall(index);
    if (!block) {
      const { start, bytes } = this.place(index);
      block = this.hold(index, bytes.subarray(0, await this.source.read(bytes, 0, bytes.length, start)));
    }
    return copy(block, buffer, offset, length, position);
  }

  readSync(buffer: Buffer, offset: number, length: number, position: number): number {
    const index = Math.floor(position / blockBytes);
    if (position >= this.size) return 0;
    let block = this.recall(index);
    if (!block) {
      const { start, bytes } = this.place(index);
      block = this.hold(index, bytes.subarray(0, this.source.readSync(bytes, 0, bytes.length, start)));
    }
    return copy(block, buffer, offset, length, position);
  }

  close(): void {
    this.held.clear();
    this.source.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  private place(index: number): { start: number; bytes: Buffer } {
    const start = index === 0 ? magic.length : this.table.readDoubleLE((index - 1) * 8);
    return { start, bytes: Buffer.allocUnsafe(this.table.readDoubleLE(index * 8) - start) };
  }

  private recall(index: number): Buffer | undefined {
    const block = this.held.get(index);
    if (!block) return undefined;
    this.held.delete(index);
    this.held.set(index, block);
    return block;
  }

  private hold(index: number, bytes: Buffer): Buffer {
    let block: Buffer;
    try {
      block = unpackBlock(bytes, this.description.codec);
    } catch (error) {
      throw damagedBlocks(this.file, error);
    }
    this.held.set(index, block);
    for (const oldest of this.held.keys()) {
      if (this.held.size <= heldBlocks) break;
      this.held.delete(oldest);
    }
    return block;
  }
}

/** Copies what a block holds of the wanted text; the rest is for the next read. */
function copy(block: Buffer, buffer: Buffer, offset: number, length: number, position: number): number {
  const from = position % blockBytes;
  return block.copy(buffer, offset, from, Math.min(block.length, from + length));
}

function readTail(handle: number, size: number): { table: Buffer; description: BlockDescription } | undefined {
  const footer = footerOf(bytesAt(handle, size - footerBytes, footerBytes));
  if (!footer) return undefined;
  const length = footer.table + footer.description;
  const tail = bytesAt(handle, size - footerBytes - length, length);
  const table = tail.subarray(0, footer.table);
  const text = tail.subarray(footer.table);
  if (tail.length !== length || !checksum(table, text).equals(footer.checksum)) return undefined;
  const description = JSON.parse(text.toString()) as BlockDescription;
  return canRead(description.codec) ? { table, description } : undefined;
}

function bytesAt(handle: number, position: number, length: number): Buffer {
  if (position < 0) return Buffer.alloc(0);
  const buffer = Buffer.alloc(length);
  return buffer.subarray(0, readSync(handle, buffer, 0, length, position));
}

function damagedBlocks(file: string, cause: unknown): Refusal {
  return new Refusal(
    {
      code: 'damaged-cache',
      message: `The unpacked text ${file} was damaged on the disk: ${(cause as Error).message}.`,
      file,
      next: 'Delete that file; it is made again from the packed corpus when it is next needed.',
    },
    { cause },
  );
}
