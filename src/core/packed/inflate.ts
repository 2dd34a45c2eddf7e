import { Readable, type Transform } from 'node:stream';
import zlib from 'node:zlib';
import { Refusal } from '../job/refusal';
import { cutOff, damaged } from './damage';
import type { PackedKind } from './packedKind';
import type { RawFile } from './rawFile';

/** Bytes of text that are handed over at once. */
const chunkSize = 256 * 1024;

/** A frame may be tiny, so little is read at first and more while it goes on. */
const firstRead = 16 * 1024;

/** Text, and how much of the packed file was read for it. */
export interface UnpackedText {
  text: Buffer;
  read: number;
}

/**
 * Unpacks gzip of any number of members, or Zstandard of any number of frames, in bounded memory whatever it unpacks
 * to. Node's decoders stop after a frame, or at the first byte that belongs to no member; what follows is looked at
 * here, so that nothing is passed over in silence but padding with zeros.
 * @throws Refusal `damaged-file`, `no-zstd`
 */
export async function* inflate(raw: RawFile, kind: 'gzip' | 'zstd'): AsyncGenerator<UnpackedText> {
  const startsWell = kind === 'gzip' ? isMember : isFrame;
  for (let at = 0; at < raw.size; at = await afterZeros(raw, at)) {
    const start = Buffer.alloc(4);
    await raw.read(start, 0, 4, at);
    if (!startsWell(start))
      throw damaged(raw.file, kind, `at byte ${at}`, 'there is something that is not packed text');
    at += yield* member(raw, kind, at);
  }
}

/** Unpacks one frame, or members that follow each other; returns the packed bytes that it took. */
async function* member(raw: RawFile, kind: 'gzip' | 'zstd', from: number): AsyncGenerator<UnpackedText, number> {
  const decoder = kind === 'gzip' ? zlib.createGunzip({ chunkSize }) : zstdDecoder(raw.file);
  const source = Readable.from(packedBytes(raw, from), { objectMode: false, highWaterMark: chunkSize });
  source.once('error', (error) => decoder.destroy(error));
  source.pipe(decoder);
  try {
    for await (const text of decoder as AsyncIterable<Buffer>) yield { text, read: from + decoder.bytesWritten };
    return decoder.bytesWritten;
  } catch (error) {
    throw inflateRefusal(error, raw, kind, from + decoder.bytesWritten);
  } finally {
    source.destroy();
    decoder.destroy();
  }
}

async function* packedBytes(raw: RawFile, from: number): AsyncGenerator<Buffer> {
  let length = firstRead;
  for (let at = from; at < raw.size; length = Math.min(length * 4, chunkSize)) {
    const buffer = Buffer.allocUnsafe(Math.min(length, raw.size - at));
    const read = await raw.read(buffer, 0, buffer.length, at);
    if (read === 0) return;
    yield buffer.subarray(0, read);
    at += read;
  }
}

/** The first position from `from` on that holds no zero: tapes and disks pad with zeros. */
async function afterZeros(raw: RawFile, from: number): Promise<number> {
  const buffer = Buffer.allocUnsafe(firstRead);
  for (let at = from; at < raw.size;) {
    const read = await raw.read(buffer, 0, Math.min(buffer.length, raw.size - at), at);
    const found = buffer.subarray(0, read).findIndex((byte) => byte !== 0);
    if (found >= 0) return at + found;
    if (read === 0) break;
    at += read;
  }
  return raw.size;
}

function isMember(start: Buffer): boolean {
  return start[0] === 0x1f && start[1] === 0x8b;
}

function isFrame(start: Buffer): boolean {
  const magic = start.readUInt32LE(0);
  return magic === 0xfd2fb528 || magic >>> 4 === 0x184d2a5;
}

function zstdDecoder(file: string): Transform & { readonly bytesWritten: number } {
  // Typed as always there, but Node has it only from 22.15 on.
  const create = zlib.createZstdDecompress as typeof zlib.createZstdDecompress | undefined;
  if (create) return create({ chunkSize });
  throw new Refusal({
    code: 'no-zstd',
    message: `${file} is packed with Zstandard, which Node ${process.versions.node} cannot unpack.`,
    file,
    next: 'Use Node 22.15 or newer, or unpack the file first: zstd -d FILE.',
  });
}

function inflateRefusal(error: unknown, raw: RawFile, kind: PackedKind, at: number): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === 'Z_BUF_ERROR') return cutOff(raw.file, kind, raw.size, error);
  if (code === 'ZSTD_error_frameParameter_windowTooLarge')
    return new Refusal(
      {
        code: 'zstd-window',
        message: `${raw.file} was packed with a window of more than 128 MiB (zstd --long or --ultra).`,
        file: raw.file,
        next: 'Pack it again without --long: zstd -d FILE, then zstd FILE.',
      },
      { cause: error },
    );
  if (code?.startsWith('Z') !== true) return error;
  return damaged(raw.file, kind, `near byte ${at}`, (error as Error).message, error);
}
