import path from 'node:path';
import {
  checkPlacement,
  formatOf,
  sftFormat,
  sftFormats,
  shapeOf,
  trainerFlavor,
  type SftFormat,
} from '../../core/sft/formats';
import { placementAsInPaper } from '../../core/sft/placement';
import { paperTraining, sequenceParallelSize, trainerFlavors, type TrainerFlavor } from '../../core/sft/formats/format';
import { depthWindow, labelForms } from '../../core/sft/skillsBlock';
import { skillsPlacement, skillsPlacements, type ShownSkills } from '../../core/sft/trainingRow';
import { writeSet, type WriteRequest } from '../../core/sft/writeSet';
import { openIndex } from '../../core/store/open';
import {
  asUsage,
  exitCodes,
  number,
  oneOf,
  requiredText,
  text,
  WrongUsage,
  type Arguments,
  type Command,
} from '../command';
import { proofFlags, proofHelp, proofOptions } from '../proofOptions';
import { writtenJson, writtenText, writtenWarnings } from '../writtenReport';
import { readBackThread, rowThread } from '../scanThread';

/** The flags that say how to write, of `write` and `run`. */
export const writeOptions: Command['options'] = {
  format: { type: 'string' },
  shape: { type: 'string' },
  skills: { type: 'string' },
  depth: { type: 'string' },
  labels: { type: 'string' },
  'tree-in-prompt': { type: 'boolean' },
  'as-in-paper': { type: 'boolean' },
  'max-tokens': { type: 'string' },
  model: { type: 'string' },
  flavor: { type: 'string' },
  ...proofOptions,
  out: { type: 'string' },
  overwrite: { type: 'boolean' },
};

const shapes = sftFormats
  .filter((name) => formatOf(name).shapes.length > 1)
  .map(
    (name) =>
      `${' '.repeat(25)}${name}: ${formatOf(name)
        .shapes.map((shape) => shape.name)
        .join(' or ')}`,
  )
  .join('\n');

export const writeHelp = `  --format F           ${sftFormats.join(', ')} (default ${sftFormats[0]})
  --shape S            how rows look, where a format has more than one way; the default is the first, or rendered (the very
                       texts that are trained on) where the student's own template loses skills or trace of messages
                       wherever the skills stand:
${shapes}
  --skills S           where the skills stand: ${skillsPlacements.join(', ')}
                       (default: where --template keeps them; without it inside-think for trl, axolotl and unsloth, where
                       chat templates drop what stands before <think>; before-think, as in the paper, for the others)
  --depth A..B         levels of the chains that are shown, 1 below the root; A.. goes down to the leaf (default: all)
  --labels L           ${labelForms.join(' or ')}: names of skills as they are, or the tree's short labels
  --tree-in-prompt     every prompt shows the whole tree, down to the last level of --depth
  --as-in-paper        to the letter as the paper's authors write a set: rows in the order of the corpora, chains that end above
                       the last level of --depth left out, "Skills:" over no chain too, the tree as JSON ahead of all else
  --max-tokens N       length that the trainer's configuration sets (default ${paperTraining.maxTokens}, or more where a row needs it)
  --model M            student that the trainer's configuration names (default ${paperTraining.model})
  --flavor F           ${trainerFlavors.join(' or ')}: the training YAML for LLaMA-Factory, or for 360's fork of it
${proofHelp}
  --out DIR            folder to write to (default sft/NAME)
  --overwrite          replace files of the same names`;

/**
 * What the flags say about writing a selection.
 * @throws WrongUsage
 */
export function writeFlags(args: Arguments, cwd: string, selection: string): WriteRequest {
  return asUsage(() => readWriteFlags(args, cwd, selection));
}

