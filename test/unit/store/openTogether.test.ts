import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

/** In one of a hundred rounds SQLite refuses a connection at once that changes a fresh file as another does. */
const [rounds, threads] = [300, 3];

it('an index that several open for the first time at the same moment is open for each', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'open-together-'));
  try {
    const script = path.join(folder, 'thread.cjs');
    await build({
      entryPoints: [path.resolve('test/unit/store/openTogetherThread.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      external: ['better-sqlite3'],
      banner: {
        js: `require = require('node:module').createRequire(${JSON.stringify(path.resolve('package.json'))});`,
      },
      logLevel: 'error',
    });
    const folders = Array.from({ length: rounds }, (_, round) => path.join(folder, String(round)));
    for (const one of folders) mkdirSync(one);
    const arrived = new Int32Array(new SharedArrayBuffer(4 * rounds));
    const failures = await Promise.all(
      Array.from({ length: threads }, () => {
        const worker = new Worker(script, { workerData: { arrived, folders, threads } });
        return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
      }),
    );
    expect(failures).toEqual([undefined, undefined, undefined]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);
