import path from 'node:path';
import { Range, Uri, window, workspace, type WorkspaceFolder } from 'vscode';
import { sampleUri } from './sampleDocuments';

/** Bytes over which VS Code does not hand a file to extensions. */
const largestDocument = 50 * 1024 * 1024;

/**
 * Shows a sample: on its line of the corpus, or alone in a read-only document where the corpus is too large for the
 * editor or packed.
 */
export async function openSample(folder: WorkspaceFolder, dataset: string, line: number): Promise<void> {
  const uri = path.isAbsolute(dataset) ? Uri.file(dataset) : Uri.joinPath(folder.uri, dataset);
  if (!(await isText(uri))) {
    await window.showTextDocument(sampleUri(folder, dataset, line), { preview: true });
    return;
  }
  await window.showTextDocument(uri, { selection: new Range(line - 1, 0, line - 1, 0), preview: true });
}

async function isText(uri: Uri): Promise<boolean> {
  if (!/\.(jsonl|ndjson)$/iu.test(uri.path)) return false;
  const { size } = await workspace.fs.stat(uri);
  return size <= largestDocument;
}
