import { existsSync } from 'node:fs';
import path from 'node:path';

/** The bundle of the thread that reads large corpora; undefined where the program does not run from its bundle. */
export const scanThread = bundleOf('scan-thread');

/** The same of the thread that reads large sets back while they are written. */
export const readBackThread = bundleOf('read-back-thread');

/** The same of the threads that make the rows of large sets. */
export const rowThread = bundleOf('row-thread');

/** The same of the threads that read the traces of large selections when they are saved. */
export const markThread = bundleOf('mark-thread');

function bundleOf(thread: string): string | undefined {
  const beside = path.join(__dirname, `${thread}.mjs`);
  return existsSync(beside) ? beside : undefined;
}
