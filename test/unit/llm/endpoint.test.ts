import { describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import type { ChatRequest } from '../../../src/core/llm/chatModel';
import { Endpoint, type Outcome } from '../../../src/core/llm/endpoint';
import { LoopbackChat, type Act, type Answer } from '../../loopback/loopbackChat';

const asking = (content: string): ChatRequest => ({ messages: [{ role: 'user', content }], temperature: 0 });

function endpointAt({ baseUrl }: LoopbackChat): Endpoint {
  const limits = { concurrency: 16, timeout: 20_000, mostBytes: 1_000_000, budget: undefined };
  return new Endpoint({ baseUrl, model: 'm', key: undefined, ...limits });
}

/** Acts by the text that is asked. */
function acting(acts: Readonly<Record<string, Act>>): Answer {
  return ({ body }) => acts[body.messages[0]?.content ?? ''] ?? { text: 'ok' };
}

describe('an endpoint set aside', { timeout: 30_000 }, () => {
  it('1.1 is not, for failures of requests beside which others are answered', async () => {
    await using server = await LoopbackChat.start(
      acting({ quick: { text: 'ok' }, fails: { status: 500, latency: 100 } }),
    );
    const endpoint = endpointAt(server);
    const send = (text: string): Promise<Outcome> => endpoint.send(asking(text), 0, unattended);
    await send('first');
    const outcomes = await Promise.all(['fails', 'fails', 'fails', 'fails', 'quick'].map(send));
    expect(outcomes.map(({ kind }) => kind)).toEqual(['failed', 'failed', 'failed', 'failed', 'reply']);
    expect(endpoint.isDown).toBe(false);
    expect(endpoint.rest(Date.now())).toBe(0);
  });

  it('1.2 is, when nothing else comes, until something does', async () => {
    await using server = await LoopbackChat.start(
      acting({ late: { text: 'ok', latency: 300 }, fails: { status: 500 } }),
    );
    const endpoint = endpointAt(server);
    const send = (text: string): Promise<Outcome> => endpoint.send(asking(text), 0, unattended);
    await send('first');
    const late = send('late');
    for (let i = 0; i < 3; i++) await send('fails');
    expect(endpoint.isDown).toBe(true);
    expect(endpoint.rest(Date.now())).toBeGreaterThan(0);
    expect((await late).kind).toBe('reply');
    expect(endpoint.isDown).toBe(false);
    expect(endpoint.rest(Date.now())).toBe(0);
  });
});
