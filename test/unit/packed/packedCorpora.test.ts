import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { discoverFiles } from '../../../src/core/ingest/discover';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { indexWorkspace } from '../../../src/core/ingest/indexWorkspace';
import { inspectFile } from '../../../src/core/ingest/inspectFile';
import { unattended, type Job } from '../../../src/core/job/job';
import { openFile } from '../../../src/core/jsonl/openFile';
import { RowReader } from '../../../src/core/jsonl/rowReader';
import type { IndexStore } from '../../../src/core/store/open';
import { sampleLines, Workspace } from '../ingest/workspace';
import { failureOf } from './folder';

const gzip = (text: string): Buffer => zlib.gzipSync(text);

async function index(store: IndexStore, file: string, job = unattended) {
  const { datasets, refused } = await indexFiles(store, [file], {}, job);
  const [dataset] = datasets;
  if (!dataset) throw new Error(refused[0]?.message);
  return dataset;
}

function cached(workspace: Workspace): string[] {
  const folder = path.join(workspace.folder, '.skill-gap', 'unpacked');
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The problem texts that the offsets of all samples lead to. */
async function problems(store: IndexStore, name: string): Promise<unknown[]> {
  const scan = store.datasets.byPath(name)?.scan;
  if (!scan) throw new Error(`${name} is not in the index`);
  using rows = await RowReader.open(path.join(store.workspace, name), { workspace: store.workspace });
  return store.samples.page(scan.id, 0, 100_000).map((sample) => {
    const row = rows.row(sample);
    return row.ok ? row.value['problem'] : row.fault.message;
  });
}

const asked = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, n) => `What is ${from + n}?`);

function inForms(rows: readonly object[]): Record<string, Buffer> {
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const texts = (name: string) => rows.map((row) => String((row as Record<string, unknown>)[name]));
  return {
    'a.jsonl': Buffer.from(lines),
    'a.jsonl.gz': gzip(lines),
    'a.ndjson.zst': zlib.zstdCompressSync(lines),
    'hub.json': Buffer.from(JSON.stringify({ features: [], rows: rows.map((row, row_idx) => ({ row_idx, row })) })),
    'array.json': Buffer.from(JSON.stringify(rows)),
    'a.parquet': Buffer.from(
      parquetWriteBuffer({
        columnData: ['id', 'problem', 'answer'].map((name) => ({ name, data: texts(name), type: 'STRING' })),
      }),
    ),
  };
}

