import type { ParseArgsConfig } from 'node:util';
import type { Job } from '../core/job/job';
import { Refusal } from '../core/job/refusal';
import type { Repair } from '../core/store/repair';

/** Exit codes that scripts rely on. */
export const exitCodes = {
  done: 0,
  /** Done, but something in the input was left out; it was listed. */
  leftOut: 1,
  wrongUsage: 2,
  refused: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** What a command works with: never `process` itself, so that tests can run it in process. */
export interface CommandContext {
  /** Absolute path of the workspace folder. */
  readonly workspace: string;
  /** Absolute path of the folder that file arguments are relative to. */
  readonly cwd: string;
  /** Aborted on Ctrl-C; its reports are drawn on stderr. */
  readonly job: Job;
  readonly json: boolean;
  /** Variables of the environment: keys of endpoints, and their addresses. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks a person at a terminal; where nobody can be asked, as in scripts, the answer is yes. */
  confirm(question: string): Promise<boolean>;
  /** Lines of standard input, without their ends. */
  stdin(): AsyncIterable<string>;
  /** The result of a `--json` run: one value, printed when the command ends. */
  result(value: unknown): void;
  /** A line of a JSONL result on stdout (`tag`, `judge`); waits while the reader is slow. */
  row(value: unknown): Promise<void>;
  /** The same for a line that is JSON already, without a line end. */
  rowText(json: string): Promise<void>;
  /** A line of the result for people, on stdout; not with `--json`, where {@link result} takes its place. */
  report(text: string): void;
  /** A note for people on what was done or comes next, on stderr; not with `--quiet`. */
  say(text: string): void;
  /** A warning or a listed problem, always on stderr. */
  warn(text: string): void;
  /** A damaged index was replaced: says what was lost, shows it in the result, and lets the command end with 1 at best. */
  repaired(repair: Repair): void;
}

type OptionValue = string | boolean | (string | boolean)[] | undefined;

/** Options and file arguments as parsed by `node:util`. */
export interface Arguments {
  readonly values: Readonly<Record<string, OptionValue>>;
  readonly positionals: readonly string[];
}

/** One command of the command line; two words when it has a topic (`student import`). */
export interface Command {
  readonly name: string;
  /** One line for the overview. */
  readonly summary: string;
  /** The text of `--help`: usage, flags, examples. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** @throws Refusal, WrongUsage */
  run(args: Arguments, context: CommandContext): Promise<ExitCode>;
}

/** The command was called in a way that its help rules out. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';

  /** @param next what to do, where it is more than to read the help */
  constructor(
    message: string,
    readonly next?: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Reads what the flags alone decide: a refusal there is wrong usage, whatever the index holds.
 * @throws WrongUsage in the place of a Refusal
 */
export function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new WrongUsage(error.failure.message, error.failure.next, { cause: error });
  }
}

/** The value of a string option. */
export function text(args: Arguments, name: string): string | undefined {
  const value = args.values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The value of a required string option. @throws WrongUsage */
export function requiredText(args: Arguments, name: string): string {
  const value = text(args, name);
  if (value === undefined || value === '') throw new WrongUsage(`--${name} is needed.`);
  return value;
}

/** The value of a numeric option within [low, high]. @throws WrongUsage */
export function number(
  args: Arguments,
  name: string,
  fallback: number,
  { low = -Infinity, high = Infinity, whole = false } = {},
): number {
  const given = text(args, name);
  if (given === undefined) return fallback;
  const value = given.trim() === '' ? NaN : Number(given);
  if (!Number.isFinite(value) || value < low || value > high || (whole && !Number.isInteger(value)))
    throw new WrongUsage(`--${name} ${given}: expected ${whole ? 'a whole number' : 'a number'}${range(low, high)}.`);
  return value;
}

function range(low: number, high: number): string {
  return `${low === -Infinity ? '' : ` from ${low}`}${high === Infinity ? '' : ` to ${high}`}`;
}

/** The value of an option that takes a share: from 0 to 1, or with a % sign from 0 to 100. @throws WrongUsage */
export function share(args: Arguments, name: string): number | undefined {
  const given = text(args, name);
  if (given === undefined) return undefined;
  const [, digits, percent] = /^(\d+\.?\d*|\.\d+)\s*(%?)$/u.exec(given.trim()) ?? [];
  const value = Number(digits) / (percent === '%' ? 100 : 1);
  if (!(value >= 0 && value <= 1))
    throw new WrongUsage(`--${name} ${given}: expected a share from 0 to 1, such as 0.5, or a percentage such as 50%.`);
  return value;
}

/** The value of an option that takes one of a few words. @throws WrongUsage */
export function oneOf<Word extends string>(
  args: Arguments,
  name: string,
  words: readonly Word[],
  fallback: Word,
): Word {
  const given = text(args, name);
  if (given === undefined) return fallback;
  const word = words.find((one) => one === given);
  if (word === undefined) throw new WrongUsage(`--${name} ${given}: expected ${words.join(', ')}.`);
  return word;
}
