import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
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

  it('are not asked in two ways unless both are to count', async () => {
    await using server = await LoopbackChat.start(() => ({ text: 'So \\boxed{-12345}.' }));
    await client.done('skillGap/runStudent', student(server, 'one'));
    const other = student(server, 'one');
    other.model.model = 'another';
    const refused = await client.ask('skillGap/estimateStudent', other);
    expect(refused).toMatchObject({ kind: 'refused', failure: { code: 'other-settings' } });
    expect(await client.done('skillGap/estimateStudent', { ...other, mixed: true })).toMatchObject({ finished: 40 });
  });

  it('give their verdicts into a file, all of them or those of people', async () => {
    await using server = await LoopbackChat.start(() => ({ text: 'So \\boxed{the one that I mean}.' }));
    await client.done('skillGap/runStudent', student(server, 'vague'));
    const { item } = await client.done('skillGap/review', { student: 'vague', from: null, inclusive: false });
    const attempt = { problem: item?.problem ?? '', number: 1 };
    await client.done('skillGap/decide', { student: 'vague', attempt, verdict: 'correct' });
    const file = path.join(workspace, 'verdicts.jsonl');
    const all = await client.done('skillGap/exportVerdicts', { student: 'vague', file, peoples: false });
    expect(all).toEqual({ exported: 40, withoutProblem: 0 });
    const peoples = await client.done('skillGap/exportVerdicts', { student: 'vague', file, peoples: true });
    expect(peoples).toEqual({ exported: 1, withoutProblem: 0 });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      ...{ unique_id: item?.id, question: item?.question, student: 'vague', number: 1 },
      ...{ verdict: 'correct', rule: 'person' },
    });
  });

  it('are not compared with themselves', async () => {
    const compared = await client.ask('skillGap/compareStudents', { first: 'a', second: 'a', selection: null });
    expect(compared).toMatchObject({ kind: 'refused', failure: { code: 'same-student' } });
  });

  it('are told of as what they are when they are not there', async () => {
    const compared = await client.ask('skillGap/compareStudents', { first: 'a', second: 'b', selection: null });
    expect(compared).toMatchObject({ kind: 'refused', failure: { code: 'no-student' } });
  });
});
