// @ts-check
// Starts programs and makes sure that they, and all that they started, end with us.
import { spawn, spawnSync } from 'node:child_process';
import process from 'node:process';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** @type {Set<ChildProcess>} */
const running = new Set();
let watching = false;

/**
 * Starts a program in a process group of its own, so that its children can be ended with it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {ChildProcess}
 */
export function start(command, args, options = {}) {
  watchForOurEnd();
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Ends a program and its children: asks first, and after `patience` milliseconds no longer asks.
 * @param {ChildProcess} child
 * @param {number} [patience]
 * @returns {Promise<void>}
 */
export async function stop(child, patience = 5000) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
  // The group may outlive its leader; what is left of it has had its chance.
  signal(child, 'SIGKILL');
}

/**
 * Runs a program to its end with its output on ours.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} the exit code; 1 when a signal ended it or it could not be started
 */
export function runToEnd(command, args, options = {}) {
  const child = start(command, args, { stdio: 'inherit', ...options });
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
  });
}

/**
 * @param {ChildProcess} child
 * @param {'SIGTERM' | 'SIGKILL'} name
 */
function signal(child, name) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, name);
  } catch {
    // No such group: everything in it has ended.
  }
}

/** A detached group does not see Ctrl-C, so we hand it on. */
function watchForOurEnd() {
  if (watching) return;
  watching = true;
  const endAll = () => {
    for (const child of running) signal(child, 'SIGKILL');
  };
  process.once('exit', endAll);
  for (const [name, number] of /** @type {const} */ ([
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ])) {
    process.once(name, () => {
      for (const child of running) signal(child, 'SIGTERM');
      // `exit` follows and ends what did not listen.
      setTimeout(() => process.exit(128 + number), running.size > 0 ? 1000 : 0);
    });
  }
}
