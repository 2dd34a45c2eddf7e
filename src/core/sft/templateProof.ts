import type { ChatMessage, ChatTemplate } from './chatTemplate';
import { renderedTurns } from './renderedTurns';
import { partsOf, turnsOf, type SkillsPlacement, type TrainingRow, type Turns } from './trainingRow';

/** What a row must still have in the text that the student is trained on; `end` is the mark that ends its turn. */
export const rowParts = ['skills', 'trace', 'answer', 'box', 'end'] as const;
export type RowPart = (typeof rowParts)[number];

/**
 * What a trainer makes of a row. `raw`: the texts as they are, in templates of its own (LLaMA-Factory) or of none.
 * `template`: the student's chat template on messages (TRL, Unsloth, Axolotl). `split-thinking`: the same after Axolotl's
 * option of that name has cut the thoughts out of the content. `rendered`: the text that a row was written as.
 */
export type TrainerReading = 'raw' | 'template' | 'split-thinking' | 'rendered';

/** A row as it is trained on. */
export interface TrainedText {
  text: string;
  /** Where that begins which the student is to say itself; what stands before is its prompt. */
  answerFrom: number;
}

/**
 * What a trainer makes of turns, or why the template makes nothing of them. Without a template the texts are taken as they
 * are, and a field of thoughts is not.
 */
export function trainedText(
  turns: Turns,
  reading: TrainerReading,
  template: ChatTemplate | undefined,
): { ok: true; trained: TrainedText } | { ok: false; reason: string } {
  if (reading === 'raw' || template === undefined)
    return { ok: true, trained: { text: `${turns.user}\n${turns.assistant}`, answerFrom: turns.user.length + 1 } };
  if (reading === 'rendered') {
    const made = renderedTurns(turns, template);
    if (!made.ok) return made;
    const { user, assistant } = made.turns;
    return { ok: true, trained: { text: `${user}${assistant}`, answerFrom: user.length } };
  }
  const messages = messagesOf(reading === 'split-thinking' ? splitThinking(turns) : turns);
  const whole = template.render(messages);
  if (!whole.ok) return whole;
  const prompt = template.render(messages.slice(0, 1), true);
  if (!prompt.ok) return prompt;
  return { ok: true, trained: { text: whole.text, answerFrom: sharedStart(whole.text, prompt.text) } };
}

/** How one row fared: what of it is lost; `failure` where the template made no text at all. */
export interface RowProof {
  lost: readonly RowPart[];
  failure?: string;
}

/**
 * Whether a row with its skills in a place survives in what a trainer trains on. Skills, trace and answer have to be there
 * word for word, apart from white space at their ends. Skills belong into the answer, but where they were placed in the prompt.
 */
export function proveRow(
  row: TrainingRow,
  placement: SkillsPlacement,
  reading: TrainerReading,
  template: ChatTemplate | undefined,
): RowProof {
  return proveTurns(row, turnsOf(row, placement), placement, reading, template);
}

/** {@link proveRow} for turns that were made in any way of a row. */
export function proveTurns(
  row: TrainingRow,
  turns: Turns,
  placement: SkillsPlacement,
  reading: TrainerReading,
  template: ChatTemplate | undefined,
): RowProof {
  const made = trainedText(turns, reading, template);
  if (!made.ok) return { lost: [...rowParts], failure: made.reason };
  return { lost: lostParts(row, placement, made.trained, reading !== 'raw' && template !== undefined) };
}

/** The place of the last complete box of a text; undefined when there is none among its last few. Linear. */
export function lastBox(text: string): { start: number; end: number } | undefined {
  let start = text.lastIndexOf(boxMark);
  for (let tried = 0; start >= 0 && tried < boxesTried; tried++) {
    const end = closingBrace(text, start + boxMark.length);
    if (end !== undefined) return { start, end };
    start = start === 0 ? -1 : text.lastIndexOf(boxMark, start - 1);
  }
  return undefined;
}

/** Boxes that nothing closes; a text of nothing else must not be gone through for each of them. */
const boxesTried = 8;

function closingBrace(text: string, from: number): number | undefined {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const character = text.charCodeAt(at);
    if (character === backslash) at++;
    else if (character === openBrace) depth++;
    else if (character === closeBrace && --depth === 0) return at + 1;
  }
  return undefined;
}

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
export const boxMark = '\\boxed{';

function messagesOf({ user, assistant, reasoning }: Turns): ChatMessage[] {
  return [
    { role: 'user', content: user },
    {
      role: 'assistant',
      content: assistant,
      ...(reasoning !== undefined && { reasoning_content: reasoning }),
    },
  ];
}

/** What Axolotl's `split_thinking` makes of an answer: what stands before `<think>` is gone. */
function splitThinking(turns: Turns): Turns {
  const begin = turns.assistant.indexOf('<think>');
  const end = turns.assistant.indexOf('</think>', begin);
  if (turns.reasoning !== undefined || begin < 0 || end < 0) return turns;
  return {
    user: turns.user,
    assistant: turns.assistant.slice(end + '</think>'.length).trimStart(),
    reasoning: turns.assistant.slice(begin + '<think>'.length, end).trim(),
  };
}

/** Characters that both begin with: all of the prompt, where the template keeps its own promise. */
function sharedStart(whole: string, prompt: string): number {
  if (whole.startsWith(prompt)) return prompt.length;
  let at = 0;
  while (at < prompt.length && whole[at] === prompt[at]) at++;
  return at;
}

/**
 * The parts of a row that are missing in what is trained on.
 * @param endsByTemplate whether the template is to write the end mark, and not the trainer
 */
export function lostParts(
  { skills, trace }: TrainingRow,
  placement: SkillsPlacement,
  { text, answerFrom }: TrainedText,
  endsByTemplate: boolean,
): RowPart[] {
  const { thinking, answer } = partsOf(trace);
  const said = text.slice(answerFrom);
  const lost: RowPart[] = [];
  const thoughts = placeOf(said, thinking, 0);
  const answered = placeOf(said, answer, thoughts?.end ?? 0);
  // The trace may speak of skills in the same words, so the block is looked for before it.
  const skillsIn = placement === 'prompt' ? text.slice(0, answerFrom) : said;
  const before = placement === 'prompt' || thinking.trim() === '' ? skillsIn.length : (thoughts?.start ?? said.length);
  if (skills !== '' && placement !== 'none' && !skillsIn.slice(0, before).includes(skills)) lost.push('skills');
  if (!thoughts) lost.push('trace');
  if (!answered) lost.push('answer');
  const box = lastBox(trace);
  if (box && !said.slice(answered?.start ?? said.length).includes(trace.slice(box.start, box.end))) {
    // The box of a trace that answers nothing after its thoughts stands in the thoughts.
    const inThoughts = answer.trim() === '' && thoughts !== undefined;
    if (!inThoughts) lost.push('box');
  }
  const end = answered?.end ?? thoughts?.end ?? 0;
  if (endsByTemplate && said.slice(end).trim() === '') lost.push('end');
  return lost;
}

/** Where a text stands, white space at its ends apart; an empty one stands at the beginning. */
function placeOf(whole: string, part: string, from: number): { start: number; end: number } | undefined {
  const wanted = part.trim();
  if (wanted === '') return { start: from, end: from };
  const start = whole.indexOf(wanted, from);
  return start < 0 ? undefined : { start, end: start + wanted.length };
}
