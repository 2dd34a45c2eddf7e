import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { ReviewHostMessage, ReviewKey, ReviewMemory, ReviewPageMessage, ReviewView } from '../../protocol/review';
import { openSample } from '../openSample';
import { Review, type ReviewBackend } from '../review';
import type { Session } from '../session';
import { restoredFolder } from './restoredFolder';
import { selectionPageHtml } from './selectionPage';

const title = 'Review Unknown Verdicts';
const keys: ReadonlySet<string> = new Set<ReviewKey>(['correct', 'wrong', 'skip', 'undo', 'open']);

/** The panel's type; `onWebviewPanel:skillGap.review` activates the extension to bring one back after a restart. */
const viewType = 'skillGap.review';

/** The editor tab "Review Unknown Verdicts", one per workspace folder. */
export class ReviewPanel {
  private static readonly open = new Map<string, ReviewPanel>();
  private readonly review: Review;
  private gone = false;

  static show(session: Session, folder: vscode.WorkspaceFolder, student: string): void {
    const existing = ReviewPanel.open.get(folder.uri.toString());
    if (existing) existing.panel.reveal();
    else {
      const panel = vscode.window.createWebviewPanel(viewType, title, vscode.ViewColumn.Active);
      new ReviewPanel(session, panel, folder, student);
    }
  }

  /** Fills a panel that the editor brought back; one whose folder is no longer part of the workspace is closed. */
  static restore(session: Session, panel: vscode.WebviewPanel, state: unknown): void {
    const folder = restoredFolder(state);
    if (folder) new ReviewPanel(session, panel, folder, studentIn(state));
    else panel.dispose();
  }

  private constructor(
    session: Session,
    private readonly panel: vscode.WebviewPanel,
    folder: vscode.WorkspaceFolder,
    student: string,
  ) {
    this.review = new Review(backendFor(session, folder), student);
    const key = folder.uri.toString();
    // A restored panel can meet one that was opened meanwhile: the newer one stays known.
    ReviewPanel.open.get(key)?.panel.dispose();
    ReviewPanel.open.set(key, this);
    const subscriptions = vscode.Disposable.from(
      this.panel.webview.onDidReceiveMessage((message: unknown) => void this.receive(message)),
      session.client.onChanged((event) => {
        if (event.folder === key) void this.review.refresh().then((view) => this.post(view));
      }),
    );
    this.panel.onDidDispose(() => {
      this.gone = true;
      if (ReviewPanel.open.get(key) === this) ReviewPanel.open.delete(key);
      subscriptions.dispose();
    });
    this.fill(session.context.extensionUri, key);
  }

  private async receive(message: unknown): Promise<void> {
    if (!isPageMessage(message)) return;
    this.post(message.kind === 'ready' ? await this.review.refresh() : await this.review.press(message.key));
  }

  private post(view: ReviewView): void {
    const message: ReviewHostMessage = { kind: 'view', view };
    if (!this.gone) void this.panel.webview.postMessage(message);
  }

  private fill(extension: vscode.Uri, folder: string): void {
    const { webview } = this.panel;
    const built = vscode.Uri.joinPath(extension, 'dist', 'webview');
    const media = vscode.Uri.joinPath(extension, 'media');
    this.panel.iconPath = vscode.Uri.joinPath(media, 'activity-bar.svg');
    webview.options = { enableScripts: true, localResourceRoots: [built] };
    webview.html = selectionPageHtml({
      title,
      cspSource: webview.cspSource,
      script: webview.asWebviewUri(vscode.Uri.joinPath(built, 'review.js')).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(built, 'review.css')).toString(),
      nonce: randomBytes(18).toString('base64'),
      folder,
    });
  }
}

/** Brings the page back, with the student that it was about, after the window was reloaded. */
export function registerReviewPanelSerializer(session: Session): vscode.Disposable {
  return vscode.window.registerWebviewPanelSerializer(viewType, {
    deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
      ReviewPanel.restore(session, panel, state);
      return Promise.resolve();
    },
  });
}

/** What the page saved; the last imported student when it was closed before it knew. */
function studentIn(state: unknown): string {
  const saved: Partial<Record<keyof ReviewMemory, unknown>> = typeof state === 'object' && state !== null ? state : {};
  return typeof saved.student === 'string' ? saved.student : '';
}

function backendFor({ client }: Session, folder: vscode.WorkspaceFolder): ReviewBackend {
  const uri = folder.uri.toString();
  return {
    review: (params) => client.request('skillGap/review', { ...params, folder: uri }),
    decide: (params) => client.request('skillGap/decide', { ...params, folder: uri }),
    takeBack: (params) => client.request('skillGap/takeBack', { ...params, folder: uri }),
    open: ({ dataset, line }) => openSample(folder, dataset, line),
  };
}

function isPageMessage(message: unknown): message is ReviewPageMessage {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return false;
  if (message.kind === 'ready') return true;
  return message.kind === 'key' && 'key' in message && typeof message.key === 'string' && keys.has(message.key);
}
