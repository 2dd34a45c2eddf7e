import type { ServerMethod, Settled } from '../../protocol/requests';
import type { Progress } from '../../protocol/values';
import type { Params } from '../engine';

/** From the language server's main thread to a worker. */
export type ToWorker =
  | { [M in ServerMethod]: { kind: 'call'; id: number; method: M; params: Params<M> } }[ServerMethod]
  | { kind: 'cancel'; id: number }
  /** Close the index and end. */
  | { kind: 'end' };

/** From a worker to the main thread. */
export type FromWorker =
  | { kind: 'settled'; id: number; settled: Settled<unknown> }
  | { kind: 'progress'; id: number; progress: Progress }
  /** A bug: the call has no result, and the worker is not to be trusted any more. */
  | { kind: 'broken'; id: number; error: string };
