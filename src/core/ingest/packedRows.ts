import type { ScannedRow, ScannedRows } from './scanRows';

/** Hex digits of a problem key. */
const keyLength = 16;

/**
 * A group of rows in a form that crosses from thread to thread at the cost of copying its bytes: a clone of the objects
 * would take as long as reading them.
 */
export interface PackedRows extends Omit<ScannedRows, 'rows'> {
  /** Line, offset and length of each row in turn. */
  places: Float64Array;
  /** All problem keys, one after the other. */
  keys: string;
  /** All own ids, one after the other, and the length of each; -1 for a row without one. */
  ids: string;
  idLengths: Int32Array;
}

export function packRows({ rows, ...rest }: ScannedRows): PackedRows {
  const places = new Float64Array(3 * rows.length);
  const idLengths = new Int32Array(rows.length);
  const keys: string[] = [];
  const ids: string[] = [];
  rows.forEach(({ line, offset, length, problem, ownId }, at) => {
    places[3 * at] = line;
    places[3 * at + 1] = offset;
    places[3 * at + 2] = length;
    idLengths[at] = ownId === null ? -1 : ownId.length;
    keys.push(problem);
    if (ownId !== null) ids.push(ownId);
  });
  return { ...rest, places, idLengths, keys: keys.join(''), ids: ids.join('') };
}

export function unpackRows({ places, keys, ids, idLengths, ...rest }: PackedRows): ScannedRows {
  const rows: ScannedRow[] = [];
  let idAt = 0;
  for (let at = 0; at < idLengths.length; at++) {
    const idLength = idLengths[at] ?? -1;
    rows.push({
      line: places[3 * at] ?? 0,
      offset: places[3 * at + 1] ?? 0,
      length: places[3 * at + 2] ?? 0,
      problem: keys.slice(at * keyLength, (at + 1) * keyLength),
      ownId: idLength < 0 ? null : ids.slice(idAt, idAt + idLength),
    });
    idAt += Math.max(0, idLength);
  }
  return { ...rest, rows };
}
