import type { ReviewHostMessage, ReviewKey, ReviewMemory, ReviewPageMessage } from '../../src/protocol/review';
import { ReviewPage } from './page';
import './review.css';

/** What VS Code gives to every page, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: ReviewPageMessage): void;
  setState(memory: ReviewMemory): void;
};

const vscode = acquireVsCodeApi();
const root = document.getElementById('page');
if (!root) throw new Error('The page has no place to show itself: the HTML of the panel and its script differ.');

const page = new ReviewPage(root, (key: ReviewKey) => vscode.postMessage({ kind: 'key', key }));
const folder = document.body.dataset['folder'] ?? '';
window.addEventListener('message', ({ data: { view } }: MessageEvent<ReviewHostMessage>) => {
  vscode.setState({ folder, student: view.student });
  page.show(view);
});
window.addEventListener('keydown', (event) => page.typed(event));
vscode.postMessage({ kind: 'ready' });
