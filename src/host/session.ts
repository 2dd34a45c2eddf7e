import { ProgressLocation, window, workspace, type ExtensionContext, type WorkspaceFolder } from 'vscode';
import type { IndexStatus } from '../protocol/indexStatus';
import type { ServerMethod, ServerRequests, Settled } from '../protocol/requests';
import type { SelectionChoice } from '../protocol/selection';
import type { Failure } from '../protocol/values';
import type { ServerClient } from './client';
import type { LanguageModels } from './languageModels';
import { ApiKeys } from './secrets';
import { defaultChoice } from './settings';

/** What commands, status and panels share: the server, the memory of the workspace, ways to talk to the user. */
export class Session {
  readonly keys: ApiKeys;

  constructor(
    readonly context: ExtensionContext,
    readonly client: ServerClient,
    readonly models: LanguageModels,
  ) {
    this.keys = new ApiKeys(context);
  }

  /**
   * The choice last made in "Select by Skill Gap" for a folder, else the settings'. A student that the index does not
   * have gives way to the one last imported, a first budget that would take every sample to a tenth of them.
   */
  choice(folder: WorkspaceFolder, { students, samples }: Pick<IndexStatus, 'students' | 'samples'>): SelectionChoice {
    const settings = defaultChoice();
    const budget = samples > 0 && settings.budget >= samples ? Math.ceil(samples / 10) : settings.budget;
    // As a whole: what a choice does not say, such as smoothing, it says by that.
    const choice = this.context.workspaceState.get<SelectionChoice>(choiceKey(folder)) ?? { ...settings, budget };
    const known = students.some((student) => student.name === choice.student);
    return known ? choice : { ...choice, student: students.at(-1)?.name ?? null };
  }

  async rememberChoice(folder: WorkspaceFolder, choice: SelectionChoice): Promise<void> {
    await this.context.workspaceState.update(choiceKey(folder), choice);
  }

  /** Runs a request under a notification with progress and a cancel button. */
  async withProgress<M extends ServerMethod>(
    title: string,
    method: M,
    params: ServerRequests[M]['params'],
  ): Promise<Settled<ServerRequests[M]['result']>> {
    const options = { location: ProgressLocation.Notification, title: `Skill Gap: ${title}`, cancellable: true };
    return await window.withProgress(options, async (progress, token) => {
      let shown = 0;
      const subscription = this.client.onProgress((event) => {
        if (event.job !== method || event.folder !== params.folder || !event.progress) return;
        const { done, total, step } = event.progress;
        const percent = total > 0 ? Math.min(100, (100 * done) / total) : 0;
        progress.report({ message: step, increment: Math.max(0, percent - shown) });
        shown = Math.max(shown, percent);
      });
      try {
        return await this.client.request(method, params, token);
      } finally {
        subscription.dispose();
      }
    });
  }
}

function choiceKey(folder: WorkspaceFolder): string {
  return `choice:${folder.uri.toString()}`;
}

/** The folder that a command is about: the only one, that of the active editor, or the one the user picks. */
export async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    void window.showWarningMessage('Skill Gap works on a folder: open the folder that holds your corpus first.');
    return undefined;
  }
  if (folders.length === 1) return folders[0];
  const active = window.activeTextEditor && workspace.getWorkspaceFolder(window.activeTextEditor.document.uri);
  return active ?? (await window.showWorkspaceFolderPick({ placeHolder: 'Which folder holds the corpus?' }));
}

/** Shows a refusal in the words it came with, and offers the log. */
export async function showFailure(failure: Failure, client: ServerClient): Promise<void> {
  const place =
    failure.file === undefined ? '' : ` (${failure.file}${failure.line === undefined ? '' : `:${failure.line}`})`;
  const choice = await window.showErrorMessage(`${failure.message}${place} ${failure.next}`, 'Show Log');
  if (choice === 'Show Log') client.showLog();
}
