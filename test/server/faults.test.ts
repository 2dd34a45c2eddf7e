import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServerMethod, ServerRequests, Settled } from '../../src/protocol/requests';
import type { CallOptions } from '../../src/server/engine';
import { ErrorCodes } from 'vscode-languageserver/node';
import { InProcessEngine, inProcess, overStdio, type TestClient } from './client';
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

describe('requests that no editor sends', () => {
  let workspace: string;
  let client: TestClient;

  beforeEach(async () => {
    workspace = workspaceWith({ 'corpus.jsonl': jsonl(corpusRows(40)) });
    client = overStdio(workspace);
    await client.start(false);
    await client.done('skillGap/index', { fields: {} });
  });

  afterEach(async () => {
    await client.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  it('are answered as wrong where they name no folder of this disk, and break nothing', async () => {
    const wrong = [{}, { folder: 7 }, { folder: 'http://x/y' }, { folder: 'file://elsewhere/y%2Fz' }, { folder: '' }];
    for (const params of wrong)
      await expect(client.connection.sendRequest('skillGap/status', params)).rejects.toMatchObject({
        code: ErrorCodes.InvalidParams,
      });
    expect(await client.done('skillGap/status', {})).toMatchObject({ samples: 40 });
  });

  it('may break a worker three times before it is given up', async () => {
    for (let time = 0; time < 3; time++)
      await expect(
        client.connection.sendRequest('skillGap/search', { folder: client.folder, text: 5, limit: 1 }),
      ).rejects.toThrow();
    expect(await client.done('skillGap/status', {})).toMatchObject({ samples: 40 });
  });
});

it('the server tells an older Node what is needed, and ends with 3', () => {
  const workspace = workspaceWith({
    'old.cjs': "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.0' } });",
  });
  const env = { ...process.env, NODE_OPTIONS: `--require ${path.join(workspace, 'old.cjs')}` };
  const server = path.resolve('dist/server.js');
  const { status, stderr } = spawnSync(process.execPath, [server, '--stdio'], { env, encoding: 'utf8', input: '' });
  rmSync(workspace, { recursive: true, force: true });
  expect([status, stderr]).toEqual([
    3,
    'The language server of Skill Gap needs Node 22 or newer; this is Node 20.11.0.\n',
  ]);
});
