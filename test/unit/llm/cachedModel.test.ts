import { describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { CachedModel, requestKey } from '../../../src/core/llm/cachedModel';
import { ChatFailure, type ChatModel, type ChatReply, type ChatRequest } from '../../../src/core/llm/chatModel';
import { Workspace } from '../ingest/workspace';

/** Answers with the number of the call, after the failures that it was told to have. */
class CountingModel implements ChatModel {
  readonly name = 'counting';
  readonly concurrency = 4;
  calls = 0;

  constructor(private failures = 0) {}

  ask(): Promise<ChatReply> {
    this.calls++;
    if (this.failures-- > 0) return Promise.reject(new ChatFailure('not now'));
    const text = `reply ${this.calls}`;
    return Promise.resolve({
      ...{ text, reasoning: 'hm', finish: 'stop', promptTokens: 3, completionTokens: 2, cached: false },
    });
  }
}

const request: ChatRequest = { messages: [{ role: 'user', content: 'Hello?' }], temperature: 0.3 };

describe('CachedModel', () => {
  it('1.1 answers an equal request without asking, in another process too', async () => {
    using workspace = new Workspace();
    const model = new CountingModel();
    const first = await new CachedModel(model, workspace.open()).ask(request, unattended);
    expect(first).toMatchObject({ text: 'reply 1', cached: false });
    const again = await new CachedModel(model, workspace.open()).ask(request, unattended);
    expect(again).toEqual({ ...first, cached: true });
    expect(model.calls).toBe(1);
  });

  it('1.2 tells requests apart by everything that can change the reply', () => {
    const [message] = request.messages;
    const others: ChatRequest[] = [
      request,
      { ...request, messages: [...request.messages, ...request.messages] },
      { ...request, messages: [{ role: 'system', content: message?.content ?? '' }] },
      { ...request, temperature: 0 },
      { ...request, maxTokens: 10 },
      { ...request, schema: { name: 's', schema: {} } },
      { ...request, draw: 2 },
    ];
    const keys = [...others.map((one) => requestKey('m', one)), requestKey('n', request)];
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(8);
    expect(requestKey('m', { ...request, draw: 1 })).toEqual(requestKey('m', request));
    expect(requestKey('m', { ...request, distil: () => '' })).toEqual(requestKey('m', request));
  });

  it('1.3 keeps no failures', async () => {
    using workspace = new Workspace();
    const cached = new CachedModel(new CountingModel(1), workspace.open());
    await expect(cached.ask(request, unattended)).rejects.toThrow('not now');
    expect(await cached.ask(request, unattended)).toMatchObject({ text: 'reply 2', cached: false });
  });

  it('1.4 asks once what is asked for twice at a time', async () => {
    using workspace = new Workspace();
    const model = new CountingModel();
    const cached = new CachedModel(model, workspace.open());
    const both = await Promise.all([cached.ask(request, unattended), cached.ask(request, unattended)]);
    expect(both[0]).toEqual(both[1]);
    expect(model.calls).toBe(1);
  });

  it('1.5 keeps what is worth keeping, and forgets', async () => {
    using workspace = new Workspace();
    const model = new CountingModel();
    const cached = new CachedModel(model, workspace.open());
    const distilled = { ...request, distil: (text: string) => text.toUpperCase() };
    const first = await cached.ask(distilled, unattended);
    expect(first).toEqual({ text: 'REPLY 1', finish: 'stop', promptTokens: 3, completionTokens: 2, cached: false });
    expect(await cached.ask(distilled, unattended)).toEqual({ ...first, cached: true });
    cached.forget(distilled);
    expect(await cached.ask(distilled, unattended)).toMatchObject({ text: 'REPLY 2' });
  });

  it('1.6 says so when a reply cannot be kept', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const cached = new CachedModel(new CountingModel(), store);
    const asked = cached.ask(request, unattended);
    store.transaction = () => {
      throw new Error('the disk is full');
    };
    await expect(asked).rejects.toThrow('the disk is full');
  });

  it('1.7 has a reply in the index before the event loop goes on, for another process to find', async () => {
    using workspace = new Workspace();
    const reply: ChatReply = { text: 'here', finish: 'stop', promptTokens: 3, completionTokens: 2, cached: false };
    const arriving = Promise.withResolvers<ChatReply>();
    const model: ChatModel = { name: 'm', calls: 1, concurrency: 1, ask: () => arriving.promise };
    const asked = new CachedModel(model, workspace.open()).ask(request, unattended);
    const { replies } = workspace.open();
    expect(replies.get(requestKey('m', request))).toBeUndefined();
    arriving.resolve(reply);
    // Behind everything that promises have to do, before timers, sockets and signals.
    await new Promise<void>((resolve) => process.nextTick(resolve));
    expect(replies.get(requestKey('m', request))).toMatchObject({ text: 'here' });
    await asked;
  });
});
