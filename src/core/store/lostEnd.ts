import { closeSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';

/** Of an SQLite file, in bytes: what it begins with, and where it says how large its pages are and how many it has. */
const magic = 'SQLite format 3\0';
const pageSizeAt = 16;
const pageCountAt = 28;
const headBytes = 32;
/** A header that asks for more than this many times what is there is damaged itself. */
const mostTimes = 16;

/**
 * Makes a database as long as its header says while `work` runs. SQLite reads no page at all of one that was cut off,
 * though all that is there may be whole; the end that is lost reads as empty pages, which are damaged ones to it. They take
 * no space on disks that know holes. The file is as it was afterwards.
 */
export function* withLostEnd<T>(file: string, work: () => Generator<number, T>): Generator<number, T> {
  const handle = open(file);
  if (handle === undefined) return yield* work();
  const { size } = fstatSync(handle);
  try {
    const wanted = lengthInHeader(handle);
    if (wanted > size && wanted <= mostTimes * size) ftruncateSync(handle, wanted);
    return yield* work();
  } finally {
    if (fstatSync(handle).size > size) ftruncateSync(handle, size);
    closeSync(handle);
  }
}

/** Undefined for a file that may not be written, which is read as far as it goes. */
function open(file: string): number | undefined {
  try {
    return openSync(file, 'r+');
  } catch {
    return undefined;
  }
}

function lengthInHeader(handle: number): number {
  const head = Buffer.alloc(headBytes);
  readSync(handle, head, 0, headBytes, 0);
  if (head.toString('latin1', 0, magic.length) !== magic) return 0;
  const pageSize = head.readUInt16BE(pageSizeAt);
  // The largest size does not fit into its field.
  return (pageSize === 1 ? 65_536 : pageSize) * head.readUInt32BE(pageCountAt);
}
