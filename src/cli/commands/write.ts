import path from 'node:path';
import { sftFormat, sftFormats } from '../../core/sft/formats';
import { setName } from '../../core/sft/setName';
import { skillsPlacement, skillsPlacements } from '../../core/sft/trainingRow';
import { writeSet } from '../../core/sft/writeSet';
import { openIndex } from '../../core/store/open';
import { exitCodes, requiredText, text, WrongUsage, type Arguments, type Command } from '../command';
import { writtenJson, writtenText, writtenWarnings } from '../writtenReport';

/** The flags that say how to write, of `write` and `run`. */
export const writeOptions: Command['options'] = {
  format: { type: 'string' },
  skills: { type: 'string' },
  out: { type: 'string' },
  overwrite: { type: 'boolean' },
};

export const writeHelp = `  --format F           ${sftFormats.join(', ')} (default ${sftFormats[0]})
  --skills S           ${skillsPlacements.join(', ')} (default ${skillsPlacements[0]})
  --out DIR            folder to write to (default sft/NAME)
  --overwrite          replace files of the same names`;

/** What the flags say about writing a selection. @throws Refusal `unknown-format`, `unknown-placement` */
export function writeFlags(args: Arguments, cwd: string, selection: string) {
  const format = sftFormat(text(args, 'format') ?? sftFormats[0]);
  const skills = skillsPlacement(text(args, 'skills') ?? skillsPlacements[0]);
  const out = path.resolve(cwd, text(args, 'out') ?? path.join('sft', setName(selection, skills)));
  return { selection, format, skills, out, overwrite: args.values['overwrite'] === true };
}

export const write: Command = {
  name: 'write',
  summary: 'write the SFT set of a saved selection',
  help: `Usage: skill-gap write --selection NAME [flags]

Writes the rows, beside them what is known of each row in the same order, what the trainer needs, and a manifest.
Everything is read back and checked before any file gets its name.

  --selection NAME     a selection saved with skill-gap select --save NAME
${writeHelp}

Example:
  skill-gap write --selection weak-1k --format llama-factory --out sets/weak-1k`,
  options: { ...writeOptions, selection: { type: 'string' } },

  async run(args, context) {
    if (args.positionals.length > 0) throw new WrongUsage(`write takes no file: ${args.positionals.join(' ')}.`);
    const request = writeFlags(args, context.cwd, requiredText(args, 'selection'));
    const store = openIndex(context.workspace, 'read');
    try {
      const set = await writeSet(store, request, context.job);
      context.result(writtenJson(set));
      if (!context.json) context.say(writtenText(set));
      const warnings = writtenWarnings(set);
      for (const warning of warnings) context.warn(warning);
      return warnings.length > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};
