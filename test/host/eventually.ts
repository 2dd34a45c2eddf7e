import { setTimeout as wait } from 'node:timers/promises';

/**
 * Repeats an assertion until it holds: hints and hovers never wait for the index, so the first answer may be early.
 * @param seconds after which the last failure is thrown
 */
export async function eventually(assertion: () => Promise<void>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      await assertion();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(100);
    }
  }
}
