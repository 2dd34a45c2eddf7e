import type { ReviewHostMessage, ReviewKey, ReviewPageMessage } from '../../src/protocol/review';
import { ReviewPage } from './page';
import './review.css';

/** What VS Code gives to every page, once. */
declare function acquireVsCodeApi(): { postMessage(message: ReviewPageMessage): void };

const vscode = acquireVsCodeApi();
const root = document.getElementById('page');
if (!root) throw new Error('The page has no place to show itself: the HTML of the panel and its script differ.');

const page = new ReviewPage(root, (key: ReviewKey) => vscode.postMessage({ kind: 'key', key }));
window.addEventListener('message', (event: MessageEvent<ReviewHostMessage>) => page.show(event.data.view));
window.addEventListener('keydown', (event) => page.typed(event));
vscode.postMessage({ kind: 'ready' });
