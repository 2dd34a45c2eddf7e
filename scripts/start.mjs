// @ts-check
// Opens VS Code with the extension on samples/: on the desktop where there is one, else in a browser.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { onPath } from './workbench/browser.mjs';
import { root } from './workbench/install.mjs';
import { runToEnd, start } from './workbench/processes.mjs';
import { startWorkbench } from './workbench/server.mjs';

const usage = `Usage: npm start -- [--browser] [--no-open] [--port N]

Opens VS Code with the extension on samples/: the desktop's where there is one, else one in the browser.

  --browser   in the browser, even where there is a desktop's
  --no-open   prints the address and opens no browser
  --port N    port of the one in the browser; default: a free one`;

const values = given();
const samples = path.join(root, 'samples');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

if (!existsSync(path.join(root, 'dist', 'extension.js'))) {
  const code = await runToEnd(process.execPath, [path.join(root, 'scripts', 'build.mjs')]);
  if (code !== 0) process.exit(code);
}
const desktop = hasDisplay && !values.browser ? onPath('code') : undefined;
if (desktop) await onDesktop(desktop);
else await inBrowser();

/** What the command line asks for; a request for help, and wrong usage, end the process. */
function given() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!values.help) return values;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

/** @param {string} program */
async function onDesktop(program) {
  console.log('Opening samples/ in VS Code with Skill Gap.');
  process.exitCode = await runToEnd(program, [`--extensionDevelopmentPath=${root}`, '--new-window', samples], {
    shell: process.platform === 'win32',
  });
}

/** Runs until Ctrl-C, which ends the server and removes its profile. */
async function inBrowser() {
  const stopped = new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const workbench = await startWorkbench({ link: root, folder: samples, port: Number(values.port) });
  console.log(`\nVS Code with Skill Gap on samples/:\n\n  ${workbench.home}\n\nCtrl-C ends it.`);
  if (hasDisplay && !values['no-open']) openInBrowser(workbench.home);
  await stopped;
  await workbench.stop();
  process.exit(0);
}

/** @param {string} address */
function openInBrowser(address) {
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', address]
        : ['xdg-open', address];
  // The address is on the screen already: no browser to open it with is no error.
  start(/** @type {string} */ (program), args, { stdio: 'ignore' }).once('error', () => undefined);
}
