import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LoopbackChat } from '../loopback/loopbackChat';
import { inProcess, type TestClient } from './client';
import { corpusRows, jsonl, workspaceWith } from './corpus';

const rows = corpusRows(40);

describe('students through the language server', () => {
  let workspace: string;
  let client: TestClient;

  beforeEach(async () => {
    workspace = workspaceWith({ 'corpus.jsonl': jsonl(rows) });
    client = inProcess(workspace);
    await client.start(false);
    await client.done('skillGap/index', { fields: {} });
    await client.done('skillGap/annotate', { again: false });
  });

  afterEach(async () => {
    await client.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  const student = (server: LoopbackChat, name: string, adaptive = false) => ({
    ...{ student: name, adaptive },
    model: { kind: 'endpoints' as const, model: 'm', endpoints: [{ baseUrl: server.baseUrl, key: 'secret-7' }] },
  });

  it('are asked after an estimate, judged, and compared', async () => {
    await using server = await LoopbackChat.start(() => ({ text: 'So \\boxed{-12345}.' }));
    const first = student(server, 'first');
    const estimate = await client.done('skillGap/estimateStudent', { ...first, prices: { input: 1 } });
    expect(estimate).toMatchObject({ calls: { least: 40, expected: 40, most: 40 }, fullCalls: 40, skills: null });
    expect(estimate.cost).toBeGreaterThan(0);
    expect(server.requests).toBe(0);
    const outcome = await client.done('skillGap/runStudent', first);
    expect(outcome).toMatchObject({ matched: 40, correct: 0, calls: 40, failed: 0 });
    expect(server.asked[0]?.headers.authorization).toBe('Bearer secret-7');
    expect(await client.done('skillGap/runStudent', student(server, 'second', true))).toMatchObject({ failed: 0 });
    const { markdown } = await client.done('skillGap/compareStudents', {
      ...{ first: 'first', second: 'second', selection: null },
    });
    expect(markdown).toContain('# first and second\n');
    expect(markdown).toMatch(
      /On the \d+ questions that both have a verdict on, second is better on 0 and worse on 0\./u,
    );
    expect(markdown).toMatch(/\| All skills \| 0\.0 % \| 0\.0 % \|/u);
    expect(JSON.stringify(outcome)).not.toContain('secret-7');
  });

  it('are told of as what they are when they are not there', async () => {
    const compared = await client.ask('skillGap/compareStudents', { first: 'a', second: 'b', selection: null });
    expect(compared).toMatchObject({ kind: 'refused', failure: { code: 'no-student' } });
  });
});
