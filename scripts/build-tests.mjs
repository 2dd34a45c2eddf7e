// @ts-check
// Bundles each test that runs inside VS Code; the file name is all that a new test needs to be found.
import { build } from 'esbuild';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { root } from './workbench/install.mjs';

const outdir = path.join(root, 'dist', 'test', 'host');
rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['test/host/index.ts', 'test/host/**/*.test.ts'],
  outbase: 'test/host',
  outdir,
  bundle: true,
  sourcemap: true,
  platform: 'node',
  format: 'cjs',
  target: 'node22',
  external: ['vscode', 'mocha'],
  logLevel: 'warning',
});
