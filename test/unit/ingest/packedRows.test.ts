import { describe, expect, it } from 'vitest';
import { buffersOf, RowPacker, unpackRows, type ScannedRow } from '../../../src/core/ingest/packedRows';

const rows: ScannedRow[] = [
  { line: 1, offset: 0, length: 10, problem: '0123456789abcdef', ownId: null },
  { line: 2, offset: 2 ** 40, length: 3_000_000_000, problem: 'fedcba9876543210', ownId: '' },
  { line: 4, offset: 2 ** 41, length: 7, problem: '00000000000000ff', ownId: 'a\nb😀\ud800,"' },
  { line: 5, offset: 2 ** 42, length: 7, problem: '00000000000000fe', ownId: 'x' },
];

function addAll(packer: RowPacker, added: readonly ScannedRow[]): void {
  for (const { line, offset, length, problem, ownId } of added) packer.add(line, offset, length, problem, ownId);
}

describe('rows packed for another thread', () => {
  it('are the same when they arrive', () => {
    const packer = new RowPacker();
    addAll(packer, rows);
    expect(packer.length).toBe(4);
    const packed = packer.take();
    expect(unpackRows(structuredClone(packed, { transfer: buffersOf(packed) }))).toEqual(rows);
  });

  it('may be none, and come in turns', () => {
    const packer = new RowPacker();
    expect(unpackRows(packer.take())).toEqual([]);
    addAll(packer, rows.slice(0, 3));
    const first = packer.take();
    addAll(packer, rows.slice(3));
    expect(unpackRows(packer.take())).toEqual(rows.slice(3));
    expect(unpackRows(first)).toEqual(rows.slice(0, 3));
  });

  it('may be many, with long ids', () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({
      line: at + 1,
      offset: 300 * at,
      length: 299,
      problem: at.toString(16).padStart(16, '0'),
      ownId: at % 7 === 0 ? null : `${at}-`.repeat(1 + (at % 40)),
    }));
    const packer = new RowPacker();
    addAll(packer, many);
    expect(unpackRows(packer.take())).toEqual(many);
  });
});
