import { linkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { overStdio } from '../../test/server/client';
import type { Measure } from '../trial';
import { peakOf } from './memory';
import { corpusOf } from './timing';

/**
 * What opening a folder starts in the editor, until all of it is done: rows, full-text search, proof of every line; in
 * the server's own process, whose memory counts.
 */
export const everything: Measure = async (setting) => {
  const { file, rows } = corpusOf(setting);
  const corpus = path.join(setting.folder, 'corpus.jsonl');
  linkSync(file, corpus);
  const client = overStdio(setting.folder);
  try {
    const started = performance.now();
    await client.start(true);
    await client.logged('skillGap/check');
    const seconds = (performance.now() - started) / 1000;
    const { samples } = await client.done('skillGap/status', {});
    if (samples !== rows) throw new Error(`${samples} of ${rows} rows were found`);
    return { value: seconds, peakMB: client.pid === undefined ? 0 : peakOf(client.pid) };
  } finally {
    await client.stop();
    rmSync(corpus);
  }
};
