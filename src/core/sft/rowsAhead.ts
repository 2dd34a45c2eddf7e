import type { RowReader } from '../jsonl/rowReader';

/** A row that is wanted soon, and where it lies. */
export interface WantedRow<Key> {
  key: Key;
  reader: RowReader;
  /** Of its first byte in the file. */
  offset: number;
  /** Bytes. */
  length: number;
}

/** Reads of packed files that are under way at a time. */
const lanes = 4;

/** Bytes of a page that are read ahead at most; rows beyond them are read in their turn. */
const mostBytes = 8 * 1024 * 1024;

interface Place<Key> {
  row: WantedRow<Key>;
  target: Buffer;
}

/**
 * Reads rows before their turn comes, in the order of their files and several at a time: a disk that is asked for one row
 * after the other in random order is idle most of the time. Two buffers take turns, so that the rows of one page can be
 * read while those of the page before are in use.
 */
export class RowsAhead {
  private buffers: [Buffer, Buffer] = [Buffer.alloc(0), Buffer.alloc(0)];

  /** @returns the bytes of the rows, valid until the call after the next; those that cannot be read are left out */
  async read<Key>(wanted: readonly WantedRow<Key>[]): Promise<Map<Key, Buffer>> {
    const rows = fitting(wanted).sort((a, b) =>
      a.reader === b.reader ? a.offset - b.offset : a.reader.file < b.reader.file ? -1 : 1,
    );
    let used = 0;
    const buffer = this.nextBuffer(rows.reduce((sum, { length }) => sum + length, 0));
    const places = rows.map((row) => ({ row, target: buffer.subarray(used, (used += row.length)) }));
    const read = new Map<Key, Buffer>();
    const take = async ({ row, target }: Place<Key>): Promise<void> => {
      const bytes = await row.reader.readInto(target, row.offset).catch(() => undefined);
      if (bytes) read.set(row.key, bytes);
    };
    const packed = places.filter(({ row }) => row.reader.isPacked);
    // Each lane has a stretch of its own, because rows near by may lie in one block.
    const stretch = Math.ceil(packed.length / lanes);
    const lane = async (number: number): Promise<void> => {
      for (const place of packed.slice(number * stretch, (number + 1) * stretch)) await take(place);
    };
    await Promise.all([
      ...Array.from({ length: lanes }, (_, number) => lane(number)),
      // Asked for all at once: between two of them nobody has to wait for this thread, which is busy with other rows.
      ...places.filter(({ row }) => !row.reader.isPacked).map(take),
    ]);
    return read;
  }

  private nextBuffer(bytes: number): Buffer {
    const [next, other] = this.buffers;
    const buffer = next.length < bytes ? Buffer.allocUnsafeSlow(Math.min(mostBytes, 2 * bytes)) : next;
    this.buffers = [other, buffer];
    return buffer;
  }
}

/** The first rows that have room together. */
function fitting<Key>(wanted: readonly WantedRow<Key>[]): WantedRow<Key>[] {
  let bytes = 0;
  return wanted.filter(({ length }) => {
    if (bytes + length > mostBytes) return false;
    bytes += length;
    return true;
  });
}
