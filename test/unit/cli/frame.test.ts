import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { exitCodes, number, requiredText, type Command } from '../../../src/cli/command';
import { Interrupted } from '../../../src/cli/surroundings';
import { breathe } from '../../../src/core/job/job';
import { Refusal } from '../../../src/core/job/refusal';
import { memoryRun } from './memoryRun';

function command(name: string, run: Command['run'], options: Command['options'] = {}): Command {
  return { name, summary: `does ${name}`, help: `Usage: skill-gap ${name}`, options, run };
}

const greet = command(
  'greet',
  (args, context) => {
    number(args, 'size', 1, { low: 1, whole: true });
    context.say(`hello ${requiredText(args, 'name')} in ${context.workspace}`);
    context.warn('a warning');
    context.report('the table');
    context.result({ name: args.values['name'], files: args.positionals });
    return Promise.resolve(exitCodes.leftOut);
  },
  { name: { type: 'string' }, size: { type: 'string' } },
);
const refuse = command('deep refuse', () => {
  throw new Refusal({
    code: 'missing-file',
    message: 'There is no such file.',
    file: 'a.jsonl',
    line: 3,
    next: 'Look.',
  });
});
const fault = command('fault', () => Promise.reject(new TypeError('a bug')));
const commands = [
  greet,
  refuse,
  fault,
  command('deep sleep', async (_, { job }) => {
    job.report({ step: 'Sleeping', done: 3, total: 10, unit: 'samples' });
    for (;;) await breathe(job);
  }),
];

const rows = command('rows', async (_, context) => {
  for (;;) await context.row({});
});

const valueOnly: Command['run'] = (_, context) => {
  context.result({ some: 'value' });
  return Promise.resolve(exitCodes.done);
};

/** Runs one command with a standard output on which every write fails with `code`. */
function intoBroken(code: string, one: Command, argv: readonly string[] = []) {
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`${code}: write`), { code })),
  });
  return memoryRun([one.name, ...argv], { commands: [one], stdout });
}

