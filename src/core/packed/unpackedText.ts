import { inflate, type UnpackedText } from './inflate';
import { jsonRows } from './jsonRows';
import type { PackedKind } from './packedKind';
import type { RawFile } from './rawFile';

/**
 * The text of a packed file from its beginning, in pieces.
 * @throws Refusal `damaged-file`, and what the kinds refuse
 */
export function unpackedText(raw: RawFile, kind: PackedKind): AsyncGenerator<UnpackedText> {
  if (kind === 'parquet') return unpackedParquet(raw);
  return kind === 'json' ? jsonRows(raw) : inflate(raw, kind);
}

/** The reader is larger than all that reads lines, and few have such files. */
async function* unpackedParquet(raw: RawFile): AsyncGenerator<UnpackedText> {
  const { parquetRows } = await import('./parquetRows');
  yield* parquetRows(raw);
}
