import { describe, expect, it } from 'vitest';
import { problemKey } from '../../../src/core/dataset/sample';
import { buffersOf, RowPacker, unpackRows, type ScannedRow } from '../../../src/core/ingest/packedRows';

/** A row as it is read: with its problem text in the place of the key. */
type ReadRow = Omit<ScannedRow, 'problem'> & { text: string };

const rows: ReadRow[] = [
  { line: 1, offset: 0, length: 10, text: 'What is 1 + 1?', ownId: null },
  { line: 2, offset: 2 ** 40, length: 3_000_000_000, text: '√2 · 😀', ownId: '' },
  { line: 4, offset: 2 ** 41, length: 7, text: 'half \ud800', ownId: 'a\nb😀\ud800,"' },
  { line: 5, offset: 2 ** 42, length: 7, text: '', ownId: 'x' },
];

function addAll(packer: RowPacker, added: readonly ReadRow[]): void {
  for (const { line, offset, length, text, ownId } of added) packer.add(line, offset, length, text, ownId);
}

function stored(read: readonly ReadRow[]): ScannedRow[] {
  return read.map(({ text, ...row }) => ({ ...row, problem: problemKey(text) }));
}

describe('rows packed for another thread', () => {
  it('are the same when they arrive', () => {
    const packer = new RowPacker();
    addAll(packer, rows);
    expect(packer.length).toBe(4);
    const packed = packer.take();
    expect([...unpackRows(structuredClone(packed, { transfer: buffersOf(packed) }))]).toEqual(stored(rows));
  });

  it('may be none, and come in turns', () => {
    const packer = new RowPacker();
    expect([...unpackRows(packer.take())]).toEqual([]);
    addAll(packer, rows.slice(0, 3));
    const first = packer.take();
    addAll(packer, rows.slice(3));
    expect([...unpackRows(packer.take())]).toEqual(stored(rows.slice(3)));
    expect([...unpackRows(first)]).toEqual(stored(rows.slice(0, 3)));
  });

  it('may be many, with long ids', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      line: at + 1,
      offset: 300 * at,
      length: 299,
      text: `${at} ü√`.repeat(at % 9),
      ownId: at % 7 === 0 ? null : `${at}-`.repeat(1 + (at % 40)),
    }));
    const packer = new RowPacker();
    addAll(packer, many);
    expect([...unpackRows(packer.take())]).toEqual(stored(many));
  });
});
