import path from 'node:path';
import { Uri, window, type QuickPickItem, type WorkspaceFolder } from 'vscode';
import type { ImportOutcome, ResultFile, Settled } from '../../protocol/requests';
import type { Session } from '../session';

/** What a caller may give to be spared a dialog. */
export interface ImportArguments {
  /** Relative to the folder or absolute. */
  file?: string;
  student?: string;
}

/** Imports a student's results: asks for the file (those found in the folder first) and the student's name. */
export async function importStudentResults(
  session: Session,
  folder: WorkspaceFolder,
  given: ImportArguments = {},
): Promise<Settled<ImportOutcome>> {
  const chosen = given.file === undefined ? await chooseFile(session, folder) : fromPath(folder, given.file);
  if (!chosen) return { kind: 'cancelled' };
  const student = given.student ?? (await askName(chosen.student));
  if (student === undefined) return { kind: 'cancelled' };
  const params = { folder: folder.uri.toString(), file: chosen.path, student };
  const settled = await session.withProgress('importing student results', 'skillGap/importStudent', params);
  if (settled.kind === 'done') void announce(session, settled.value);
  return settled;
}

interface FileItem extends QuickPickItem {
  file?: ResultFile;
}

async function chooseFile(
  session: Session,
  folder: WorkspaceFolder,
): Promise<Pick<ResultFile, 'path' | 'student'> | undefined> {
  const found = await session.client.request('skillGap/resultFiles', { folder: folder.uri.toString() });
  const files = found.kind === 'done' ? found.value : [];
  const items: FileItem[] = files.map((file) => ({ label: file.path, description: file.reason, file }));
  const browse: FileItem = { label: '$(folder-opened) Browse…', description: 'another file' };
  const placeHolder = 'The file with the student’s attempts or verdicts';
  const picked = files.length === 0 ? browse : await window.showQuickPick([...items, browse], { placeHolder });
  if (!picked) return undefined;
  if (picked.file) return picked.file;
  const opened = await window.showOpenDialog({
    defaultUri: folder.uri,
    filters: { 'JSON Lines': ['jsonl', 'ndjson', 'json'] },
    title: 'Student results',
    openLabel: 'Import',
  });
  return opened?.[0] && fromPath(folder, opened[0].fsPath);
}

function fromPath(folder: WorkspaceFolder, file: string): Pick<ResultFile, 'path' | 'student'> {
  const absolute = path.isAbsolute(file) ? file : Uri.joinPath(folder.uri, file).fsPath;
  return { path: absolute, student: path.basename(file).replace(/\.(jsonl|ndjson|json|parquet)(\.(gz|zst))?$/i, '') };
}

async function askName(suggestion: string): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: 'Name of the student',
    prompt: 'Under this name the results are kept; importing again under the same name replaces them.',
    value: suggestion,
    validateInput: (value) => (value.trim() === '' ? 'A name is needed.' : undefined),
  });
  return name?.trim();
}

async function announce(session: Session, outcome: ImportOutcome): Promise<void> {
  const judged = outcome.correct + outcome.wrong;
  const share = judged === 0 ? '' : `, ${Math.round((100 * outcome.correct) / judged)} % right`;
  const unknown = outcome.unknown > 0 ? `, ${outcome.unknown} undecided (${outcome.truncated} cut off)` : '';
  const text = `Imported ${outcome.matched.toLocaleString('en')} attempts of ${outcome.student}${share}${unknown}.`;
  if (outcome.unmatched === 0 && outcome.problems.length === 0) {
    void window.showInformationMessage(text);
    return;
  }
  const left = `${outcome.unmatched} rows belong to no sample of the index`;
  const choice = await window.showWarningMessage(`${text} ${left}.`, 'Show Log');
  if (choice === 'Show Log') session.client.showLog();
}
