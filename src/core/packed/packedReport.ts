import { conversionInWords, type PackedKind } from './packedKind';
import type { RawFile } from './rawFile';

/** What is to be known of a packed corpus. */
export interface PackedReport {
  kind: PackedKind;
  /** Bytes of the packed file. */
  bytes: number;
  /** Bytes that its unpacked text takes on the disk; 0 when it is gone until it is next needed. */
  kept: number;
  /** How its rows become lines of JSON; absent where the lines are the file's own. */
  conversion?: string;
}

/** Reports on a file whose unpacked text takes `kept` bytes; undefined for one of plain lines. */
export function reportPacked(raw: RawFile, kept: number): PackedReport | undefined {
  if (!raw.kind) return undefined;
  const conversion = conversionInWords(raw.kind);
  return { kind: raw.kind, bytes: raw.size, kept, ...(conversion !== undefined && { conversion }) };
}
