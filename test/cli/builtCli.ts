import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const cli = path.resolve('dist/cli.js');

/** What a run of the built command line left behind. */
export interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the built command line in `cwd` to its end. */
export function runCli(cwd: string, args: readonly string[], input: string | Buffer = '', env = process.env): Run {
  mustBeBuilt();
  const options = { cwd, input, encoding: 'utf8', env, maxBuffer: 2 ** 28, timeout: 60_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], options);
  return { code: status, out: stdout, err: stderr };
}

/** Starts the built command line; the caller ends it. */
export function startCli(
  cwd: string,
  args: readonly string[],
): { child: ChildProcessWithoutNullStreams; end: Promise<Run> } {
  mustBeBuilt();
  const child = spawn(process.execPath, [cli, ...args], { cwd });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const end = new Promise<Run>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { child, end };
}

/** What a run with `--json` printed. */
export function jsonOf({ out }: Run): Record<string, unknown> {
  return JSON.parse(out) as Record<string, unknown>;
}

function mustBeBuilt(): void {
  if (!existsSync(cli)) throw new Error(`${cli} is missing: run npm run build first`);
}
