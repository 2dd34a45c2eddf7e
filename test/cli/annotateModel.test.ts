import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LoopbackChat, type Answer } from '../loopback/loopbackChat';
import { skillful } from '../loopback/skillfulModel';
import { sampleLines, Workspace } from '../unit/ingest/workspace';

interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

/** Starts the built command line while this process goes on serving; `kill` ends it without a chance to tidy up. */
function start(cwd: string, args: readonly string[], env: Record<string, string> = {}) {
  const cli = path.resolve('dist/cli.js');
  const child = spawn(process.execPath, [cli, ...args], {
    cwd,
    env: { ...process.env, OPENAI_API_KEY: '', OPENAI_BASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const end = new Promise<Ended>((resolve) => child.on('close', (code, signal) => resolve({ code, signal, out, err })));
  return { end, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

const tree = JSON.stringify({
  name: 'All',
  children: ['A', 'B', 'C', 'D'].map((name) => ({
    name,
    children: ['x', 'y', 'z'].map((leaf) => ({ name: `${leaf} of ${name}` })),
  })),
});

function prepared(samples: number): Workspace {
  const workspace = new Workspace();
  workspace.write('a.jsonl', sampleLines(0, samples, 200));
  workspace.write('tree.json', tree);
  return workspace;
}

const walking = (server: { baseUrl: string }, ...more: string[]): string[] => [
  ...['annotate', 'a.jsonl', '--annotator', 'openai', '--tree', 'tree.json', '--model', 'm'],
  ...['--base-url', server.baseUrl, ...more],
];

describe('skill-gap annotate --annotator openai', () => {
  it('1.1 annotates with a model and counts the requests', async () => {
    using workspace = prepared(40);
    await using server = await LoopbackChat.start(skillful);
    const run = await start(workspace.folder, walking(server, '--json', '--concurrency', '8')).end;
    expect(run).toMatchObject({ code: 0, signal: null });
    expect(JSON.parse(run.out)).toMatchObject({ annotated: 40, cached: 0, failed: [], calls: server.requests });
    expect(server.mostInFlight).toBeLessThanOrEqual(8);
    expect(run.err).toMatch(/About \d+ requests to m for 40 samples: [\d,]+ tokens to read, [\d,]+ to write\./u);
    const again = await start(workspace.folder, walking(server, '--json')).end;
    expect(JSON.parse(again.out)).toMatchObject({ annotated: 0, cached: 40, calls: 0 });
  });

  it('1.2 only estimates in a dry run', async () => {
    using workspace = prepared(40);
    await using server = await LoopbackChat.start(skillful);
    const prices = ['--price-in', '0.5', '--price-out', '2'];
    const run = await start(workspace.folder, walking(server, '--dry-run', '--json', ...prices)).end;
    expect(run.code).toBe(0);
    const { estimate, ...rest } = JSON.parse(run.out) as { estimate: Record<string, number> };
    expect(rest).toMatchObject({ annotated: 0, calls: 0 });
    expect(estimate).toMatchObject({ samples: 40 });
    expect(estimate['calls']).toBeGreaterThanOrEqual(40);
    expect(estimate['cost']).toBeCloseTo(
      ((estimate['prompt_tokens'] ?? 0) * 0.5 + (estimate['completion_tokens'] ?? 0) * 2) / 1e6,
    );
    expect(server.requests).toBe(0);
  });

  it('1.3 killed half-way it goes on and asks nothing again that had been answered', async () => {
    using workspace = prepared(120);
    const slow: Answer = (asked) => {
      const act = skillful(asked);
      return typeof act === 'string' ? act : { ...act, latency: 20 };
    };
    await using server = await LoopbackChat.start(slow, { remember: false });
    const first = start(workspace.folder, walking(server, '--concurrency', '8'));
    while (server.succeeded < 100) await new Promise((resolve) => setTimeout(resolve, 2));
    first.kill('SIGKILL');
    expect(await first.end).toMatchObject({ signal: 'SIGKILL' });
    const before = new Map(server.answered);
    const read = [...server.read];
    const second = await start(workspace.folder, walking(server, '--concurrency', '8', '--json')).end;
    expect(second.code).toBe(0);
    const { annotated, cached } = JSON.parse(second.out) as { annotated: number; cached: number };
    expect(annotated + cached).toBe(120);
    const again = [...before].filter(([hash, times]) => (server.answered.get(hash) ?? 0) > times).map(([hash]) => hash);
    expect(read.length).toBeGreaterThan(50);
    expect(again.filter((hash) => read.includes(hash))).toEqual([]);
    // Of the last reply on each of the 8 connections nobody can tell whether it was read before the kill.
    expect(again.length).toBeLessThanOrEqual(8);
  });

  it('1.4 is interrupted within moments, says what is kept, and asks nothing again that was answered', async () => {
    using workspace = prepared(60);
    await using server = await LoopbackChat.start((asked) => (asked.number > 50 ? 'hang' : skillful(asked)));
    const run = start(workspace.folder, walking(server, '--concurrency', '8', '--json'));
    while (server.requests < 58) await new Promise((resolve) => setTimeout(resolve, 2));
    run.kill('SIGINT');
    const ended = await run.end;
    expect(ended.code).toBe(130);
    expect(JSON.parse(ended.out)).toMatchObject({ error: { code: 'interrupted' } });
    expect(ended.err).toContain('what was finished is kept');
    server.answer = skillful;
    const second = await start(workspace.folder, walking(server, '--concurrency', '8', '--json')).end;
    expect(second.code).toBe(0);
    expect(server.repeated).toBe(0);
  });

  it('1.5 takes the key from the environment alone, and never shows it', async () => {
    using workspace = prepared(2);
    await using server = await LoopbackChat.start(() => ({
      status: 401,
      raw: '{"error":{"message":"Incorrect API key provided: sk-secret-123456"}}',
    }));
    const env = { MY_KEY: 'sk-secret-123456' };
    const run = await start(workspace.folder, walking(server, '--key-env', 'MY_KEY', '--json'), env).end;
    expect(run.code).toBe(3);
    expect(JSON.parse(run.out)).toMatchObject({ annotated: 0, error: { code: 'key-refused' } });
    expect(run.out + run.err).not.toContain('secret');
    expect(server.asked[0]?.headers.authorization).toBe('Bearer sk-secret-123456');
    const missing = await start(workspace.folder, walking(server, '--key-env', 'NO_KEY')).end;
    expect(missing).toMatchObject({ code: 3 });
    expect(missing.err).toContain('The environment has no NO_KEY');
  });

  it('1.6 ends with what was done when the budget is spent', async () => {
    using workspace = prepared(40);
    await using server = await LoopbackChat.start(skillful);
    const run = await start(workspace.folder, walking(server, '--max-calls', '30', '--json', '--concurrency', '4')).end;
    expect(run.code).toBe(3);
    expect(JSON.parse(run.out)).toMatchObject({ calls: 30, error: { code: 'budget-spent' } });
    expect(server.requests).toBe(30);
  });

  it('1.8 says which of several endpoints gives no replies, while the others do its share', async () => {
    using workspace = prepared(40);
    await using server = await LoopbackChat.start(skillful);
    const run = await start(workspace.folder, walking(server, '--base-url', 'http://127.0.0.1:9/v1')).end;
    expect(run.code).toBe(0);
    expect(run.err).toContain('40 samples annotated');
    expect(run.err.match(/http:\/\/127\.0\.0\.1:9\/v1 gives no replies \(.*ECONNREFUSED/gu)).toHaveLength(1);
  });

  it('1.7 refuses flags that mean nothing, and addresses that are none', async () => {
    using workspace = prepared(2);
    const noModel = await start(workspace.folder, ['annotate', 'a.jsonl', '--annotator', 'openai']).end;
    expect(noModel).toMatchObject({ code: 2 });
    expect(noModel.err).toContain('--model is needed');
    const offline = await start(workspace.folder, ['annotate', 'a.jsonl', '--model', 'm']).end;
    expect(offline).toMatchObject({ code: 2 });
    expect(offline.err).toContain('--model is for --annotator openai');
    const address = await start(workspace.folder, walking({ baseUrl: 'localhost:8000' })).end;
    expect(address).toMatchObject({ code: 2 });
    expect(address.err).toContain('no http or https address');
  });
});
