import path from 'node:path';
import { Uri, window, type QuickPickItem, type WorkspaceFolder } from 'vscode';
import type { ImportOutcome, ResultFile, ServerRequests, Settled } from '../../protocol/requests';
import type { Session } from '../session';

/** What a caller may give to be spared a dialog. */
export interface ImportArguments {
  /** Relative to the folder or absolute. */
  file?: string;
  student?: string;
  /** The dataset that positions of results mean, relative to the folder. */
  dataset?: string;
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
  const settled = await request(session, given.dataset === undefined ? params : { ...params, dataset: given.dataset });
  if (settled.kind === 'done') void announce(session, settled.value);
  return settled;
}

type Params = ServerRequests['skillGap/importStudent']['params'];

/** Imports; where the file alone does not say enough, or not all of it can be used, asks what to do. */
async function request(session: Session, params: Params): Promise<Settled<ImportOutcome>> {
  const settled = await session.withProgress('importing student results', 'skillGap/importStudent', params);
  if (settled.kind !== 'refused') return settled;
  const { code, message } = settled.failure;
  // What was given already and did not help is not asked for again.
  if (code === 'no-dataset' && params.dataset === undefined) {
    const dataset = await chooseDataset(session, params.folder);
    return dataset === undefined ? { kind: 'cancelled' } : await request(session, { ...params, dataset });
  }
  if (code === 'unfinished-log' && params.unfinished !== true)
    return await requestIf('Import What Is There', message, session, { ...params, unfinished: true });
  if (code === 'damaged-lines' && params.keepGood !== true)
    return await requestIf('Import the Other Rows', message, session, { ...params, keepGood: true });
  return settled;
}

async function requestIf(
  take: string,
  message: string,
  session: Session,
  params: Params,
): Promise<Settled<ImportOutcome>> {
  const answer = await window.showWarningMessage(message, { modal: true }, take);
  return answer === take ? await request(session, params) : { kind: 'cancelled' };
}

/** The corpus whose samples the results are, in its order. */
async function chooseDataset(session: Session, folder: string): Promise<string | undefined> {
  const status = await session.client.request('skillGap/status', { folder });
  if (status.kind !== 'done') return undefined;
  const items = status.value.datasets.map(({ path: label, samples }) => ({
    label,
    description: `${samples.toLocaleString('en')} samples`,
  }));
  const placeHolder = 'The corpus whose samples these results are, in its order';
  return (await window.showQuickPick(items, { placeHolder }))?.label;
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
  const placeHolder = 'The file with the student’s attempts or verdicts, or the log of an evaluation';
  const picked =
    files.length === 0 ? browse : await window.showQuickPick([...items, browse], { placeHolder, ignoreFocusOut: true });
  if (!picked) return undefined;
  if (picked.file) return picked.file;
  const opened = await window.showOpenDialog({
    defaultUri: folder.uri,
    filters: {
      'Results and logs of evaluations': ['jsonl', 'ndjson', 'json', 'eval', 'parquet', 'gz', 'zst'],
      'All files': ['*'],
    },
    title: 'Student results',
    openLabel: 'Import',
  });
  return opened?.[0] && fromPath(folder, opened[0].fsPath);
}

function fromPath(folder: WorkspaceFolder, file: string): Pick<ResultFile, 'path' | 'student'> {
  const absolute = path.isAbsolute(file) ? file : Uri.joinPath(folder.uri, file).fsPath;
  return {
    path: absolute,
    student: path.basename(file).replace(/\.(jsonl|ndjson|json|parquet|eval)(\.(gz|zst))?$/i, ''),
  };
}

async function askName(suggestion: string): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: 'Name of the student',
    prompt: 'Under this name the results are kept; importing again under the same name replaces them.',
    value: suggestion,
    // The page may take the focus back: that is no answer.
    ignoreFocusOut: true,
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
