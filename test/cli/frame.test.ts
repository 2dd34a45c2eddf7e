import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/core/store/driver';
import { indexPath, openIndex } from '../../src/core/store/open';
import { sampleLines, Workspace } from '../unit/ingest/workspace';
import { runCli, startCli } from './builtCli';

describe('the built command line', () => {
  it('1.1 has help, version and one line for an unknown command', () => {
    using workspace = new Workspace();
    expect(runCli(workspace.folder, ['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
    expect(runCli(workspace.folder, ['--help']).out).toContain('student import');
    expect(runCli(workspace.folder, ['idnex'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Did you mean "index"?') as string,
    });
    expect(existsSync(path.join(workspace.folder, '.skill-gap'))).toBe(false);
  });

  it('1.2 tells an older Node what is needed, in one line and with 3', () => {
    using workspace = new Workspace();
    const old = workspace.write(
      'old.cjs',
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.11.0' } });",
    );
    const env = { ...process.env, NODE_OPTIONS: `--require ${old}` };
    const run = runCli(workspace.folder, ['index', 'a.jsonl', '--json'], '', env);
    expect(run.code).toBe(3);
    expect(run.err).toMatch(/^skill-gap needs Node 22 or newer; this is Node 20\.11\.0\. .*\n$/);
    expect(JSON.parse(run.out)).toMatchObject({ error: { code: 'old-node' } });
  });

  it('1.3 prints one JSON value and nothing else on stdout, whatever happens', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 3));
    const annotate = ['annotate', 'a.jsonl', '--annotator'];
    for (const [args, code] of [
      [['index', 'a.jsonl'], 0],
      [['inspect', 'a.jsonl'], 0],
      [[...annotate, 'builtin'], 0],
      [[...annotate, 'imported'], 3],
      [[...annotate, 'nobody'], 2],
      [[...annotate, 'openai'], 2],
      [['index', 'missing.jsonl'], 3],
      [['index', '--nonsense'], 2],
      [['nonsense'], 2],
    ] as const) {
      const run = runCli(workspace.folder, [...args, '--json']);
      expect([args, run.code]).toEqual([args, code]);
      expect(typeof JSON.parse(run.out)).toBe('object');
      if (code > 1) expect(JSON.parse(run.out)).toMatchObject({ error: { message: expect.any(String) as string } });
    }
  });

  it('1.4 keeps the index in --workspace', () => {
    using workspace = new Workspace();
    workspace.write('a.jsonl', sampleLines(0, 3));
    const indexing = ['index', 'a.jsonl', '--workspace', 'w'];
    expect(runCli(workspace.folder, indexing)).toMatchObject({
      code: 3,
      err: expect.stringMatching(
        /^The workspace .*w is no folder that can be found\. Check what --workspace/,
      ) as string,
    });
    expect(existsSync(path.join(workspace.folder, 'w'))).toBe(false);
    mkdirSync(path.join(workspace.folder, 'w'));
    expect(runCli(workspace.folder, indexing).code).toBe(0);
    expect(existsSync(path.join(workspace.folder, 'w/.skill-gap/index.db'))).toBe(true);
    expect(existsSync(path.join(workspace.folder, '.skill-gap'))).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    '1.5 keeps its heap small where it reads corpora, as the same process',
    async () => {
      using workspace = new Workspace();
      const { child, end } = startCli(workspace.folder, ['tag', '--quiet']);
      const row = '{"problem":"Solve $x+1=3$."}\n';
      child.stdin.write(row);
      // Once it has answered, it is what it will be.
      await new Promise((resolve) => child.stdout.once('data', resolve));
      const words = readFileSync(`/proc/${child.pid ?? 0}/cmdline`, 'utf8').split('\0');
      child.stdin.end(row);
      expect(await end).toMatchObject({ code: 0, err: '' });
      expect(words).toContain('--max-semi-space-size=4');
      expect(words).toContain('tag');
    },
  );
});

/** Starts to index a large file and waits until the first rows are in the index. */
async function begunIndex(workspace: Workspace) {
  workspace.write('large.jsonl', sampleLines(0, 25_000, 8_000));
  const run = startCli(workspace.folder, ['index', 'large.jsonl', '--json']);
  for (let waited = 0; waited < 30_000; waited += 10) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (!existsSync(path.join(workspace.folder, '.skill-gap/index.db'))) continue;
    if (samplesOf(workspace) > 0) return run;
  }
  run.child.kill('SIGKILL');
  throw new Error('no row was indexed within 30 s');
}

function samplesOf(workspace: Workspace): number {
  const store = openIndex(workspace.folder, 'write');
  try {
    return store.datasets.byPath('large.jsonl')?.scan?.samples ?? 0;
  } finally {
    store.close();
  }
}

it.skipIf(process.platform === 'win32')('3 a second interrupt ends the process at once and says so', async () => {
  using workspace = new Workspace();
  const { child, end } = startCli(workspace.folder, ['tag']);
  const started = new Promise((resolve) => child.stdout.once('data', resolve));
  child.stdin.write(sampleLines(0, 1));
  await started;
  // Both wait for the process while it is stopped, so that it gets them together.
  for (const signal of ['SIGSTOP', 'SIGINT', 'SIGTERM', 'SIGCONT'] as const) child.kill(signal);
  const run = await end;
  expect(run.code).toBe(130);
  expect(run.err).toContain('Stopping; Ctrl-C again ends at once.');
  expect(run.err).toMatch(/\nEnded at once: the result may be missing; what was finished is kept\.\n$/u);
});

it.skipIf(process.platform === 'win32')('4 an interrupt ends the wait for a locked index', async () => {
  using workspace = new Workspace();
  workspace.write('a.jsonl', sampleLines(0, 3));
  expect(runCli(workspace.folder, ['index', 'a.jsonl']).code).toBe(0);
  const other = connect(indexPath(workspace.folder), 'write');
  other.exec('BEGIN IMMEDIATE');
  const { child, end } = startCli(workspace.folder, ['annotate', 'a.jsonl']);
  let told = '';
  await new Promise<void>((resolve) =>
    child.stderr.on('data', (text: Buffer) => {
      told += text.toString();
      if (told.includes('Waiting for another program that keeps the index locked')) resolve();
    }),
  );
  child.kill('SIGINT');
  const run = await end;
  other.close();
  expect(run.err).toContain('Interrupted at "Waiting for another program that keeps the index locked"');
  expect(run.code).toBe(130);
});

describe.skipIf(process.platform === 'win32')('an interrupted index', { timeout: 120_000 }, () => {
  it.each(['SIGINT', 'SIGKILL'] as const)(
    '2 keeps what was finished after %s, and the next run goes on',
    async (signal) => {
      using workspace = new Workspace();
      const { child, end } = await begunIndex(workspace);
      child.kill(signal);
      const run = await end;
      if (signal === 'SIGINT') {
        expect(run.code).toBe(130);
        expect(run.err).toMatch(/Interrupted at "Indexing large\.jsonl: .* of 20\d MB"; what was finished is kept\./);
        expect(JSON.parse(run.out)).toMatchObject({ error: { code: 'interrupted' } });
      }
      const kept = samplesOf(workspace);
      expect(kept).toBeGreaterThan(0);
      expect(kept).toBeLessThan(25_000);
      const next = runCli(workspace.folder, ['index', 'large.jsonl', '--json']);
      expect(next.code).toBe(0);
      const { datasets } = JSON.parse(next.out) as { datasets: object[] };
      expect(datasets[0]).toMatchObject({ samples: 25_000, added: 25_000 - kept, unchanged: kept, problems: [] });
    },
  );
});
