import { describe, expect, it } from 'vitest';
import { exitCodes, type Command } from '../../../src/cli/command';
import { confirmUse, modelFlags, modelOptions } from '../../../src/cli/modelOptions';
import { memoryRun } from './memoryRun';

/** A command that would ask a model, if it may. */
const asks: Command = {
  name: 'asks',
  summary: 'would ask',
  help: 'Usage: asks',
  options: modelOptions,
  async run(args, context) {
    const use = { samples: 3, calls: 9, promptTokens: 12_000, completionTokens: 500 };
    context.result({ asked: await confirmUse(use, modelFlags(args, context), context) });
    return exitCodes.done;
  },
};

const address = ['--base-url', 'http://127.0.0.1:9/v1', '--model', 'm'];
const run = (argv: readonly string[], options: Parameters<typeof memoryRun>[1] = {}) =>
  memoryRun(['asks', ...argv, '--json'], { commands: [asks], ...options });

describe('what commands that ask models have in common', () => {
  it('1.1 go on in scripts, after the estimate', async () => {
    const { code, out, err } = await run([...address, '--price-in', '1']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ asked: true });
    expect(err).toBe(
      'About 9 requests to m for 3 samples: 12,000 tokens to read, 500 to write, at a cost of about 0.0120.\n',
    );
  });

  it('1.2 ask a person at a terminal, unless told not to', async () => {
    const terminal = { interactive: true };
    expect(await run(address, { ...terminal, stdin: 'y\n' })).toMatchObject({ code: 0 });
    const declined = await run(address, { ...terminal, stdin: 'n\n' });
    expect(declined).toMatchObject({ code: 3 });
    expect(declined.err).toContain('Go on? [y/N] ');
    expect(JSON.parse(declined.out)).toMatchObject({ error: { code: 'not-confirmed' } });
    expect(await run(address, { ...terminal, stdin: '' })).toMatchObject({ code: 3 });
    const told = await run([...address, '--yes'], terminal);
    expect(told).toMatchObject({ code: 0 });
    expect(told.err).not.toContain('Go on?');
  });

  it('1.3 send nothing in a dry run, which needs no address', async () => {
    const { code, out } = await run(['--model', 'm', '--dry-run'], { interactive: true });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ asked: false });
  });

  it('1.4 take the address from the environment too', async () => {
    expect(await run(['--model', 'm'])).toMatchObject({ code: 2 });
    expect(await run(['--model', 'm'], { env: { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' } })).toMatchObject({
      code: 0,
    });
  });

  it.each([
    ['--concurrency', '0'],
    ['--timeout', 'x'],
    ['--max-calls', '1.5'],
    ['--price-in', '-1'],
    ['--key-env', 'NO'],
  ])('1.5 refuse %s %s', async (flag, value) => {
    const { code, err } = await run([...address, flag, value]);
    expect(code).toBe(flag === '--key-env' ? 3 : 2);
    expect(err).toContain(flag);
  });
});
