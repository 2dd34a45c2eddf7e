// @ts-check
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root } from './workbench/install.mjs';

/**
 * A copy of samples/ for tests to write to, without an index that a person may have made there.
 * @returns {{ folder: string, remove: () => void }}
 */
export function copySamples() {
  const parent = mkdtempSync(path.join(tmpdir(), 'skill-gap-samples-'));
  const folder = path.join(parent, 'samples');
  cpSync(path.join(root, 'samples'), folder, {
    recursive: true,
    filter: (source) => path.basename(source) !== '.skill-gap',
  });
  const remove = () => rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
  // Also when a test fails before it could.
  process.once('exit', remove);
  return { folder, remove };
}
