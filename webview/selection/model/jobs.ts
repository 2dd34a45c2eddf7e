import type { Progress } from '../../../src/protocol/values';
import { bytes, count } from './format';

/** The jobs of the language server that are under way, and the one to show. */
export class Jobs {
  readonly #running = new Map<string, Progress>();

  /** `progress` is null when the job has ended. */
  take(job: string, progress: Progress | null): void {
    this.#running.delete(job);
    // Set anew, so that the job that reported last is last in the map.
    if (progress) this.#running.set(job, progress);
  }

  /** The job that reported last; null when none runs. */
  get shown(): Progress | null {
    return [...this.#running.values()].at(-1) ?? null;
  }
}

/** Part done, 0..1; null when the whole is not known. */
export function partDone(progress: Progress): number | null {
  return progress.total > 0 ? Math.min(1, progress.done / progress.total) : null;
}

export function progressWords(progress: Progress): string {
  const figure = progress.unit === 'bytes' ? bytes : count;
  if (progress.total > 0) return `${progress.step}: ${figure(progress.done)} of ${figure(progress.total)}`;
  return progress.done > 0 ? `${progress.step}: ${figure(progress.done)}` : progress.step;
}
