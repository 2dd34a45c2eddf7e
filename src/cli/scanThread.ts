import { existsSync } from 'node:fs';
import path from 'node:path';

const beside = path.join(__dirname, 'scan-thread.mjs');

/** The bundle of the thread that reads large corpora; undefined where the program does not run from its bundle. */
export const scanThread = existsSync(beside) ? beside : undefined;
