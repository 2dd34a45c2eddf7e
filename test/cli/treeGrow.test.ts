import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DraftNode } from '../../src/core/skills/grow/treeDraft';
import { LoopbackChat } from '../loopback/loopbackChat';
import { Workspace } from '../unit/ingest/workspace';
import { planted, plantedCorpus, plantedReply } from '../unit/skills/grow/plantedModel';
import { runCli, startCli } from './builtCli';

const leaves = ({ children = [] }: DraftNode): number =>
  children.reduce((sum, child) => sum + (child.children ? leaves(child) : 1), 0);

describe('skill-gap tree grow', () => {
  it('1.1 writes a tree file that can be annotated with, asks nothing twice, and estimates before', async () => {
    using workspace = new Workspace();
    await using chat = await LoopbackChat.start(({ body }) => ({
      text: plantedReply(body.messages[0]?.content ?? ''),
    }));
    workspace.write('a.jsonl', plantedCorpus(200));
    const grow = [
      'tree',
      'grow',
      'a.jsonl',
      '--model',
      'm',
      '--base-url',
      chat.baseUrl,
      '--out',
      'grown.json',
      '--json',
    ];
    const dry = await startCli(workspace.folder, [...grow, '--dry-run', '--price-in', '2']).end;
    expect(dry.code).toBe(0);
    expect(JSON.parse(dry.out)).toMatchObject({ estimate: { samples: 200, calls: 200 } });
    expect(chat.requests).toBe(0);

    const first = await startCli(workspace.folder, grow).end;
    expect(first.err).toContain('20 of them leaves');
    expect(first.code).toBe(0);
    const value = JSON.parse(first.out) as { file: string; calls: number; tree: DraftNode };
    expect(value).toMatchObject({ drawn: 200, failed: [], calls: 200, leaves: planted.length });
    const written = JSON.parse(readFileSync(path.join(workspace.folder, 'grown.json'), 'utf8')) as DraftNode;
    expect(leaves(written)).toBe(planted.length);
    expect(written).toMatchObject({
      name: 'Mathematics',
      samples: 200,
      grown: { model: 'm', seed: '42', problems: 200 },
    });

    const again = await startCli(workspace.folder, [...grow, '--min-samples', '9', '--overwrite']).end;
    expect(JSON.parse(again.out)).toMatchObject({ calls: 0 });
    expect(chat.requests).toBe(200);
    const annotated = runCli(workspace.folder, ['annotate', 'a.jsonl', '--tree', 'grown.json', '--json']);
    expect(annotated.code).toBe(0);
  });

  it('1.2 refuses to write over another file, and says what is missing', async () => {
    using workspace = new Workspace();
    await using chat = await LoopbackChat.start(() => ({ text: 'no idea' }));
    workspace.write('a.jsonl', plantedCorpus(9));
    const grow = ['tree', 'grow', 'a.jsonl', '--model', 'm', '--base-url', chat.baseUrl];
    expect((await startCli(workspace.folder, grow).end).code).toBe(2);
    const useless = await startCli(workspace.folder, [...grow, '--out', 'grown.json']).end;
    expect(useless.code).toBe(3);
    expect(useless.err).toContain('none of the 9 problems got a chain');
    chat.answer = ({ body }) => ({ text: plantedReply(body.messages[0]?.content ?? '') });
    const better = await startCli(workspace.folder, [...grow, '--min-samples', '1', '--out', 'other.json', '--json'])
      .end;
    expect(JSON.parse(better.out)).toMatchObject({ drawn: 9, failed: [], calls: 9 });
    workspace.write('grown.json', '{"name":"Mine"}');
    const taken = await startCli(workspace.folder, [
      ...grow,
      '--seed',
      '1',
      '--model',
      'n',
      '--min-samples',
      '1',
      '--out',
      'grown.json',
    ]).end;
    expect(taken.code).toBe(3);
    expect(taken.err).toContain('--overwrite');
  });
});
