import { kindInWords } from '../core/packed/packedKind';
import type { PackedReport } from '../core/packed/packedReport';
import { bytesText } from './amounts';

/** A packed corpus in one line: what it is, what its text costs on the disk, how its rows become lines. */
export function packedText({ kind, bytes, kept, conversion }: PackedReport, keeping: 'kept' | 'would be kept'): string {
  const where = kept === 0 ? 'is unpacked again when it is next read' : `${keeping} for reading in ${bytesText(kept)}`;
  return `${kindInWords(kind)}, ${bytesText(bytes)} packed; its text ${where}${conversion === undefined ? '' : `; ${conversion}`}`;
}
