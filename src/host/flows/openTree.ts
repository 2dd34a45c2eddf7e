import { commands, Uri, window, type QuickPickItem, type WorkspaceFolder } from 'vscode';
import path from 'node:path';
import type { Settled } from '../../protocol/requests';
import type { OpenableTree, TreeInUse, TreeReference } from '../../protocol/skills';
import type { Session } from '../session';

/** What a caller may give to be spared the dialogs. */
export interface TreeArguments {
  /** A file may be relative to the folder. */
  tree?: TreeReference;
}

interface TreeItem extends QuickPickItem {
  /** Undefined for the line that asks for a file. */
  reference?: TreeReference;
}

/** Shows the view of the skills, and lets a person choose the tree that chains and accuracies are shown for. */
export async function openSkillTree(
  session: Session,
  folder: WorkspaceFolder,
  { tree }: TreeArguments = {},
): Promise<Settled<TreeInUse>> {
  await commands.executeCommand('skillGap.skills.focus');
  const reference = tree === undefined ? await choose(session, folder) : inFolder(folder, tree);
  if (!reference) return { kind: 'cancelled' };
  const settled = await session.client.request('skillGap/useTree', { folder: folder.uri.toString(), tree: reference });
  if (settled.kind === 'done') void announce(settled.value, tree === undefined ? reference : undefined);
  return settled;
}

function inFolder(folder: WorkspaceFolder, reference: TreeReference): TreeReference {
  if (!('file' in reference) || path.isAbsolute(reference.file)) return reference;
  return { file: Uri.joinPath(folder.uri, reference.file).fsPath };
}

async function choose(session: Session, folder: WorkspaceFolder): Promise<TreeReference | undefined> {
  const found = await session.client.request('skillGap/openableTrees', { folder: folder.uri.toString() });
  const trees = found.kind === 'done' ? found.value : [];
  const browse: TreeItem = { label: '$(folder-opened) Browse…', detail: 'JSON, a list, or an indented text' };
  const placeHolder = 'The skill tree to show and to annotate with';
  const picked = await window.showQuickPick([...trees.map(itemOf), browse], { placeHolder, matchOnDetail: true });
  if (!picked) return undefined;
  if (picked.reference) return picked.reference;
  const opened = await window.showOpenDialog({
    defaultUri: folder.uri,
    filters: { 'Skill trees': ['json', 'txt', 'md', 'csv', 'tsv'], 'All files': ['*'] },
    title: 'Skill tree',
    openLabel: 'Use',
  });
  return opened?.[0] && { file: opened[0].fsPath };
}

function itemOf({ name, detail, active, annotated, reference }: OpenableTree): TreeItem {
  const chains = annotated > 0 ? [`${annotated.toLocaleString('en')} samples have chains of it`] : [];
  return {
    label: `${active ? '$(check) ' : ''}${name}`,
    ...(active && { description: 'shown now' }),
    detail: [detail, ...chains].join('; '),
    reference,
  };
}

/**
 * Says what a file was read as, and offers to annotate where chains are missing.
 * @param offered the tree to annotate with; undefined to offer nothing
 */
async function announce(
  { tree, leaves, notes, samples, annotated }: TreeInUse,
  offered: TreeReference | undefined,
): Promise<void> {
  const missing = samples - annotated;
  const state =
    missing > 0
      ? [`${missing.toLocaleString('en')} of ${samples.toLocaleString('en')} samples have no chains of it.`]
      : [];
  const text = [`The skill tree is now ${tree}, ${leaves.toLocaleString('en')} leaf skills.`, ...notes, ...state].join(
    ' ',
  );
  if (!offered || missing === 0) {
    void window.showInformationMessage(text);
    return;
  }
  const choice = await window.showInformationMessage(text, 'Annotate Skills');
  if (choice === 'Annotate Skills')
    await commands.executeCommand('skillGap.annotateSkills', { annotator: { kind: 'builtin', tree: offered } });
}
