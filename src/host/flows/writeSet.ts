import path from 'node:path';
import { commands, Uri, window, workspace, type QuickPickItem, type WorkspaceFolder } from 'vscode';
import type { Settled, WriteOutcome } from '../../protocol/requests';
import type { WriteFormat } from '../../protocol/write';
import type { SelectionChoice } from '../../protocol/selection';
import type { Session } from '../session';

/** What a caller may give to be spared a dialog. */
export interface WriteArguments {
  format?: WriteFormat;
  /** Relative to the folder or absolute. */
  out?: string;
  overwrite?: boolean;
}

interface FormatItem extends QuickPickItem {
  format: WriteFormat;
}

const formats: FormatItem[] = [
  {
    label: 'LLaMA-Factory',
    format: 'llama-factory',
    detail:
      'The paper’s trainer: data, dataset_info.json entry and training YAML. Keeps the Skills block before <think>.',
  },
  { label: 'Messages', format: 'messages', detail: 'Plain JSONL of {messages: [{role, content}, …]}.' },
];

/** Writes the skill-aware SFT set for a choice: asks for format and folder, and before anything is replaced. */
export async function writeSet(
  session: Session,
  folder: WorkspaceFolder,
  choice: SelectionChoice,
  given: WriteArguments = {},
): Promise<Settled<WriteOutcome>> {
  const format = given.format ?? (await window.showQuickPick(formats, { placeHolder: 'For which trainer?' }))?.format;
  if (format === undefined) return { kind: 'cancelled' };
  const name = selectionName(choice);
  const out = given.out === undefined ? await askFolder(folder, `sft/${name}`) : resolve(folder, given.out);
  if (out === undefined) return { kind: 'cancelled' };
  const params = { folder: folder.uri.toString(), choice, name, format, out, overwrite: given.overwrite ?? false };
  let settled = await session.withProgress('writing the SFT set', 'skillGap/write', params);
  if (settled.kind === 'refused' && settled.failure.code === 'file-exists' && given.overwrite === undefined) {
    const answer = await window.showWarningMessage(settled.failure.message, { modal: true }, 'Replace');
    if (answer !== 'Replace') return { kind: 'cancelled' };
    settled = await session.withProgress('writing the SFT set', 'skillGap/write', { ...params, overwrite: true });
  }
  if (settled.kind === 'done') void announce(settled.value);
  return settled;
}

/** A name that tells the choice, safe as a file name and without the commas that LLaMA-Factory splits names at. */
export function selectionName(choice: SelectionChoice): string {
  const parts = [
    choice.method,
    choice.student ?? '',
    String(choice.budget),
    `t${choice.temperature}`,
    `s${choice.seed}`,
  ];
  return parts
    .filter((part) => part !== '')
    .join('-')
    .replaceAll(/[^\w.-]+/g, '_')
    .slice(0, 100);
}

function resolve(folder: WorkspaceFolder, out: string): string {
  return path.isAbsolute(out) ? out : Uri.joinPath(folder.uri, out).fsPath;
}

async function askFolder(folder: WorkspaceFolder, suggestion: string): Promise<string | undefined> {
  const given = await window.showInputBox({
    title: 'Folder to write to',
    prompt: `Relative to ${folder.name}, or absolute. Existing files are not replaced without asking.`,
    value: suggestion,
    validateInput: (value) => (value.trim() === '' ? 'A folder is needed.' : undefined),
  });
  return given === undefined ? undefined : resolve(folder, given.trim());
}

async function announce(outcome: WriteOutcome): Promise<void> {
  const data = outcome.files[0];
  if (!data) return;
  const text = `Wrote ${data.rows.toLocaleString('en')} rows to ${workspace.asRelativePath(outcome.folder)}.`;
  const choice = await window.showInformationMessage(text, 'Open File', 'Reveal Folder');
  if (choice === 'Open File') await window.showTextDocument(Uri.file(data.path), { preview: false });
  if (choice === 'Reveal Folder') await commands.executeCommand('revealInExplorer', Uri.file(data.path));
}
