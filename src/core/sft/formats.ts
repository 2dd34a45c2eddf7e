import { Refusal } from '../job/refusal';
import { axolotl } from './formats/axolotl';
import { trainerFlavors, type Format, type TrainerFlavor } from './formats/format';
import { llamaFactory } from './formats/llamaFactory';
import { plainMessages } from './formats/messagesFormat';
import { openai } from './formats/openai';
import type { RowShape } from './formats/rowShape';
import { trl } from './formats/trl';
import { unsloth } from './formats/unsloth';
import type { SkillsPlacement } from './trainingRow';

/** What sets can be written for. */
export const sftFormats = ['llama-factory', 'trl', 'axolotl', 'openai', 'unsloth', 'messages'] as const;
export type SftFormat = (typeof sftFormats)[number];

const formats: { readonly [Name in SftFormat]: Format } = {
  'llama-factory': llamaFactory,
  trl,
  axolotl,
  openai,
  unsloth,
  messages: plainMessages,
};

export function formatOf(name: SftFormat): Format {
  return formats[name];
}

/** The format that a word names. @throws Refusal `unknown-format` */
export function sftFormat(word: string): SftFormat {
  return named('format', sftFormats, word, 'unknown-format');
}

/** The shape of a format's rows that a word names, the format's first for undefined. @throws Refusal `unknown-shape` */
export function shapeOf({ name, shapes }: Format, word: string | undefined): RowShape {
  if (word === undefined) return shapes[0];
  const shape = shapes.find((one) => one.name === word);
  if (shape) return shape;
  throw new Refusal({
    code: 'unknown-shape',
    message: `Rows for ${name} have no shape "${word}".`,
    next: `Use ${shapes.map((one) => one.name).join(' or ')}.`,
  });
}

/** The shape of a format's rows that are the very texts that are trained on; undefined where its trainer takes none. */
export function renderedShape(format: SftFormat): RowShape | undefined {
  return formatOf(format).shapes.find((shape) => shape.rendered);
}

/** The trainer's flavor that a word names. @throws Refusal `unknown-flavor` */
export function trainerFlavor(word: string): TrainerFlavor {
  return named('flavor', trainerFlavors, word, 'unknown-flavor');
}

/** Refuses a place for the skills at which the trainer does not read them. @throws Refusal `unknown-placement` */
export function checkPlacement({ name, placements: all }: Format, shape: RowShape, skills: SkillsPlacement): void {
  // A text has no field beside it.
  const placements = all.filter((placement) => shape.rendered !== true || placement !== 'reasoning-content');
  if (placements.includes(skills)) return;
  throw new Refusal({
    code: 'unknown-placement',
    message: `${name}${shape.rendered === true ? ' with rendered texts' : ''} reads no ${skills === 'reasoning-content' ? 'reasoning_content beside the content' : `skills at "${skills}"`}.`,
    next: `Use one of ${placements.join(', ')}.`,
  });
}

function named<Word extends string>(what: string, words: readonly Word[], word: string, code: string): Word {
  const found = words.find((one) => one === word);
  if (found !== undefined) return found;
  throw new Refusal({
    code,
    message: `There is no ${what} "${word}".`,
    next: `Use one of ${words.join(', ')}.`,
  });
}
