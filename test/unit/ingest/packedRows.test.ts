import { describe, expect, it } from 'vitest';
import { packRows, unpackRows } from '../../../src/core/ingest/packedRows';
import type { ScannedRows } from '../../../src/core/ingest/scanRows';

describe('rows packed for another thread', () => {
  const group: ScannedRows = {
    rows: [
      { line: 1, offset: 0, length: 10, problem: '0123456789abcdef', ownId: null },
      { line: 2, offset: 2 ** 40, length: 3_000_000_000, problem: 'fedcba9876543210', ownId: '' },
      { line: 4, offset: 2 ** 41, length: 7, problem: '00000000000000ff', ownId: 'a\nb😀,"' },
      { line: 5, offset: 2 ** 42, length: 7, problem: '00000000000000fe', ownId: 'x' },
    ],
    problems: [{ line: 3, column: 1, code: 'bad-json', severity: 'error', message: 'cut off' }],
    next: { offset: 2 ** 42 + 8, lines: 5 },
    read: 2 ** 42 + 8,
    proven: true,
  };

  it('are the same when they arrive', () => {
    expect(unpackRows(structuredClone(packRows(group)))).toEqual(group);
  });

  it('may be none', () => {
    expect(unpackRows(packRows({ ...group, rows: [] }))).toEqual({ ...group, rows: [] });
  });
});
