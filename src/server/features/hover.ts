import type { Hover, Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { lowConfidence } from '../../core/skills/annotator';
import type { FolderIndex, KnownSample } from '../folderIndex';
import { knownLine, mappingOf } from './line';
import { accuracyWords, attemptWords, code, verdictSign } from './verdictWords';

/** The card of the sample on the line: its chains in full, what the student does on each skill, its verdict. */
export function hover(
  document: TextDocument,
  position: Position,
  index: FolderIndex,
  commandLinks = false,
): Hover | null {
  const mapping = mappingOf(document, index);
  const known = mapping && knownLine(document, position.line, index, mapping);
  if (!known) return null;
  return {
    contents: {
      kind: 'markdown',
      value: [hoverText(known, index), ...(commandLinks ? [correctLink(document.uri, position.line)] : [])].join(
        '\n\n',
      ),
    },
    range: { start: { line: position.line, character: 0 }, end: { line: position.line + 1, character: 0 } },
  };
}

const origins = { builtin: 'built-in annotator', imported: 'imported', model: 'a model', person: 'a person' } as const;

export function hoverText(known: KnownSample, index: FolderIndex): string {
  return [heading(known), ...verdictLines(known), ...chainLines(known, index), ...selectionLines(known)].join('\n\n');
}

/** @param line 0-based */
function correctLink(uri: string, line: number): string {
  const given = encodeURIComponent(JSON.stringify([{ uri, line }]));
  return `[Correct skill chains](command:skillGap.correctChains?${given})`;
}

function heading(known: KnownSample): string {
  return `**Skill Gap** · sample ${code(known.id)}`;
}

function verdictLines(known: KnownSample): string[] {
  if (known.student === undefined) return ['No student results yet: run *Skill Gap: Import Student Results*.'];
  if (known.attempts.length === 0) return [`Student ${code(known.student)} has not attempted this sample.`];
  const lines = known.attempts.map((attempt) => attemptWords(attempt, known.sample.answer));
  return [`Student ${code(known.student)} ${verdictSign(known.attempts)} ${lines.join('; ')}`];
}

/** "In selection weak-1k, rank 12". */
function selectionLines({ selections }: KnownSample): string[] {
  if (selections.length === 0) return [];
  const places = selections.map(({ name, rank }) => `${code(name)}, rank ${rank + 1}`);
  return [`In ${places.length === 1 ? 'selection' : 'selections'} ${places.join('; ')}`];
}

function chainLines(known: KnownSample, index: FolderIndex): string[] {
  if (known.chains === undefined) return ['No skill chains yet: run *Skill Gap: Annotate Skills*.'];
  const by = known.origin === undefined ? '' : ` (${originWords(known.origin, known.corrected)})`;
  if (known.chains.length === 0) return [`No skill chain for this sample${by}.`];
  const list = known.chains.map((chain) => {
    const path = chain.path.map((name, depth) => {
      const text = escapeMarkdown(name);
      return depth === chain.path.length - 1 ? `**${text}**` : text;
    });
    return [
      `- ${path.join(' › ')}${confidenceWords(chain.confidence)}`,
      ...accuracyLines(known.student, chain.path, index),
    ].join('\n');
  });
  return [`Skill chains${by}:`, list.join('\n')];
}

/** Nothing where it is certain, " · low confidence (8 %)" where it is little more than a guess. */
export function confidenceWords(confidence: number): string {
  if (confidence >= 1) return '';
  const percent = Math.round(confidence * 100);
  return percent <= 100 * lowConfidence ? ` · low confidence (${percent} %)` : ` · confidence ${percent} %`;
}

/** "a person: Ada, 2026-11-22". */
function originWords(origin: keyof typeof origins, corrected: KnownSample['corrected']): string {
  if (!corrected) return origins[origin];
  const who = corrected.by === '' ? '' : `${escapeMarkdown(corrected.by)}, `;
  return `${origins[origin]}: ${who}${corrected.at.slice(0, 10)}`;
}

function accuracyLines(student: string | undefined, path: readonly string[], index: FolderIndex): string[] {
  if (student === undefined) return [];
  const node = index.accuracyOf(student, path);
  return [node ? `  - student: ${accuracyWords(node)}` : '  - student: being measured'];
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&');
}
