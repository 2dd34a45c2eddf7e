import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A private Python with the packages, or why there is none. */
export type Python = { python: string } | { missing: string };

/** What the tests import: the loader that all the trainers read their files with, which brings a YAML parser along. */
const packages = ['datasets>=3'];

/** Below the folder that all downloads of tests lie in; ignored by git and kept between runs. */
const home = path.resolve('.vscode-test', 'interop-python');

/** Longest time that one step of the installation may take, in ms: a registry that does not answer ends it. */
const patience = 240_000;

/**
 * Makes the environment on the first call, some 30 s and 400 MB, from the system's Python and its package registry. An
 * environment gets its name when it is whole, so that an interrupted installation is made anew.
 */
export function preparePython(): Python {
  const python = pythonIn(home);
  if (existsSync(python)) return { python };
  const making = `${home}.${process.pid}.tmp`;
  mkdirSync(path.dirname(home), { recursive: true });
  try {
    const system = ['python3', 'python'].find((name) =>
      succeeds(name, ['-c', 'import sys; assert sys.version_info >= (3, 9)']),
    );
    if (system === undefined) return { missing: 'there is no Python 3.9 or newer on the PATH' };
    if (!succeeds(system, ['-m', 'venv', making])) return { missing: `${system} -m venv failed` };
    const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--retries', '1', ...packages];
    if (!succeeds(pythonIn(making), install)) return { missing: 'pip could not install the packages: no registry?' };
    // Programs started as "python -m" do not mind that their environment moved.
    renameSync(making, home);
    return { python };
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** What a program of this folder prints as JSON for a value on its standard input. */
export function ask(python: string, program: string, value: unknown): unknown {
  const { status, stdout, stderr } = spawnSync(python, [path.resolve('test', 'interop', program)], {
    input: JSON.stringify(value),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    env: { ...process.env, HF_HUB_OFFLINE: '1', HF_DATASETS_OFFLINE: '1', PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (status !== 0) throw new Error(`${program} ended with ${status ?? 'a signal'}: ${stderr}`);
  return JSON.parse(stdout) as unknown;
}

function pythonIn(environment: string): string {
  return process.platform === 'win32'
    ? path.join(environment, 'Scripts', 'python.exe')
    : path.join(environment, 'bin', 'python3');
}

function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: patience }).status === 0;
}
