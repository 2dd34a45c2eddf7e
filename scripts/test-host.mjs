// @ts-check
// Runs the tests of test/host inside VS Code in a browser: the same bundle that test-desktop.mjs runs in a window.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runInHost } from './workbench/inHost.mjs';
import { root, testFolder } from './workbench/install.mjs';
import { copySamples } from './workspace.mjs';

const prefix = '[test] ';

const samples = copySamples();
try {
  const { code, log } = await runInHost({
    folder: samples.folder,
    extension: root,
    link: path.join(root, 'test', 'host', 'testModel'),
    module: path.join(root, 'dist', 'test', 'host', 'index.js'),
    limit: 5 * 60_000,
    line: (text) => {
      if (!text.startsWith(prefix)) return false;
      console.log(text.replaceAll(/^\[test\] /gm, ''));
      return true;
    },
  });
  process.exitCode = code;
  if (code !== 0) keep(log);
} finally {
  samples.remove();
}

/** @param {string} log */
function keep(log) {
  const file = path.join(testFolder, 'failures', 'host.log');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, log);
  // The end of it here as well: where this runs without a person, the file may be gone when one comes.
  console.error(['What VS Code wrote last:', ...log.split('\n').slice(-40), `All of it: ${file}`].join('\n'));
}
