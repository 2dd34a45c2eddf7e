#!/usr/bin/env node
/*
 * The bin. An older Node must be able to read this file, for the rest may neither parse there nor, because of native
 * code, run there without a crash: plain syntax only, and nothing is loaded before the version is checked.
 */
const oldestNode = 22;
const found = process.versions.node;

if (Number(found.split('.')[0]) < oldestNode) {
  const message = 'skill-gap needs Node ' + String(oldestNode) + ' or newer; this is Node ' + found + '.';
  const next = 'Install a newer Node from https://nodejs.org, or run: npx -p node@24 skill-gap ...';
  if (process.argv.indexOf('--json') !== -1)
    process.stdout.write(JSON.stringify({ error: { code: 'old-node', message: message, next: next } }) + '\n');
  process.stderr.write(message + ' ' + next + '\n');
  process.exitCode = 3;
} else {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be loaded before the check
  const main = require('./cli-main.js') as { start: () => void };
  main.start();
}
