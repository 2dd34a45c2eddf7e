import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fileURLToPath } from 'node:url';
import { detectMapping } from '../../core/dataset/detect';
import { parseJson } from '../../core/jsonl/parseJson';
import type { FieldMapping } from '../../protocol/values';
import type { FolderIndex, KnownSample } from '../folderIndex';

/** Lines of an unindexed document that are looked at to guess its fields. */
const probeLines = 20;

/** Text of line `line` (0-based) without its end. */
function lineText(document: TextDocument, line: number): string {
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return text.replace(/\r?\n$/, '');
}

/** The parsed line, or undefined when it is blank or no JSON. */
export function lineValue(document: TextDocument, line: number): unknown {
  const text = lineText(document, line).replace(/^\uFEFF/, '');
  if (text.trim() === '') return undefined;
  try {
    return parseJson(text);
  } catch {
    // The line is being edited or broken; the index lists broken lines.
    return undefined;
  }
}

/** The fields of a document: as indexed, else guessed from its first lines. Undefined when it is no corpus. */
export function mappingOf(document: TextDocument, index: FolderIndex): FieldMapping | undefined {
  const indexed = index.mappingOf(fileURLToPath(document.uri));
  if (indexed) return indexed;
  const rows: unknown[] = [];
  for (let line = 0; line < Math.min(probeLines, document.lineCount); line++) {
    const value = lineValue(document, line);
    if (value !== undefined) rows.push(value);
  }
  return detectMapping(rows);
}

/** What the index knows about line `line` (0-based) of a document. */
export function knownLine(
  document: TextDocument,
  line: number,
  index: FolderIndex,
  mapping: FieldMapping,
): KnownSample | undefined {
  const value = lineValue(document, line);
  return value === undefined ? undefined : index.known(value, mapping);
}
