// @ts-check
// Runs VS Code's server on a free port of this machine, with a profile of its own that is thrown away.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { installWorkbench } from './install.mjs';
import { start, stop } from './processes.mjs';
import { installExtension, linkExtension, logFiles, profileArguments, writeSettings } from './profile.mjs';

/**
 * @typedef {object} Workbench
 * @property {string} home address of the page that shows `folder`
 * @property {string} extensions folder of the installed extensions
 * @property {(folder: string, options?: PageOptions) => string} address the page that shows a folder
 * @property {() => string} logs what the server and the extension hosts have written so far
 * @property {() => Promise<void>} stop ends the server and removes its profile
 *
 * @typedef {object} PageOptions
 * @property {string} [extension] folder of an extension under development
 * @property {string} [tests] module whose `run()` is called inside the extension host
 */

/**
 * @typedef {object} WorkbenchOptions
 * @property {Record<string, unknown>} [settings] beside the quiet ones that all runs share
 * @property {string} [vsix] a packaged extension to install into the otherwise empty profile
 * @property {string} [link] folder of an extension to show as if it were installed
 * @property {string} [folder] what the page without a query shows
 * @property {number} [port] 0 for a free one
 */

/**
 * @param {WorkbenchOptions} [options]
 * @returns {Promise<Workbench>}
 * @throws {Error} when the server cannot be installed or does not answer within a minute
 */
export async function startWorkbench(options = {}) {
  const vscode = await installWorkbench();
  const profile = mkdtempSync(path.join(tmpdir(), 'skill-gap-workbench-'));
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  // Also when Ctrl-C ends us before `stop` could.
  process.once('exit', remove);
  try {
    writeSettings(profile, options.settings);
    if (options.vsix) await installExtension(vscode, profile, options.vsix);
    if (options.link) linkExtension(profile, options.link);
    const workbench = await serve(vscode, profile, options);
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
 * @param {WorkbenchOptions} options
 * @returns {Promise<Workbench>}
 */
async function serve(vscode, profile, { folder, port: wanted = 0 }) {
  const args = [
    'out/server-main.js',
    ...['--host', '127.0.0.1', '--port', String(wanted), '--without-connection-token'],
    ...profileArguments(profile),
    ...['--telemetry-level', 'off', '--enable-smoke-test-driver', '--disable-workspace-trust'],
    ...(folder ? ['--default-folder', folder] : []),
  ];
  const child = start(process.execPath, args, { cwd: vscode, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  try {
    const port = await listening(child, () => output);
    return {
      home: `http://127.0.0.1:${port}/`,
      extensions: path.join(profile, 'extensions'),
      address: (shown, pageOptions) => pageAddress(port, shown, pageOptions),
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
