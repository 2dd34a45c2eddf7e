import { writeSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { outputStream } from './fileOutput';

/** What the command line needs of its process, so that tests can run it without one. */
export interface Surroundings {
  readonly cwd: string;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Columns of the terminal that stderr is; undefined when it is none. */
  readonly columns: number | undefined;
  /** Aborted on Ctrl-C. */
  readonly interrupt: AbortSignal;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether a person reads stderr and can answer on stdin. */
  readonly interactive: boolean;
}

/** Why the job was aborted when a person did it. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The surroundings of this process. The first Ctrl-C asks the command to stop, a second one ends the process. */
export function ofProcess(): Surroundings {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) endAtOnce();
    process.stderr.write('\nStopping; Ctrl-C again ends at once.\n');
    controller.abort(new Interrupted('interrupted'));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: outputStream(process.stdout),
    stderr: process.stderr,
    columns: process.stderr.isTTY ? process.stderr.columns : undefined,
    interrupt: controller.signal,
    env: process.env,
    interactive: process.stderr.isTTY && process.stdin.isTTY,
  };
}

/** Past the streams, which may be what hangs. */
function endAtOnce(): never {
  try {
    writeSync(process.stderr.fd, 'Ended at once: the result may be missing; what was finished is kept.\n');
  } finally {
    process.exit(130);
  }
}
