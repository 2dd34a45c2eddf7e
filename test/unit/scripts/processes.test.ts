import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { runToEnd, start, stop } from '../../../scripts/workbench/processes.mjs';

/** A program that starts another one, says its process id and then lives for ever. */
const parent = `
  const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  process.on('SIGTERM', () => {});
  console.log(child.pid);
  setInterval(() => {}, 1000);
`;

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(process.platform === 'win32')('processes', () => {
  it('ends a program that does not listen, and what it started', async () => {
    const child = start(process.execPath, ['-e', parent], { stdio: ['ignore', 'pipe', 'inherit'] });
    const grandchild = await new Promise<number>((resolve) => {
      child.stdout?.once('data', (text: Buffer) => {
        resolve(Number(text.toString()));
      });
    });
    expect(alive(grandchild)).toBe(true);
    await stop(child, 100);
    expect(child.signalCode).toBe('SIGKILL');
    for (let tries = 0; alive(grandchild) && tries < 100; tries++) await wait(20);
    expect(alive(grandchild)).toBe(false);
  });

  it('gives the exit code, and 1 for a program that does not exist', async () => {
    expect(await runToEnd(process.execPath, ['-e', 'process.exit(3)'])).toBe(3);
    expect(await runToEnd('skill-gap-no-such-program', [])).toBe(1);
  });
});
