import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StreamedFile } from '../../../src/core/sft/stagedFile';
import { Staging } from '../../../src/core/sft/staging';
import { seededBelow } from '../seededRandom';
import { refusal } from '../refusal';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'streamed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a file that is written while more of it is made', () => {
  it('holds everything in its order, however it came', async () => {
    const below = seededBelow(602);
    await using staging = new Staging(folder);
    const file = staging.addStream('rows.jsonl', 'never');
    const parts: string[] = [];
    for (let row = 0; row < 3_000; row++) {
      // Long and short ones, letters of several bytes, and now and then one that no buffer can hold.
      const text = `${row} é≤🙂 ${'x'.repeat(row % 900 === 899 ? 1_500_000 : below(5_000))}\n`;
      parts.push(text);
      if (below(2) === 0) file.write(text, true);
      else {
        const passing = Buffer.from(text);
        file.writeBytes(passing);
        passing.fill(0);
        file.write('', true);
      }
      if (file.isBehind) await file.caughtUp();
    }
    await file.finished();
    const whole = Buffer.from(parts.join(''));
    const written = staging.commit().files[0];
    expect(readFileSync(path.join(folder, 'rows.jsonl')).equals(whole)).toBe(true);
    expect(written).toMatchObject({ rows: 3_000, bytes: whole.length });
    expect(written?.sha256).toBe(createHash('sha256').update(whole).digest('hex'));
  });

  it('says what went wrong when it is waited for, and leaves nothing', async () => {
    const staging = new Staging(folder);
    const file = staging.addStream('rows.jsonl', 'never');
    expect(file).toBeInstanceOf(StreamedFile);
    file.close();
    file.write('text');
    expect(await refusal(file.finished())).toMatchObject({ code: 'unwritable-folder', file: folder });
    await staging[Symbol.asyncDispose]();
    expect(readdirSync(folder)).toEqual([]);
  });
});
