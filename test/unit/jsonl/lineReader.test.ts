import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unattended } from '../../../src/core/job/job';
import { FileShrunk } from '../../../src/core/jsonl/chunks';
import { readLines, type ReadPoint } from '../../../src/core/jsonl/lineReader';
import { openFile } from '../../../src/core/jsonl/openFile';
import { RowReader } from '../../../src/core/jsonl/rowReader';
import { seededBelow } from '../seededRandom';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'skill-gap-lines-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Read {
  lines: { line: number; offset: number; text: string }[];
  tooLong: number[];
  next: ReadPoint;
}

async function read(
  content: string | Buffer,
  options: { chunkBytes?: number; lineBytes?: number; size?: number; from?: ReadPoint } = {},
): Promise<Read> {
  const file = path.join(folder, 'lines.jsonl');
  writeFileSync(file, content);
  using source = await openFile(file);
  const { from = { offset: 0, lines: 0 }, ...limits } = options;
  const result: Read = { lines: [], tooLong: [], next: from };
  for await (const batch of readLines(source, from, { size: source.size, ...limits }, unattended)) {
    for (const { line, offset, start, end } of batch.spans)
      result.lines.push({ line, offset, text: batch.bytes.toString('utf8', start, end) });
    result.tooLong.push(...batch.tooLong.map(({ line }) => line));
    result.next = batch.next;
  }
  return result;
}

describe('readLines', () => {
  it('1.1 splits at LF only, drops BOM, CR and blank lines, and counts every line', async () => {
    const { lines, next } = await read('\ufeff{"a":1}\r\n\n \t\r\n{"b":"\u2028"}\n{"c":3}');
    expect(lines).toEqual([
      { line: 1, offset: 3, text: '{"a":1}' },
      { line: 4, offset: 17, text: '{"b":"\u2028"}' },
      { line: 5, offset: 29, text: '{"c":3}' },
    ]);
    expect(next).toEqual({ offset: 29, lines: 4 });
  });

  it('1.2 goes on from where it was, with the last line again when it had no end', async () => {
    const first = await read('one\ntwo\nthr');
    const second = await read('one\ntwo\nthree\nfour\n', { from: first.next });
    expect(second.lines.map(({ line, text }) => [line, text])).toEqual([
      [3, 'three'],
      [4, 'four'],
    ]);
    expect(second.next).toEqual({ offset: 19, lines: 4 });
  });

  it('1.3 passes over lines above the limit and names them', async () => {
    const content = `a\n${'b'.repeat(50)}\nc\n${'d'.repeat(21)}\n${'e'.repeat(20)}\n${'f'.repeat(99)}`;
    for (const chunkBytes of [4, 8, 16, 64, 4096]) {
      const { lines, tooLong } = await read(content, { chunkBytes, lineBytes: 20 });
      expect(lines.map(({ line, text }) => [line, text])).toEqual([
        [1, 'a'],
        [3, 'c'],
        [5, 'e'.repeat(20)],
      ]);
      expect(tooLong).toEqual([2, 4, 6]);
    }
  });

  it('1.4 reads no further than the size it was given, and says when the file is shorter', async () => {
    expect((await read('one\ntwo\n', { size: 4 })).lines.map(({ text }) => text)).toEqual(['one']);
    await expect(read('one\n', { size: 40 })).rejects.toBeInstanceOf(FileShrunk);
  });

  it('2 agrees with a plain split for any chunk size', async () => {
    const seed = 7;
    const below = seededBelow(seed);
    for (let round = 0; round < 150; round++) {
      const parts = ['\n', '\n', '\r\n', 'x', 'longer text', 'π', ' ', '\u2028', '\r', '{}'];
      let content = below(4) === 0 ? '\ufeff' : '';
      for (let n = below(60); n > 0; n--) content += parts[below(parts.length)] ?? '';
      const expected = content
        .replace(/^\ufeff/u, '')
        .split('\n')
        .map((text, index) => [index + 1, text.replace(/\r$/u, '')] as const)
        .filter(([, text]) => !/^[ \t\r]*$/u.test(text));
      const { lines } = await read(content, { chunkBytes: 1 + below(40) });
      expect(
        lines.map(({ line, text }) => [line, text]),
        `seed ${seed}, round ${round}`,
      ).toEqual(expected);
      using rows = await RowReader.open(path.join(folder, 'lines.jsonl'));
      for (const { offset, text } of lines)
        expect(rows.bytes(offset, Buffer.byteLength(text)).toString(), `seed ${seed}, round ${round}`).toBe(text);
    }
  });

  it('3 a row that is gone is a value, a missing file a refusal', async () => {
    const file = path.join(folder, 'row.jsonl');
    writeFileSync(file, '{"a":1}\n');
    using rows = await RowReader.open(file);
    expect(rows.row({ offset: 0, length: 7 })).toEqual({ ok: true, value: { a: 1 } });
    expect(rows.row({ offset: 100, length: 7 })).toMatchObject({ ok: false });
    await expect(RowReader.open(path.join(folder, 'none'))).rejects.toThrow(/There is no file/);
    await expect(RowReader.open(folder)).rejects.toThrow(/a folder, not a JSONL file/);
  });
});
