const listenersOf = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Has `listener` called when the signal is aborted, once. A signal looks through all its listeners for each that is
 * added or removed, which hundreds of requests in flight feel; here it has one.
 * @returns what takes the listener away again
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  const listeners = listenersOf.get(signal) ?? new Set();
  if (!listenersOf.has(signal)) {
    listenersOf.set(signal, listeners);
    const callAll = (): void => {
      for (const one of listeners) one();
      listeners.clear();
    };
    signal.addEventListener('abort', callAll, { once: true });
  }
  // The same function may be waiting in two places.
  const own = (): void => listener();
  listeners.add(own);
  return () => void listeners.delete(own);
}
