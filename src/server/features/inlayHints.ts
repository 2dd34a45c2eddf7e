import type { InlayHint, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FolderIndex, KnownSample } from '../folderIndex';
import { knownLine, mappingOf } from './line';
import { verdictSign } from './verdictWords';

/** Lines answered in one request; editors ask for what is on screen. */
const maxLines = 2_000;

/**
 * One hint at the start of each line: the student's verdict and the skill chains. At the start, because editors stop
 * drawing at column 10,000 and a trace is longer.
 */
export function inlayHints(document: TextDocument, range: Range, index: FolderIndex): InlayHint[] {
  const mapping = mappingOf(document, index);
  if (!mapping) return [];
  const hints: InlayHint[] = [];
  const last = Math.min(range.end.line, range.start.line + maxLines, document.lineCount - 1);
  for (let line = range.start.line; line <= last; line++) {
    const known = knownLine(document, line, index, mapping);
    const label = known && hintLabel(known, index);
    if (label) hints.push({ position: { line, character: 0 }, label, paddingRight: true });
  }
  return hints;
}

/** "✗ Algebra › Quadratic equations +1"; empty when nothing is known. */
function hintLabel(known: KnownSample, index: FolderIndex): string {
  const [first, ...more] = known.chains ?? [];
  const parts: string[] = [];
  const sign = verdictSign(known.attempts);
  if (sign !== '') parts.push(sign);
  if (first) {
    const top = first.path.length > 1 ? `${first.path[0] ?? ''} › ` : '';
    parts.push(`${top}${index.label(first.path)}`);
  }
  if (more.length > 0) parts.push(`+${more.length}`);
  return parts.join(' ');
}
