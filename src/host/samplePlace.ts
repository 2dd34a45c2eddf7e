import { Uri, window, workspace, type TextDocument, type WorkspaceFolder } from 'vscode';
import type { SampleReference } from '../protocol/corrections';
import { sampleScheme, type SamplePlace } from './sampleDocuments';

/** How a command may be told which sample is meant; without any, it is that at the cursor. */
export interface SampleArguments {
  /** URI of a corpus, and a line of it, 0-based. */
  uri?: string;
  line?: number;
  /** As in the index, with `line` 1-based. */
  dataset?: string;
  /** Of the index. */
  problem?: string;
}

/** A sample and the URI of the workspace folder whose index has it. */
export interface SampleInFolder {
  folder: string;
  sample: SampleReference;
}

/** The sample that a command is about; undefined where the cursor is on no line of a corpus. */
export async function meantSample(
  folder: WorkspaceFolder,
  { uri, line, dataset, problem }: SampleArguments,
): Promise<SampleInFolder | undefined> {
  const home = folder.uri.toString();
  if (problem !== undefined) return { folder: home, sample: { problem } };
  if (dataset !== undefined && line !== undefined) return { folder: home, sample: { dataset, line } };
  if (uri !== undefined && line !== undefined)
    return onLine(await workspace.openTextDocument(Uri.parse(uri)), line, home);
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  if (editor.document.uri.scheme !== sampleScheme) return onLine(editor.document, editor.selection.active.line, home);
  const place = JSON.parse(editor.document.uri.query) as SamplePlace;
  return { folder: place.folder, sample: { dataset: place.dataset, line: place.line } };
}

/** Unsaved lines count too: what is said of a sample hangs on its problem text. */
function onLine(document: TextDocument, line: number, home: string): SampleInFolder | undefined {
  const { uri, languageId } = document;
  if (uri.scheme !== 'file' || (languageId !== 'jsonl' && !/\.(?:jsonl|ndjson)$/iu.test(uri.path))) return undefined;
  if (line < 0 || line >= document.lineCount) return undefined;
  const folder = workspace.getWorkspaceFolder(uri)?.uri.toString() ?? home;
  return { folder, sample: { file: uri.fsPath, text: document.lineAt(line).text } };
}
