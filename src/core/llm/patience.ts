/** From how many replies on they say something, and how many are remembered, at least. */
const fewest = 20;
const remembered = 256;
/** Of the time that 95 of 100 replies take. Far enough above it to leave slow replies alone. */
const factor = 3;
/** Of the time that the slowest reply took: the shorter of the two where no reply is much slower than the others. */
const slowestFactor = 2;
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
  /** At the same places: whether that was a reply. */
  private readonly replied: boolean[] = [];
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
  note(milliseconds: number, replied = true): void {
    this.times[this.next] = milliseconds;
    this.replied[this.next] = replied;
    this.next = (this.next + 1) % this.remembered;
    this.usual = undefined;
  }

  /** @param givenUp how often this request was given up before: each time it gets twice the time */
  limit(givenUp: number): number {
    if (this.times.length < this.fewest) return this.timeout;
    this.usual ??= Math.max(least, this.enough());
    return Math.min(this.timeout, this.usual * 2 ** givenUp);
  }

  private enough(): number {
    const sorted = this.times.toSorted((a, b) => a - b);
    const most = sorted[Math.floor(sorted.length * 0.95)] ?? this.timeout;
    const slowest = this.times.reduce((so, time, at) => (this.replied[at] ? Math.max(so, time) : so), 0);
    return Math.min(factor * most, slowest > 0 ? slowestFactor * slowest : Infinity);
  }
}
