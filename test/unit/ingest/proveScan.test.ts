import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { indexFiles, type IndexOptions } from '../../../src/core/ingest/indexFiles';
import { unattended, type Job } from '../../../src/core/job/job';
import type { IndexStore } from '../../../src/core/store/open';
import { sampleId } from '../../../src/core/store/samples';
import { Workspace } from './workspace';

const padding = 'and so on, '.repeat(200);

/** A row of more than 2 KB, so that files of some thousand rows are read quickly. */
function longRow(n: number, trace = padding): string {
  return `{"id":"s${n}","problem":"What is ${n} + ${n}?","solution":"${trace}","answer":${2 * n}}\n`;
}

function longRows(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, n) => longRow(from + n)).join('');
}

/** Faults that only a parse of the whole line sees; each in a line with a good problem and id. */
const hidden: [fault: string, row: (n: number) => string, code: string][] = [
  ['a raw control character in the trace', (n) => longRow(n, `${padding}\u0007`), 'bad-json'],
  ['an escape that does not exist', (n) => longRow(n, `${padding}\\q`), 'bad-json'],
  ['a number with a leading zero', (n) => longRow(n).replace(/"answer":\d+/u, '"answer":01'), 'bad-json'],
  ['brackets that do not match', (n) => longRow(n).replace('"answer"', '"x":[{"y":1]},"answer"'), 'bad-json'],
  ['a word that is no value', (n) => longRow(n).replace(/"answer":\d+/u, '"answer":nothing'), 'bad-json'],
];

async function index(store: IndexStore, file: string, options: IndexOptions = {}, job: Job = unattended) {
  const { datasets, refused } = await indexFiles(store, [file], options, job);
  const [dataset] = datasets;
  if (!dataset) throw new Error(refused[0]?.message);
  return dataset;
}

function idsOf(store: IndexStore): string[] {
  const scan = store.datasets.byPath('a.jsonl')?.scan;
  return scan ? store.samples.page(scan.id, 0, 1_000_000).map(sampleId) : [];
}

describe('the proof of a quick scan', () => {
  it('finds what the quick reading passed over, and takes those rows out', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const bad = hidden.map(([, row], at) => row(10_000 + at));
    const parts = bad.map((line, at) => longRows(at * 500, at * 500 + 500) + line);
    const file = workspace.write('a.jsonl', `${parts.join('')}{"id":"cut","problem":"What`);

    const fast = await index(store, file, { fast: true });
    expect(fast).toMatchObject({ samples: 2_500 + bad.length, proven: false, problems: [], errors: 0 });

    const proven = await index(store, file);
    expect(proven).toMatchObject({ samples: 2_500, proven: true, errors: bad.length + 1, bytes: 0 });
    expect(proven.problems.map(({ line, code }) => [line, code])).toEqual([
      ...hidden.map(([, , code], at) => [at * 501 + 501, code]),
      [2_506, 'bad-json'],
    ]);
    expect(idsOf(store)).toEqual(Array.from({ length: 2_500 }, (_, n) => `s${n}`));
  });

  it('says the same as a scan that parses every line', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const rows = Array.from({ length: 2_600 }, (_, n) => {
      const fault = n % 97 === 0 ? hidden[(n / 97) % hidden.length] : undefined;
      return fault ? fault[1](n) : longRow(n % 50 === 0 ? 7 : n);
    }).join('');
    const long = await index(store, workspace.write('a.jsonl', rows));
    const short = await index(store, workspace.write('b.jsonl', rows.replaceAll(padding, 'short')));
    const places = ({ problems }: typeof long) => problems.map(({ line, code, severity }) => [line, code, severity]);
    expect(places(long)).toEqual(places(short));
    expect(long).toMatchObject({ samples: short.samples, errors: short.errors, warnings: short.warnings });
    expect(long.warnings).toBeGreaterThan(40);
  });

  it('leaves numbers free for rows that are appended after a row was taken out', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', longRows(0, 2_500) + (hidden[0]?.[1](9_999) ?? ''));
    await index(store, file);
    appendFileSync(file, longRows(2_500, 2_510));
    expect(await index(store, file)).toMatchObject({ samples: 2_510, added: 10, unchanged: 2_500, proven: true });
    expect(idsOf(store)).toEqual(Array.from({ length: 2_510 }, (_, n) => `s${n}`));
  });

  it('goes on where it was broken off', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl', longRows(0, 2_500) + (hidden[1]?.[1](9_999) ?? ''));
    const stop = new AbortController();
    const job: Job = {
      signal: stop.signal,
      report: ({ step, done }) => {
        if (step.startsWith('Checking') && done > 0) stop.abort();
      },
    };
    await expect(index(store, file, {}, job)).rejects.toThrow();
    const scan = store.datasets.byPath(path.basename(file))?.scan;
    expect(scan).toMatchObject({ complete: true, samples: 2_501 });
    expect(await index(store, file)).toMatchObject({ samples: 2_500, errors: 1, proven: true });
  });
});
