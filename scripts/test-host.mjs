// @ts-check
// Runs the tests of test/host inside VS Code in a browser: the same bundle that test-desktop.mjs runs in a window.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, testFolder } from './workbench/install.mjs';
import { openPage } from './workbench/page.mjs';
import { startWorkbench } from './workbench/server.mjs';
import { copySamples } from './workspace.mjs';

const limit = 5 * 60_000;
const prefix = '[test] ';

const samples = copySamples();
const workbench = await startWorkbench();
const open = await openPage();
try {
  process.exitCode = await runTests();
} finally {
  await open.close();
  await workbench.stop();
  samples.remove();
}

/** @returns {Promise<number>} the exit code of the tests; 1 when they did not end in time */
async function runTests() {
  /** @type {(code: number) => void} */
  let end = () => undefined;
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => (end = resolve));
  const timer = setTimeout(() => {
    console.error(`The tests did not end within ${limit / 1000} s.`);
    end(1);
  }, limit);
  /** @type {string[]} */
  const rest = [];
  // VS Code relays the extension host's console and the end of the tests through these two.
  await open.page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const text = args.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
    if (!text.startsWith(prefix)) return void rest.push(`${type}: ${text}`);
    console.log(text.replaceAll(/^\[test\] /gm, ''));
  });
  await open.page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end(code));
  const tests = path.join(root, 'dist', 'test', 'host', 'index.js');
  await open.page.goto(workbench.address(samples.folder, { extension: root, tests }));
  const code = await ended;
  clearTimeout(timer);
  if (code !== 0) {
    const log = path.join(testFolder, 'failures', 'host.log');
    mkdirSync(path.dirname(log), { recursive: true });
    writeFileSync(log, [...rest, workbench.logs(), open.console()].join('\n'));
    // The end of it here as well: where this runs without a person, the file may be gone when one comes.
    console.error(
      ['What VS Code wrote last:', ...rest.join('\n').split('\n').slice(-40), `All of it: ${log}`].join('\n'),
    );
  }
  return code;
}
