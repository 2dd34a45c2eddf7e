import { spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SkillGap } from './skillGap';

/** Enough to be in the middle of it: 36 MB. */
const rows = 3_000;

let skillGap: SkillGap;

beforeAll(() => {
  skillGap = new SkillGap();
  const line = (at: number): string =>
    `${JSON.stringify({ id: `r${at}`, problem: `What is ${at} + 1?`, solution: `<think>${'word '.repeat(2_400)}</think>${at + 1}` })}\n`;
  writeFileSync(skillGap.file('corpus.jsonl'), Array.from({ length: rows }, (_, at) => line(at)).join(''));
  for (const args of [
    ['index', 'corpus.jsonl'],
    ['annotate', 'corpus.jsonl'],
    ['select', 'corpus.jsonl', '--method', 'random', '--budget', String(rows), '--save', 'all'],
  ]) {
    const { code, err } = skillGap.run(...args);
    if (code !== 0) throw new Error(`the workspace could not be made: ${err}`);
  }
});
afterAll(() => skillGap.remove());

/** Starts writing to `folder`, and returns when rows are on their way to the disk. */
async function writing(folder: string): Promise<ChildProcess> {
  const child = skillGap.start('write', '--selection', 'all', '--out', folder);
  while (!existsSync(skillGap.file(folder)) || readdirSync(skillGap.file(folder)).length < 2) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode} before it wrote anything`);
    await wait(2);
  }
  return child;
}

describe('a set that is not written to its end', () => {
  it('leaves nothing behind on Ctrl-C', async () => {
    const child = await writing('interrupted');
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(existsSync(skillGap.file('interrupted'))).toBe(false);
  });

  it('leaves no file under its name when the process is killed, and the next run clears up', async () => {
    const child = await writing('killed');
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    expect(await ended).toEqual([null, 'SIGKILL']);
    const left = readdirSync(skillGap.file('killed'));
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter((name) => !name.endsWith('.tmp'))).toEqual([]);
    expect(skillGap.run('write', '--selection', 'all', '--out', 'killed').code).toBe(0);
    expect(readdirSync(skillGap.file('killed')).sort()).toEqual([
      'README.md',
      'all.jsonl',
      'all.rows.jsonl',
      'all.skills.svg',
      'all.yaml',
      'dataset_info.json',
      'skill-gap-manifest.json',
    ]);
  });

  it('leaves nothing behind on a full disk, and says so', (context) => {
    mkdirSync(skillGap.file('small'));
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', skillGap.file('small')]);
    if (mounted.status !== 0) context.skip('a small disk can be made by root on Linux only');
    try {
      const { code, err } = skillGap.run('write', '--selection', 'all', '--out', 'small/set');
      expect(code).toBe(3);
      expect(err).toContain('ENOSPC');
      expect(err).toContain('with enough room');
      expect(readdirSync(skillGap.file('small'))).toEqual([]);
    } finally {
      spawnSync('umount', [skillGap.file('small')]);
    }
  });
});
