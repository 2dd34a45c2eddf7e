import { parseArgs, type ParseArgsConfig } from 'node:util';
import { WrongUsage, type Arguments, type Command } from './command';
import { nearest } from './nearest';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Flags that every command takes. */
export const generalOptions = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  workspace: { type: 'string' },
  json: { type: 'boolean' },
  quiet: { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** The command that `argv` names and the arguments that are left for it; no command when `argv` names none. */
export interface Found {
  command: Command | undefined;
  /** The first word of several commands, whose help or the version was asked for: `student --help`. */
  topic?: string;
  rest: string[];
}

/**
 * Finds the command: its one or two words stand together and nothing but general flags stands before them.
 * `help` before a command, or alone, is another way to write `--help`.
 * @throws WrongUsage for words that name no command
 */
export function findCommand(argv: readonly string[], commands: readonly Command[]): Found {
  const { tokens } = parseArgs({
    args: [...argv],
    options: generalOptions,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const first = tokens.find((token) => token.kind === 'positional');
  if (!first) return { command: undefined, rest: [...argv] };
  if (first.value === 'help') return findCommand([...argv.toSpliced(first.index, 1), '--help'], commands);
  const next = argv[first.index + 1];
  for (const length of [2, 1]) {
    const name = argv.slice(first.index, first.index + length).join(' ');
    const command = commands.find((one) => one.name === name);
    if (command) return { command, rest: argv.toSpliced(first.index, length) };
  }
  const asks = tokens.some((token) => token.kind === 'option' && ['help', 'version'].includes(token.name));
  if (asks && commandsOf(first.value, commands).length > 0)
    return { command: undefined, topic: first.value, rest: argv.toSpliced(first.index, 1) };
  throw new WrongUsage(unknownCommand(first.value, next, commands));
}

/** The commands of two words of which `topic` is the first. */
export function commandsOf(topic: string, commands: readonly Command[]): Command[] {
  return commands.filter(({ name }) => name.startsWith(`${topic} `));
}

function unknownCommand(word: string, next: string | undefined, commands: readonly Command[]): string {
  const names = commands.map((command) => command.name);
  const topic = commandsOf(word, commands);
  if (topic.length > 0) {
    const given = next === undefined || next.startsWith('-') ? '' : ` "${next}"`;
    return `"${word}" needs one of ${topic.map(({ name }) => name.slice(word.length + 1)).join(', ')} after it${given && `, not${given}`}.`;
  }
  const suggestion = nearest(word, names) ?? nearest(`${word} ${next ?? ''}`.trim(), names);
  return `There is no command "${word}".${suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`}`;
}

/** Parses what follows the command. @throws WrongUsage for flags that it does not take, or without their value */
export function parseArguments(rest: readonly string[], options: Options): Arguments {
  const known = { ...options, ...generalOptions };
  try {
    const args = withNegativeNumbers(rest, known);
    return withoutEmpty(parseArgs({ args, options: known, allowPositionals: true, strict: true }));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code?.startsWith('ERR_PARSE_ARGS') !== true) throw error;
    throw new WrongUsage(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? unknownOption(rest, known) : tidy(error as Error),
      undefined,
      {
        cause: error,
      },
    );
  }
}

/**
 * Joins a negative number to the flag before it. `parseArgs` takes every value that begins with a dash for a forgotten
 * one; of a number, the command can say better what it expected instead.
 */
function withNegativeNumbers(rest: readonly string[], known: Options): string[] {
  const joined: string[] = [];
  const end = rest.includes('--') ? rest.indexOf('--') : rest.length;
  for (let at = 0; at < rest.length; at++) {
    const [given = '', next = ''] = rest.slice(at, at + 2);
    const takesValue = at < end && given.startsWith('--') && known[given.slice(2)]?.type === 'string';
    if (takesValue && /^-[\d.]/u.test(next)) at++;
    joined.push(takesValue && /^-[\d.]/u.test(next) ? `${given}=${next}` : given);
  }
  return joined;
}

/** An empty value is an unset variable of a script, never a meaning. @throws WrongUsage */
function withoutEmpty(args: Arguments): Arguments {
  for (const [name, value] of Object.entries(args.values))
    if (value === '') throw new WrongUsage(`--${name} needs a value; it was given an empty one.`);
  return args;
}

function unknownOption(rest: readonly string[], known: Options): string {
  const { tokens } = parseArgs({
    args: [...rest],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const names = Object.keys(known);
  for (const token of tokens) {
    if (token.kind !== 'option' || names.includes(token.name)) continue;
    const suggestion = nearest(token.name, names);
    return `There is no flag ${token.rawName}.${suggestion === undefined ? '' : ` Did you mean --${suggestion}?`}`;
  }
  return 'There is a flag that this command does not take.';
}

/** Node's message ends with advice on quoting that is longer than the fault. */
function tidy(error: Error): string {
  const ambiguous = /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' argument is ambiguous/u.exec(error.message);
  if (ambiguous?.[1] !== undefined)
    return `${ambiguous[1]} needs a value; one that begins with a dash is written ${ambiguous[1]}=-...`;
  const [first = error.message] = error.message.split('\n');
  return first.endsWith('.') ? first : `${first}.`;
}
