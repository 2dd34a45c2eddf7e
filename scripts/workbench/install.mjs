// @ts-check
// Gets VS Code as a web server from the npm registry: desktop VS Code needs a display and a download from elsewhere.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runToEnd } from './processes.mjs';

export const version = '4.139.1';
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Everything that test runs leave behind: the installation, logs, screenshots. Ignored by git. */
export const testFolder = path.join(root, '.vscode-test');
const home = path.join(testFolder, 'workbench');
const inside = ['node_modules', 'code-server'];

/**
 * Installs VS Code where it is missing (about 600 MB, under a minute).
 * @returns {Promise<string>} the folder that holds `out/server-main.js`
 * @throws {Error} when Node is too old or npm fails; the message says what to do
 */
export async function installWorkbench() {
  requireNode24();
  if (installedVersion(home) === version) return vscodeFolder(home);
  console.log(
    `Installing code-server ${version} into ${path.relative(process.cwd(), home) || home} (once, about 600 MB).`,
  );
  mkdirSync(testFolder, { recursive: true });
  // In a folder of its own and renamed at the end: what an interrupted installation leaves is never taken for a whole one.
  const partial = mkdtempSync(`${home}-partial-`);
  try {
    await npm(testFolder, ['install', '--prefix', partial, `code-server@${version}`, '--ignore-scripts']);
    // The full install scripts want Kerberos headers; VS Code runs without what they build.
    await npm(vscodeFolder(partial), ['install', '--omit=dev', '--ignore-scripts']);
    await buildNative(vscodeFolder(partial));
    if (installedVersion(home) !== version) {
      rmSync(home, { recursive: true, force: true });
      renameSync(partial, home);
    }
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return vscodeFolder(home);
}

/** @param {string} folder */
function vscodeFolder(folder) {
  return path.join(folder, ...inside, 'lib', 'vscode');
}

/**
 * @param {string} folder
 * @returns {string | undefined}
 */
function installedVersion(folder) {
  const file = path.join(folder, ...inside, 'package.json');
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).version;
}

/**
 * Log files and the terminal need three small native modules. Without a compiler VS Code still starts and every test
 * runs, so a failure costs a line, not the run.
 * @param {string} folder
 */
async function buildNative(folder) {
  const modules = ['node-pty', '@vscode/spdlog', '@vscode/native-watchdog'];
  try {
    await npm(folder, ['rebuild', ...modules], 'ignore');
  } catch {
    console.warn(
      `${modules.join(', ')} could not be built (python3, make and g++ do it): VS Code will keep no log files.`,
    );
  }
}

/**
 * @param {string} cwd
 * @param {string[]} args
 * @param {'inherit' | 'ignore'} [errors] what becomes of npm's own complaints
 */
async function npm(cwd, args, errors = 'inherit') {
  const program = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const quiet = ['--no-audit', '--no-fund', '--loglevel', 'error'];
  const code = await runToEnd(program, [...args, ...quiet], {
    cwd,
    stdio: ['ignore', 'ignore', errors],
    shell: process.platform === 'win32',
  });
  if (code !== 0) {
    throw new Error(
      `npm ${args.join(' ')} failed with code ${code}. Check the network and the registry, then run the command again.`,
    );
  }
}

function requireNode24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return;
  throw new Error(
    `VS Code's server needs Node 24 and this is ${process.version}. Start it through npm (npm start, npm test), which brings its own.`,
  );
}
