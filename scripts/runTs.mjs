/**
 * Runs a TypeScript file of this project: `node scripts/runTs.mjs FILE [ARGUMENT...]`. Node strips types by itself but
 * does not resolve imports without an extension, so the file is bundled first.
 */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';

if (Number(process.versions.node.split('.')[0]) < 22) {
  console.error(
    `Node ${process.versions.node} is too old for this project: start it with an npm script, or use Node 22 or newer.`,
  );
  process.exit(3);
}

const root = resolve(import.meta.dirname, '..');
const [file, ...rest] = process.argv.slice(2);
if (!file) {
  console.error('Usage: node scripts/runTs.mjs FILE [ARGUMENT...]');
  process.exit(2);
}

// Inside the project, so that the external package is found from the bundle.
const folder = join(root, '.vscode-test', 'run');
mkdirSync(folder, { recursive: true });
const outfile = join(folder, `${basename(file, '.ts')}-${process.pid}.mjs`);
try {
  await build({
    entryPoints: [resolve(file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    external: ['better-sqlite3', 'esbuild', 'playwright-core'],
    sourcemap: 'inline',
    logLevel: 'warning',
    // Packages written for CommonJS call require.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const run = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...rest], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} finally {
  rmSync(outfile, { force: true });
}
