/**
 * Works on items as they come, `size` of them at a time: a slow one holds up nothing but itself. Yields the results that
 * have come since the last time, in the order in which they came. After a failure, of the work or of the items, no more
 * are begun; what is at work is waited for and yielded, and then the failure is thrown.
 */
export async function* slidingWindow<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  size: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result[]> {
  const window = new Window(work);
  const iterator = each(items);
  let more = true;
  try {
    while (more || window.running > 0) {
      while (more && window.running < size) {
        const next = await window.guard(iterator.next());
        more = next !== undefined && next.done !== true && !window.failure;
        if (more && next?.done === false) window.begin(next.value);
      }
      await window.change();
      yield window.take();
    }
  } finally {
    await window.emptied();
    await iterator.return(undefined);
  }
  if (window.failure) throw window.failure.reason;
}

async function* each<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item, undefined> {
  yield* items;
}

/** What is at work, and what came of it. */
class Window<Item, Result> {
  running = 0;
  failure: { reason: unknown } | undefined;
  private results: Result[] = [];
  private wake = (): void => undefined;

  constructor(private readonly work: (item: Item) => Promise<Result>) {}

  begin(item: Item): void {
    this.running++;
    void this.guard(this.work(item).then((result) => this.results.push(result))).then(() => {
      this.running--;
      this.wake();
    });
  }

  /** The value; undefined after a failure, of which the first is kept. */
  async guard<T>(promise: Promise<T>): Promise<T | undefined> {
    try {
      return await promise;
    } catch (reason) {
      this.failure ??= { reason };
      return undefined;
    }
  }

  /** Resolves when there are results to take, or nothing is at work. */
  async change(): Promise<void> {
    while (this.running > 0 && this.results.length === 0) await new Promise<void>((resolve) => (this.wake = resolve));
  }

  async emptied(): Promise<void> {
    while (this.running > 0) await new Promise<void>((resolve) => (this.wake = resolve));
  }

  take(): Result[] {
    const taken = this.results;
    this.results = [];
    return taken;
  }
}
