/**
 * Runs `work` on items as they come, at most `atOnce` of them at a time. Memory is bounded by what is in flight. When one
 * throws, no other is begun; those in flight are waited for before the error is thrown on.
 */
export async function eachInFlight<T>(
  items: AsyncIterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  let failed: { error: unknown } | undefined;
  const begin = (item: T): void => {
    const one = work(item)
      .catch((error: unknown) => {
        failed ??= { error };
      })
      .finally(() => running.delete(one));
    running.add(one);
  };
  try {
    for await (const item of items) {
      begin(item);
      if (running.size >= atOnce) await Promise.race(running);
      if (failed) break;
    }
  } finally {
    await Promise.all(running);
  }
  if (failed) throw failed.error;
}
