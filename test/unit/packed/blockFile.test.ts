import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BlockFile } from '../../../src/core/packed/blockFile';
import { blockBytes, packBlock, unpackBlock } from '../../../src/core/packed/blockFormat';
import { BlockWriter } from '../../../src/core/packed/blockWriter';
import { seededBelow } from '../seededRandom';
import { Folder } from './folder';

const seed = 5;
const packed = { packedSize: 12, mtimeMs: 34.5, fingerprint: 'f' };

function someText(bytes: number): Buffer {
  const below = seededBelow(seed);
  const text = Buffer.allocUnsafe(bytes);
  for (let at = 0; at < bytes; at++) text[at] = at % 997 < 500 ? 97 : below(256);
  return text;
}

function written(folder: Folder, text: Buffer): string {
  const file = path.join(folder.path, 'a.blocks');
  using writer = new BlockWriter(`${file}.part`);
  for (let at = 0; at < text.length; at += 300_001) writer.add(text.subarray(at, at + 300_001));
  writer.finish(file, packed);
  return file;
}

function opened(file: string): BlockFile {
  const blocks = BlockFile.open(file);
  if (!blocks) throw new Error('not whole');
  return blocks;
}

describe('a file of blocks', () => {
  it('1.1 gives any bytes of the text, waiting or not', async () => {
    using folder = new Folder();
    const below = seededBelow(seed);
    for (const size of [0, 1, blockBytes, blockBytes + 1, 12 * blockBytes + 345]) {
      const text = someText(size);
      using blocks = opened(written(folder, text));
      expect(blocks).toMatchObject({ size, mtimeMs: 34.5, description: packed });
      for (let round = 0; round < 60; round++) {
        const from = below(size + 2);
        const length = 1 + below(3 * blockBytes);
        const buffer = Buffer.alloc(length + 7);
        let filled = 0;
        for (let read = -1; read !== 0 && filled < length; filled += read)
          read =
            round % 2 === 0
              ? blocks.readSync(buffer, 7 + filled, length - filled, from + filled)
              : await blocks.read(buffer, 7 + filled, length - filled, from + filled);
        const expected = text.subarray(from, from + length);
        expect(filled, `seed ${seed}, round ${round}`).toBe(expected.length);
        expect(buffer.subarray(7, 7 + filled).equals(expected), `seed ${seed}, round ${round}`).toBe(true);
      }
    }
  });

  it('1.2 is not taken for whole when any of its end is missing or changed', () => {
    using folder = new Folder();
    const whole = readFileSync(written(folder, someText(2 * blockBytes)));
    for (const length of [0, 1, 8, 31, 32, 1_000, whole.length - 200, whole.length - 33, whole.length - 1])
      expect(BlockFile.open(folder.write('cut.blocks', whole.subarray(0, length))), `${length}`).toBeUndefined();
    for (let back = 1; back < 120; back++) {
      const changed = Buffer.from(whole);
      changed[whole.length - back] = (changed[whole.length - back] ?? 0) ^ 0x20;
      expect(BlockFile.open(folder.write('changed.blocks', changed)), `${back}`).toBeUndefined();
    }
    expect(BlockFile.open(path.join(folder.path, 'none'))).toBeUndefined();
  });

  it('1.3 refuses a block that was damaged on the disk', () => {
    using folder = new Folder();
    const file = written(folder, someText(2 * blockBytes));
    const bytes = readFileSync(file);
    bytes[5_000] = (bytes[5_000] ?? 0) ^ 1;
    using blocks = opened(folder.write('damaged.blocks', bytes));
    expect(() => blocks.readSync(Buffer.alloc(10), 0, 10, 0)).toThrow(/was damaged on the disk/);
    expect(blocks.readSync(Buffer.alloc(10), 0, 10, blockBytes)).toBe(10);
  });

  it('1.4 leaves nothing of a writing that was broken off', () => {
    using folder = new Folder();
    const file = path.join(folder.path, 'a.blocks');
    expect(() => {
      using writer = new BlockWriter(`${file}.part`);
      writer.add(someText(3 * blockBytes));
      throw new Error('broken off');
    }).toThrow('broken off');
    expect(existsSync(file)).toBe(false);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it.each(['zstd', 'deflate'] as const)('1.5 packs and unpacks with %s, and sees a changed byte', (codec) => {
    const text = someText(100_000);
    const bytes = packBlock(text, codec);
    expect(unpackBlock(bytes, codec).equals(text)).toBe(true);
    bytes[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 1;
    expect(() => unpackBlock(bytes, codec)).toThrow();
  });
});
