import type { Job } from '../job/job';

/** Waits so many milliseconds; a cancel ends it at once with the job's reason. */
export function pause(milliseconds: number, job: Job): Promise<void> {
  return new Promise((resolve, reject) => {
    job.signal.throwIfAborted();
    const timer = setTimeout(() => {
      job.signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    const stop = (): void => {
      clearTimeout(timer);
      reject(job.signal.reason as Error);
    };
    job.signal.addEventListener('abort', stop, { once: true });
  });
}
