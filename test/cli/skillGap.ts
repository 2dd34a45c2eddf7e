import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const cli = path.resolve('dist/cli.js');

/** The sample workspace of the project. */
export const samples = {
  corpus: path.resolve('samples/corpus.jsonl'),
  student: path.resolve('samples/weak-student.jsonl'),
};

/** How many samples the sample workspace has. */
export function sampleCount(): number {
  return readFileSync(samples.corpus, 'utf8').trimEnd().split('\n').length;
}

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** The built command line in a temporary folder of its own, which is the workspace too. */
export class SkillGap {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'skill-gap-cli-'));

  constructor() {
    if (!existsSync(cli)) throw new Error(`${cli} is missing: run npm run build first`);
  }

  run(...args: string[]): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { code: status, out: stdout, err: stderr };
  }

  start(...args: string[]): ChildProcess {
    return spawn(process.execPath, [cli, ...args], { cwd: this.folder, stdio: 'ignore' });
  }

  file(...names: string[]): string {
    return path.join(this.folder, ...names);
  }

  linesOf(...names: string[]): unknown[] {
    const text = readFileSync(this.file(...names), 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
