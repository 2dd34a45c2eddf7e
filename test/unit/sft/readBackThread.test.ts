import { build } from 'esbuild';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unattended, type Job } from '../../../src/core/job/job';
import type { RowForm } from '../../../src/core/sft/readBack';
import { ReadBacks } from '../../../src/core/sft/readBackThread';
import type { StreamedFile } from '../../../src/core/sft/stagedFile';
import { Staging } from '../../../src/core/sft/staging';

let folder: string;
let script: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'read-back-'));
  script = path.join(folder, 'thread.mjs');
  const entryPoints = [path.resolve('src/core/sft/readBackThreadMain.ts')];
  const banner = { js: "import { createRequire as from } from 'node:module'; const require = from(import.meta.url);" };
  await build({
    entryPoints,
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner,
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const form: RowForm = { of: 'set', format: 'trl', shape: 'prompt-completion', reasoning: false };
const bytes = { worthThread: 1, toldAtOnce: 1 };
const rows = 4_000;

const lineOf = (row: number, key = 'completion'): string =>
  `${JSON.stringify({ prompt: [{ role: 'user', content: `${row}?` }], [key]: [{ role: 'assistant', content: 'é'.repeat(1 + (row % 900)) }] })}\n`;

/** Rows of a set and what is known of them, half of each on the disk and the rest about to be. */
async function written(
  staging: Staging,
  back: ReadBacks,
  { otherRow, onDisk }: { otherRow?: number; onDisk?: (file: StreamedFile, size: number) => void } = {},
): Promise<[StreamedFile, StreamedFile]> {
  const files = [staging.addStream('rows.jsonl', 'never'), staging.addStream('side.jsonl', 'never')] as const;
  back.follow(files[0], form);
  back.follow(files[1], { of: 'side' });
  const tell = files[0].onWritten;
  files[0].onWritten = (size) => {
    onDisk?.(files[0], size);
    tell?.(size);
  };
  for (let row = 1; row <= rows; row++) {
    const line = lineOf(row, row === otherRow ? 'answer' : 'completion');
    files[0].write(line.slice(0, 20));
    files[0].write(line.slice(20), true);
    files[1].write(lineOf(row), true);
    if (row % 1_000 === 0) for (const file of files) await file.caughtUp();
  }
  return [...files];
}

/** Another letter in the last row that is on the disk. */
function spoil({ temporary }: StreamedFile, size: number): void {
  const handle = openSync(temporary, 'r+');
  writeSync(handle, 'É', size - Buffer.byteLength('éé"}]}\n'));
  closeSync(handle);
}

describe('reading a set back in a thread while it is written', () => {
  it('finds all rows of all files as they were written', async () => {
    await using staging = new Staging(path.join(folder, 'good'));
    await using back = new ReadBacks(script, bytes);
    const [set, side] = await written(staging, back);
    await back.finished(set, unattended);
    await back.finished(side, unattended);
    expect(staging.commit().files).toMatchObject([{ rows }, { rows }]);
  });

  it('is an error where the disk holds other bytes', async () => {
    await using staging = new Staging(path.join(folder, 'disk'));
    await using back = new ReadBacks(script, bytes);
    const [set] = await written(staging, back, { onDisk: spoil });
    await expect(back.finished(set, unattended)).rejects.toThrow('rows.jsonl was not read back as written');
  });

  it('is an error where a row has another form', async () => {
    await using staging = new Staging(path.join(folder, 'form'));
    await using back = new ReadBacks(script, bytes);
    const [set] = await written(staging, back, { otherRow: 2_345 });
    await expect(back.finished(set, unattended)).rejects.toThrow('row 2345 was not read as written');
  });

  it('ends at once when it is cancelled', async () => {
    await using staging = new Staging(path.join(folder, 'cancel'));
    await using back = new ReadBacks(script, bytes);
    const [set] = await written(staging, back);
    const cancel = new AbortController();
    const job: Job = { signal: cancel.signal, report: () => undefined };
    cancel.abort(new Error('cancelled by a person'));
    await expect(back.finished(set, job)).rejects.toThrow('cancelled by a person');
  });
});
