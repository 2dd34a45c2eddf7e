import { createHash } from 'node:crypto';
import type { ByteFile } from '../jsonl/byteFile';

const window = 64 * 1024;

/**
 * SHA-256 of the first and the last 64 KiB of a file's first `size` bytes. With size and time of change it tells an
 * unchanged file from a changed one, and an appended file from a rewritten one, at the cost of two short reads.
 */
export async function fingerprint(file: ByteFile, size: number): Promise<string> {
  const hash = createHash('sha256');
  for (const from of size > window ? [0, Math.max(window, size - window)] : [0]) {
    const buffer = Buffer.alloc(Math.min(window, size - from));
    const bytesRead = await file.read(buffer, 0, buffer.length, from);
    hash.update(buffer.subarray(0, bytesRead));
  }
  return hash.digest('hex').slice(0, 32);
}
