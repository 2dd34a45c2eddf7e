import { fileURLToPath } from 'node:url';
import {
  CancellationTokenSource,
  ErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver';
import type { EditorAnswer, EditorRequests } from '../protocol/models';
import type { ServerMethod, ServerNotifications, Settled } from '../protocol/requests';
import type { AskEditor, CallOptions, Engine, Params, Result } from './engine';

/** Typed requests over an LSP connection; one entry a method, so that a missing one does not compile. */
const methods: { [M in ServerMethod]: true } = {
  'skillGap/status': true,
  'skillGap/index': true,
  'skillGap/check': true,
  'skillGap/followIndexing': true,
  'skillGap/annotate': true,
  'skillGap/estimateModel': true,
  'skillGap/annotateByModel': true,
  'skillGap/estimateStudent': true,
  'skillGap/runStudent': true,
  'skillGap/compareStudents': true,
  'skillGap/exportVerdicts': true,
  'skillGap/openableTrees': true,
  'skillGap/useTree': true,
  'skillGap/skills': true,
  'skillGap/skillSamples': true,
  'skillGap/skillChoices': true,
  'skillGap/correctChains': true,
  'skillGap/undoCorrection': true,
  'skillGap/restoreChains': true,
  'skillGap/resultFiles': true,
  'skillGap/importStudent': true,
  'skillGap/review': true,
  'skillGap/decide': true,
  'skillGap/takeBack': true,
  'skillGap/accuracy': true,
  'skillGap/search': true,
  'skillGap/sample': true,
  'skillGap/preview': true,
  'skillGap/findings': true,
  'skillGap/why': true,
  'skillGap/saveSelection': true,
  'skillGap/openSelection': true,
  'skillGap/compareSelections': true,
  'skillGap/extendSelection': true,
  'skillGap/deleteSelection': true,
  'skillGap/proveSet': true,
  'skillGap/write': true,
};

/** Answers every typed request from the engine. `onSettled` sees each end, for follow-ups such as refreshing hints. */
export function serveRequests(
  connection: Connection,
  engine: Engine,
  onSettled: (method: ServerMethod, folder: string, settled: Settled<unknown>) => void,
): void {
  for (const method of Object.keys(methods) as ServerMethod[])
    connection.onRequest(method, async (params: Params<ServerMethod> | null, token: CancellationToken) => {
      if (!isInFolder(params)) throw noFolder(method);
      const settled: Settled<unknown> = await call(connection, engine, method, params, token);
      onSettled(method, params.folder, settled);
      return settled;
    });
}

/** Whether a request says which folder of this disk it is about; clients other than ours may send anything. */
function isInFolder(params: unknown): params is Params<ServerMethod> {
  if (typeof params !== 'object' || params === null || !('folder' in params)) return false;
  const { folder } = params;
  if (typeof folder !== 'string' || !folder.startsWith('file:')) return false;
  try {
    return fileURLToPath(folder) !== '';
  } catch {
    return false;
  }
}

function noFolder(method: ServerMethod): ResponseError {
  return new ResponseError(
    ErrorCodes.InvalidParams,
    `${method} needs an object with the workspace folder's file: URI as "folder".`,
  );
}

/** Calls the engine, forwarding cancel and progress; progress ends whatever happens. */
export async function call<M extends ServerMethod>(
  connection: Connection,
  engine: Engine,
  method: M,
  params: Params<M>,
  token?: CancellationToken,
): Promise<Settled<Result<M>>> {
  const controller = new AbortController();
  const subscription = token?.onCancellationRequested(() => controller.abort());
  if (token?.isCancellationRequested === true) controller.abort();
  const { options, end } = reportProgress(connection, method, params.folder, controller.signal);
  try {
    return await engine.call(method, params, options);
  } finally {
    subscription?.dispose();
    end();
  }
}

/** Questions to the editor's language models over the same connection. An editor that has none of ours says so. */
function askOver(connection: Connection): AskEditor {
  return async (question, signal) => {
    const source = new CancellationTokenSource();
    const cancel = (): void => source.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
    try {
      const method = 'skillGap/ask' satisfies keyof EditorRequests;
      return await connection.sendRequest<EditorAnswer>(method, question, source.token);
    } catch (error) {
      if (signal.aborted) return { kind: 'cancelled' };
      return { kind: 'failed', reason: error instanceof Error ? error.message : String(error), again: false };
    } finally {
      signal.removeEventListener('abort', cancel);
      source.dispose();
    }
  };
}

/** At most ten reports a second go over the wire. */
const reportInterval = 100;

function reportProgress(
  connection: Connection,
  job: ServerMethod,
  folder: string,
  signal: AbortSignal,
): { options: CallOptions; end: () => void } {
  let last = -Infinity;
  let reported = false;
  const notify = (progress: ServerNotifications['skillGap/progress']['progress']) =>
    void connection.sendNotification('skillGap/progress', { folder, job, progress });
  return {
    options: {
      signal,
      ask: askOver(connection),
      report: (progress) => {
        const now = performance.now();
        if (now - last < reportInterval) return;
        last = now;
        reported = true;
        notify(progress);
      },
    },
    end: () => {
      if (reported) notify(null);
    },
  };
}
