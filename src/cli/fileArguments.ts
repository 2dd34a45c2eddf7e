import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { Refusal } from '../core/job/refusal';
import { setOfFile } from '../core/sft/ownFiles';
import { WrongUsage, type Arguments, type CommandContext } from './command';

/**
 * The files that a command's arguments name, as absolute paths without repeats: patterns that the shell has left alone
 * are filled in, without the files of SFT sets that we wrote; a name that is there is taken as it is, whatever characters
 * it has.
 * @throws WrongUsage when there are no arguments
 * @throws Refusal `missing-file` for a pattern that nothing matches
 */
export async function fileArguments({ positionals }: Arguments, context: CommandContext): Promise<string[]> {
  const { cwd } = context;
  if (positionals.length === 0) throw new WrongUsage('At least one FILE is needed.');
  const files = new Set<string>();
  for (const given of positionals) {
    const plain = path.resolve(cwd, given);
    if (!/[*?[{]/u.test(given) || existsSync(plain)) {
      files.add(plain);
      continue;
    }
    const matches: string[] = [];
    for await (const match of glob(given, { cwd })) {
      const set = setOfFile(path.resolve(cwd, match));
      if (set === undefined) matches.push(path.resolve(cwd, match));
      else context.warn(`${match} is left out of ${given}: it belongs to the SFT set "${set}" that skill-gap wrote.`);
    }
    if (matches.length === 0) throw nothingMatches(given);
    for (const match of matches.sort()) files.add(match);
  }
  return [...files];
}

/** The one file that a command is about. @throws WrongUsage */
export function fileArgument({ positionals }: Arguments, { cwd }: CommandContext): string {
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new WrongUsage('Exactly one FILE is needed.');
  return path.resolve(cwd, file);
}

function nothingMatches(pattern: string): Refusal {
  return new Refusal({
    code: 'missing-file',
    message: `No file matches ${pattern}.`,
    file: pattern,
    next: 'Check the pattern and the folder it is relative to.',
  });
}
