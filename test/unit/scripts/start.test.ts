import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const start = (...args: string[]) =>
  spawnSync(process.execPath, [path.resolve('scripts/start.mjs'), ...args], { encoding: 'utf8' });

it('says how it is started when it is asked', () => {
  const { status, stdout, stderr } = start('--help');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('npm start -- [--browser]');
});

it('says of a flag that it does not know that it does not, and what there is', () => {
  const { status, stderr } = start('--brwoser');
  expect(status).toBe(2);
  expect(stderr).toContain("Unknown option '--brwoser'");
  expect(stderr).toContain('--browser ');
  expect(stderr).not.toContain('    at ');
});
