/** Thrown when a pair takes more work than any honest one needs; caught by `judgeAnswer` alone. */
export class OutOfWork extends Error {
  override readonly name = 'OutOfWork';
}

/**
 * What one pair may still cost, in steps of very roughly a microsecond. Counted instead of timed, so that a verdict
 * never depends on the machine.
 */
export class Work {
  constructor(private left: number) {}

  /** @throws OutOfWork when nothing is left */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw new OutOfWork('too much work for one pair');
  }
}
