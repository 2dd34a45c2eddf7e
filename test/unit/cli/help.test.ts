import { describe, expect, it } from 'vitest';
import { commands } from '../../../src/cli/commands/registry';
import { generalOptions } from '../../../src/cli/findCommand';
import { memoryRun } from './memoryRun';

/** Columns of a help text at most: a wider line is broken by a terminal, in the middle of the explanations. */
const widest = 128;

describe('the help of', () => {
  it.each(commands.map((command) => [command.name, command] as const))('%s', async (name, { options }) => {
    const { code, out } = await memoryRun([...name.split(' '), '--help']);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => line.length > widest)).toEqual([]);
    const named = new Set([...out.matchAll(/--([a-z][\w-]*)/gu)].map(([, flag = '']) => flag));
    const taken = Object.keys({ ...options, ...generalOptions });
    expect(taken.filter((flag) => !named.has(flag))).toEqual([]);
  });
});
