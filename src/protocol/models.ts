import type { Failure } from './values';

/** A language model that a person chose: behind endpoints that speak OpenAI's protocol, or one of the editor's own. */
export type ModelChoice =
  | {
      kind: 'endpoints';
      /** The model's name at all of them. */
      model: string;
      endpoints: readonly ModelEndpoint[];
    }
  /** `id` is the editor's; `name` is for people and for the cache of replies. */
  | { kind: 'editor'; id: string; name: string };

export interface ModelEndpoint {
  baseUrl: string;
  /** From the editor's secret storage; goes with the request that needs it and is kept nowhere. */
  key?: string;
  /** Requests in flight. */
  concurrency?: number;
}

/** Money per million tokens of prompts and of replies, in whatever money the person thinks in. */
export interface TokenPrices {
  input?: number;
  output?: number;
}

/** One question of the language server to a model of the editor. */
export interface EditorQuestion {
  /** The editor's id of the model. */
  model: string;
  messages: readonly { role: 'system' | 'user' | 'assistant'; content: string }[];
  /** 0 and up. */
  temperature: number;
  maxTokens?: number;
}

/** How a question to a model of the editor ends. */
export type EditorAnswer =
  | { kind: 'reply'; text: string }
  /** This question got no reply: `again` says that it may be put once more. */
  | { kind: 'failed'; reason: string; again: boolean }
  /** There is no point in asking on: no consent, quota spent, model gone. */
  | { kind: 'refused'; failure: Failure }
  | { kind: 'cancelled' };

/** Requests from the language server to the editor. */
export interface EditorRequests {
  'skillGap/ask': { params: EditorQuestion; result: EditorAnswer };
}
