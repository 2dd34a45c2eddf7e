import type { Job } from '../job/job';

export interface ChatMessage {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

/** One question to a chat model. Equal requests may be answered from the index's cache instead of being asked again. */
export interface ChatRequest {
  readonly messages: readonly ChatMessage[];
  /** 0 and up. */
  readonly temperature: number;
  /** The most tokens of the reply; the model's own limit when absent. */
  readonly maxTokens?: number;
  /** A JSON schema for the reply, for models that can be held to one. Replies are data from outside all the same. */
  readonly schema?: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  /** Tells apart several draws for the same messages (1, 2, ...); absent is 1. */
  readonly draw?: number;
  /**
   * What of the reply's text is worth keeping: where replies are kept, this takes the place of the text, also in what
   * is returned, and thoughts are dropped. Reading it again must give the same; it does not tell requests apart.
   */
  readonly distil?: (text: string) => string;
}

export interface ChatReply {
  text: string;
  /** What the model thought before, where the endpoint gives it apart from the text. */
  reasoning?: string;
  /** `length`: cut off by the limit of tokens. */
  finish: 'stop' | 'length' | 'other';
  /** 0 where the endpoint does not say. */
  promptTokens: number;
  completionTokens: number;
  /** Answered without a request. */
  cached: boolean;
}

/**
 * A model that answers in text: endpoints that speak OpenAI's protocol, the editor's own models, a test. Calls may be
 * made concurrently; the model itself keeps to the limits of what it speaks to.
 */
export interface ChatModel {
  /** For people and for the cache: the model's name at its endpoint. */
  readonly name: string;
  /** Requests that were really sent so far. */
  readonly calls: number;
  /** How many {@link ask}s are worth having in flight. */
  readonly concurrency: number;
  /**
   * @throws ChatFailure when this request got no reply after all retries: the caller goes on with others
   * @throws Refusal when there is no point in going on: endpoint unknown, key refused, budget spent
   */
  ask(request: ChatRequest, job: Job): Promise<ChatReply>;
  /** A reply to this turned out to be of no use: it is not given again. */
  forget?(request: ChatRequest): void;
}

/** A request that was given up; the next run may ask it again. */
export class ChatFailure extends Error {
  override readonly name = 'ChatFailure';
}

/** A reply came that nobody can use (far too long): to be asked in other words, if at all. */
export class UselessReply extends ChatFailure {}
