// @ts-check
// Finds the browser that shows the workbench: an installed Chrome, Chromium or Edge; nothing is downloaded but
// Debian's own package, and that only where we are root.
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runToEnd } from './processes.mjs';

const names = {
  linux: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * @returns {Promise<string>} the path of a browser
 * @throws {Error} when there is none and none can be installed; the message says what to do
 */
export async function findBrowser() {
  const named = process.env['SKILL_GAP_BROWSER'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`SKILL_GAP_BROWSER names ${named}, which does not exist. Point it at Chrome, Chromium or Edge.`);
  }
  const found = installedBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get')) {
    console.log('No browser here: installing the chromium package.');
    // A bare system has no font either, and without one a page shows nothing.
    const packages = ['chromium', 'fonts-dejavu-core'];
    const quiet = ['-y', '-qq', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends'];
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const stdio = /** @type {const} */ (['ignore', 'ignore', 'inherit']);
    if (
      (await runToEnd('apt-get', ['update', '-qq'], { env: environment, stdio: [...stdio] })) === 0 &&
      (await runToEnd('apt-get', ['install', ...quiet, ...packages], { env: environment, stdio: [...stdio] })) === 0
    ) {
      const installed = installedBrowser();
      if (installed) return installed;
    }
  }
  throw new Error(
    'No browser found. Install Chrome, Chromium or Edge (on Debian: apt-get install chromium), or set SKILL_GAP_BROWSER to the path of one.',
  );
}

/** @returns {string | undefined} */
function installedBrowser() {
  if (process.platform === 'darwin') return names.darwin.find((file) => existsSync(file));
  if (process.platform === 'win32') {
    const homes = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
    return homes
      .flatMap((home) => (home ? names.win32.map((name) => path.join(home, name)) : []))
      .find((file) => existsSync(file));
  }
  for (const name of names.linux) {
    const file = onPath(name);
    if (file) return file;
  }
  return undefined;
}

/**
 * @param {string} name a program's name
 * @returns {string | undefined} where the PATH has it
 */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending);
      if (folder && existsSync(file)) return file;
    }
  }
  return undefined;
}
