import type { Readable, Writable } from 'node:stream';

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
}

/** Why the job was aborted when a person did it. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}

/** The surroundings of this process. The first Ctrl-C asks the command to stop, a second one ends the process. */
export function ofProcess(): Surroundings {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    process.stderr.write('\nStopping; Ctrl-C again ends at once.\n');
    controller.abort(new Interrupted('interrupted'));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    columns: process.stderr.isTTY ? process.stderr.columns : undefined,
    interrupt: controller.signal,
  };
}
