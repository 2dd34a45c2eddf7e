import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended } from '../../../src/core/job/job';
import { sampleLines, Workspace } from '../ingest/workspace';
import { memoryRun } from './memoryRun';

interface Said {
  checks: { check: string; state: string; message: string; next?: string }[];
}

async function doctor(cwd: string, ...args: string[]) {
  const env = { OPENAI_API_KEY: 'very-secret' };
  const { code, out } = await memoryRun(['doctor', ...args, '--json'], { cwd, env });
  const { checks } = JSON.parse(out) as Said;
  return { code, out, checks, states: checks.map(({ check, state }) => `${check} ${state}`) };
}

describe('doctor', () => {
  it('says what is missing and how to get it, and makes nothing', async () => {
    using workspace = new Workspace();
    const { code, states, checks } = await doctor(workspace.folder);
    expect(code).toBe(0);
    expect(states).toEqual(['program ok', 'index missing', 'tokenizer missing', 'template missing']);
    expect(checks.filter(({ state }) => state !== 'ok').every(({ next }) => next !== undefined)).toBe(true);
  });

  it('tells corpora that changed or are gone from those that are as they were', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    for (const name of ['a.jsonl', 'b.jsonl', 'c.jsonl']) workspace.write(name, sampleLines(0, 9));
    await indexFiles(store, ['a.jsonl', 'b.jsonl', 'c.jsonl'], {}, unattended);
    expect((await doctor(workspace.folder)).states).toContain('corpus ok');
    workspace.write('b.jsonl', sampleLines(0, 10));
    rmSync(path.join(workspace.folder, 'c.jsonl'));
    const { code, checks } = await doctor(workspace.folder);
    expect(code).toBe(1);
    const corpora = checks.filter(({ check }) => check === 'corpus');
    expect(corpora.map(({ state }) => state)).toEqual(['ok', 'missing', 'fault']);
    expect(corpora.map(({ message }) => message)).toEqual([
      'a.jsonl: 9 samples, as it was indexed',
      'b.jsonl: 9 samples, changed since it was indexed',
      'c.jsonl: 9 samples, gone from the disk',
    ]);
  });

  it('finds damage of the index, wherever it lies', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    workspace.write('a.jsonl', sampleLines(0, 2_000));
    await indexFiles(store, ['a.jsonl'], {}, unattended);
    store.close();
    const bytes = readFileSync(store.file);
    for (const from of [0.3, 0.6].map((part) => Math.floor((bytes.length * part) / 4096) * 4096)) {
      writeFileSync(store.file, Buffer.from(bytes).fill(0xaa, from, from + 8192));
      const { code, checks } = await doctor(workspace.folder);
      expect(code, `from byte ${from}`).toBe(1);
      expect(checks.find(({ check }) => check === 'index')).toMatchObject({ state: 'fault' });
    }
  });

  it('asks an endpoint for its models, and never shows the key', async () => {
    using workspace = new Workspace();
    const asked: string[] = [];
    const server = createServer(({ url = '', headers }, reply) => {
      asked.push(`${url} ${headers.authorization ?? ''}`);
      if (url.startsWith('/v1')) reply.end('{"data": [{"id": "small"}, {"id": "large"}]}');
      else reply.writeHead(401).end('very-secret is no key');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const [good, bad] = [`http://127.0.0.1:${port}/v1`, `http://127.0.0.1:${port}/v2`];
    const { code, out, checks } = await doctor(workspace.folder, '--base-url', good, '--base-url', bad);
    await new Promise((resolve) => server.close(resolve));
    expect(code).toBe(1);
    const [first, second] = checks.filter(({ check }) => check === 'endpoint');
    expect(first).toMatchObject({ state: 'ok', message: `${good} serves small, large` });
    expect(second?.state).toBe('fault');
    expect(second?.message).toContain('401');
    expect(asked).toEqual(['/v1/models Bearer very-secret', '/v2/models Bearer very-secret']);
    expect(out).not.toContain('very-secret');
  });

  it('loads what a set is written with', async () => {
    using workspace = new Workspace();
    writeFileSync(path.join(workspace.folder, 'tokenizer.json'), '{"model": 1}');
    const { states } = await doctor(workspace.folder, '--template', 'qwen3', '--tokenizer', 'tokenizer.json');
    expect(states).toEqual(['program ok', 'index missing', 'tokenizer fault', 'template ok']);
  });
});
