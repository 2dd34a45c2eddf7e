import type { Job } from '../job/job';

/**
 * Works on items, `atOnce` of them at a time, each begun when another has ended. The first error stops what is under
 * way, through the job that `work` is given, and is thrown when all of it has ended; so is a cancel.
 */
export async function askAll<Item>(
  items: Iterable<Item>,
  atOnce: number,
  work: (item: Item, job: Job) => Promise<void>,
  job: Job,
): Promise<void> {
  const stop = new AbortController();
  const inner: Job = { signal: AbortSignal.any([job.signal, stop.signal]), report: (progress) => job.report(progress) };
  const waiting = items[Symbol.iterator]();
  let failure: { error: unknown } | undefined;
  const worker = async (): Promise<void> => {
    while (!inner.signal.aborted) {
      const next = waiting.next();
      if (next.done === true) return;
      try {
        await work(next.value, inner);
      } catch (error) {
        failure ??= { error };
        stop.abort(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
  job.signal.throwIfAborted();
  if (failure) throw failure.error;
}
