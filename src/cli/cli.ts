#!/usr/bin/env node
/*
 * The bin. An older Node must be able to read this file, for the rest may neither parse there nor, because of native
 * code, run there without a crash: plain syntax only, and nothing is loaded before the version is checked.
 */
const oldestNode = 22;
const found = process.versions.node;

/** Commands that read whole corpora. For others it is not worth starting Node twice, which takes some 25 ms. */
const large = ['index', 'annotate', 'tag', 'chains', 'student', 'judge', 'select', 'write', 'run'];

/**
 * What is read of a corpus lives for a moment, and room for more of it makes nothing faster: with Node's own limit a
 * process takes 100 MB more. The limit of a heap that is there already cannot be changed, so that the process starts
 * itself again in its own place, with the same id, input and output. Not where somebody chose flags, watches the process
 * or talks to it, nor where the system (Windows) or an older Node cannot do it.
 */
function restartWithSmallHeap(): void {
  const asked = process.execArgv.length > 0 || process.env['NODE_OPTIONS'] !== undefined || process.send !== undefined;
  if (asked || typeof process.execve !== 'function' || process.platform === 'win32') return;
  const flags = ['--max-semi-space-size=4'];
  // Rows in random order are read as fast as the disk can when it is asked for several at a time; Node's own number is 4.
  if (process.env['UV_THREADPOOL_SIZE'] === undefined) process.env['UV_THREADPOOL_SIZE'] = '16';
  process.execve(process.execPath, [process.execPath].concat(flags, process.argv.slice(1)), process.env);
}

if (Number(found.split('.')[0]) < oldestNode) {
  const message = 'skill-gap needs Node ' + String(oldestNode) + ' or newer; this is Node ' + found + '.';
  const next = 'Install a newer Node from https://nodejs.org, or run: npx -p node@24 skill-gap ...';
  if (process.argv.indexOf('--json') !== -1)
    process.stdout.write(JSON.stringify({ error: { code: 'old-node', message: message, next: next } }) + '\n');
  process.stderr.write(message + ' ' + next + '\n');
  process.exitCode = 3;
} else {
  if (large.indexOf(String(process.argv[2])) !== -1) restartWithSmallHeap();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be loaded before the check
  const main = require('./cli-main.js') as { start: () => void };
  main.start();
}
