import { linkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { overStdio, type TestClient } from '../../test/server/client';
import type { Measure } from '../trial';
import { peakOf } from './memory';
import { corpusOf } from './timing';

/**
 * Opens a folder with the corpus as the editor does and waits until something is reached; in the server's own process,
 * whose memory counts.
 */
function openingFolder(reached: (client: TestClient) => Promise<void>): Measure {
  return async (setting) => {
    const { file, rows } = corpusOf(setting);
    const corpus = path.join(setting.folder, 'corpus.jsonl');
    linkSync(file, corpus);
    const client = overStdio(setting.folder);
    try {
      const started = performance.now();
      await client.start(true);
      await reached(client);
      const seconds = (performance.now() - started) / 1000;
      const { samples } = await client.done('skillGap/status', {});
      if (samples !== rows) throw new Error(`${samples} of ${rows} rows were found`);
      return { value: seconds, peakMB: client.pid === undefined ? 0 : peakOf(client.pid) };
    } finally {
      await client.stop();
      rmSync(corpus);
    }
  };
}

/** What opening a folder starts in the editor, until all of it is done: rows, full-text search, proof of every line. */
export const everything = openingFolder((client) => client.logged('skillGap/check'));

/** The same until every row can be used and found by its words. The proof is what comes next. */
export const searchable = openingFolder((client) => client.reached('Checking '));
