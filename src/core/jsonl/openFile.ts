import type { Job } from '../job/job';
import { unattended } from '../job/job';
import type { BlockFile } from '../packed/blockFile';
import { MemoryFile } from '../packed/memoryFile';
import { openRaw, type RawFile } from '../packed/rawFile';
import { openUnpacked, openUnpackedOnce } from '../packed/unpackedFiles';
import { unpackedText } from '../packed/unpackedText';
import type { ByteFile } from './byteFile';

/** Where the text of a packed file is kept, and who waits for it. */
export interface Unpacking {
  /** The folder whose index the file belongs to; without it a packed file is unpacked for this once. */
  workspace?: string;
  job?: Job;
}

/**
 * Opens the text of a corpus for reading: a plain file as it is, a packed one (gzip, Zstandard, Parquet, a JSON
 * document of rows) unpacked, which the first time takes as long as unpacking it does.
 * @throws Refusal `missing-file`, `not-a-file`, `no-permission`, `unreadable-file`, and what {@link openUnpacked} refuses
 */
export async function openFile(file: string, unpacking: Unpacking = {}): Promise<ByteFile> {
  const raw = await openRaw(file);
  if (!raw.kind) return raw;
  try {
    return await openText(raw, unpacking);
  } finally {
    raw.close();
  }
}

/** The text of a file that is open already; its own bytes unless it is packed. The caller closes both. */
export function openText(raw: RawFile, unpacking: Unpacking): Promise<ByteFile> {
  return raw.kind ? openBlocks(raw, raw.kind, unpacking) : Promise.resolve(raw);
}

function openBlocks(
  raw: RawFile,
  kind: NonNullable<RawFile['kind']>,
  { workspace, job = unattended }: Unpacking,
): Promise<BlockFile> {
  return workspace === undefined ? openUnpackedOnce(raw, kind, job) : openUnpacked(raw, kind, workspace, job);
}

/** Bytes of a packed file's text that are enough to see what it holds. */
const headOfText = 8 * 1024 * 1024;

/**
 * The beginning of the text of a file that is open already, for a look at its first rows: the file itself, or some
 * megabytes of a packed one, which is not unpacked for that.
 * @throws Refusal as {@link openFile} does
 */
export async function headOf(raw: RawFile): Promise<ByteFile> {
  if (!raw.kind) return raw;
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const { text } of unpackedText(raw, raw.kind)) {
    pieces.push(Buffer.from(text));
    length += text.length;
    if (length >= headOfText) break;
  }
  return new MemoryFile(wholeLines(Buffer.concat(pieces), length < headOfText), raw.mtimeMs);
}

/** Without the last line where it may have been cut, unless there is no other. */
function wholeLines(text: Buffer, complete: boolean): Buffer {
  const end = text.lastIndexOf(0x0a);
  return complete || end < 0 ? text : text.subarray(0, end + 1);
}
