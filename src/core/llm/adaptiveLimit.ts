/** Share of requests refused as too many above which fewer are sent at a time. */
const tooMany = 0.2;
/** At least so many outcomes are looked at together. */
const fewest = 20;

/**
 * How many requests an endpoint is sent at a time. A single "too many requests" says little, since busy endpoints give
 * some at random; when a fifth of them are refused the limit shrinks, and it grows again while few are.
 */
export class AdaptiveLimit {
  current: number;
  private outcomes = 0;
  private refused = 0;

  constructor(private readonly most: number) {
    this.current = most;
  }

  /** Takes note of an outcome. @returns whether the limit shrank by it */
  note(refused: boolean): boolean {
    this.outcomes++;
    if (refused) this.refused++;
    if (this.outcomes < Math.max(fewest, this.current)) return false;
    const shrinks = this.refused / this.outcomes > tooMany;
    this.current = shrinks
      ? Math.max(1, Math.floor(this.current * 0.7))
      : Math.min(this.most, Math.ceil(this.current * 1.1));
    this.outcomes = 0;
    this.refused = 0;
    return shrinks;
  }
}
