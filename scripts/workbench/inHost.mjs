// @ts-check
// Runs a module inside VS Code's extension host, in a workbench of its own that is closed again.
import { openPage } from './page.mjs';
import { startWorkbench } from './server.mjs';

/**
 * @typedef {object} InHostRun
 * @property {string} folder that VS Code opens
 * @property {string} extension folder of the extension under development
 * @property {string} [link] folder of another extension, to be there as if it were installed
 * @property {string} module that exports `run()`
 * @property {number} limit milliseconds
 * @property {(text: string) => boolean} line gets each line of the extension host's console; whether it was meant for it
 * @property {Record<string, unknown>} [settings] of VS Code
 *
 * @param {InHostRun} run
 * @returns {Promise<{ code: number, log: string }>} 0 when `run()` ended without an error in time; the log is all else
 *   that VS Code wrote
 */
export async function runInHost({ folder, extension, link, module, limit, line, settings }) {
  const workbench = await startWorkbench({ ...(settings && { settings }), ...(link !== undefined && { link }) });
  const open = await openPage();
  /** @type {string[]} */
  const rest = [];
  try {
    /** @type {(code: number) => void} */
    let end = () => undefined;
    /** @type {Promise<number>} */
    const ended = new Promise((resolve) => (end = resolve));
    const timer = setTimeout(() => {
      console.error(`What ran inside VS Code did not end within ${limit / 1000} s.`);
      end(1);
    }, limit);
    // VS Code relays the extension host's console and the end of the run through these two.
    await open.page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
      const text = args.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
      if (!line(text)) rest.push(`${type}: ${text}`);
    });
    await open.page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end(code));
    await open.page.goto(workbench.address(folder, { extension, tests: module }));
    const code = await ended;
    clearTimeout(timer);
    return { code, log: [...rest, workbench.logs(), open.console()].join('\n') };
  } finally {
    await open.close();
    await workbench.stop();
  }
}
