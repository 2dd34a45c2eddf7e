import { onAbort } from '../job/onAbort';

/** Waits so many milliseconds; the first signal that is aborted ends it at once with its reason. */
export function pause(milliseconds: number, signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve, reject) => {
    for (const signal of signals) signal.throwIfAborted();
    const end = (): void => {
      clearTimeout(timer);
      for (const leave of leaves) leave();
      const aborted = signals.find((signal) => signal.aborted);
      if (aborted) reject(aborted.reason as Error);
      else resolve();
    };
    const timer = setTimeout(end, milliseconds);
    const leaves = signals.map((signal) => onAbort(signal, end));
  });
}
