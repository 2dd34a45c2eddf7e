import { keyOfText } from '../dataset/sample';
import { TextPack } from '../jsonl/textPack';
import type { SampleRow } from '../store/samples';

/** A sample before it has its row number. */
export type ScannedRow = Omit<SampleRow, 'repeat' | 'row'>;

/**
 * Some rows in a few buffers, which cross from thread to thread without being copied; objects would cost as much to clone
 * as to read. Problem texts cross instead of their keys, because whoever stores rows has more time to hash than whoever
 * parses them.
 */
export interface PackedRows {
  /** Line, offset and length of each row in turn. */
  places: Float64Array<ArrayBuffer>;
  /** All problem texts in UTF-8, a lone surrogate as U+FFFD, one after the other. */
  problems: Uint8Array<ArrayBuffer>;
  /** Bytes of each problem text. */
  problemLengths: Int32Array<ArrayBuffer>;
  /** All own ids in UTF-16, one after the other. */
  ids: Uint8Array<ArrayBuffer>;
  /** Code units of each own id; -1 for a row without one. */
  idLengths: Int32Array<ArrayBuffer>;
}

const firstRows = 4_096;

/**
 * Collects rows in buffers as they are read. Rows that waited as objects until their group is full would outlive the
 * rows parsed meanwhile, and the collector would copy them again and again: a quarter of the time of reading short rows.
 */
export class RowPacker {
  private size = 0;
  private places = new Float64Array(3 * firstRows);
  private problemLengths = new Int32Array(firstRows);
  private idLengths = new Int32Array(firstRows);
  private readonly problems = new TextPack('utf8');
  private readonly ids = new TextPack('utf16le');

  /** Rows added since the last {@link take}. */
  get length(): number {
    return this.size;
  }

  add(line: number, offset: number, length: number, problem: string, ownId: string | null): void {
    if (this.size === this.idLengths.length) this.grow();
    const at = this.size++;
    this.places[3 * at] = line;
    this.places[3 * at + 1] = offset;
    this.places[3 * at + 2] = length;
    this.problemLengths[at] = this.problems.add(problem);
    this.idLengths[at] = ownId === null ? -1 : this.ids.add(ownId) / 2;
  }

  /** The rows added since the last time, in buffers of their own. */
  take(): PackedRows {
    const { size } = this;
    this.size = 0;
    return {
      places: this.places.slice(0, 3 * size),
      problems: this.problems.take(),
      problemLengths: this.problemLengths.slice(0, size),
      ids: this.ids.take(),
      idLengths: this.idLengths.slice(0, size),
    };
  }

  private grow(): void {
    const { places, problemLengths, idLengths } = this;
    this.places = new Float64Array(2 * places.length);
    this.places.set(places);
    this.problemLengths = new Int32Array(2 * problemLengths.length);
    this.problemLengths.set(problemLengths);
    this.idLengths = new Int32Array(2 * idLengths.length);
    this.idLengths.set(idLengths);
  }
}

/** The rows as they are stored, one at a time, so that each is gone before the next; hashes the problem texts. */
export function* unpackRows({
  places,
  problems,
  problemLengths,
  ids,
  idLengths,
}: PackedRows): Generator<ScannedRow, void, undefined> {
  const allIds = Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength).toString('utf16le');
  let idAt = 0;
  let problemAt = 0;
  for (let at = 0; at < idLengths.length; at++) {
    const idLength = idLengths[at] ?? -1;
    const problemEnd = problemAt + (problemLengths[at] ?? 0);
    yield {
      line: places[3 * at] ?? 0,
      offset: places[3 * at + 1] ?? 0,
      length: places[3 * at + 2] ?? 0,
      problem: keyOfText(problems.subarray(problemAt, problemEnd)),
      ownId: idLength < 0 ? null : allIds.slice(idAt, idAt + idLength),
    };
    problemAt = problemEnd;
    idAt += Math.max(0, idLength);
  }
}

/** The buffers of packed rows, for handing them over. */
export function buffersOf({ places, problems, problemLengths, ids, idLengths }: PackedRows): ArrayBuffer[] {
  return [places, problems, problemLengths, ids, idLengths].map(({ buffer }) => buffer);
}

/**
 * Gives the memory of rows back that are not needed any more. Left to the collector it would be seen only after tens of
 * megabytes, because what holds it is small.
 */
export function releaseRows(rows: PackedRows): void {
  for (const buffer of buffersOf(rows)) buffer.transfer(0);
}
