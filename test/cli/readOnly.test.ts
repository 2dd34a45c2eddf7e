import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect } from '../../src/core/store/driver';
import { indexPath } from '../../src/core/store/open';
import { samples, SkillGap } from './skillGap';

const cli = path.resolve('dist/cli.js');

/** The superuser may write everywhere, so that the command line runs as nobody then. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let skillGap: SkillGap;

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: skillGap.folder,
    encoding: 'utf8',
    ...user,
  });
  return { code: status, out: stdout, err: stderr };
}

/** Whether that user gets at the bundle and at Node at all; not where they lie in the superuser's own folders. */
function canRun(): boolean {
  return existsSync(cli) && spawnSync(process.execPath, [cli, '--version'], user).status === 0;
}

function protect(): void {
  chmodSync(skillGap.file('.skill-gap'), 0o555);
  chmodSync(skillGap.folder, 0o555);
}

describe.skipIf(process.platform === 'win32' || !canRun())('a workspace that is not writable', () => {
  beforeEach(() => {
    skillGap = new SkillGap();
    chmodSync(skillGap.folder, 0o755);
    for (const args of [
      ['annotate', samples.corpus],
      ['student', 'import', samples.student, '--name', 'weak'],
      ['select', '--student', 'weak', '--budget', '20', '--save', 'twenty'],
    ])
      expect(skillGap.run(...args).code).toBe(0);
  });
  afterEach(() => {
    chmodSync(skillGap.folder, 0o755);
    if (existsSync(skillGap.file('.skill-gap'))) chmodSync(skillGap.file('.skill-gap'), 0o755);
    skillGap.remove();
  });

  it('1 can be read by the commands that write nothing to it', () => {
    const commands = [
      ['student', 'report', '--json'],
      ['select', '--student', 'weak', '--budget', '20', '--json'],
      ['chains', 'export'],
    ];
    const before = commands.map((args) => skillGap.run(...args).out);
    // Readers leave an empty log behind, with which SQLite reads on; the next writer takes it away.
    expect(skillGap.run('index', samples.corpus).code).toBe(0);
    protect();
    expect(commands.map((args) => run(...args))).toEqual(
      before.map((out) => ({ code: 0, out, err: expect.any(String) as string })),
    );
    expect(readdirSync(skillGap.file('.skill-gap')).sort()).toEqual(['.gitignore', 'index.db']);
  });

  it('2 says that it is not writable, and what to do', () => {
    protect();
    for (const args of [
      ['index', samples.corpus],
      ['select', '--student', 'weak', '--save', 'other'],
    ]) {
      const { code, err } = run(...args);
      expect(code).toBe(3);
      expect(err).toBe(
        `The folder ${skillGap.file('.skill-gap')} is not writable, and SQLite keeps files beside the index while it is in use. ` +
          'Make it writable for this user, or work on a copy of the workspace and name that with --workspace.\n',
      );
    }
  });

  it('3 is not read where its last changes are still in the log', () => {
    writeFileSync(`${indexPath(skillGap.folder)}-wal`, 'pages that the database does not have yet');
    protect();
    expect(run('student', 'report')).toMatchObject({
      code: 3,
      err: expect.stringContaining('is not writable') as string,
    });
  });

  it('4 refuses a newer index there as anywhere', () => {
    const raw = connect(indexPath(skillGap.folder), 'write');
    raw.pragma('user_version = 9999');
    raw.close();
    protect();
    expect(run('student', 'report')).toMatchObject({
      code: 3,
      err: expect.stringContaining('was written by a newer Skill Gap') as string,
    });
  });

  it('5 says so where there is no index yet', () => {
    rmSync(skillGap.file('.skill-gap'), { recursive: true });
    chmodSync(skillGap.folder, 0o555);
    const { code, err } = run('index', samples.corpus);
    expect(code).toBe(3);
    expect(err).toContain(`The index folder ${skillGap.file('.skill-gap')} cannot be made or written to. Make it`);
  });
});
