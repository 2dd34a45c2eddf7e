import { describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { Budget } from '../../../src/core/llm/budget';
import { ChatFailure, UselessReply, type ChatRequest } from '../../../src/core/llm/chatModel';
import { EndpointPool, type PoolOptions } from '../../../src/core/llm/endpointPool';
import { badDay, flood, withFaults } from '../../loopback/faults';
import { LoopbackChat, type Answer } from '../../loopback/loopbackChat';
import { refusal } from '../refusal';
import { seededRandom } from '../seededRandom';

const hello: Answer = ({ body }) => ({ text: `echo ${body.messages[0]?.content ?? ''}` });
const asking = (content: string, more: Partial<ChatRequest> = {}): ChatRequest => ({
  messages: [{ role: 'user', content }],
  temperature: 0.3,
  ...more,
});

function poolOf(servers: readonly { baseUrl: string }[], options: Partial<PoolOptions> = {}): EndpointPool {
  const endpoints = servers.map(({ baseUrl }) => ({ baseUrl }));
  return new EndpointPool({ endpoints, model: 'm', firstPause: 1, timeout: 20, ...options });
}

describe('EndpointPool', { timeout: 30_000 }, () => {
  it('1.1 asks an endpoint and reads its reply', async () => {
    await using server = await LoopbackChat.start(() => ({
      text: 'yes',
      reasoning: 'hm',
      finish: 'length',
      tokens: [7, 3],
    }));
    const pool = poolOf([server]);
    expect(await pool.ask(asking('1+1?', { maxTokens: 9 }), unattended)).toEqual({
      ...{ text: 'yes', reasoning: 'hm', finish: 'length', promptTokens: 7, completionTokens: 3, cached: false },
    });
    expect(server.asked[0]?.body).toEqual({
      model: 'm',
      messages: [{ role: 'user', content: '1+1?' }],
      temperature: 0.3,
      max_tokens: 9,
    });
    expect(server.asked[0]?.headers.authorization).toBeUndefined();
    expect(pool.calls).toBe(1);
  });

  it('1.2 keeps to its concurrency and spreads the load', async () => {
    const slow: Answer = () => ({ text: 'x', latency: 5 });
    await using one = await LoopbackChat.start(slow);
    await using two = await LoopbackChat.start(slow);
    const pool = poolOf([one, two], { concurrency: 8 });
    await Promise.all(Array.from({ length: 200 }, (_, i) => pool.ask(asking(`${i}`), unattended)));
    expect(one.mostInFlight).toBeLessThanOrEqual(4);
    expect(two.mostInFlight).toBeLessThanOrEqual(4);
    expect(one.requests + two.requests).toBe(200);
    expect(Math.min(one.requests, two.requests)).toBeGreaterThan(60);
  });

  it('1.3 gets every reply once out of an endpoint on a bad day', async () => {
    const seed = 11;
    await using server = await LoopbackChat.start(withFaults(hello, { ...badDay, nonsense: 0 }, seededRandom(seed), 4));
    const pool = poolOf([server], { concurrency: 32 });
    const replies = await Promise.all(Array.from({ length: 600 }, (_, i) => pool.ask(asking(`${i}`), unattended)));
    expect(replies.map(({ text }) => text)).toEqual(Array.from({ length: 600 }, (_, i) => `echo ${i}`));
    expect(server.succeeded, `seed ${seed}`).toBe(600);
    expect(pool.calls).toBe(server.requests);
    expect(server.mostInFlight).toBeLessThanOrEqual(32);
  });

  it('1.7 leaves an endpoint alone that becomes slow as a whole', async () => {
    await using server = await LoopbackChat.start(({ number }) => ({ text: 'x', latency: number <= 60 ? 1 : 900 }));
    const pool = poolOf([server], { concurrency: 24 });
    await Promise.all(Array.from({ length: 84 }, (_, i) => pool.ask(asking(`${i}`), unattended)));
    expect(server.requests).toBe(84);
    expect(server.repeated).toBe(0);
  });

  it('1.4 waits as long as it is told', async () => {
    const waits: number[] = [];
    let refusedAt = 0;
    await using server = await LoopbackChat.start(({ number }) => {
      if (number > 1) waits.push(Date.now() - refusedAt);
      else refusedAt = Date.now();
      return number === 1 ? { status: 429, headers: { 'retry-after': '1' } } : { text: 'ok' };
    });
    await poolOf([server]).ask(asking('x'), unattended);
    expect(waits[0]).toBeGreaterThanOrEqual(990);
  });

  it('1.5 sets an endpoint that is gone aside, and uses the other', async () => {
    await using server = await LoopbackChat.start(hello);
    const gone = await LoopbackChat.start(hello);
    const { baseUrl } = gone;
    await gone.close();
    const pool = poolOf([{ baseUrl }, server], { concurrency: 8 });
    await Promise.all(Array.from({ length: 40 }, (_, i) => pool.ask(asking(`${i}`), unattended)));
    expect(server.succeeded).toBe(40);
  });

  it('1.8 tells once of an endpoint that is set aside while another goes on', async () => {
    await using server = await LoopbackChat.start(hello);
    const told: string[][] = [];
    const gone = { baseUrl: 'http://127.0.0.1:9/v1' };
    const pool = poolOf([gone, server], { onAside: (...one) => told.push(one) });
    await Promise.all(Array.from({ length: 60 }, (_, i) => pool.ask(asking(`${i}`), unattended)));
    expect(told).toEqual([['http://127.0.0.1:9/v1', expect.stringContaining('ECONNREFUSED')]]);
    const alone = poolOf([gone], { onAside: (...one) => told.push(one) });
    expect((await refusal(alone.ask(asking('x'), unattended))).code).toBe('no-endpoint');
    expect(told).toHaveLength(1);
  });

  it('1.6 tries an endpoint again that was gone', async () => {
    const first = await LoopbackChat.start(hello);
    const pool = poolOf([first], { concurrency: 4 });
    await pool.ask(asking('before'), unattended);
    const { port } = first;
    await first.close();
    const asked = Promise.all(['a', 'b', 'c'].map((text) => pool.ask(asking(text), unattended)));
    await new Promise((resolve) => setTimeout(resolve, 50));
    await using second = await LoopbackChat.start(hello, { port });
    expect((await asked).map(({ text }) => text)).toEqual(['echo a', 'echo b', 'echo c']);
    expect(second.succeeded).toBe(3);
  });
});

describe('endpoints that are not ready', { timeout: 30_000 }, () => {
  const loading: Answer = () => ({ status: 503, raw: '{"error":{"message":"starting"}}' });
  const watched = () => {
    const steps = new Set<string>();
    const job = { signal: unattended.signal, report: ({ step }: { step: string }) => void steps.add(step) };
    return { steps, job };
  };

  it('4.1 are waited for from the start on, and the person is told', async () => {
    // As many as are in flight at first, and some looks after that.
    await using server = await LoopbackChat.start((asked) => (asked.number <= 10 ? loading(asked) : hello(asked)));
    const { steps, job } = watched();
    const pool = poolOf([server], { concurrency: 8 });
    await Promise.all(Array.from({ length: 20 }, (_, i) => pool.ask(asking(`${i}`), job)));
    expect(server.succeeded).toBe(20);
    expect([...steps]).toEqual([`Waiting for ${server.baseUrl}, up to 300 s (503: starting)`]);
  });

  it('4.2 are not waited for beyond the patience', async () => {
    await using server = await LoopbackChat.start(loading);
    const { job } = watched();
    const pools = [poolOf([server], { patience: 0 }), poolOf([server], { patience: 2 })];
    const failures = await Promise.all(
      pools.flatMap((pool) => ['a', 'b', 'c'].map((text) => refusal(pool.ask(asking(text), job)))),
    );
    expect(failures.map(({ code }) => code)).toEqual(Array.from({ length: 6 }, () => 'no-endpoint'));
    expect(failures[5]?.message).toMatch(/within 2 s .*503: starting \(\d+ times\)\.$/u);
    expect(failures[5]?.next).toContain('--patience');
  });

  it('4.3 end the run at once when they ask for more than the patience', async () => {
    await using server = await LoopbackChat.start(() => ({ status: 503, headers: { 'retry-after': '400' } }));
    const pool = poolOf([server]);
    const failures = await Promise.all(['a', 'b', 'c'].map((text) => refusal(pool.ask(asking(text), unattended))));
    expect(failures[2]?.code).toBe('no-endpoint');
  });

  it('4.4 what no server that starts answers ends the run soon, with all reasons', async () => {
    await using server = await LoopbackChat.start(({ number }) =>
      number <= 2 ? { status: 200, raw: '{}' } : { status: 500, raw: '{"error":{"message":"boom"}}' },
    );
    const pool = poolOf([server]);
    const { message } = await refusal(pool.ask(asking('a'), unattended));
    expect(message).toContain('it answered with something else than a chat completion (2 times)');
    expect(message).toContain('500: boom');
  });
});

describe('what an endpoint refuses', { timeout: 30_000 }, () => {
  it('2.1 a key, an unknown model, an account without credit end the run with what to do', async () => {
    const error = (status: number, code: string): Answer => {
      const message = 'Incorrect API key provided: sk-secret-0123456789. Bearer sk-secret-0123456789';
      return () => ({ status, raw: JSON.stringify({ error: { message, code } }) });
    };
    await using server = await LoopbackChat.start(hello);
    for (const [status, code, expected] of [
      [401, 'invalid_api_key', 'key-refused'],
      [403, 'forbidden', 'key-refused'],
      [404, 'model_not_found', 'unknown-model'],
      [429, 'insufficient_quota', 'no-quota'],
    ] as const) {
      server.answer = error(status, code);
      const pool = new EndpointPool({
        endpoints: [{ baseUrl: server.baseUrl, key: 'sk-secret-0123456789' }],
        model: 'm',
      });
      const failure = await refusal(pool.ask(asking('x'), unattended));
      expect(failure.code).toBe(expected);
      expect(JSON.stringify(failure)).not.toContain('secret');
    }
    expect(server.asked.at(-1)?.headers.authorization).toBe('Bearer sk-secret-0123456789');
  });

  it('2.2 an address that nobody answers at ends the run', async () => {
    const pool = poolOf([{ baseUrl: 'http://127.0.0.1:9/v1' }], { concurrency: 4 });
    const failures = await Promise.all(['a', 'b', 'c', 'd'].map((text) => refusal(pool.ask(asking(text), unattended))));
    expect(failures[0]).toMatchObject({ code: 'no-endpoint' });
    expect(failures[0]?.message).toContain('ECONNREFUSED');
    expect(() => poolOf([{ baseUrl: 'ftp://x' }])).toThrow('no http or https address');
    expect(() => poolOf([{ baseUrl: 'http://me:secret@x/v1' }])).toThrow('must hold no key');
  });

  it('2.3 a request that is wrong fails alone, at once', async () => {
    await using server = await LoopbackChat.start(() => ({
      status: 400,
      raw: '{"error":{"message":"maximum context length is 4096 tokens"}}',
    }));
    const pool = poolOf([server]);
    await expect(pool.ask(asking('x', { schema: { name: 's', schema: {} } }), unattended)).rejects.toThrow(ChatFailure);
    expect(server.requests).toBe(1);
  });

  it('2.4 learns once that an endpoint takes no schema', async () => {
    await using server = await LoopbackChat.start(({ body }) =>
      body.response_format === undefined
        ? { text: 'ok' }
        : { status: 400, raw: '{"error":{"message":"response_format is not supported"}}' },
    );
    const pool = poolOf([server]);
    const schema = { name: 's', schema: { type: 'object' } };
    for (const text of ['a', 'b', 'c']) await pool.ask(asking(text, { schema }), unattended);
    expect(server.asked.map(({ body }) => body.response_format !== undefined)).toEqual([true, false, false, false]);
  });

  it('2.5 learns the other name of the limit and that a temperature is fixed', async () => {
    await using server = await LoopbackChat.start(({ body }) => {
      if (body.max_tokens !== undefined)
        return { status: 400, raw: '{"error":{"message":"Use \'max_completion_tokens\' instead."}}' };
      if (body.temperature !== undefined)
        return { status: 400, raw: '{"error":{"message":"temperature does not support 0.3"}}' };
      return { text: 'ok' };
    });
    const pool = poolOf([server]);
    for (const text of ['a', 'b']) await pool.ask(asking(text, { maxTokens: 5 }), unattended);
    expect(server.requests).toBe(4);
    expect(server.asked[3]?.body).toMatchObject({ max_completion_tokens: 5 });
  });

  it('2.6 drops a reply that is far too long, and gives up what is no completion', async () => {
    const long = flood(5);
    await using server = await LoopbackChat.start(() => ({ text: long }));
    await expect(poolOf([server]).ask(asking('x'), unattended)).rejects.toThrow(UselessReply);
    server.answer = () => ({ status: 200, raw: '<html></html>', headers: { 'content-type': 'text/html' } });
    await expect(poolOf([server]).ask(asking('x'), unattended)).rejects.toThrow(
      'something else than a chat completion',
    );
    server.answer = () => ({ status: 200, raw: '{"choices": [' });
    await expect(poolOf([server]).ask(asking('x'), unattended)).rejects.toThrow('it answered with broken JSON');
  });

  it('2.7 follows no redirection', async () => {
    await using server = await LoopbackChat.start(() => ({ status: 307, headers: { location: 'http://else.where/' } }));
    expect(await refusal(poolOf([server]).ask(asking('x'), unattended))).toMatchObject({ code: 'endpoint-moved' });
    expect(server.requests).toBe(1);
  });
});

describe('a run', { timeout: 30_000 }, () => {
  it('3.1 sends no request beyond its budget of calls', async () => {
    await using server = await LoopbackChat.start(({ number }) =>
      number % 2 === 0 ? { status: 500 } : { text: 'ok' },
    );
    const pool = poolOf([server], { budget: new Budget({ maxCalls: 7 }) });
    const asked = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => pool.ask(asking(`${i}`), unattended)));
    expect(server.requests).toBe(7);
    const [failed] = asked.filter((one) => one.status === 'rejected');
    expect(failed?.reason).toMatchObject({ failure: { code: 'budget-spent' } });
  });

  it('3.2 stops when its tokens are spent', async () => {
    await using server = await LoopbackChat.start(() => ({ text: 'ok', tokens: [90, 10] }));
    const pool = poolOf([server], { budget: new Budget({ maxTokens: 250 }) });
    for (const text of ['a', 'b', 'c']) await pool.ask(asking(text), unattended);
    expect(await refusal(pool.ask(asking('d'), unattended))).toMatchObject({ code: 'budget-spent' });
  });

  it('3.3 ends at once when it is cancelled: what hangs, waits or pauses', async () => {
    await using server = await LoopbackChat.start(({ number }) =>
      number === 1 ? { status: 429, headers: { 'retry-after': '100' } } : 'hang',
    );
    const controller = new AbortController();
    const job = { signal: controller.signal, report: () => undefined };
    const pool = poolOf([server], { concurrency: 2 });
    const asked = ['a', 'b', 'c', 'd'].map((text) => pool.ask(asking(text), job));
    const settled = Promise.allSettled(asked);
    while (server.requests < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort(new Error('stop'));
    expect((await settled).map((one) => one.status === 'rejected' && (one.reason as Error).message)).toEqual(
      Array.from({ length: 4 }, () => 'stop'),
    );
    expect(server.requests).toBe(3);
    await expect(pool.ask(asking('e'), job)).rejects.toThrow('stop');
  });
});
