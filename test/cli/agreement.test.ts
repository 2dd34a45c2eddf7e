import { describe, expect, it } from 'vitest';
import { Workspace } from '../unit/ingest/workspace';
import { LoopbackChat } from '../loopback/loopbackChat';
import { runCli, startCli } from './builtCli';
import { samples } from './skillGap';

describe('skill-gap agreement', () => {
  it('1.1 compares two annotators and stores nothing', () => {
    using workspace = new Workspace();
    const compare = [
      'agreement',
      samples.corpus,
      '--annotator',
      'builtin',
      '--against',
      'lexical',
      '--tree',
      'builtin',
    ];
    const run = runCli(workspace.folder, [...compare, '--sample', '200', '--json']);
    expect(run.code).toBe(0);
    const value = JSON.parse(run.out) as { levels: { level: number; kappa: number }[] };
    expect(value).toMatchObject({ annotator: 'builtin', against: 'lexical', seed: '42', drawn: 200, samples: 200 });
    expect(value.levels.map(({ level }) => level)).toEqual([1, 2, 3]);
    const kappa = value.levels[0]?.kappa ?? 0;
    expect(kappa).toBeGreaterThan(0.1);
    expect(kappa).toBeLessThan(1);
    const text = runCli(workspace.folder, compare);
    expect(text.out).toMatch(/^level\s+samples\s+exact/u);
    expect(text.out).toContain('Most often apart');
    expect(runCli(workspace.folder, ['chains', 'export']).code).toBe(3);
  });

  it('1.2 says what is wrong with its flags', () => {
    using workspace = new Workspace();
    const run = runCli(workspace.folder, ['agreement', samples.corpus, '--annotator', 'builtin']);
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain('nothing to compare');
    expect(runCli(workspace.folder, ['agreement', samples.corpus, '--sample', '0']).code).toBe(2);
    expect(runCli(workspace.folder, ['agreement', samples.corpus]).code).toBe(3);
  });

  it('1.3 compares with a model, asks nothing twice, and estimates before', async () => {
    using workspace = new Workspace();
    const names = (content: string): string[] => [...content.matchAll(/^- (.+)$/gmu)].map((match) => match[1] ?? '');
    await using chat = await LoopbackChat.start(({ body }) => ({
      text: JSON.stringify(names(body.messages[0]?.content ?? '').slice(0, 1)),
    }));
    const compare = ['agreement', samples.corpus, '--annotator', 'builtin', '--against', 'openai', '--model', 'm'];
    const flags = [...compare, '--base-url', chat.baseUrl, '--sample', '20', '--json'];
    const dry = await startCli(workspace.folder, [...flags, '--dry-run']).end;
    expect(JSON.parse(dry.out)).toMatchObject({ estimate: { samples: 20 } });
    expect(chat.requests).toBe(0);
    const first = await startCli(workspace.folder, flags).end;
    expect(JSON.parse(first.out)).toMatchObject({ samples: 20, calls: 60, failed: [] });
    const again = await startCli(workspace.folder, flags).end;
    expect(JSON.parse(again.out)).toMatchObject({ samples: 20, calls: 0 });
    expect((await startCli(workspace.folder, compare).end).code).toBe(2);
  });
});
