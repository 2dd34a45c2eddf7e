import type { SampleRow } from '../store/samples';

/** A sample before it has its row number. */
export type ScannedRow = Omit<SampleRow, 'repeat' | 'row'>;

/**
 * Some rows in four buffers, which cross from thread to thread without being copied; objects would cost as much to clone
 * as to read.
 */
export interface PackedRows {
  /** Line, offset and length of each row in turn. */
  places: Float64Array<ArrayBuffer>;
  /** The hex digits of all problem keys in ASCII, 16 a row. */
  keys: Uint8Array<ArrayBuffer>;
  /** All own ids in UTF-16, one after the other. */
  ids: Uint8Array<ArrayBuffer>;
  /** Code units of each row's own id; -1 for a row without one. */
  idLengths: Int32Array<ArrayBuffer>;
}

/** Hex digits of a problem key. */
const keyLength = 16;
const firstRows = 4_096;
const firstIdBytes = 64 * 1024;

/**
 * Collects rows in buffers as they are read. Rows that waited as objects until their group is full would outlive the
 * rows parsed meanwhile, and the collector would copy them again and again: a quarter of the time of reading short rows.
 */
export class RowPacker {
  private size = 0;
  private idBytes = 0;
  private places = new Float64Array(3 * firstRows);
  private keys = Buffer.alloc(keyLength * firstRows);
  private ids = Buffer.alloc(firstIdBytes);
  private idLengths = new Int32Array(firstRows);

  /** Rows added since the last {@link take}. */
  get length(): number {
    return this.size;
  }

  add(line: number, offset: number, length: number, problem: string, ownId: string | null): void {
    if (this.size === this.idLengths.length) this.growRows();
    const at = this.size++;
    this.places[3 * at] = line;
    this.places[3 * at + 1] = offset;
    this.places[3 * at + 2] = length;
    this.keys.write(problem, keyLength * at, keyLength, 'latin1');
    this.idLengths[at] = ownId === null ? -1 : ownId.length;
    if (ownId === null) return;
    if (this.idBytes + 2 * ownId.length > this.ids.length) this.growIds(2 * ownId.length);
    this.idBytes += this.ids.write(ownId, this.idBytes, 2 * ownId.length, 'utf16le');
  }

  /** The rows added since the last time, in buffers of their own. */
  take(): PackedRows {
    const { size, idBytes } = this;
    this.size = 0;
    this.idBytes = 0;
    return {
      places: this.places.slice(0, 3 * size),
      keys: new Uint8Array(this.keys.subarray(0, keyLength * size)),
      ids: new Uint8Array(this.ids.subarray(0, idBytes)),
      idLengths: this.idLengths.slice(0, size),
    };
  }

  private growRows(): void {
    const { places, keys, idLengths } = this;
    this.places = new Float64Array(2 * places.length);
    this.places.set(places);
    this.keys = Buffer.alloc(2 * keys.length);
    this.keys.set(keys);
    this.idLengths = new Int32Array(2 * idLengths.length);
    this.idLengths.set(idLengths);
  }

  private growIds(needed: number): void {
    const longer = Buffer.alloc(2 * this.ids.length + needed);
    longer.set(this.ids.subarray(0, this.idBytes));
    this.ids = longer;
  }
}

export function unpackRows({ places, keys, ids, idLengths }: PackedRows): ScannedRow[] {
  const allKeys = textIn(keys, 'latin1');
  const allIds = textIn(ids, 'utf16le');
  const rows: ScannedRow[] = [];
  let idAt = 0;
  for (let at = 0; at < idLengths.length; at++) {
    const idLength = idLengths[at] ?? -1;
    rows.push({
      line: places[3 * at] ?? 0,
      offset: places[3 * at + 1] ?? 0,
      length: places[3 * at + 2] ?? 0,
      problem: allKeys.slice(at * keyLength, (at + 1) * keyLength),
      ownId: idLength < 0 ? null : allIds.slice(idAt, idAt + idLength),
    });
    idAt += Math.max(0, idLength);
  }
  return rows;
}

/** The buffers of packed rows, for handing them over. */
export function buffersOf({ places, keys, ids, idLengths }: PackedRows): ArrayBuffer[] {
  return [places.buffer, keys.buffer, ids.buffer, idLengths.buffer];
}

function textIn(bytes: Uint8Array<ArrayBuffer>, encoding: 'latin1' | 'utf16le'): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(encoding);
}
