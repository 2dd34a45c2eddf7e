/** From how many replies on they say something, and how many are remembered, at least. */
const fewest = 20;
const remembered = 256;
/** Of the time that 95 of 100 replies take. Far enough above it to leave slow replies alone. */
const factor = 3;
/** In milliseconds; below it a busy machine of ours makes the difference. */
const least = 500;

/**
 * How long a reply is worth waiting for before it is taken for one that never comes: a request that hangs would
 * otherwise hold its place until the timeout. Measured on the replies themselves; without enough of them, the timeout.
 * A request that was given up counts with the time it was waited for, so that an endpoint that becomes slower as a
 * whole is soon waited for longer.
 */
export class Patience {
  private readonly times: number[] = [];
  private next = 0;
  private usual: number | undefined;

  private readonly fewest: number;
  private readonly remembered: number;

  /**
   * @param timeout in milliseconds: the most, whatever was measured
   * @param concurrency requests in flight at most: the first of so many to be answered are faster than all others
   */
  constructor(
    private readonly timeout: number,
    concurrency = 1,
  ) {
    this.fewest = Math.max(fewest, concurrency);
    this.remembered = Math.max(remembered, 2 * concurrency);
  }

  /** Takes note of a reply, or of a request that was given up, after so many milliseconds. */
  note(milliseconds: number): void {
    this.times[this.next] = milliseconds;
    this.next = (this.next + 1) % this.remembered;
    this.usual = undefined;
  }

  /** @param givenUp how often this request was given up before: each time it gets twice the time */
  limit(givenUp: number): number {
    if (this.times.length < this.fewest) return this.timeout;
    this.usual ??= this.times.toSorted((a, b) => a - b)[Math.floor(this.times.length * 0.95)] ?? this.timeout;
    return Math.min(this.timeout, Math.max(least, factor * this.usual) * 2 ** givenUp);
  }
}
