import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditorAnswer, EditorQuestion, ModelChoice } from '../../src/protocol/models';
import { LoopbackChat } from '../loopback/loopbackChat';
import { chosenNames, skillful } from '../loopback/skillfulModel';
import { inProcess, overStdio, type TestClient } from './client';
import { corpusRows, jsonl, workspaceWith } from './corpus';

const rows = corpusRows(30);
const tree = { builtin: 'builtin' } as const;
const editorModel: ModelChoice = { kind: 'editor', id: 'fake/one', name: 'Fake One' };

const contentOf = ({ messages }: EditorQuestion): string => messages.at(-1)?.content ?? '';

/** Answers as {@link skillful} does, in an editor's place. */
const skilled = (question: EditorQuestion): EditorAnswer => ({
  kind: 'reply',
  text: JSON.stringify({ skills: chosenNames(contentOf(question)) }),
});

describe.each([
  ['in process', inProcess],
  ['over stdio', overStdio],
])('models that the language server asks, %s', (_name, connect) => {
  let workspace: string;
  let client: TestClient;
  let asked: EditorQuestion[];

  beforeEach(async () => {
    workspace = workspaceWith({ 'corpus.jsonl': jsonl(rows) });
    client = connect(workspace);
    asked = [];
    await client.start(false);
    await client.done('skillGap/index', { fields: {} });
  });

  afterEach(async () => {
    await client.stop();
    rmSync(workspace, { recursive: true, force: true });
  });

  function answerWith(answer: (question: EditorQuestion) => EditorAnswer): void {
    client.connection.onRequest('skillGap/ask', (question: EditorQuestion): Promise<EditorAnswer> => {
      asked.push(question);
      return Promise.resolve(answer(question));
    });
  }

  it('walk the tree through the editor, asked once for each question', async () => {
    answerWith(skilled);
    const params = { model: editorModel, tree, again: false };
    const estimate = await client.done('skillGap/estimateModel', { ...params, prices: { input: 1_000 } });
    expect(estimate).toMatchObject({ samples: 30 });
    expect(estimate.calls).toBeGreaterThanOrEqual(60);
    expect(estimate.cost).toBeCloseTo(estimate.promptTokens / 1_000);
    expect(asked).toEqual([]);
    const outcome = await client.done('skillGap/annotateByModel', params);
    expect(outcome).toMatchObject({ annotated: 30, failed: 0, calls: asked.length });
    expect(new Set(asked.map((question) => JSON.stringify(question))).size).toBe(asked.length);
    expect(asked.every(({ model }) => model === 'fake/one')).toBe(true);
    expect(await client.done('skillGap/estimateModel', params)).toMatchObject({ samples: 0, calls: 0 });
    const choices = await client.done('skillGap/skillChoices', { sample: { dataset: 'corpus.jsonl', line: 1 } });
    expect(choices.origin).toBe('model');
  });

  it('end in the editor’s words when it refuses, and go on where they were', async () => {
    const failure = { code: 'model-blocked', message: 'The quota is spent.', next: 'Later.' };
    answerWith((question) => (asked.length > 20 ? { kind: 'refused', failure } : skilled(question)));
    const params = { model: editorModel, tree, again: false };
    expect(await client.ask('skillGap/annotateByModel', params)).toEqual({ kind: 'refused', failure });
    const first = asked.slice(0, 20).map(contentOf);
    asked = [];
    answerWith(skilled);
    expect(await client.done('skillGap/annotateByModel', params)).toMatchObject({ failed: 0 });
    expect(asked.map(contentOf).filter((content) => first.includes(content))).toEqual([]);
  });

  it('say that an editor has none where it does not answer', async () => {
    const outcome = await client.done('skillGap/annotateByModel', { model: editorModel, tree, again: false });
    expect(outcome).toMatchObject({ annotated: 0, failed: 30 });
  });

  it('behind endpoints get the key that came with the request, which is kept nowhere', async () => {
    await using server = await LoopbackChat.start(skillful);
    const endpoints = [{ baseUrl: server.baseUrl, key: 'sk-very-secret', concurrency: 8 }];
    const model: ModelChoice = { kind: 'endpoints', model: 'loop', endpoints };
    expect(await client.done('skillGap/annotateByModel', { model, tree, again: false })).toMatchObject({
      annotated: 30,
      calls: server.requests,
    });
    expect(server.asked.every(({ headers }) => headers.authorization === 'Bearer sk-very-secret')).toBe(true);
    const files = ['index.db', 'index.db-wal'].map((file) => path.join(workspace, '.skill-gap', file));
    expect(files.some((file) => readFileSync(file).includes('sk-very-secret'))).toBe(false);
    expect(client.log.join('\n')).not.toContain('sk-very-secret');
  });

  it('do not keep a person’s correction, an import or a search waiting', async () => {
    let finish = (): void => undefined;
    const gate = new Promise<void>((resolve) => (finish = resolve));
    client.connection.onRequest('skillGap/ask', async (question: EditorQuestion) => {
      asked.push(question);
      await gate;
      return skilled(question);
    });
    const running = client.ask('skillGap/annotateByModel', { model: editorModel, tree, again: false });
    while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const sample = { dataset: 'corpus.jsonl', line: 1 };
    const choices = await client.done('skillGap/skillChoices', { sample });
    const said = { sample, tree: choices.tree, chains: [], person: 'Ada' };
    expect(await client.done('skillGap/correctChains', said)).toMatchObject({ origin: 'person' });
    finish();
    expect(await running).toMatchObject({ kind: 'done' });
    expect(await client.done('skillGap/skillChoices', { sample })).toMatchObject({ origin: 'person', chains: [] });
  });
});
