import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bareName, packedKindOf } from '../../../src/core/packed/packedKind';
import { openRaw } from '../../../src/core/packed/rawFile';
import { seededBelow } from '../seededRandom';
import { failureOf, Folder, textIn } from './folder';

const seed = 11;
const below = seededBelow(seed);

/** Text that does not pack to nothing. */
function someText(bytes: number): Buffer {
  return Buffer.from(Array.from({ length: bytes }, () => 32 + below(90)));
}

const skipped = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);

const packers = {
  gz: (text: Buffer) => zlib.gzipSync(text),
  zst: (text: Buffer) => zlib.zstdCompressSync(text, { params: { [zlib.constants.ZSTD_c_checksumFlag]: 1 } }),
} as const;

describe.each(['gz', 'zst'] as const)('unpacking .%s', (ending) => {
  const pack = packers[ending];
  const name = `a.jsonl.${ending}`;

  it('1.1 gives the text of one frame, of many and of empty ones between', async () => {
    using folder = new Folder();
    for (const sizes of [[0], [1], [700_000], [5, 0, 7], Array.from({ length: 300 }, () => below(50))]) {
      const texts = sizes.map(someText);
      const file = folder.write(name, Buffer.concat(texts.map(pack)));
      expect((await textIn(file)).equals(Buffer.concat(texts)), `seed ${seed}, ${sizes.join()}`).toBe(true);
    }
  });

  it('1.2 refuses a file that is cut off at any byte, unless between frames', async () => {
    using folder = new Folder();
    const first = pack(someText(40));
    const whole = Buffer.concat([first, pack(someText(30))]);
    for (let length = 1; length < whole.length; length++) {
      const file = folder.write('cut', whole.subarray(0, length));
      // With less than its first bytes it is not seen to be packed.
      if (length < 4) continue;
      if (length === first.length) expect((await textIn(file)).length).toBe(40);
      else expect(await failureOf(textIn(file)), `${length}`).toMatchObject({ code: 'damaged-file' });
    }
  });

  it('1.3 says where it was cut off, and what to do', async () => {
    using folder = new Folder();
    const file = folder.write(name, pack(someText(5_000)).subarray(0, 1_000));
    const { message, next } = await failureOf(textIn(file));
    expect(message).toMatch(/a\.jsonl\.(gz|zst) \(.*\) cannot be unpacked: at byte 1000, the file ends before/u);
    expect(next).toMatch(/pack the file again/u);
  });

  it('1.4 never takes changed bytes for the text', async () => {
    using folder = new Folder();
    const text = someText(3_000);
    const packed = pack(text);
    for (let round = 0; round < 60; round++) {
      const changed = Buffer.from(packed);
      const at = 4 + below(packed.length - 4);
      changed[at] = (changed[at] ?? 0) ^ (1 + below(255));
      const file = folder.write('changed', changed);
      const outcome = await textIn(file).catch((error: unknown) => error);
      // Some bytes of a header (a time, say) mean nothing to the text.
      if (outcome instanceof Buffer) expect(outcome.equals(text), `seed ${seed}, byte ${at}`).toBe(true);
      else expect(outcome, `seed ${seed}, byte ${at}`).toHaveProperty('failure.code');
    }
  });

  it('1.5 passes over padding with zeros, not over anything else', async () => {
    using folder = new Folder();
    const [one, two] = [someText(100), someText(200)];
    const padded = folder.write(name, Buffer.concat([pack(one), Buffer.alloc(40_000), pack(two), Buffer.alloc(9)]));
    expect((await textIn(padded)).equals(Buffer.concat([one, two]))).toBe(true);
    const more = folder.write(name, Buffer.concat([pack(one), Buffer.from('{"id":1}\n')]));
    expect(await failureOf(textIn(more))).toMatchObject({ code: 'damaged-file' });
  });
});

describe('what a file is packed as', () => {
  it('2.1 is told by its bytes, whatever its name', () => {
    expect(packedKindOf('a.jsonl', packers.gz(Buffer.from('{}')))).toBe('gzip');
    expect(packedKindOf('a.jsonl', packers.zst(Buffer.from('{}')))).toBe('zstd');
    expect(packedKindOf('a.jsonl', skipped)).toBe('zstd');
    expect(packedKindOf('a', Buffer.from('PAR1'))).toBe('parquet');
    expect(packedKindOf('a.jsonl', Buffer.from('{"rows":[{}]}'))).toBeUndefined();
    expect(packedKindOf('a.jsonl.gz', Buffer.alloc(0))).toBeUndefined();
  });

  it.each([
    ['{"features":[{"name":"x"}],"rows":[]}', 'json'],
    ['\ufeff {\n "dataset": "d", "config": "c",\n "split": "train", "features": [', 'json'],
    ['[\n  {"question": 1}]', 'json'],
    ['{"id":1}\n{"id":2}\n', undefined],
    ['{"compilerOptions":{}}', undefined],
    ['[1,2]', undefined],
  ])('2.2 takes %s in a .json file for %s', (text, kind) => {
    expect(packedKindOf('a.json', Buffer.from(text))).toBe(kind);
  });

  it('2.3 refuses a name that promises something else', async () => {
    using folder = new Folder();
    for (const name of ['a.jsonl.gz', 'a.ndjson.zst', 'a.parquet']) {
      const { code, message } = await failureOf(openRaw(folder.write(name, '{"id":1}\n')));
      expect(code).toBe('not-as-named');
      expect(message).toMatch(/does not begin as a/u);
    }
  });

  it.each([
    ['weak.jsonl', 'weak'],
    ['weak.v2.jsonl.gz', 'weak.v2'],
    ['weak.parquet', 'weak'],
    ['weak', 'weak'],
  ])('2.5 leaves of the name %s %s', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });

  it('2.4 passes over frames of Zstandard that are to be skipped', async () => {
    using folder = new Folder();
    const text = Buffer.from('{"id":1}\n');
    const file = folder.write('a.jsonl.zst', Buffer.concat([skipped, packers.zst(text), skipped, packers.zst(text)]));
    expect((await textIn(file)).toString()).toBe('{"id":1}\n{"id":1}\n');
  });
});
