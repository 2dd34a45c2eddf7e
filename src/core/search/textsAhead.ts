import { closeSync, existsSync, openSync, readdirSync, readSync, rmSync, writevSync } from 'node:fs';
import path from 'node:path';
import { problemKey } from '../dataset/sample';
import type { PackedRows } from '../ingest/packedRows';
import { indexFolder, type IndexStore } from '../store/open';

/** Begins every group, so that what was written otherwise is not taken for one. */
const mark = 0x74657874;
/** Mark, first row, rows and bytes of text, in 32 bits each. */
const headBytes = 16;
const anyName = /^texts-.*\.tmp$/u;

/** The index that scans are of: one that was begun anew counts them from 1 again. */
export type TextsOf = Pick<IndexStore, 'workspace' | 'meta'>;

/** Absolute path of the texts of a scan; the file need not exist. */
function textsPath(index: TextsOf, scan: number): string {
  return path.join(folderOf(index), `texts-${index.meta('index-id') ?? ''}-${scan}.tmp`);
}

function folderOf({ workspace }: TextsOf): string {
  return path.join(path.resolve(workspace), indexFolder);
}

/**
 * Hands the problem texts of rows that are being stored to the search, which else would read the corpus again. They wait
 * in a file of each scan, because the search is slower than the reading of short rows. The file is a short cut and no
 * more: where it is missing, torn or begins late, the search reads the corpus.
 */
export class TextsWriter implements Disposable {
  private open: { scan: number; handle: number; file: string } | undefined;

  constructor(private readonly index: TextsOf) {}

  /** Adds the rows of a scan from `first` on; to be called before others can see them. */
  add(scan: number, first: number, { problems, problemLengths }: PackedRows): void {
    try {
      if (this.open?.scan !== scan) this.begin(scan);
      const parts = [Uint32Array.of(mark, first, problemLengths.length, problems.byteLength), problemLengths, problems];
      const bytes = parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
      // Less is written where the disk has room for a part; what came after it would be read as the rest.
      if (this.open && writevSync(this.open.handle, parts) < bytes) this.giveUp();
    } catch {
      // A full disk, say: storing the rows will tell, and the search can do without.
      this.giveUp();
    }
  }

  private begin(scan: number): void {
    this[Symbol.dispose]();
    const file = textsPath(this.index, scan);
    // A new file rather than an empty one: somebody may be reading what an earlier run left.
    rmSync(file, { force: true });
    this.open = { scan, handle: openSync(file, 'wx'), file };
  }

  /** Removes what was handed over of the scan at hand: on a full disk the rows need the space more. */
  giveUp(): void {
    const file = this.open?.file;
    this[Symbol.dispose]();
    if (file !== undefined) rmSync(file, { force: true });
  }

  [Symbol.dispose](): void {
    if (this.open) closeSync(this.open.handle);
    this.open = undefined;
  }
}

/** Rows that were handed over together, and where in the file they stand. */
interface Group {
  first: number;
  end: number;
  /** Of the lengths, which the texts follow. */
  offset: number;
  bytes: number;
}

/** Reads what a {@link TextsWriter} hands over, while it does. */
export class TextsReader implements Disposable {
  /** The groups known and not yet passed, in order. */
  private groups: Group[] = [];
  private known = 0;
  private buffer = Buffer.alloc(0);

  private constructor(private readonly handle: number) {}

  /** Undefined when nothing was handed over. */
  static open(index: TextsOf, scan: number): TextsReader | undefined {
    const file = textsPath(index, scan);
    try {
      return existsSync(file) ? new TextsReader(openSync(file, 'r')) : undefined;
    } catch {
      return undefined;
    }
  }

  /** The row up to which texts were handed over without a gap from row `from` on; `from` itself when it was not. */
  handedTo(from: number): number {
    this.groups = this.groups.filter(({ end }) => end > from);
    for (let group = this.lookFor(); group; group = this.lookFor()) if (group.end > from) this.groups.push(group);
    let to = from;
    for (const { first, end } of this.groups) if (first <= to) to = end;
    return to;
  }

  /** The first row from `from` on that was handed over, after {@link handedTo} of it; `otherwise` when there is none. */
  nextHanded(from: number, otherwise: number): number {
    return Math.max(from, this.groups[0]?.first ?? otherwise);
  }

  /** The texts of rows `from` to below `to`, all of which were handed over. */
  *texts(from: number, to: number): Generator<{ row: number; text: string }> {
    for (const { first, end, offset, bytes } of this.groups) {
      if (end <= from || first >= to) continue;
      const lengths = new Int32Array(end - first);
      const all = this.read(lengths, offset, bytes);
      let at = 0;
      for (const [index, length] of lengths.entries()) {
        const row = first + index;
        if (row >= from && row < to) yield { row, text: all.toString('utf8', at, at + length) };
        at += length;
      }
    }
  }

  /** The problem key of a row that was handed over. */
  keyOf(row: number): string | undefined {
    for (const { text } of this.texts(row, row + 1)) return problemKey(text);
    return undefined;
  }

  private read(lengths: Int32Array, offset: number, bytes: number): Buffer {
    if (this.buffer.length < bytes) this.buffer = Buffer.allocUnsafe(bytes);
    readSync(this.handle, lengths, 0, lengths.byteLength, offset);
    readSync(this.handle, this.buffer, 0, bytes, offset + lengths.byteLength);
    return this.buffer;
  }

  /** The group after those that are known, once all of it is there. */
  private lookFor(): Group | undefined {
    const head = new Uint32Array(headBytes / Uint32Array.BYTES_PER_ELEMENT);
    if (readSync(this.handle, head, 0, headBytes, this.known) < headBytes) return undefined;
    const [found, first = 0, rows = 0, bytes = 0] = head;
    const offset = this.known + headBytes;
    const next = offset + rows * Int32Array.BYTES_PER_ELEMENT + bytes;
    const last = Buffer.alloc(1);
    if (found !== mark || readSync(this.handle, last, 0, 1, next - 1) === 0) return undefined;
    this.known = next;
    return { first, end: first + rows, offset, bytes };
  }

  [Symbol.dispose](): void {
    closeSync(this.handle);
  }
}

/**
 * Removes what was handed over of scans that `done` names, because it is in the search or nobody will ask for it, and what
 * was handed over to other indexes, which are gone.
 */
export function removeTexts(index: TextsOf, done: (scan: number) => boolean): void {
  const own = `texts-${index.meta('index-id') ?? ''}-`;
  for (const name of readdirSync(folderOf(index)).filter((name) => anyName.test(name))) {
    const scan = name.startsWith(own) ? Number.parseInt(name.slice(own.length), 10) : NaN;
    if (Number.isNaN(scan) || done(scan)) rmSync(path.join(folderOf(index), name), { force: true });
  }
}
