// Bundles the entry points with esbuild and puts better-sqlite3, which holds native code, beside them.
import { context } from 'esbuild';
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { notices } from './notices.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const watch = process.argv.includes('--watch');
const dist = path.join(root, 'dist');

const shared = {
  absWorkingDir: root,
  bundle: true,
  sourcemap: true,
  minifySyntax: true,
  logLevel: 'info',
  outdir: 'dist',
  // Stated for all packages at once, in THIRD-PARTY-NOTICES.txt.
  legalComments: 'none',
  metafile: true,
};

const node = { ...shared, platform: 'node', format: 'cjs', target: 'node22' };

/** What packages written as CommonJS expect around them, for bundles that are ES modules. */
const ofCommonJs = `import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);
const __dirname = import.meta.dirname;`;

/** Entry points; a folder whose entry does not exist is an error, as it should be. */
const builds = [
  {
    ...node,
    entryPoints: {
      extension: 'src/host/extension.ts',
      server: 'src/server/main.ts',
      'cli-main': 'src/cli/main.ts',
    },
    external: ['vscode', 'better-sqlite3'],
  },
  // Threads: split into parts, so that each loads only what its work takes.
  {
    ...node,
    format: 'esm',
    splitting: true,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'parts/[hash]',
    entryPoints: {
      worker: 'src/server/worker/main.ts',
      'scan-thread': 'src/core/ingest/scanThreadMain.ts',
      'read-back-thread': 'src/core/sft/readBackThreadMain.ts',
      'row-thread': 'src/core/sft/rowThreadMain.ts',
      'mark-thread': 'src/core/sft/markThreadMain.ts',
    },
    external: ['better-sqlite3'],
    banner: { js: ofCommonJs },
  },
  // Says so when Node is too old to parse or run the rest, so it must itself be plain.
  { ...node, target: 'node12', entryPoints: { cli: 'src/cli/cli.ts' }, external: ['./cli-main.js'], sourcemap: false },
  {
    ...shared,
    platform: 'browser',
    format: 'iife',
    target: 'chrome130',
    entryPoints: { 'webview/selection': 'webview/selection/main.ts', 'webview/review': 'webview/review/main.ts' },
    minify: true,
  },
];

function copyNative() {
  const from = path.join(root, 'node_modules', 'better-sqlite3');
  const to = path.join(dist, 'node_modules', 'better-sqlite3');
  mkdirSync(to, { recursive: true });
  for (const part of ['lib', 'prebuilds', 'package.json', 'LICENSE']) {
    if (existsSync(path.join(from, part))) cpSync(path.join(from, part), path.join(to, part), { recursive: true });
  }
}

if (!watch) rmSync(dist, { recursive: true, force: true });
copyNative();
const contexts = await Promise.all(builds.map((options) => context(options)));
if (watch) {
  await Promise.all(contexts.map((one) => one.watch()));
} else {
  const results = await Promise.all(contexts.map((one) => one.rebuild()));
  const metafiles = results.flatMap(({ metafile }) => metafile ?? []);
  writeFileSync(path.join(dist, 'THIRD-PARTY-NOTICES.txt'), notices(root, metafiles));
  await Promise.all(contexts.map((one) => one.dispose()));
}
