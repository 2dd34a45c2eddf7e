import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../../../src/core/jsonl/makeFolder';

it('makes a folder with those above it, and leaves one that is there', () => {
  const top = mkdtempSync(path.join(tmpdir(), 'skill-gap-folder-'));
  try {
    const deep = path.join(top, 'a', 'b', 'c');
    makeFolder(deep);
    makeFolder(deep);
    expect(statSync(deep).isDirectory()).toBe(true);
    writeFileSync(path.join(top, 'file'), '');
    expect(() => makeFolder(path.join(top, 'file'))).toThrow('EEXIST');
    expect(() => makeFolder(path.join(top, 'file', 'below'))).toThrow('ENOTDIR');
  } finally {
    rmSync(top, { recursive: true });
  }
});

it.skipIf(!existsSync('/proc/self'))('gives up where nothing can be made, in a folder that is there', () => {
  expect(() => makeFolder('/proc/skill-gap/deep')).toThrow('ENOENT');
});
