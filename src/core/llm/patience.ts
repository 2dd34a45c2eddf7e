/** Replies that are remembered, and from how many on they say something. */
const remembered = 256;
const fewest = 20;
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

  /** @param timeout in milliseconds: the most, whatever was measured */
  constructor(private readonly timeout: number) {}

  /** Takes note of a reply, or of a request that was given up, after so many milliseconds. */
  note(milliseconds: number): void {
    this.times[this.next] = milliseconds;
    this.next = (this.next + 1) % remembered;
    this.usual = undefined;
  }

  /** @param givenUp how often this request was given up before: each time it gets twice the time */
  limit(givenUp: number): number {
    if (this.times.length < fewest) return this.timeout;
    this.usual ??= this.times.toSorted((a, b) => a - b)[Math.floor(this.times.length * 0.95)] ?? this.timeout;
    return Math.min(this.timeout, Math.max(least, factor * this.usual) * 2 ** givenUp);
  }
}