/** @throws WrongUsage; Refusal `unknown-format`, `unknown-shape`, `unknown-placement`, `unknown-flavor`, `bad-depth` */
function readWriteFlags(args: Arguments, cwd: string, selection: string): WriteRequest {
  const format = sftFormat(text(args, 'format') ?? sftFormats[0]);
  const given = text(args, 'skills');
  const named = given === undefined ? undefined : skillsPlacement(given);
  const skills = args.values['as-in-paper'] === true ? placementAsInPaper(named) : named;
  const rows = shapeOf(formatOf(format), text(args, 'shape'));
  if (skills) checkPlacement(formatOf(format), rows, skills);
  const [shape, flavor, model] = [text(args, 'shape'), text(args, 'flavor'), text(args, 'model')];
  const out = text(args, 'out');
  const maxTokens = maxTokensFlag(args, flavor);
  return {
    ...{ selection, format, shown: shownSkills(args) },
    ...(skills && { skills }),
    ...(shape !== undefined && { shape }),
    ...(flavor !== undefined && { flavor: flavorFor(format, flavor) }),
    ...(model !== undefined && { model }),
    ...(maxTokens !== undefined && { maxTokens }),
    ...(out === undefined ? { outBelow: path.resolve(cwd, 'sft') } : { out: path.resolve(cwd, out) }),
    overwrite: args.values['overwrite'] === true,
  };
}

/** @throws WrongUsage for a trainer that has no such fork; Refusal `unknown-flavor` */
function flavorFor(format: SftFormat, word: string): TrainerFlavor {
  const flavor = trainerFlavor(word);
  if (flavor !== trainerFlavors[0] && format !== 'llama-factory')
    throw new WrongUsage(
      `--flavor ${word} is about the YAML of llama-factory, which --format ${format} does not write.`,
    );
  return flavor;
}

/** @throws WrongUsage for a length that the fork refuses, or would raise in silence */
function maxTokensFlag(args: Arguments, flavor: string | undefined): number | undefined {
  if (args.values['max-tokens'] === undefined) return undefined;
  const tokens = number(args, 'max-tokens', 1, { low: 1, whole: true });
  const step = 8 * sequenceParallelSize;
  if (flavor === '360' && tokens % step !== 0)
    throw new WrongUsage(
      `--flavor 360 divides every row among ${sequenceParallelSize} GPUs, 8 tokens at a time: --max-tokens ${tokens} is no multiple of ${step}.`,
    );
  return tokens;
}

function shownSkills(args: Arguments): ShownSkills {
  const depth = text(args, 'depth');
  return {
    ...(depth !== undefined && { depth: depthWindow(depth) }),
    labels: oneOf(args, 'labels', labelForms, 'full'),
    treeInPrompt: args.values['tree-in-prompt'] === true,
    asInPaper: args.values['as-in-paper'] === true,
  };
}

export const write: Command = {
  name: 'write',
  summary: 'write the SFT set of a saved selection',
  help: `Usage: skill-gap write --selection NAME [flags]

Writes the rows, beside them what is known of each row in the same order, what the trainer needs (a configuration or a
script, and how to start it), a manifest, and a data card with a picture of its skills. Everything is read back and
checked before any file gets its name.

  --selection NAME     a selection saved with skill-gap select --save NAME
${writeHelp}

Example:
  skill-gap write --selection weak-1k --format llama-factory --out sets/weak-1k
  skill-gap write --selection weak-1k --format trl --template models/Qwen3-4B --validation 5%`,
  options: { ...writeOptions, selection: { type: 'string' } },

  async run(args, context) {
    if (args.positionals.length > 0) throw new WrongUsage(`write takes no file: ${args.positionals.join(' ')}.`);
    const flags = writeFlags(args, context.cwd, requiredText(args, 'selection'));
    const request = {
      ...flags,
      ...(await proofFlags(args, context)),
      readBackScript: readBackThread,
      rowsScript: rowThread,
    };
    const store = openIndex(context.workspace, 'read');
    try {
      const set = await writeSet(store, request, context.job);
      context.result(writtenJson(set));
      if (!context.json) context.say(writtenText(set));
      for (const warning of writtenWarnings(set)) context.warn(warning);
      return set.leftOut.length > 0 ? exitCodes.leftOut : exitCodes.done;
    } finally {
      store.close();
    }
  },
};
