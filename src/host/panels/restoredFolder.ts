import { workspace, type WorkspaceFolder } from 'vscode';

/** The folder that a page belongs to which the editor brings back, by what the page saved of itself. */
export function restoredFolder(state: unknown): WorkspaceFolder | undefined {
  const folders = workspace.workspaceFolders ?? [];
  const saved = typeof state === 'object' && state !== null && 'folder' in state ? state.folder : undefined;
  // A page that was closed before it could save anything belongs to the only folder there is.
  return folders.find((folder) => folder.uri.toString() === saved) ?? (folders.length === 1 ? folders[0] : undefined);
}