describe('a packed corpus', () => {
  const rows = Array.from({ length: 2_500 }, (_, n) => ({ id: `s${n}`, problem: `What is ${n}?`, answer: String(n) }));

  it.each(Object.entries(inForms(rows)))('1 %s holds the same samples', async (name, bytes) => {
    using workspace = new Workspace();
    const store = workspace.open();
    const found = await index(store, workspace.write(name, bytes));
    expect(found).toMatchObject({ samples: 2_500, added: 2_500, errors: 0, proven: true });
    expect(found.packed?.bytes).toBe(name === 'a.jsonl' ? undefined : bytes.length);
    expect(cached(workspace).length).toBe(name === 'a.jsonl' ? 0 : 1);
    expect(await problems(store, name)).toEqual(asked(0, 2_500));
    expect(await index(store, name)).toMatchObject({ unchanged: 2_500, added: 0, bytes: 0 });
    const lines = store.samples.page(store.datasets.byPath(name)?.scan?.id ?? 0, 7, 1);
    expect(lines).toMatchObject([{ line: 8, ownId: 's7' }]);
  });

  it('2.1 that is unchanged is neither unpacked nor read, also when its text is gone', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl.gz', gzip(sampleLines(0, 10)));
    await index(store, file);
    rmSync(path.join(workspace.folder, '.skill-gap', 'unpacked'), { recursive: true });
    expect(await index(store, file)).toMatchObject({ unchanged: 10, bytes: 0, packed: { kept: 0 } });
    expect(cached(workspace)).toEqual([]);
  });

  it('2.2 is unpacked again for a single row when its text is gone', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    await index(store, workspace.write('a.jsonl.gz', gzip(sampleLines(0, 10))));
    const [name = ''] = cached(workspace);
    rmSync(path.join(workspace.folder, '.skill-gap', 'unpacked', name));
    expect(await problems(store, 'a.jsonl.gz')).toEqual(asked(0, 10));
    expect(cached(workspace)).toEqual([name]);
  });

  it('2.3 to which something was appended is unpacked anew, and its old text is deleted', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const first = gzip(sampleLines(0, 10));
    const file = workspace.write('a.jsonl.gz', first);
    await index(store, file);
    const [before] = cached(workspace);
    workspace.write('a.jsonl.gz', Buffer.concat([first, gzip(sampleLines(10, 15))]));
    expect(await index(store, file)).toMatchObject({ samples: 15, added: 5, removed: 0, unchanged: 10 });
    expect(await problems(store, 'a.jsonl.gz')).toEqual(asked(0, 15));
    expect(cached(workspace).length).toBe(1);
    expect(cached(workspace)[0]).not.toBe(before);
  });

  it('2.4 of the same size, head and tail but another time is unpacked anew', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl.gz', gzip(sampleLines(0, 10)));
    await index(store, file);
    utimesSync(file, new Date(), new Date(Date.now() + 5_000));
    expect((await index(store, file)).bytes).toBeGreaterThan(0);
    expect(cached(workspace).length).toBe(1);
  });

  it('2.5 that is gone takes its text with it', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    workspace.write('a.jsonl.gz', gzip(sampleLines(0, 10)));
    workspace.write('b.jsonl.gz', gzip(sampleLines(0, 10)));
    await indexWorkspace(store, {}, unattended);
    expect(cached(workspace).length).toBe(2);
    rmSync(path.join(workspace.folder, 'a.jsonl.gz'));
    await indexWorkspace(store, {}, unattended);
    expect(cached(workspace).length).toBe(1);
    expect(store.datasets.all().map((dataset) => dataset.path)).toEqual(['b.jsonl.gz']);
  });

  it('3.1 that is damaged is refused as a whole and leaves nothing', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const whole = gzip(sampleLines(0, 5_000, 200));
    const file = workspace.write('a.jsonl.gz', whole.subarray(0, whole.length - 1_000));
    const { datasets, refused } = await indexFiles(store, [file], {}, unattended);
    expect(datasets).toEqual([]);
    expect(refused).toMatchObject([{ code: 'damaged-file', file }]);
    expect(cached(workspace)).toEqual([]);
    expect(store.datasets.all()).toEqual([]);
  });

  it('3.2 without any text is empty', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    for (const [name, bytes] of [
      ['a.jsonl.gz', gzip('')],
      ['b.jsonl.gz', Buffer.alloc(0)],
    ] as const) {
      const { refused } = await indexFiles(store, [workspace.write(name, bytes)], {}, unattended);
      expect(refused, name).toMatchObject([{ code: name === 'b.jsonl.gz' ? 'empty-file' : 'no-samples' }]);
    }
  });

  it('3.3 that is no corpus is not unpacked to find that out', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const rows = Array.from({ length: 200_000 }, (_, n) => `{"id":"r${n}","noise":${n}}\n`).join('');
    const { refused } = await indexFiles(store, [workspace.write('a.jsonl.gz', gzip(rows))], {}, unattended);
    expect(refused).toMatchObject([{ code: 'no-question-field' }]);
    expect(cached(workspace)).toEqual([]);
  });

  it('3.4 that unpacks to a thousand times its size takes little room, and its long line is listed', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const zeros = zlib.gzipSync(Buffer.alloc(2 ** 28 + 1), { level: 1 });
    const parts = [gzip(sampleLines(0, 3)), zeros, gzip(`\n${sampleLines(3, 5)}`)];
    const found = await index(store, workspace.write('a.jsonl.gz', Buffer.concat(parts)));
    expect(found).toMatchObject({ samples: 5, problems: [{ line: 4, code: 'line-too-long' }] });
    expect(found.packed?.kept).toBeLessThan(1_000_000);
  }, 60_000);

  it('4.1 whose unpacking is cancelled leaves nothing, and is indexed the next time', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl.gz', gzip(sampleLines(0, 50_000, 200)));
    const stop = new AbortController();
    const steps: string[] = [];
    const job: Job = {
      signal: stop.signal,
      report: ({ step, done, total }) => {
        steps.push(step);
        expect(done).toBeLessThanOrEqual(total);
        if (done > 0) stop.abort(new Error('enough'));
      },
    };
    await expect(indexFiles(store, [file], {}, job)).rejects.toThrow('enough');
    expect(steps[0]).toBe('Unpacking a.jsonl.gz');
    expect(cached(workspace)).toEqual([]);
    expect(await index(store, file)).toMatchObject({ samples: 50_000 });
  });

  it('4.2 opened by several at once is whole for each of them', async () => {
    using workspace = new Workspace();
    const lines = sampleLines(0, 20_000, 100);
    const file = workspace.write('a.jsonl.gz', gzip(lines));
    const texts = await Promise.all(
      Array.from({ length: 4 }, async () => {
        using text = await openFile(file, { workspace: workspace.folder });
        const buffer = Buffer.alloc(text.size);
        for (let at = 0; at < text.size;) at += text.readSync(buffer, at, text.size - at, at);
        return buffer.toString();
      }),
    );
    for (const text of texts) expect(text === lines).toBe(true);
    expect(cached(workspace).length).toBe(1);
  });

  it('4.3 does not wait for an unpacking that was left, and removes it', async () => {
    using workspace = new Workspace();
    const file = workspace.write('a.jsonl.gz', gzip(sampleLines(0, 10)));
    {
      using text = await openFile(file, { workspace: workspace.folder });
      expect(text.size).toBeGreaterThan(0);
    }
    const folder = path.join(workspace.folder, '.skill-gap', 'unpacked');
    const [name = ''] = cached(workspace);
    rmSync(path.join(folder, name));
    const left = path.join(folder, `${name}.someone.part`);
    writeFileSync(left, 'half');
    const hourAgo = new Date(Date.now() - 3_600_000);
    utimesSync(left, hourAgo, hourAgo);
    using text = await openFile(file, { workspace: workspace.folder });
    expect(text.size).toBe(sampleLines(0, 10).length);
    expect(cached(workspace)).toEqual([name]);
  });

  it('4.4 waits for an unpacking that moves, and uses it', async () => {
    using workspace = new Workspace();
    const file = workspace.write('a.jsonl.gz', gzip(sampleLines(0, 10)));
    (await openFile(file, { workspace: workspace.folder })).close();
    const folder = path.join(workspace.folder, '.skill-gap', 'unpacked');
    const whole = path.join(folder, cached(workspace)[0] ?? '');
    const moving = `${whole}.someone.part`;
    renameSync(whole, moving);
    utimesSync(moving, new Date(), new Date());
    const { ino } = statSync(moving);
    setTimeout(() => renameSync(moving, whole), 300);
    using text = await openFile(file, { workspace: workspace.folder });
    expect(text.size).toBe(sampleLines(0, 10).length);
    expect(statSync(whole).ino).toBe(ino);
  });

  it('5.1 is unpacked for an inspection without leaving anything', async () => {
    using workspace = new Workspace();
    const file = workspace.write('a.jsonl.gz', gzip(sampleLines(0, 10)));
    const found = await inspectFile(file, 'a.jsonl.gz', undefined, unattended);
    expect(found).toMatchObject({ samples: 10, packed: { kind: 'gzip', bytes: statSync(file).size } });
    expect(found.packed?.kept).toBeGreaterThan(0);
    expect(cached(workspace)).toEqual([]);
  });

  it('5.2 is found in a folder by its name, a JSON document by how it begins', async () => {
    using workspace = new Workspace();
    for (const [name, bytes] of Object.entries(inForms(rows.slice(0, 3)))) workspace.write(name, bytes);
    workspace.write('tsconfig.json', '{"compilerOptions":{}}');
    workspace.write('list.json', '["a"]');
    workspace.write('a.tar.gz', gzip('x'));
    mkdirSync(path.join(workspace.folder, 'folder.json'));
    const found = await discoverFiles(workspace.folder, unattended);
    expect(found.map((file) => path.basename(file))).toEqual(Object.keys(inForms([])).sort());
  });

  it('6 that cannot be unpacked for want of a folder says so', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    const file = workspace.write('a.jsonl.gz', gzip(sampleLines(0, 10)));
    writeFileSync(path.join(workspace.folder, '.skill-gap', 'unpacked'), 'no folder');
    const { code, message } = await failureOf(openFile(file, { workspace: store.workspace }));
    expect(code).toBe('cannot-unpack');
    expect(message).toContain('a.jsonl.gz cannot be unpacked into');
  });
});
