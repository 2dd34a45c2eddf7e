import { setFlagsFromString } from 'node:v8';

/**
 * Has the engine keep the heaps of this process, and of the threads that it starts later, small; to be called first.
 * What is read of a corpus lives for a moment: room for more garbage makes nothing faster and a process larger the
 * longer its file is.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--optimize-for-size');
  // The flag before makes this smaller than the lines of a corpus would like it.
  setFlagsFromString('--max-semi-space-size=4');
}
