import { describe, expect, it } from 'vitest';
import { Workspace } from '../unit/ingest/workspace';
import { runCli } from './builtCli';
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
});
