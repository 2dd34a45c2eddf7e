import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RowReader } from '../../../src/core/jsonl/rowReader';
import { RowsAhead, type WantedRow } from '../../../src/core/sft/rowsAhead';

const megabyte = 1024 * 1024;

let folder: string;
let reader: RowReader;
const text = Array.from({ length: 300 }, (_, row) => `row ${row} `.padEnd(100, '.')).join('');

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rows-ahead-'));
  const file = path.join(folder, 'rows');
  writeFileSync(file, text);
  reader = await RowReader.open(file);
});

afterEach(() => {
  reader.close();
  rmSync(folder, { recursive: true });
});

function wanted(row: number, length = 100): WantedRow<number> {
  return { key: row, reader, offset: 100 * row, length };
}

function textsOf(read: ReadonlyMap<number, Buffer>): [number, string][] {
  return [...read].map(([key, bytes]): [number, string] => [key, bytes.toString()]).sort(([a], [b]) => a - b);
}

describe('reading rows ahead', () => {
  it('gives each row its own bytes, in whatever order they are wanted', async () => {
    const rows = [299, 0, 7, 150, 8];
    const read = await new RowsAhead().read(rows.map((row) => wanted(row)));
    expect(textsOf(read)).toEqual(
      rows.toSorted((a, b) => a - b).map((row) => [row, text.slice(100 * row, 100 * row + 100)]),
    );
  });

  it('leaves the rows of a page as they are while the next is read', async () => {
    const ahead = new RowsAhead();
    const pages = [[1, 2], [3, 4], [5]].map((rows) => rows.map((row) => wanted(row)));
    const first = await ahead.read(pages[0] ?? []);
    const before = textsOf(first);
    const second = await ahead.read(pages[1] ?? []);
    expect(textsOf(first)).toEqual(before);
    const beforeThird = textsOf(second);
    await ahead.read(pages[2] ?? []);
    expect(textsOf(second)).toEqual(beforeThird);
  });

  it('leaves out what has no room, and gives what is there of a row that the file ends in', async () => {
    const read = await new RowsAhead().read([wanted(1, 9 * megabyte), wanted(299, 1_000), wanted(2)]);
    expect([...read.keys()].sort((a, b) => a - b)).toEqual([2, 299]);
    expect(read.get(299)?.toString()).toBe(text.slice(29_900));
  });

  it('reads nothing where nothing is wanted', async () => {
    expect((await new RowsAhead().read([])).size).toBe(0);
  });
});
