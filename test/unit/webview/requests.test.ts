import { describe, expect, it } from 'vitest';
import type { PageMessage } from '../../../src/protocol/page';
import { HostRequests } from '../../../webview/selection/model/requests';

function start(firstId = 1) {
  const posted: PageMessage[] = [];
  return { posted, host: new HostRequests((message) => posted.push(message), firstId) };
}

describe('HostRequests', () => {
  it('hands each reply to its own request, in whatever order they come', async () => {
    const { host, posted } = start(500);
    const opened = host.send('open', { dataset: 'a.jsonl', line: 3 });
    const state = host.send('state', {});
    expect(posted.map(({ id, method }) => [id, method])).toEqual([
      [500, 'open'],
      [501, 'state'],
    ]);
    host.settle(501, { kind: 'refused', failure: { code: 'x', message: 'm', next: 'n' } });
    host.settle(500, { kind: 'done', value: null });
    expect(await opened).toEqual({ kind: 'done', value: null });
    expect((await state).kind).toBe('refused');
  });

  it('drops a reply that nobody waits for, a second one too', async () => {
    const { host } = start();
    const opened = host.send('open', { dataset: 'a.jsonl', line: 3 });
    host.settle(99, { kind: 'cancelled' });
    host.settle(1, { kind: 'done', value: null });
    host.settle(1, { kind: 'cancelled' });
    expect(await opened).toEqual({ kind: 'done', value: null });
  });

  it('settles everything as cancelled when the page goes away, and posts nothing more', async () => {
    const { host, posted } = start();
    const waiting = [host.send('state', {}), host.send('index', {})];
    host.close();
    waiting.push(host.send('state', {}));
    expect(await Promise.all(waiting)).toEqual(Array(3).fill({ kind: 'cancelled' }));
    expect(posted).toHaveLength(2);
  });
});
