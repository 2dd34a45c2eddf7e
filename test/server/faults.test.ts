import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { ServerMethod, ServerRequests, Settled } from '../../src/protocol/requests';
import type { CallOptions } from '../../src/server/engine';
import { InProcessEngine, inProcess, type TestClient } from './client';
import { corpusRows, jsonl, workspaceWith } from './corpus';

/** An engine of which one method breaks, as a worker thread does. */
class BreakingEngine extends InProcessEngine {
  /** Whether the search that is built beside the indexing was told to end. */
  followingEnded = false;

  constructor(private readonly breaking: ServerMethod) {
    super();
  }

  override async call<M extends ServerMethod>(
    method: M,
    params: ServerRequests[M]['params'],
    options: CallOptions,
  ): Promise<Settled<ServerRequests[M]['result']>> {
    if (method === 'skillGap/followIndexing')
      options.signal.addEventListener('abort', () => (this.followingEnded = true), { once: true });
    if (method === this.breaking) throw new Error(`${method} is broken`);
    return await super.call(method, params, options);
  }
}

describe('a worker that breaks while the folder is indexed', () => {
  let workspace: string;
  let client: TestClient;

  afterEach(async () => {
    await client.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('in the search that is built meanwhile ends neither the server nor the indexing', async () => {
    workspace = workspaceWith({ 'corpus.jsonl': jsonl(corpusRows(40)) });
    client = inProcess(workspace, new BreakingEngine('skillGap/followIndexing'));
    await client.start(true);
    await client.logged('skillGap/check');
    expect(client.log.join('\n')).toContain('skillGap/followIndexing is broken');
    expect(await client.done('skillGap/status', {})).toMatchObject({ samples: 40 });
    const found = await client.done('skillGap/search', { text: 'what', limit: 1, unfinished: true, student: '' });
    expect(found.complete).toBe(true);
  });

  it('in the indexing ends the search that is built beside it', async () => {
    workspace = workspaceWith({ 'corpus.jsonl': jsonl(corpusRows(40)) });
    const engine = new BreakingEngine('skillGap/index');
    client = inProcess(workspace, engine);
    await client.start(true);
    while (!client.log.some((line) => line.includes('skillGap/index is broken')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(engine.followingEnded).toBe(true);
  });
});
