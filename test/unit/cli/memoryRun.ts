import { Readable, Writable } from 'node:stream';
import type { Command } from '../../../src/cli/command';
import { main } from '../../../src/cli/main';

/** What a run left behind. */
export interface MemoryRun {
  code: number;
  out: string;
  err: string;
}

interface Options {
  commands?: readonly Command[];
  stdin?: string | Readable;
  cwd?: string;
  interrupt?: AbortSignal;
  columns?: number;
  env?: Readonly<Record<string, string>>;
  interactive?: boolean;
  /** In place of one that is collected. */
  stdout?: Writable;
}

/** Runs a command line in this process, on streams in memory. */
export async function memoryRun(argv: readonly string[], options: Options = {}): Promise<MemoryRun> {
  const out = new Collected();
  const err = new Collected();
  const { stdin = '' } = options;
  const code = await main(
    argv,
    {
      cwd: options.cwd ?? '/nowhere',
      stdin: typeof stdin === 'string' ? Readable.from([Buffer.from(stdin)]) : stdin,
      stdout: options.stdout ?? out,
      stderr: err,
      columns: options.columns,
      interrupt: options.interrupt ?? new AbortController().signal,
      env: options.env ?? {},
      interactive: options.interactive ?? false,
    },
    options.commands,
  );
  return { code, out: out.text, err: err.text };
}

class Collected extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
