import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import type { ReviewHostMessage, ReviewKey, ReviewPageMessage, ReviewView } from '../../protocol/review';
import { openSample } from '../openSample';
import { Review, type ReviewBackend } from '../review';
import type { Session } from '../session';
import { selectionPageHtml } from './selectionPage';

const title = 'Review Unknown Verdicts';
const keys: ReadonlySet<string> = new Set<ReviewKey>(['correct', 'wrong', 'skip', 'undo', 'open']);

/** The editor tab "Review Unknown Verdicts", one per workspace folder. It is not brought back after a restart. */
export class ReviewPanel {
  private static readonly open = new Map<string, ReviewPanel>();
  private readonly panel: vscode.WebviewPanel;
  private readonly review: Review;
  private gone = false;

  static show(session: Session, folder: vscode.WorkspaceFolder, student: string): void {
    const existing = ReviewPanel.open.get(folder.uri.toString());
    if (existing) existing.panel.reveal();
    else new ReviewPanel(session, folder, student);
  }

  private constructor(session: Session, folder: vscode.WorkspaceFolder, student: string) {
    this.panel = vscode.window.createWebviewPanel('skillGap.review', title, vscode.ViewColumn.Active);
    this.review = new Review(backendFor(session, folder), student);
    const key = folder.uri.toString();
    ReviewPanel.open.set(key, this);
    const subscriptions = vscode.Disposable.from(
      this.panel.webview.onDidReceiveMessage((message: unknown) => void this.receive(message)),
      session.client.onChanged((event) => {
        if (event.folder === key) void this.review.refresh().then((view) => this.post(view));
      }),
    );
    this.panel.onDidDispose(() => {
      this.gone = true;
      ReviewPanel.open.delete(key);
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
