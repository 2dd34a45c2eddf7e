import { statSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { isCancellation, type Job } from '../core/job/job';
import { Refusal } from '../core/job/refusal';
import { keepHeapSmall } from '../core/job/smallHeap';
import { sqliteFailure } from '../core/store/indexFailure';
import { indexPath } from '../core/store/open';
import { damageFound, repairInWords, type Repair } from '../core/store/repair';
import type { Failure } from '../protocol/values';
import { exitCodes, WrongUsage, type Arguments, type Command, type CommandContext } from './command';
import { commands as registered } from './commands/registry';
import { findCommand, parseArguments, type Found } from './findCommand';
import { Output, ReaderGone } from './output';
import { commandHelp, overview, topicHelp } from './overview';
import { place, ProgressLine } from './progressLine';
import { stdinLines } from './stdinLines';
import { ofProcess, type Surroundings } from './surroundings';

/** A fault of ours, as `sysexits` numbers it. */
const bug = 70;

/** Runs the command that this process was started with, and ends the process. */
export function start(): void {
  keepHeapSmall();
  const surroundings = ofProcess();
  void main(process.argv.slice(2), surroundings).then((code) => process.exit(code));
}

/**
 * Runs one command line, without the name of the program, and returns the exit code. Everything goes through
 * `surroundings`: the process itself is left alone.
 */
export async function main(
  argv: readonly string[],
  surroundings: Surroundings,
  commands: readonly Command[] = registered,
): Promise<number> {
  const run = new Run(surroundings, argv.includes('--json'));
  try {
    const found = findCommand(argv, commands);
    const args = parseArguments(found.rest, found.command?.options ?? {});
    return await run.finish(await dispatch(found, args, run, commands));
  } catch (error) {
    return await run.finish(run.failed(error));
  }
}

async function dispatch({ command, topic }: Found, args: Arguments, run: Run, commands: readonly Command[]) {
  if (args.values['version'] === true) run.stdout.write(`${version}\n`);
  else if (args.values['help'] !== true) {
    if (!command) throw new WrongUsage('A command is needed.');
    return await command.run(args, run.context(args));
  } else if (command) run.stdout.write(commandHelp(command));
  else run.stdout.write(topic === undefined ? overview(commands, version) : topicHelp(topic, commands));
  return exitCodes.done;
}

/** @throws Refusal `missing-workspace`: a mistyped folder would get an index of its own */
function workspaceFolder(cwd: string, given: string | undefined): string {
  const folder = path.resolve(cwd, given ?? '.');
  // The current folder need not be looked at: a process has one that is there.
  if (given === undefined || statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return folder;
  throw new Refusal({
    code: 'missing-workspace',
    message: `The workspace ${folder} is no folder that can be found.`,
    file: folder,
    next: 'Check what --workspace names, or make the folder first.',
  });
}

/** One run of the command line: its streams, its progress and its result. */
class Run {
  readonly stdout: Output;
  private readonly stderr: Output;
  private readonly progress: ProgressLine;
  private readonly job: Job;
  private value: unknown;
  private repair: Repair | undefined;
  /** Of the index that the command works with; empty until there is a command. */
  private workspace = '';
  /** What stderr has been told of. */
  private told: Failure | undefined;

  constructor(
    private readonly surroundings: Surroundings,
    private readonly json: boolean,
  ) {
    this.stdout = new Output(surroundings.stdout);
    this.stderr = new Output(surroundings.stderr);
    this.progress = new ProgressLine(surroundings.stderr, surroundings.columns);
    this.job = { signal: surroundings.interrupt, report: () => undefined };
  }

  context({ values }: Arguments): CommandContext {
    const { cwd, stdin, env, interactive, interrupt: signal } = this.surroundings;
    const json = this.json;
    const quiet = values['quiet'] === true;
    const folder = values['workspace'];
    const line = (output: Output, text: string): void => {
      this.progress.clear();
      output.write(`${text}\n`);
    };
    const rowText = async (json: string): Promise<void> => {
      this.progress.clear();
      await this.stdout.writeNext(`${json}\n`);
    };
    this.workspace = workspaceFolder(cwd, typeof folder === 'string' ? folder : undefined);
    return {
      workspace: this.workspace,
      cwd,
      json,
      job: { signal, report: (progress) => quiet || this.progress.report(progress) },
      env,
      confirm: async (question) => {
        if (!interactive) return true;
        this.progress.clear();
        this.stderr.write(`${question} [y/N] `);
        for await (const answer of stdinLines(stdin, signal)) return /^y(?:es)?$/iu.test(answer.trim());
        return false;
      },
      stdin: () => stdinLines(stdin, signal),
      result: (value) => {
        this.value = value;
      },
      row: (value) => rowText(JSON.stringify(value)),
      rowText,
      report: (text) => {
        if (!json) line(this.stdout, text);
      },
      say: (text) => {
        if (!quiet) line(this.stderr, text);
      },
      warn: (text) => line(this.stderr, text),
      repaired: (repair) => {
        this.repair = repair;
        const { message, next } = repairInWords(repair);
        line(this.stderr, `${message} ${next}`);
      },
    };
  }

  /** Says why the command ended before its end, and returns the exit code that tells scripts. */
  failed(error: unknown): number {
    this.progress.clear();
    if (error instanceof ReaderGone) return exitCodes.done;
    if (isCancellation(error, this.job)) {
      const at = this.progress.last ? ` at "${place(this.progress.last)}"` : '';
      const message = `Interrupted${at}; what was finished is kept.`;
      return this.end(exitCodes.interrupted, { code: 'interrupted', message, next: 'Run the same command to go on.' });
    }
    const file = indexPath(this.workspace);
    const told = damageFound(error, file) ?? sqliteFailure(error, file);
    if (told) return this.end(exitCodes.refused, told.failure);
    if (error instanceof Refusal) return this.end(exitCodes.refused, error.failure);
    if (error instanceof WrongUsage) {
      const next = error.next ?? 'skill-gap --help, or skill-gap COMMAND --help, tells how it is used.';
      return this.end(exitCodes.wrongUsage, { code: 'wrong-usage', message: error.message, next });
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.stderr.write(`This is a fault of skill-gap, please report it:\n${stack}\n`);
    return this.end(bug, { code: 'bug', message: String(error), next: 'Report it with the text above.' });
  }

  /** Prints the result, if there is one, and waits until it has been written. */
  async finish(code: number): Promise<number> {
    this.progress.clear();
    if (this.repair) this.value = { ...(this.value as object | undefined), repaired: repairValue(this.repair) };
    if (this.json && this.value !== undefined) this.stdout.write(`${JSON.stringify(this.value)}\n`);
    await this.stdout.flushed();
    const failure = this.stdout.failure?.failure;
    if (failure !== undefined && failure !== this.told) this.tell(failure);
    await this.stderr.flushed();
    if (failure !== undefined && code < exitCodes.refused) return exitCodes.refused;
    return this.repair && code === exitCodes.done ? exitCodes.leftOut : code;
  }

  /** A failure joins what the command had to show until then. */
  private end(code: number, failure: Failure): number {
    this.tell(failure);
    this.value = { ...(this.value as object | undefined), error: failure };
    return code;
  }

  private tell(failure: Failure): void {
    const { file, line, message, next } = failure;
    const at = file === undefined || message.includes(file) ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
    this.stderr.write(`${at}${message} ${next}\n`);
    this.told = failure;
  }
}

/** A repair as `--json` shows it. */
function repairValue({ setAside, kinds, datasets }: Repair) {
  return { set_aside: setAside, kinds, datasets };
}
