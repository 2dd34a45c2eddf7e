import type { ServerMethod, ServerRequests, Settled } from '../protocol/requests';
import type { Progress } from '../protocol/values';

export type Params<M extends ServerMethod> = ServerRequests[M]['params'];
export type Result<M extends ServerMethod> = ServerRequests[M]['result'];

export interface CallOptions {
  signal: AbortSignal;
  report(progress: Progress): void;
}

/**
 * Does the work behind the typed requests, away from the language server's event loop. Every call settles: with a
 * value, a refusal or a cancel; it rejects only when the engine itself is broken.
 */
export interface Engine {
  call<M extends ServerMethod>(method: M, params: Params<M>, options: CallOptions): Promise<Settled<Result<M>>>;
  dispose(): Promise<void>;
}

/** Methods that write to the index; they run one after the other on the only writing connection. */
const writing: ReadonlySet<ServerMethod> = new Set<ServerMethod>([
  'skillGap/index',
  'skillGap/annotate',
  'skillGap/importStudent',
  'skillGap/write',
]);

export function isWriting(method: ServerMethod): boolean {
  return writing.has(method);
}
