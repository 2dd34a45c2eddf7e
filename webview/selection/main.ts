import type { HostMessage, PageMessage } from '../../src/protocol/page';
import { recall, type PageMemory } from './model/pageMemory';
import { HostRequests } from './model/requests';
import { SelectionPage } from './page';
import './selection.css';

/** What VS Code gives to every page, once. */
declare function acquireVsCodeApi(): {
  postMessage(message: PageMessage): void;
  getState(): unknown;
  setState(memory: PageMemory): void;
};

const vscode = acquireVsCodeApi();
const root = document.getElementById('page');
if (!root) throw new Error('The page has no place to show itself: the HTML of the panel and its script differ.');

// Numbers from the clock: no two pages of a panel share one, see HostRequests.
const host = new HostRequests((message) => vscode.postMessage(message), Date.now() * 1000);
const memory = recall(vscode.getState(), document.body.dataset['folder'] ?? '');
vscode.setState(memory);
const page = new SelectionPage(root, host, memory, (changed) => vscode.setState(changed));

window.addEventListener('message', (event: MessageEvent<HostMessage>) => page.receive(event.data));
window.addEventListener('pagehide', () => page.close());
void page.refresh();
