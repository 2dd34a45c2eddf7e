import { isUtf8 } from 'node:buffer';
import zlib from 'node:zlib';
import {
  parquetMetadataAsync,
  parquetReadObjects,
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
} from 'hyparquet';
import { decompressLz4, decompressLz4Raw } from 'hyparquet-compressors';
import { Refusal } from '../job/refusal';
import { cutOff, damaged } from './damage';
import type { UnpackedText } from './inflate';
import type { RawFile } from './rawFile';

/** Rows that are decoded first, so that what a file holds is soon known. */
const firstRows = 200;
/** Decoded bytes that are held at once, as the file's footer states them. */
const bytesAtOnce = 32 * 1024 * 1024;
/** A row group above this is refused: columns of lists are decoded for a whole group at a time. */
const largestGroup = 4 * 1024 ** 3;

/**
 * Node's own decoders are the fastest; LZ4 it has none for, and Snappy comes with the reader. A page that unpacks to
 * more than it says is refused.
 */
const compressors: Compressors = {
  GZIP: (input, length) => zlib.gunzipSync(input, { maxOutputLength: Math.max(1, length) }),
  BROTLI: (input, length) => zlib.brotliDecompressSync(input, { maxOutputLength: Math.max(1, length) }),
  ZSTD: (input, length) => {
    // Typed as always there, but Node has it only from 22.15 on.
    const decompress = zlib.zstdDecompressSync as typeof zlib.zstdDecompressSync | undefined;
    if (decompress) return decompress(input, { maxOutputLength: Math.max(1, length) });
    throw new Error(`Zstandard is not supported by Node ${process.versions.node}, but by 22.15 and newer`);
  },
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};

/**
 * The rows of a Parquet file as lines of JSON, some rows of a row group at a time. Memory grows with the compressed
 * size of a row group, and where columns hold lists with its decoded size.
 * @param held decoded bytes that are held at once
 * @throws Refusal `damaged-file`, `row-group-too-large`, `unsupported-parquet`
 */
export async function* parquetRows(raw: RawFile, held = bytesAtOnce): AsyncGenerator<UnpackedText> {
  const file = new ParquetBytes(raw);
  const metadata = await footer(raw, file);
  let row = 0;
  for (const [index, group] of metadata.row_groups.entries()) {
    const rows = Number(group.num_rows);
    const bytes = Math.max(1, Number(group.total_byte_size));
    if (bytes > largestGroup) throw groupTooLarge(raw.file, index, bytes);
    const rowsAtOnce = Math.max(firstRows, Math.floor(rows * Math.min(1, held / bytes)));
    file.forget();
    for (const end = row + rows; row < end;) {
      const rowEnd = Math.min(end, row + (row === 0 ? firstRows : rowsAtOnce));
      const where = `in rows ${row} to ${rowEnd - 1} of row group ${index}`;
      const objects = await decoded(raw, where, () =>
        parquetReadObjects({
          file,
          metadata,
          compressors,
          utf8: false,
          useOffsetIndex: true,
          rowStart: row,
          rowEnd,
        }),
      );
      if (objects.length !== rowEnd - row)
        throw damaged(raw.file, 'parquet', where, `only ${objects.length} rows are there`);
      row = rowEnd;
      const read = Math.round((raw.size * (index + 1 - (end - row) / Math.max(1, rows))) / metadata.row_groups.length);
      yield { text: linesOf(objects), read };
    }
  }
}

/** A row for each line; what JSON has no word for is written as `conversionInWords` says. */
function linesOf(rows: readonly Record<string, unknown>[]): Buffer {
  return Buffer.from(rows.map((row) => `${JSON.stringify(row, inJson)}\n`).join(''));
}

function inJson(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (!(value instanceof Uint8Array)) return value;
  return isUtf8(value) ? Buffer.from(value).toString('utf8') : Buffer.from(value).toString('base64');
}

async function footer(raw: RawFile, file: AsyncBuffer): Promise<FileMetaData> {
  const end = Buffer.alloc(4);
  if (raw.size >= 12) await raw.read(end, 0, 4, raw.size - 4);
  if (end.toString('latin1') !== 'PAR1') throw cutOff(raw.file, 'parquet', raw.size);
  return decoded(raw, 'in its footer', () => parquetMetadataAsync(file));
}

/** The reader throws plain errors at whatever does not fit; with a position of ours they say what is damaged. */
async function decoded<T>(raw: RawFile, where: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code !== undefined && !isDecoderCode(error.code))
      throw error;
    const reason = error instanceof Error ? error.message.replace(/^parquet /u, '') : String(error);
    if (/unsupported|not supported/u.test(reason)) throw unsupported(raw.file, reason, error);
    throw damaged(raw.file, 'parquet', where, reason, error);
  }
}

/** Codes of Node's decoders and of values out of range, as opposed to those of the disk. */
function isDecoderCode(code: unknown): boolean {
  return typeof code === 'string' && /^(?:Z|ERR_)/u.test(code);
}

/** The file as the reader asks for it. What it read of a row group is kept, because each part of the rows needs it. */
class ParquetBytes implements AsyncBuffer {
  readonly byteLength: number;
  private readonly kept = new Map<string, Promise<ArrayBuffer>>();

  constructor(private readonly raw: RawFile) {
    this.byteLength = raw.size;
  }

  slice(start: number, end = this.byteLength): Promise<ArrayBuffer> {
    const key = `${start}-${end}`;
    const bytes = this.kept.get(key) ?? this.read(start, end);
    this.kept.set(key, bytes);
    return bytes;
  }

  /** To be called before the next row group. */
  forget(): void {
    this.kept.clear();
  }

  private async read(start: number, end: number): Promise<ArrayBuffer> {
    const bytes = new ArrayBuffer(Math.max(0, end - start));
    const buffer = Buffer.from(bytes);
    for (let at = 0; at < buffer.length;) {
      const read = await this.raw.read(buffer, at, Math.min(buffer.length - at, 2 ** 30), start + at);
      if (read === 0) throw new Error(`the file ended at byte ${start + at}`);
      at += read;
    }
    return bytes;
  }
}

function unsupported(file: string, reason: string, cause: unknown): Refusal {
  return new Refusal(
    {
      code: 'unsupported-parquet',
      message: `${file} holds something that cannot be read here: ${reason}.`,
      file,
      next: 'Write the file again without the column that holds it, or packed in another way.',
    },
    { cause },
  );
}

function groupTooLarge(file: string, group: number, bytes: number): Refusal {
  return new Refusal({
    code: 'row-group-too-large',
    message: `Row group ${group} of ${file} holds ${(bytes / 1e9).toFixed(1)} GB, too much to decode at once.`,
    file,
    next: 'Write the file again with smaller row groups, for example of 10,000 rows.',
  });
}
