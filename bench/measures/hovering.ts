import { linkSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { overStdio } from '../../test/server/client';
import { corpusRows, jsonl } from '../../test/server/corpus';
import type { Measure } from '../trial';
import { peakOf } from './memory';
import { corpusOf } from './timing';

const openRows = 40;
/** Milliseconds between two hovers: a hand that never rests. */
const pause = 5;

/** A hover on an open document while the language server indexes a large corpus beside it: 99 of 100 are faster. */
export const hoverWhileIndexing: Measure = async (setting) => {
  const { file } = corpusOf(setting);
  const big = path.join(setting.folder, 'big.jsonl');
  linkSync(file, big);
  const open = jsonl(corpusRows(openRows));
  writeFileSync(path.join(setting.folder, 'open.jsonl'), open);
  const client = overStdio(setting.folder);
  try {
    await client.start(false);
    await client.openDocument('open.jsonl', open);
    await client.hover('open.jsonl', 0);
    const times: number[] = [];
    const state = { done: false };
    const work = client.done('skillGap/index', { fields: {} }).then(() => client.done('skillGap/check', {}));
    const finished = work.finally(() => (state.done = true));
    while (!state.done) {
      const started = performance.now();
      await client.hover('open.jsonl', times.length % openRows);
      times.push(performance.now() - started);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    await finished;
    times.sort((a, b) => a - b);
    const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
    const peakMB = client.pid === undefined ? 0 : peakOf(client.pid);
    return { value: at(0.99), peakMB, beside: { median: at(0.5), most: times.at(-1) ?? 0, hovers: times.length } };
  } finally {
    await client.stop();
    rmSync(big);
  }
};
