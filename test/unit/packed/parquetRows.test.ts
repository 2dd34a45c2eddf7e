import zlib from 'node:zlib';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { parquetRows } from '../../../src/core/packed/parquetRows';
import { openRaw } from '../../../src/core/packed/rawFile';
import { failureOf, Folder, textIn } from './folder';

type Options = Omit<Parameters<typeof parquetWriteBuffer>[0], 'columnData'>;

function parquet(columnData: ColumnSource[], options: Options = {}): Buffer {
  return Buffer.from(parquetWriteBuffer({ columnData, ...options }));
}

async function rowsOf(bytes: Buffer): Promise<unknown[]> {
  using folder = new Folder();
  const text = (await textIn(folder.write('a.parquet', bytes))).toString();
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

describe('rows of a Parquet file', () => {
  it('1.1 are JSON, whatever their types', async () => {
    const bytes = parquet([
      { name: 'text', data: ['a\nb', 'π "x"', ''], type: 'STRING' },
      { name: 'maybe', data: [undefined, 'y', undefined], type: 'STRING' },
      { name: 'long', data: [1n, 9007199254740993n, -5n], type: 'INT64' },
      { name: 'real', data: [0.5, Number.NaN, Number.NEGATIVE_INFINITY], type: 'DOUBLE' },
      { name: 'yes', data: [true, false, true], type: 'BOOLEAN' },
      { name: 'when', data: [new Date(0), new Date(1.5e12), new Date(1)], type: 'TIMESTAMP' },
      { name: 'bytes', data: [Buffer.from('plain'), Buffer.from([0xff, 0xfe]), Buffer.from([])], type: 'BYTE_ARRAY' },
      { name: 'chains', data: [[['a', 'b']], [], { deep: [1, { er: null }] }], type: 'JSON' },
    ]);
    expect(await rowsOf(bytes)).toEqual([
      {
        text: 'a\nb',
        maybe: null,
        long: 1,
        real: 0.5,
        yes: true,
        when: '1970-01-01T00:00:00.000Z',
        bytes: 'plain',
        chains: [['a', 'b']],
      },
      {
        text: 'π "x"',
        maybe: 'y',
        long: '9007199254740993',
        real: null,
        yes: false,
        when: '2017-07-14T02:40:00.000Z',
        bytes: '//4=',
        chains: [],
      },
      {
        text: '',
        maybe: null,
        long: -5,
        real: null,
        yes: true,
        when: '1970-01-01T00:00:00.001Z',
        bytes: '',
        chains: { deep: [1, { er: null }] },
      },
    ]);
  });

  it('1.2 of columns of lists and structures stay what they are', async () => {
    const messages = [
      [
        { role: 'user', content: 'What is 1?' },
        { role: 'assistant', content: '1' },
      ],
      [],
      [{ role: 'user', content: null }],
    ];
    const group = { repetition_type: 'OPTIONAL' } as const;
    const bytes = parquet([{ name: 'messages', data: messages }], {
      schema: [
        { name: 'root', num_children: 1 },
        { name: 'messages', num_children: 1, converted_type: 'LIST', ...group },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', num_children: 2, ...group },
        { name: 'role', type: 'BYTE_ARRAY', converted_type: 'UTF8', ...group },
        { name: 'content', type: 'BYTE_ARRAY', converted_type: 'UTF8', ...group },
      ],
    });
    expect(await rowsOf(bytes)).toEqual(messages.map((one) => ({ messages: one })));
  });

  const many = Array.from({ length: 3_000 }, (_, n) => `What is ${n}? ${'x'.repeat(n % 50)}`);
  const compressors = {
    GZIP: (input: Uint8Array) => zlib.gzipSync(input),
    ZSTD: (input: Uint8Array) => zlib.zstdCompressSync(input),
    BROTLI: (input: Uint8Array) => zlib.brotliCompressSync(input),
  };

  it.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'ZSTD', 'BROTLI'] as const)(
    '2.1 come whole and in order, however they are cut into groups and parts; %s',
    async (codec) => {
      using folder = new Folder();
      for (const rowGroupSize of [3_000, 700]) {
        const columns = [
          { name: 'problem', data: many, type: 'STRING' as const },
          { name: 'id', data: many.map((_, n) => n % 7), type: 'INT32' as const },
        ];
        const options = { codec, compressors, rowGroupSize, pageSize: 4_000 };
        using raw = await openRaw(folder.write('a.parquet', parquet(columns, options)));
        for (const held of [1, 30_000, 10_000_000]) {
          let text = '';
          let read = 0;
          for await (const piece of parquetRows(raw, held)) {
            text += piece.text.toString();
            expect(piece.read).toBeGreaterThanOrEqual(read);
            read = piece.read;
          }
          expect(read).toBe(raw.size);
          const expected = many.map((problem, n) => `${JSON.stringify({ problem, id: n % 7 })}\n`).join('');
          expect(text === expected, `${rowGroupSize} rows a group, ${held} bytes at once`).toBe(true);
        }
      }
    },
  );

  it('3.1 of a file that is cut off or changed are never taken for the rows', async () => {
    using folder = new Folder();
    const data = many.slice(0, 300);
    const bytes = parquet([{ name: 'problem', data, type: 'STRING' }], { codec: 'GZIP', compressors });
    for (let length = 4; length < bytes.length; length += 97) {
      const failure = await failureOf(textIn(folder.write('cut.parquet', bytes.subarray(0, length))));
      expect(failure.code, `${length}`).toBe('damaged-file');
    }
    const changed = Buffer.from(bytes);
    changed.fill(0, 1_000, 1_020);
    const failure = await failureOf(textIn(folder.write('changed.parquet', changed)));
    expect(failure.message).toMatch(/\(Parquet\) cannot be unpacked: in rows 0 to 199 of row group 0, /u);
  });

  it('3.3 that hold what JSON has no form for are refused as that, not as damaged', async () => {
    using folder = new Folder();
    const interval = { type: 'FIXED_LEN_BYTE_ARRAY', type_length: 12, converted_type: 'INTERVAL' } as const;
    const bytes = parquet([{ name: 'span', data: [new Uint8Array(12)] }], {
      schema: [
        { name: 'root', num_children: 1 },
        { name: 'span', repetition_type: 'REQUIRED', ...interval },
      ],
    });
    const { code, message } = await failureOf(textIn(folder.write('a.parquet', bytes)));
    expect(code).toBe('unsupported-parquet');
    expect(message).toMatch(/cannot be read here: interval not supported/u);
  });

  it('3.4 in a page that unpacks to more than it says are refused', async () => {
    using folder = new Folder();
    const columns: ColumnSource[] = [{ name: 'problem', data: ['a'.repeat(1_000)], type: 'STRING' }];
    const bomb = { ZSTD: () => zlib.zstdCompressSync(Buffer.alloc(100_000_000)) };
    const file = folder.write('a.parquet', parquet(columns, { codec: 'ZSTD', compressors: bomb }));
    expect((await failureOf(textIn(file))).code).toBe('damaged-file');
  });

  it('3.2 are none in a file without rows', async () => {
    expect(await rowsOf(parquet([{ name: 'problem', data: [], type: 'STRING' }]))).toEqual([]);
  });
});
