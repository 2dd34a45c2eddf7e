import { describe, expect, it } from 'vitest';
import type { HostMessage, PageMethod } from '../../../src/protocol/page';
import { PageCalls } from '../../../src/host/panels/pageCalls';

type Reply = Extract<HostMessage, { kind: 'reply' }>;

interface Handled {
  method: PageMethod;
  cancelled: () => boolean;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

/** Calls whose backend is answered by hand. */
function start() {
  const replies: Reply[] = [];
  const handled: Handled[] = [];
  const bugs: unknown[] = [];
  const calls = new PageCalls({
    backend: {
      handle: (method, _params, token) =>
        new Promise((resolve, reject) => {
          handled.push({
            method,
            cancelled: () => token.isCancellationRequested,
            resolve: (value) => resolve({ kind: 'done', value: value as never }),
            reject,
          });
        }),
    },
    newCancel: () => {
      const token = {
        isCancellationRequested: false,
        onCancellationRequested: () => ({ dispose: () => undefined }),
      };
      return { token, cancel: () => (token.isCancellationRequested = true), dispose: () => undefined };
    },
    answer: (message) => replies.push(message as Reply),
    onBug: (_method, error) => bugs.push(error),
  });
  return { calls, replies, handled, bugs };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('PageCalls', () => {
  it('answers each request with what the backend says', async () => {
    const { calls, replies, handled } = start();
    void calls.receive({ id: 1, method: 'state', params: {} });
    void calls.receive({ id: 2, method: 'index', params: {} });
    handled[1]?.resolve('indexed');
    handled[0]?.resolve('state');
    await settle();
    expect(replies).toEqual([
      { kind: 'reply', id: 2, settled: { kind: 'done', value: 'indexed' } },
      { kind: 'reply', id: 1, settled: { kind: 'done', value: 'state' } },
    ]);
  });

  it('cancels an older preview for a newer one and answers it once', async () => {
    const { calls, replies, handled } = start();
    void calls.receive({ id: 1, method: 'preview', params: {} });
    void calls.receive({ id: 2, method: 'preview', params: {} });
    expect(replies).toEqual([{ kind: 'reply', id: 1, settled: { kind: 'cancelled' } }]);
    expect(handled.map(({ cancelled }) => cancelled())).toEqual([true, false]);
    handled[0]?.resolve('too late');
    handled[1]?.resolve('preview');
    await settle();
    expect(replies.slice(1)).toEqual([{ kind: 'reply', id: 2, settled: { kind: 'done', value: 'preview' } }]);
  });

  it('leaves other requests alone when a preview comes', () => {
    const { calls, replies, handled } = start();
    void calls.receive({ id: 1, method: 'write', params: {} });
    void calls.receive({ id: 2, method: 'preview', params: {} });
    expect(handled[0]?.cancelled()).toBe(false);
    expect(replies).toEqual([]);
  });

  it('answers as refused what the backend throws, and passes the error on for the log', async () => {
    const { calls, replies, handled, bugs } = start();
    void calls.receive({ id: 1, method: 'write', params: {} });
    const error = new Error('no such table');
    handled[0]?.reject(error);
    await settle();
    const settled = replies[0]?.settled;
    expect(settled?.kind === 'refused' && settled.failure.message).toContain('no such table');
    expect(bugs).toEqual([error]);
  });

  it.each([
    ['an unknown method', { id: 7, method: 'format-disk', params: {} }],
    ['a name that every object has', { id: 7, method: 'toString', params: {} }],
    ['no params', { id: 7, method: 'state' }],
  ])('refuses a request with %s', (_, message) => {
    const { calls, replies, handled } = start();
    void calls.receive(message);
    expect(replies.map(({ id, settled }) => [id, settled.kind])).toEqual([[7, 'refused']]);
    expect(handled).toEqual([]);
  });

  it('does not look at what has no number to answer to', () => {
    const { calls, replies, handled } = start();
    for (const message of [null, 'x', {}, { id: '1', method: 'state', params: {} }]) void calls.receive(message);
    expect([replies, handled]).toEqual([[], []]);
  });

  it('cancels and answers everything when the panel closes', async () => {
    const { calls, replies, handled } = start();
    void calls.receive({ id: 1, method: 'write', params: {} });
    void calls.receive({ id: 2, method: 'preview', params: {} });
    calls.dispose();
    expect(replies.map(({ id, settled }) => [id, settled.kind])).toEqual([
      [1, 'cancelled'],
      [2, 'cancelled'],
    ]);
    handled[0]?.reject(new Error('cancelled by the token'));
    void calls.receive({ id: 3, method: 'state', params: {} });
    await settle();
    expect(replies).toHaveLength(2);
    expect(handled.every(({ cancelled }) => cancelled())).toBe(true);
  });
});
