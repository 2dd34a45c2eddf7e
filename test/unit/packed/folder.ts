import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openRaw } from '../../../src/core/packed/rawFile';
import { unpackedText } from '../../../src/core/packed/unpackedText';

/** A folder of one test, removed at its end. */
export class Folder implements Disposable {
  readonly path = mkdtempSync(path.join(tmpdir(), 'skill-gap-packed-'));

  write(name: string, content: string | Buffer): string {
    const file = path.join(this.path, name);
    writeFileSync(file, content);
    return file;
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** All the text of a packed file. */
export async function textIn(file: string): Promise<Buffer> {
  using raw = await openRaw(file);
  if (!raw.kind) throw new Error(`${file} is not packed`);
  const pieces: Buffer[] = [];
  for await (const { text } of unpackedText(raw, raw.kind)) pieces.push(Buffer.from(text));
  return Buffer.concat(pieces);
}

/** The failure that something is refused with. */
export async function failureOf(work: Promise<unknown>): Promise<{ code: string; message: string; next: string }> {
  const error = await work.then(
    () => new Error('nothing was refused'),
    (reason: unknown) => reason as Error,
  );
  if ('failure' in error) return error.failure as { code: string; message: string; next: string };
  throw error;
}
