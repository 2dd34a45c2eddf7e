import type { EditorAnswer, EditorQuestion } from '../../protocol/models';
import type { ServerMethod, Settled } from '../../protocol/requests';
import type { Progress } from '../../protocol/values';
import type { Params } from '../engine';

/** From the language server's main thread to a worker. */
export type ToWorker =
  | { [M in ServerMethod]: { kind: 'call'; id: number; method: M; params: Params<M> } }[ServerMethod]
  | { kind: 'cancel'; id: number }
  /** The end of a question that the worker had put. */
  | { kind: 'answer'; question: number; answer: EditorAnswer }
  /** Close the index and end. */
  | { kind: 'end' };

/** From a worker to the main thread. */
export type FromWorker =
  | { kind: 'settled'; id: number; settled: Settled<unknown> }
  | { kind: 'progress'; id: number; progress: Progress }
  /** A question to a language model of the editor, for call `id`; a cancel of the call ends it too. */
  | { kind: 'ask'; id: number; question: number; params: EditorQuestion }
  /** A bug: the call has no result, and the worker is not to be trusted any more. */
  | { kind: 'broken'; id: number; error: string };
