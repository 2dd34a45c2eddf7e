import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { HostMessage } from '../../protocol/page';
import type { PageBackend } from './pageBackend';
import { PageCalls } from './pageCalls';
import { restoredFolder } from './restoredFolder';
import { selectionPageHtml } from './selectionPage';

/** The panel's type; `onWebviewPanel:skillGap.selection` activates the extension to bring one back after a restart. */
const selectionViewType = 'skillGap.selection';

/** The editor tab "Select by Skill Gap", one per workspace folder. */
export class SelectionPanel {
  static readonly #open = new Map<string, SelectionPanel>();

  readonly #panel: vscode.WebviewPanel;
  readonly #disposables: vscode.Disposable[] = [];
  #gone = false;

  /** Opens the page of the backend's folder, or reveals it when it is open. */
  static show(context: vscode.ExtensionContext, backend: PageBackend): SelectionPanel {
    const existing = SelectionPanel.#open.get(backend.folder.uri.toString());
    if (existing) {
      existing.#panel.reveal();
      return existing;
    }
    const panel = vscode.window.createWebviewPanel(selectionViewType, 'Select by Skill Gap', vscode.ViewColumn.Active);
    return new SelectionPanel(context, panel, backend);
  }

  /** Fills a panel that the editor made, here or when it restored its windows. */
  static adopt(context: vscode.ExtensionContext, panel: vscode.WebviewPanel, backend: PageBackend): SelectionPanel {
    return new SelectionPanel(context, panel, backend);
  }

  private constructor(context: vscode.ExtensionContext, panel: vscode.WebviewPanel, backend: PageBackend) {
    this.#panel = panel;
    const key = backend.folder.uri.toString();
    // A restored panel can meet one that was opened meanwhile: the newer one stays known.
    SelectionPanel.#open.get(key)?.dispose();
    SelectionPanel.#open.set(key, this);

    const calls = new PageCalls({
      backend,
      newCancel: () => new vscode.CancellationTokenSource(),
      answer: (message) => this.#post(message),
      onBug: (method, error) => console.error(`Skill Gap: request "${method}" of the page failed`, error),
    });
    this.#disposables.push(
      calls,
      panel.webview.onDidReceiveMessage((message: unknown) => void calls.receive(message)),
      backend.onChanged(() => this.#post({ kind: 'changed' })),
      backend.onProgress(({ job, progress }) => this.#post({ kind: 'progress', job, progress })),
      panel.onDidDispose(() => {
        this.#gone = true;
        if (SelectionPanel.#open.get(key) === this) SelectionPanel.#open.delete(key);
        for (const one of this.#disposables.splice(0)) one.dispose();
      }),
    );
    // Not among the context's subscriptions: those end before a reload of the window, and a closed tab is not restored.
    this.#fill(context.extensionUri, backend.folder);
  }

  /** Closes the tab; what the page had under way is cancelled. */
  dispose(): void {
    this.#panel.dispose();
  }

  #fill(extension: vscode.Uri, folder: vscode.WorkspaceFolder): void {
    const { webview } = this.#panel;
    const built = vscode.Uri.joinPath(extension, 'dist', 'webview');
    const media = vscode.Uri.joinPath(extension, 'media');
    const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
    this.#panel.title = several ? `Select by Skill Gap: ${folder.name}` : 'Select by Skill Gap';
    this.#panel.iconPath = vscode.Uri.joinPath(media, 'activity-bar.svg');
    webview.options = { enableScripts: true, localResourceRoots: [built, media] };
    webview.html = selectionPageHtml({
      title: 'Select by Skill Gap',
      cspSource: webview.cspSource,
      script: webview.asWebviewUri(vscode.Uri.joinPath(built, 'selection.js')).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(built, 'selection.css')).toString(),
      nonce: randomBytes(18).toString('base64'),
      folder: folder.uri.toString(),
    });
  }

  /** A hidden page gets nothing and needs nothing: it asks for its state when it is shown again. */
  #post(message: HostMessage): void {
    if (!this.#gone) void this.#panel.webview.postMessage(message);
  }
}

/**
 * Brings the page back after the window was reloaded. `backendFor` may wait until the language server runs.
 * The page is closed when its folder is no longer part of the workspace.
 */
export function registerSelectionPanelSerializer(
  context: vscode.ExtensionContext,
  backendFor: (folder: vscode.WorkspaceFolder) => PageBackend | Promise<PageBackend>,
): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(selectionViewType, {
    async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
      const folder = restoredFolder(state);
      if (!folder) panel.dispose();
      else SelectionPanel.adopt(context, panel, await backendFor(folder));
    },
  });
}
