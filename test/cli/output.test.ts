import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleLines, Workspace } from '../unit/ingest/workspace';

const cli = path.resolve('dist/cli.js');

/** Runs the built command line with its standard output redirected by a shell, after `before`. */
function redirected(workspace: Workspace, args: string, to: string, before = 'true') {
  const script = `${before}; exec '${process.execPath}' '${cli}' ${args} > ${to}`;
  const { status, stderr } = spawnSync('bash', ['-c', script], { cwd: workspace.folder, encoding: 'utf8' });
  return { code: status, lines: stderr.trimEnd().split('\n') };
}

describe.skipIf(!existsSync('/dev/full'))('an output that takes no more', () => {
  it.each([
    ['tag', 'tag < a.jsonl'],
    ['judge', 'judge < a.jsonl'],
    ['inspect', 'inspect a.jsonl --json'],
    ['inspect for people', 'inspect a.jsonl'],
    ['index', 'index a.jsonl --json'],
    ['help', '--help'],
  ])('1 is named, with exit code 3: %s', (_, args) => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 5));
    const { code, lines } = redirected(workspace, args, '/dev/full');
    expect(code).toBe(3);
    expect(lines.at(-1)).toMatch(/^The output could not be written to its end: ENOSPC.*Free some space/u);
  });

  it('2 is named when a file grows until its limit, where the system writes a part of a text', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 400));
    const { code, lines } = redirected(workspace, 'tag < a.jsonl', 'out.jsonl', 'ulimit -f 8');
    expect(statSync(path.join(workspace.folder, 'out.jsonl')).size).toBe(8192);
    expect(code).toBe(3);
    expect(lines.at(-1)).toMatch(/^The output could not be written to its end: EFBIG/u);
    // The last text alone may be cut as well, where no further write would fail.
    const short = redirected(workspace, 'inspect a.jsonl --json', 'out.json', 'ulimit -f 1');
    expect(statSync(path.join(workspace.folder, 'out.json')).size).toBe(1024);
    expect(short).toMatchObject({ code: 3, lines: [expect.stringContaining('EFBIG')] });
  });

  it('3 ends quietly when the reader has seen enough', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 20_000));
    const { code, lines } = redirected(workspace, 'tag < a.jsonl', '>(head -1 > /dev/null)');
    expect({ code, lines }).toEqual({ code: 0, lines: [''] });
  });
});
