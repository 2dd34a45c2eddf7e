import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';

/** The size that a finished corpus was noted to have, in bytes; undefined when it is not there or was never finished. */
export function sizeOf(file: string): number | undefined {
  if (!existsSync(file) || !existsSync(noteOf(file))) return undefined;
  return Number(readFileSync(noteOf(file), 'utf8'));
}

/** Notes the size of a finished corpus. */
export function writeSize(file: string): void {
  writeFileSync(noteOf(file), String(statSync(file).size));
}

function noteOf(file: string): string {
  return `${file}.size`;
}
