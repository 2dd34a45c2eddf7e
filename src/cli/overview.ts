import type { Command } from './command';
import { commandsOf } from './findCommand';

const generalHelp = `General flags:
  --workspace DIR   the folder that the index belongs to (DIR/.skill-gap); default: the current folder
  --json            one JSON value on standard output and nothing else there
  --quiet           no progress and no notes, only warnings and failures
  --help, --version

Exit codes: 0 done; 1 done, but something in the input was left out and listed; 2 wrong usage; 3 could not be done,
with the reason and what to do; 130 interrupted, with everything finished so far kept.
`;

/** What `skill-gap --help` prints. */
export function overview(commands: readonly Command[], version: string): string {
  return `skill-gap ${version}: selects the teacher traces that teach your student model what it is weakest at.

Usage: skill-gap COMMAND [ARGUMENTS]

${commandLines(commands)}

skill-gap COMMAND --help tells more about a command.

${generalHelp}`;
}

/** What `skill-gap student --help` prints: the commands that begin with this word. */
export function topicHelp(topic: string, commands: readonly Command[]): string {
  return `Usage: skill-gap ${topic} COMMAND [ARGUMENTS]

${commandLines(commandsOf(topic, commands))}

skill-gap ${topic} COMMAND --help tells more about a command.

${generalHelp}`;
}

function commandLines(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length)) + 2;
  return commands.map((command) => `  ${command.name.padEnd(width)}${command.summary}`).join('\n');
}

/** What `skill-gap COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  return `${command.summary}\n\n${command.help.trim()}\n\n${generalHelp}`;
}
