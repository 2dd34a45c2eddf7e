import type { Progress } from '../../protocol/values';

/** What a long-running operation gets from whoever started it. */
export interface Job {
  /** Aborted when the user cancels; nothing is written after that. */
  readonly signal: AbortSignal;
  /** Called often; receivers thin it out. */
  report(progress: Progress): void;
}

/** A job that nobody watches and nobody cancels. */
export const unattended: Job = { signal: new AbortController().signal, report: () => undefined };

/**
 * Lets the event loop run, then throws the signal's reason if the job was cancelled meanwhile. Every batch of a long
 * loop awaits it, so that a cancel, a signal or a message is seen within a batch.
 */
export async function breathe(job: Job): Promise<void> {
  await new Promise<void>((resolve) => setImmediate(resolve));
  job.signal.throwIfAborted();
}

/** Whether `error` says that the job was cancelled, as opposed to having failed. */
export function isCancellation(error: unknown, job: Job): boolean {
  return job.signal.aborted && (error === job.signal.reason || (error instanceof Error && error.name === 'AbortError'));
}
