import type { EditorAnswer, EditorQuestion } from '../protocol/models';
import type { ServerMethod, ServerRequests, Settled } from '../protocol/requests';
import type { Progress } from '../protocol/values';

export type Params<M extends ServerMethod> = ServerRequests[M]['params'];
export type Result<M extends ServerMethod> = ServerRequests[M]['result'];

/** Puts a question to a language model of the editor. Always settles; an aborted signal ends it as cancelled. */
export type AskEditor = (question: EditorQuestion, signal: AbortSignal) => Promise<EditorAnswer>;

export interface CallOptions {
  signal: AbortSignal;
  report(progress: Progress): void;
  ask: AskEditor;
}

/**
 * Does the work behind the typed requests, away from the language server's event loop. Every call settles: with a
 * value, a refusal or a cancel; it rejects only when the engine itself is broken.
 */
export interface Engine {
  call<M extends ServerMethod>(method: M, params: Params<M>, options: CallOptions): Promise<Settled<Result<M>>>;
  dispose(): Promise<void>;
}

/**
 * The threads of the engine. `write` runs what a user waits for, one after the other; `check` reads whole corpora behind
 * everything else and writes now and then; `person` writes a person's word at once, whatever else is under way;
 * `model` waits for language models, perhaps for hours; `read` never writes, and a newer call there overtakes an older one.
 */
export type Role = 'read' | 'write' | 'check' | 'person' | 'model';

const roles: Partial<Record<ServerMethod, Role>> = {
  'skillGap/index': 'write',
  'skillGap/annotate': 'write',
  'skillGap/useTree': 'write',
  'skillGap/importStudent': 'write',
  'skillGap/exportVerdicts': 'write',
  'skillGap/write': 'write',
  'skillGap/annotateByModel': 'model',
  'skillGap/estimateStudent': 'model',
  'skillGap/runStudent': 'model',
  'skillGap/saveSelection': 'person',
  'skillGap/extendSelection': 'person',
  'skillGap/deleteSelection': 'person',
  'skillGap/decide': 'person',
  'skillGap/takeBack': 'person',
  'skillGap/correctChains': 'person',
  'skillGap/undoCorrection': 'person',
  'skillGap/restoreChains': 'person',
  'skillGap/check': 'check',
  'skillGap/followIndexing': 'check',
};

export function roleOf(method: ServerMethod): Role {
  return roles[method] ?? 'read';
}
