import type * as vscode from 'vscode';
import type { HostMessage, PageMessage, PageMethod } from '../../protocol/page';
import type { Settled } from '../../protocol/requests';
import type { Failure } from '../../protocol/values';
import type { PageBackend } from './pageBackend';

/** What is needed of `vscode.CancellationTokenSource`; given from outside so that this file runs without an editor. */
export interface Cancel {
  readonly token: vscode.CancellationToken;
  cancel(): void;
  dispose(): void;
}

interface PageCallsOptions {
  backend: Pick<PageBackend, 'handle'>;
  newCancel: () => Cancel;
  answer: (message: HostMessage) => void;
  /** Gets what a handler threw, for the log; the page gets a `refused` answer. */
  onBug: (method: PageMethod, error: unknown) => void;
}

/** One entry per method, so that a method that is added to the protocol and forgotten here fails to compile. */
const known: Record<PageMethod, true> = {
  state: true,
  preview: true,
  index: true,
  annotate: true,
  importStudent: true,
  write: true,
  why: true,
  findings: true,
  chooseFiles: true,
  saveSelection: true,
  openSelection: true,
  compareSelections: true,
  extendSelection: true,
  deleteSelection: true,
  open: true,
};

/**
 * The requests of one page that are under way. Each is answered exactly once: with what the backend says, with a
 * failure when it throws, or as cancelled when a newer preview or the end of the page overtook it.
 */
export class PageCalls {
  readonly #options: PageCallsOptions;
  readonly #running = new Map<number, Cancel>();
  #preview: number | undefined;
  #closed = false;

  constructor(options: PageCallsOptions) {
    this.#options = options;
  }

  /** Takes a message of the page; resolves when it has been answered. Never rejects. */
  async receive(message: unknown): Promise<void> {
    const id = idOf(message);
    if (id === undefined || this.#closed) return;
    if (!isPageMessage(message)) {
      this.#options.answer({ kind: 'reply', id, settled: { kind: 'refused', failure: unknownRequest } });
      return;
    }
    if (message.method === 'preview') {
      if (this.#preview !== undefined) this.#finish(this.#preview, { kind: 'cancelled' });
      this.#preview = id;
    }
    const cancel = this.#options.newCancel();
    this.#running.set(id, cancel);
    this.#finish(id, await this.#settle(message, cancel.token));
  }

  /** Cancels what is under way and answers it as cancelled; later messages are not looked at. */
  dispose(): void {
    for (const id of [...this.#running.keys()]) this.#finish(id, { kind: 'cancelled' });
    this.#closed = true;
  }

  async #settle(message: PageMessage, token: vscode.CancellationToken): Promise<Settled<unknown>> {
    try {
      return await this.#options.backend.handle(message.method, message.params, token);
    } catch (error) {
      if (token.isCancellationRequested) return { kind: 'cancelled' };
      this.#options.onBug(message.method, error);
      return { kind: 'refused', failure: bug(message.method, error) };
    }
  }

  /** Answers once: a reply that comes after a cancel finds the call gone. */
  #finish(id: number, settled: Settled<unknown>): void {
    const cancel = this.#running.get(id);
    if (!cancel) return;
    this.#running.delete(id);
    if (this.#preview === id) this.#preview = undefined;
    if (settled.kind === 'cancelled') cancel.cancel();
    cancel.dispose();
    this.#options.answer({ kind: 'reply', id, settled });
  }
}

const unknownRequest: Failure = {
  code: 'unknown-request',
  message: 'The page asked for something that this version of the extension does not know.',
  next: 'Close the page and open it again with "Skill Gap: Select by Skill Gap".',
};

function bug(method: PageMethod, error: unknown): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'internal-error',
    message: `A fault in Skill Gap stopped the request "${method}": ${reason}`,
    next: 'Try once more; if it stays, "Developer: Toggle Developer Tools" shows the details for a report.',
  };
}

function idOf(message: unknown): number | undefined {
  if (typeof message !== 'object' || message === null || !('id' in message)) return undefined;
  return typeof message.id === 'number' ? message.id : undefined;
}

/** Checks method and the presence of params; the page is ours, so the params' shape is the compiler's word. */
function isPageMessage(message: unknown): message is PageMessage {
  if (typeof message !== 'object' || message === null || !('method' in message) || !('params' in message)) return false;
  const { method, params } = message;
  return typeof method === 'string' && Object.hasOwn(known, method) && typeof params === 'object' && params !== null;
}
