import { commands, env, Uri, window, workspace } from 'vscode';
import type { WriteOutcome } from '../../protocol/requests';
import { trainingLine, writtenText } from '../writeChoices';

const [openFile, openCard, copyCommand] = ['Open File', 'Open Card', 'Copy Training Command'] as const;

/**
 * Says what was written, with buttons for what comes next. The message comes again with the others after each of them,
 * until it is closed: who opens the card may still want the command.
 */
export async function announceSet(outcome: WriteOutcome): Promise<void> {
  const { files, folder, command, checks } = outcome;
  const [data] = files;
  if (!data) return;
  const card = files.find((file) => file.path.endsWith('.md'));
  const text = writtenText(outcome, workspace.asRelativePath(folder));
  const show = checks.some((check) => check.startsWith('LEAK'))
    ? window.showWarningMessage
    : window.showInformationMessage;
  let actions: string[] = [openFile, ...(card ? [openCard] : []), ...(command === null ? [] : [copyCommand])];
  while (actions.length > 0) {
    const choice = await show(text, ...actions);
    if (choice === undefined) return;
    if (choice === openFile) await window.showTextDocument(Uri.file(data.path), { preview: false });
    if (choice === openCard && card) await commands.executeCommand('markdown.showPreview', Uri.file(card.path));
    if (choice === copyCommand && command !== null) await env.clipboard.writeText(trainingLine(folder, command));
    actions = actions.filter((action) => action !== choice);
  }
}
