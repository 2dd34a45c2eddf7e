import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import zlib from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../unit/ingest/workspace';
import { runCli, startCli } from './builtCli';

interface Row {
  id: string;
  problem: string;
  solution: string;
}

/** Rows with the same ids for every subject, so that the datasets' ids clash. */
function rowsOf(subject: string, count: number): Row[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `s${n}`,
    problem: `Solve $x + ${n} = ${2 * n}$ for the ${subject}.`,
    solution: `Subtracting gives $x = \\boxed{${n}}$ for the ${subject}.`,
  }));
}

const linesOf = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

function parquetOf(rows: readonly Row[]): Buffer {
  const columnData = (['id', 'problem', 'solution'] as const).map((name) => ({
    name,
    data: rows.map((row) => row[name]),
    type: 'STRING' as const,
  }));
  return Buffer.from(parquetWriteBuffer({ columnData }));
}

function unpacked(workspace: Workspace): string[] {
  const folder = path.join(workspace.folder, '.skill-gap', 'unpacked');
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
}

describe('packed files as one pool', () => {
  it('1.1 are indexed, selected from and written; samples of equal id are told apart by their dataset', () => {
    using workspace = new Workspace();
    const pool = {
      'a.jsonl': rowsOf('farmer', 30),
      'b.jsonl.gz': rowsOf('baker', 30),
      'b2.jsonl.zst': rowsOf('weaver', 30),
      'c.parquet': rowsOf('miller', 30),
      'd.json': rowsOf('smith', 30),
    };
    workspace.write('a.jsonl', linesOf(pool['a.jsonl']));
    workspace.write('b.jsonl.gz', zlib.gzipSync(linesOf(pool['b.jsonl.gz'])));
    workspace.write('b2.jsonl.zst', zlib.zstdCompressSync(linesOf(pool['b2.jsonl.zst'])));
    workspace.write('c.parquet', parquetOf(pool['c.parquet']));
    const entries = pool['d.json'].map((row, row_idx) => ({ row_idx, row, truncated_cells: [] }));
    workspace.write('d.json', JSON.stringify({ features: [], rows: entries, num_rows_total: 30 }));
    const files = ['a.jsonl', 'b*.jsonl.*', 'c.parquet', 'd.json'];
    const indexed = runCli(workspace.folder, ['index', ...files, '--json']);
    expect(indexed.code).toBe(0);
    const { datasets } = JSON.parse(indexed.out) as { datasets: { path: string; samples: number; packed?: object }[] };
    expect(datasets.map(({ path: name, samples }) => [name, samples])).toEqual(
      Object.keys(pool).map((name) => [name, 30]),
    );
    expect(datasets.map(({ packed }) => packed)).toMatchObject(
      [undefined, 'gzip', 'zstd', 'parquet', 'json'].map((kind) => kind && { kind }),
    );

    expect(runCli(workspace.folder, ['annotate', ...Object.keys(pool), '--quiet']).code).toBe(0);
    const selecting = [
      'select',
      ...Object.keys(pool),
      '--method',
      'random',
      '--budget',
      '150',
      '--save',
      'all',
      '--json',
    ];
    const { selected, samples } = JSON.parse(runCli(workspace.folder, selecting).out) as {
      selected: number;
      samples: { id: string; dataset: string; line: number }[];
    };
    expect(selected).toBe(150);
    expect(new Set(samples.map(({ dataset, id }) => `${dataset} ${id}`)).size).toBe(150);
    for (const { id, dataset, line } of samples) expect(pool[dataset as keyof typeof pool][line - 1]?.id).toBe(id);

    for (const file of unpacked(workspace)) rmSync(file);
    const writing = runCli(workspace.folder, [
      'write',
      '--selection',
      'all',
      '--format',
      'messages',
      '--out',
      'set',
      '--json',
    ]);
    expect(writing.err).toBe('');
    expect(writing.code).toBe(0);
    const set = readFileSync(path.join(workspace.folder, 'set', 'all.jsonl'), 'utf8');
    for (const { problem } of Object.values(pool).flat()) expect(set).toContain(JSON.stringify(problem).slice(1, -1));
    expect(unpacked(workspace)).toHaveLength(4);
  }, 60_000);

  it('1.2 that are damaged are named, and the others are used', () => {
    using workspace = new Workspace();
    workspace.write('good.jsonl.gz', zlib.gzipSync(linesOf(rowsOf('baker', 5))));
    workspace.write('cut.jsonl.gz', zlib.gzipSync(linesOf(rowsOf('baker', 500))).subarray(0, 900));
    workspace.write('named.parquet', linesOf(rowsOf('baker', 5)));
    const run = runCli(workspace.folder, ['index', '*.*']);
    expect(run.code).toBe(1);
    expect(run.out + run.err).toContain('good.jsonl.gz: 5 samples');
    expect(run.err).toContain('cut.jsonl.gz (gzip) cannot be unpacked: at byte 900, the file ends before');
    expect(run.err).toContain('named.parquet does not begin as a Parquet file does.');
    expect(unpacked(workspace)).toHaveLength(1);
  });

  it('1.3 are unpacked again after the process was killed in the midst of it', async () => {
    using workspace = new Workspace();
    const padding = 'x'.repeat(2_000);
    const rows = rowsOf('baker', 60_000).map((row) => ({ ...row, solution: row.solution + padding }));
    workspace.write('a.jsonl.gz', zlib.gzipSync(linesOf(rows), { level: 1 }));
    const { child, end } = startCli(workspace.folder, ['index', 'a.jsonl.gz']);
    while (child.exitCode === null && unpacked(workspace).length === 0) await delay(2);
    child.kill('SIGKILL');
    await end;
    const left = unpacked(workspace);
    expect(left).toHaveLength(1);
    expect(left[0]).toMatch(/\.part$/u);
    const again = runCli(workspace.folder, ['index', 'a.jsonl.gz']);
    expect(again.code).toBe(0);
    expect(again.out + again.err).toContain('a.jsonl.gz: 60,000 samples (60,000 added');
  }, 60_000);

  it('1.4 are inspected without writing anything', () => {
    using workspace = new Workspace();
    workspace.write('c.parquet', parquetOf(rowsOf('miller', 7)));
    const run = runCli(workspace.folder, ['inspect', 'c.parquet', '--quiet']);
    expect(run.code).toBe(0);
    expect(run.out + run.err).toMatch(
      /7 samples.*\nPacked: Parquet, .* packed; its text would be kept .* row n, counted/u,
    );
    expect(readdirSync(workspace.folder)).toEqual(['c.parquet']);
  });
});
