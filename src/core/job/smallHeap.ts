import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Has the engine keep the heap of this process, and those of the threads that it starts later, small; to be called first.
 * The room for young objects of a heap that is there already stays as it is: the command line starts itself with less.
 * What is read of a corpus lives for a moment: room for more garbage makes nothing faster, and a process larger the
 * longer its file is. `--optimize-for-size` would save another tenth and take a tenth more time.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--max-semi-space-size=4');
  // How much garbage the old may gather before it is collected, in percent of what is alive.
  setFlagsFromString('--heap-growing-percent=30');
}

/** Bytes of a corpus between two collections: a hundredth of the time that reading them takes. */
const readBetween = 512 * 1024 * 1024;

/**
 * Collects the garbage of this thread each time that so much of a corpus was read. What a line leaves behind is little,
 * but the engine lets it gather for gigabytes: memory would depend on the length of the file.
 */
export class CollectionByReading {
  private collect: (() => void) | undefined;

  /** @param collected bytes of the corpus that had been read at the beginning */
  constructor(private collected: number) {}

  /** To be told how many bytes of the corpus have been read. */
  at(read: number): void {
    if (read - this.collected < readBetween) return;
    this.collected = read;
    (this.collect ??= collector())();
  }
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
