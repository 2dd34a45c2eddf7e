import { onAbort } from '../job/onAbort';

/** Milliseconds; short enough for a person who cancelled, and as long as a small model takes for a short reply. */
const grace = 300;

/**
 * Has requests in flight given up a moment after a cancel: their replies are paid for whether or not somebody waits, and
 * those that come in that time can still be kept. What has arrived by then is read first.
 * @returns what takes this back when the request has ended
 */
export function afterLastReplies(signal: AbortSignal, giveUp: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const leave = onAbort(signal, () => {
    // Sockets are read between timers and immediates.
    timer = setTimeout(() => setImmediate(giveUp), grace);
  });
  return () => {
    leave();
    clearTimeout(timer);
  };
}
