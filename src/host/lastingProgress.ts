import type { Progress } from '../protocol/values';

/** Milliseconds that a job may take before anybody is told of it. */
const patience = 400;

/** Passes on the progress of a job only when it lasts: a bar that is gone before it is read only disturbs. */
export class LastingProgress {
  private began: number | undefined;
  private told = false;

  constructor(private readonly pass: (progress: Progress | null) => void) {}

  /** @param progress null when the job has ended. @param now milliseconds */
  take(progress: Progress | null, now = Date.now()): void {
    if (progress === null) {
      if (this.told) this.pass(null);
      this.began = undefined;
      this.told = false;
      return;
    }
    this.began ??= now;
    if (now - this.began < patience) return;
    this.told = true;
    this.pass(progress);
  }
}
