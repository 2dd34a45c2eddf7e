// @ts-check
// Runs VS Code's server on a free port of this machine, with a profile of its own that is thrown away.
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { installWorkbench } from './install.mjs';
import { runToEnd, start, stop } from './processes.mjs';

/**
 * @typedef {object} Workbench
 * @property {number} port
 * @property {(folder: string, options?: PageOptions) => string} address the page that shows a folder
 * @property {() => string} logs what the server and the extension hosts have written so far
 * @property {() => Promise<void>} stop ends the server and removes its profile
 *
 * @typedef {object} PageOptions
 * @property {string} [extension] folder of an extension under development
 * @property {string} [tests] module whose `run()` is called inside the extension host
 */

/** Quiet and the same on every machine, so that tests and pictures do not depend on it. */
const baseSettings = {
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * @param {{ settings?: Record<string, unknown>, vsix?: string, port?: number }} [options] `vsix`: a packaged extension to
 *   install into the otherwise empty profile; `port`: 0 for a free one
 * @returns {Promise<Workbench>}
 * @throws {Error} when the server cannot be installed or does not answer within a minute
 */
export async function startWorkbench({ settings = {}, vsix, port = 0 } = {}) {
  const vscode = await installWorkbench();
  const profile = mkdtempSync(path.join(tmpdir(), 'skill-gap-workbench-'));
  const extensions = path.join(profile, 'extensions');
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  // Also when Ctrl-C ends us before `stop` could.
  process.once('exit', remove);
  try {
    writeSettings(profile, { ...baseSettings, ...settings });
    if (vsix) await installExtension(vscode, profile, extensions, vsix);
    const workbench = await serve(vscode, profile, extensions, port);
    return {
      ...workbench,
      stop: async () => {
        await workbench.stop();
        remove();
        process.off('exit', remove);
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * @param {string} vscode
 * @param {string} profile
 * @param {string} extensions
 * @param {number} wanted
 * @returns {Promise<Workbench>}
 */
async function serve(vscode, profile, extensions, wanted) {
  const args = [
    'out/server-main.js',
    ...['--host', '127.0.0.1', '--port', String(wanted), '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', profile, '--extensions-dir', extensions, '--telemetry-level', 'off'],
    ...['--enable-smoke-test-driver', '--disable-workspace-trust'],
  ];
  const child = start(process.execPath, args, { cwd: vscode, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  try {
    const port = await listening(child, () => output);
    return {
      port,
      address: (folder, options) => pageAddress(port, folder, options),
      logs: () => `${output}\n${logFiles(path.join(profile, 'data', 'logs'))}`,
      stop: () => stop(child),
    };
  } catch (error) {
    await stop(child);
    throw error;
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => string} output
 * @returns {Promise<number>} the port, once the server answers on it
 */
async function listening(child, output) {
  const end = Date.now() + 60_000;
  while (Date.now() < end && child.exitCode === null) {
    const port = Number(/Extension host agent listening on (\d+)/.exec(output())?.[1] ?? 0);
    if (
      port > 0 &&
      (await fetch(`http://127.0.0.1:${port}/version`).then(
        (reply) => reply.ok,
        () => false,
      ))
    )
      return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`VS Code's server did not start. Its output:\n${output()}`);
}

/**
 * @param {number} port
 * @param {string} folder
 * @param {PageOptions} [options]
 */
function pageAddress(port, folder, { extension, tests } = {}) {
  const remote = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${port}${urlPath(file)}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);
  const query = new URLSearchParams({ folder: urlPath(folder), payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query.toString()}`;
}

/** @param {string} file */
function urlPath(file) {
  const forward = file.split(path.sep).join('/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}

/**
 * @param {string} profile
 * @param {Record<string, unknown>} settings
 */
function writeSettings(profile, settings) {
  // The user's settings and the server's: which of the two a build reads has changed before.
  for (const name of ['User', 'Machine']) {
    const folder = path.join(profile, 'data', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
  }
}

/**
 * @param {string} vscode
 * @param {string} profile
 * @param {string} extensions
 * @param {string} vsix
 */
async function installExtension(vscode, profile, extensions, vsix) {
  const args = [
    'out/server-main.js',
    ...['--install-extension', vsix, '--extensions-dir', extensions, '--server-data-dir', profile],
    '--accept-server-license-terms',
  ];
  const code = await runToEnd(process.execPath, args, { cwd: vscode, stdio: ['ignore', 'ignore', 'inherit'] });
  if (code !== 0) throw new Error(`VS Code refused to install ${vsix} (exit code ${code}).`);
}

/**
 * @param {string} folder
 * @returns {string} all log files below the folder, each under its name
 */
function logFiles(folder) {
  let text = '';
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const content = readFileSync(file, 'utf8').trim();
      if (content) text += `--- ${path.relative(folder, file)}\n${content}\n`;
    }
  } catch {
    // A server that never came up has no logs.
  }
  return text;
}
