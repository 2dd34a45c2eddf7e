import path from 'node:path';
import { RelativePattern, window, workspace, type QuickPickItem, type Uri, type WorkspaceFolder } from 'vscode';
import type { FilePurpose } from '../../protocol/page';
import type { Settled } from '../../protocol/requests';

/** How files are asked for, by what they are for. */
interface Purpose {
  title: string;
  openLabel: string;
  /** Ends of names. */
  extensions: readonly string[];
  /** Of files of the folder, those that are listed. */
  pattern: string;
  several: boolean;
}

const purposes: Readonly<Record<FilePurpose, Purpose>> = {
  benchmark: {
    title: 'Benchmark whose problems are left out',
    openLabel: 'Leave Out Its Problems',
    extensions: ['jsonl', 'ndjson', 'json', 'parquet', 'gz', 'zst'],
    pattern: '**/*.{jsonl,ndjson,jsonl.gz,jsonl.zst,parquet,json}',
    several: true,
  },
  tokenizer: {
    title: 'The student’s tokenizer.json',
    openLabel: 'Count by It',
    extensions: ['json'],
    pattern: '**/*tokenizer*.json',
    several: false,
  },
  exclude: {
    title: 'File of ids to leave out: one a line, or JSONL with unique_id or id',
    openLabel: 'Leave Out Its Ids',
    extensions: ['txt', 'jsonl', 'ndjson', 'ids'],
    pattern: '**/*.{txt,jsonl,ndjson,ids}',
    several: false,
  },
};

/** Files of the folder that are listed; others are found by browsing. */
const listed = 200;
const passedOver = '**/{node_modules,.git,.skill-gap,.vscode}/**';

interface FileItem extends QuickPickItem {
  file?: Uri;
}

/** Lets the user choose files for the page: of the folder, or from anywhere. Named relative to the folder, or absolute. */
export async function choosePageFiles(folder: WorkspaceFolder, purpose: FilePurpose): Promise<Settled<string[]>> {
  const { title, pattern } = purposes[purpose];
  const found = await workspace.findFiles(new RelativePattern(folder, pattern), passedOver, listed);
  const files = found
    .map((file): FileItem => ({ label: nameOf(folder, file), file }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en'));
  const browse: FileItem = { label: '$(folder-opened) Browse…', description: 'another file' };
  const picked =
    files.length === 0 ? browse : await window.showQuickPick([...files, browse], { title, placeHolder: title });
  if (!picked) return { kind: 'cancelled' };
  const chosen = picked.file ? [picked.file] : await browseFor(folder, purposes[purpose]);
  if (!chosen) return { kind: 'cancelled' };
  return { kind: 'done', value: chosen.map((file) => nameOf(folder, file)) };
}

async function browseFor(folder: WorkspaceFolder, purpose: Purpose): Promise<Uri[] | undefined> {
  const { title, openLabel, extensions, several } = purpose;
  return await window.showOpenDialog({
    ...{ title, openLabel },
    defaultUri: folder.uri,
    canSelectMany: several,
    filters: { [title]: [...extensions], 'All files': ['*'] },
  });
}

/** As a recipe names files: relative to the folder with `/`, absolute outside it. */
function nameOf(folder: WorkspaceFolder, { fsPath }: Uri): string {
  const relative = path.relative(folder.uri.fsPath, fsPath);
  const outside = relative.startsWith('..') || path.isAbsolute(relative);
  return outside ? fsPath : relative.split(path.sep).join('/');
}