describe('the frame of the command line', () => {
  it('1.1 runs a command with its flags and files', async () => {
    const run = await memoryRun(['greet', '--name', 'you', 'x', '--workspace', '/'], { commands });
    expect(run).toEqual({ code: 1, out: 'the table\n', err: 'hello you in /\na warning\n' });
    const quiet = await memoryRun(['greet', '--name', 'you', '--quiet'], { commands });
    expect(quiet).toEqual({ code: 1, out: 'the table\n', err: 'a warning\n' });
  });

  it('1.2 prints one JSON value and nothing else with --json', async () => {
    const run = await memoryRun(['--json', 'greet', '--name=you', 'x', '--workspace', 'test'], {
      commands,
      cwd: process.cwd(),
    });
    expect(JSON.parse(run.out)).toEqual({ name: 'you', files: ['x'] });
    expect(run.err).toBe(`hello you in ${path.resolve('test')}\na warning\n`);
    const quiet = await memoryRun(['--json', 'greet', '--name=you', '--quiet'], { commands });
    expect(quiet.err).toBe('a warning\n');
  });

  it('1.3 shows help and version anywhere', async () => {
    expect((await memoryRun(['--help'], { commands })).out).toContain('deep sleep   does deep sleep');
    expect((await memoryRun(['greet', '--help'], { commands })).out).toContain('Usage: skill-gap greet');
    expect((await memoryRun(['greet', '--version'], { commands })).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ['deep', '--help'],
    ['--help', 'deep'],
    ['deep', '-h'],
    ['deep', '--version'],
  ])('1.4 shows them for the first word of several commands: %s %s', async (...argv) => {
    const { code, out, err } = await memoryRun(argv, { commands });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(argv.includes('--version') ? /^\d+\.\d+\.\d+\n$/ : /deep refuse {2}does deep refuse\n/);
    expect(out).not.toContain('greet');
  });

  it('1.4 takes the word “help” for the flag', async () => {
    expect((await memoryRun(['help'], { commands })).out).toBe((await memoryRun(['--help'], { commands })).out);
    expect((await memoryRun(['help', 'greet'], { commands })).out).toContain('Usage: skill-gap greet');
    expect((await memoryRun(['help', 'deep'], { commands })).out).toContain('deep refuse');
    expect((await memoryRun(['help', 'dance'], { commands })).code).toBe(2);
  });

  it('1.5 refuses a workspace that is not there', async () => {
    for (const folder of ['test/no-such-folder', 'package.json']) {
      const run = await memoryRun(['greet', '--name=you', '--workspace', folder], { commands, cwd: process.cwd() });
      const message = `The workspace ${path.resolve(folder)} is no folder that can be found.`;
      expect(run).toMatchObject({ code: 3, out: '', err: expect.stringContaining(message) as string });
    }
  });

  it('1.6 hands a negative number to the command', async () => {
    const run = await memoryRun(['greet', '--json', '--name', '-1', '--', '--name', '-2'], { commands });
    expect(JSON.parse(run.out)).toEqual({ name: '-1', files: ['--name', '-2'] });
  });

  it.each([
    [[], 'A command is needed.'],
    [['gret'], 'There is no command "gret". Did you mean "greet"?'],
    [['zzzzzz'], 'There is no command "zzzzzz".'],
    [['deep'], '"deep" needs one of refuse, sleep after it.'],
    [['deep', 'sea'], '"deep" needs one of refuse, sleep after it, not "sea".'],
    [['greet', '--nmae', 'x'], 'There is no flag --nmae. Did you mean --name?'],
    [['greet', '--name'], "Option '--name <value>' argument missing."],
    [['greet', '--name', '-x'], '--name needs a value; one that begins with a dash is written --name=-...'],
    [['greet', '--name='], '--name needs a value; it was given an empty one.'],
    [['greet', '--workspace', ''], '--workspace needs a value'],
    [['greet'], '--name is needed.'],
    [['greet', '--size', '-1'], '--size -1: expected a whole number from 1. '],
    [['greet', '--size', '0'], '--size 0: expected a whole number from 1. '],
  ])('2 wrong usage: %j', async (argv, message) => {
    const run = await memoryRun(argv, { commands });
    expect(run.code).toBe(2);
    expect(run.err).toContain(message);
    expect(run.err).toContain('--help');
    expect(run.out).toBe('');
  });

  it('3.1 says a refusal in one line and, with --json, as a value', async () => {
    const plain = await memoryRun(['deep', 'refuse'], { commands });
    expect(plain).toEqual({ code: 3, out: '', err: 'a.jsonl:3: There is no such file. Look.\n' });
    const json = await memoryRun(['deep', 'refuse', '--json'], { commands });
    expect(JSON.parse(json.out)).toMatchObject({ error: { code: 'missing-file', line: 3 } });
  });

  it('3.2 shows a bug with its stack', async () => {
    const run = await memoryRun(['fault'], { commands });
    expect(run.code).toBe(70);
    expect(run.err).toMatch(/TypeError: a bug\n\s+at /);
  });

  it('3.3 ends with 130 on an interrupt and says where it stopped', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Interrupted('interrupted')), 20);
    const run = await memoryRun(['deep', 'sleep'], { commands, interrupt: controller.signal });
    expect(run.code).toBe(130);
    expect(run.err).toContain('Interrupted at "Sleeping: 3 of 10 samples"; what was finished is kept.');
  });

  it('3.4 ends quietly when the reader of the output goes away', async () => {
    expect(await intoBroken('EPIPE', rows)).toEqual({ code: 0, out: '', err: '' });
  });

  it.each([
    ['rows without end', rows, 'Free some space'],
    ['one report', greet, 'Free some space'],
    ['a value', command('value', valueOnly), 'Free some space'],
  ])('3.5 says that the output could not be written: %s', async (_, one, next) => {
    const argv = one === greet ? ['--name=you'] : ['--json'];
    const { code, err } = await intoBroken('ENOSPC', one, argv);
    expect(code).toBe(3);
    expect(err.trimEnd().split('\n').at(-1)).toMatch(
      new RegExp(`^The output could not be written to its end: ENOSPC.* ${next}`, 'u'),
    );
    expect(err.match(/could not be written/gu)).toHaveLength(1);
  });

  it('4.1 splits standard input at LF only', async () => {
    const cat = command('cat', async (_, context) => {
      for await (const line of context.stdin()) await context.row(line);
      return exitCodes.done;
    });
    const bytes = Buffer.from('\ufeffone\r\ntwo\u2028still\n\nπ', 'utf8');
    const stdin = Readable.from([...bytes].map((byte) => Buffer.from([byte])));
    const run = await memoryRun(['cat'], { commands: [cat], stdin });
    expect(
      run.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as string),
    ).toEqual(['one', 'two\u2028still', '', 'π']);
  });

  it('4.2 an interrupt ends a wait for standard input', async () => {
    const controller = new AbortController();
    const wait = command('wait', async (_, context) => {
      for await (const line of context.stdin()) context.say(line);
      return exitCodes.done;
    });
    setTimeout(() => controller.abort(new Interrupted('interrupted')), 20);
    const stdin = new Readable({ read: () => undefined });
    expect((await memoryRun(['wait'], { commands: [wait], stdin, interrupt: controller.signal })).code).toBe(130);
  });
});
