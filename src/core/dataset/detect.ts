import type { FieldMapping } from '../../protocol/values';
import { profileRows } from './profile';
import type { Detection } from './guess';
import { shapes } from './shapes';

/** Rows that a guess needs; more hardly change it. */
export const rowsToLookAt = 200;

/** What a file may be, judged by its first rows, the likeliest first; empty when nothing is recognised. */
export function detectShapes(rows: readonly unknown[]): Detection[] {
  const profile = profileRows(rows.slice(0, rowsToLookAt));
  if (profile.rows === 0) return [];
  const found = shapes.map((shape) => shape(profile)).filter((detection) => detection !== undefined);
  return found.sort((one, other) => other.score - one.score);
}

/** The fields of a corpus, judged by its first rows; undefined when they look like no corpus. */
export function detectMapping(rows: readonly unknown[]): FieldMapping | undefined {
  const [best] = detectShapes(rows);
  return best?.corpus === true ? best.mapping : undefined;
}
