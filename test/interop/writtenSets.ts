import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SetProofReport } from '../../src/core/sft/setProof';

const cli = path.resolve('dist/cli.js');

/** Rows of the corpus: with texts of this length they are more than the loader's first chunk of 10 MB. */
const rows = 1_200;
const traceLength = 12_000;

/** What is said of a set that was written. */
export interface WrittenJson {
  folder: string;
  name: string;
  proofs: SetProofReport;
}

/** A workspace with a corpus of long rows, of which all with a trace are selected under the name "all". */
export class WrittenSets {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'skill-gap-interop-'));

  /** @param lines of the corpus */
  constructor(lines: readonly string[] = Array.from({ length: rows }, (_, at) => lineOf(at))) {
    writeFileSync(path.join(this.folder, 'corpus.jsonl'), lines.join(''));
    // A student whose template keeps no trace of a message.
    mkdirSync(path.join(this.folder, 'student'));
    cpSync(path.resolve('templates/deepseek-v3.jinja'), path.join(this.folder, 'student', 'chat_template.jinja'));
    const marks = { bos_token: '<b>', eos_token: '<e>' };
    writeFileSync(path.join(this.folder, 'student', 'tokenizer_config.json'), JSON.stringify(marks));
    this.run('index', 'corpus.jsonl');
    this.run('annotate', 'corpus.jsonl');
    this.run('select', 'corpus.jsonl', '--method', 'random', '--budget', String(lines.length), '--save', 'all');
  }

  /** Writes a set to a folder of its own. */
  write(folder: string, ...flags: string[]): WrittenJson {
    return JSON.parse(this.run('write', '--selection', 'all', '--out', folder, '--json', ...flags)) as WrittenJson;
  }

  linesOf(folder: string, file: string): unknown[] {
    const lines = readFileSync(path.join(folder, file), 'utf8').trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as unknown);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private run(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: this.folder,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    if (status !== 0) throw new Error(`skill-gap ${args.join(' ')} ended with ${status ?? 'a signal'}: ${stderr}`);
    return stdout;
  }
}

/** Most rows have no chain, the first ones too; texts hold what loaders trip over. */
function lineOf(at: number): string {
  const problem = at % 7 === 0 ? `Solve $x^2 - ${at}x + 6 = 0$ for x.` : `Ünlikely words\u2028${at} \u{1f600} zzz`;
  const trace = `<think>\nStep\t"${at}" \\ ${'thinking '.repeat(traceLength / 9)}\n</think>\n\n\\boxed{${at}}`;
  return `${JSON.stringify({ id: `r${at}`, problem, solution: trace })}\n`;
}
