import { createHash } from 'node:crypto';
import type { Job } from '../job/job';
import type { IndexStore } from '../store/open';
import type { ChatModel, ChatReply, ChatRequest } from './chatModel';

/** What a reply is kept under: equal for requests that are equal word for word. 32 bytes. */
export function requestKey(model: string, request: ChatRequest): Buffer {
  const { messages, temperature, maxTokens, schema, draw } = request;
  const said = messages.map(({ role, content }) => [role, content]);
  const parts = [model, said, temperature, maxTokens ?? null, schema ?? null, draw ?? 1];
  return createHash('sha256').update(JSON.stringify(parts)).digest();
}

/** A reply as it is kept: what is worth keeping of it. */
function keptReply(request: ChatRequest, reply: ChatReply): ChatReply {
  if (!request.distil) return reply;
  const { finish, promptTokens, completionTokens, cached } = reply;
  return { text: request.distil(reply.text), finish, promptTokens, completionTokens, cached };
}

/**
 * A model whose replies are kept in the index, so that no request is paid for twice. Each is stored by itself before
 * anything else is done, 30 microseconds: waiting for others to store with it would lose them all to a process that is
 * killed. Failures are not kept.
 */
export class CachedModel implements ChatModel {
  private readonly pending = new Map<string, Promise<ChatReply>>();

  /** @param store of a writing connection */
  constructor(
    private readonly model: ChatModel,
    private readonly store: IndexStore,
  ) {}

  get name(): string {
    return this.model.name;
  }

  get calls(): number {
    return this.model.calls;
  }

  get concurrency(): number {
    return this.model.concurrency;
  }

  async ask(request: ChatRequest, job: Job): Promise<ChatReply> {
    job.signal.throwIfAborted();
    const key = requestKey(this.name, request);
    const known = this.store.replies.get(key);
    if (known) return { ...known, cached: true };
    // Two samples of one problem text ask the same at the same time.
    const name = key.toString('base64');
    const asked = this.pending.get(name) ?? this.askAndKeep(key, request, job);
    this.pending.set(name, asked);
    try {
      return await asked;
    } finally {
      this.pending.delete(name);
    }
  }

  forget(request: ChatRequest): void {
    const key = requestKey(this.name, request);
    this.store.transaction(() => this.store.replies.remove(key));
  }

  private async askAndKeep(key: Buffer, request: ChatRequest, job: Job): Promise<ChatReply> {
    const reply = keptReply(request, await this.model.ask(request, job));
    this.store.transaction(() => this.store.replies.save({ ...reply, key }));
    return reply;
  }
}
