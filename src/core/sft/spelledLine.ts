import { estimateTokens, spelledParts, tokenParts, tokensOfParts } from '../dataset/tokenEstimate';
import type { SpelledText } from '../jsonl/spelledText';
import type { RowTokens } from './cutOff';
import type { RowShape } from './formats/rowShape';
import { thoughtsIn } from './frameTokens';
import { jsonLine } from './jsonLine';
import { boxMark, lastBox } from './templateProof';
import { turnsOf, type SkillsPlacement, type TrainingRow } from './trainingRow';

/** The line of a row with the trace as the corpus spells it in its midst. */
export interface SpelledLine {
  readonly before: string;
  readonly trace: SpelledText;
  /** The line end included. */
  readonly after: string;
  /** Estimated; undefined where that takes the texts. */
  readonly tokens: RowTokens | undefined;
  /** Whether the answer was seen to begin to think; a mark that the corpus spells in another way is not seen. */
  readonly thinks: boolean;
}

/** Stands for a trace while a line is made around it; a text of a corpus that has it is made in the usual way. */
const standIn = '\u0001trace\u0001';
const spelledStandIn = JSON.stringify(standIn).slice(1, -1);

const thinkMark = Buffer.from('<think>');
/** Line ends as JSON spells them; after the mark one of them gives way to the skills. */
const lineEnds = ['\\r\\n', '\\n'].map((end) => Buffer.from(end));
const spelledBox = Buffer.from(JSON.stringify(boxMark).slice(1, -1));

/**
 * The line of a row whose trace goes into it as the corpus spells it: byte for byte the line that is made from its texts,
 * in a quarter of the time. Undefined where the placement divides the trace, or the corpus spells it in another way.
 */
export function spelledLine(
  row: TrainingRow,
  trace: SpelledText,
  shape: RowShape,
  placement: SkillsPlacement,
): SpelledLine | undefined {
  const kept = keptPart(row, trace, placement);
  if (!kept) return undefined;
  const parts = spelledParts(kept.trace);
  if (parts < 0) return undefined;
  const { problem, tree, treeFirst, skills } = row;
  const around = { problem, tree, ...(treeFirst && { treeFirst }), skills };
  const turns = turnsOf({ ...around, trace: kept.before + standIn }, placement);
  const [before = '', after, ...more] = jsonLine(shape.row(turns)).split(spelledStandIn);
  if (after === undefined || more.length > 0) return undefined;
  const answerBefore = turns.assistant.slice(0, turns.assistant.indexOf(standIn));
  return {
    ...{ before, trace: kept.trace, after },
    tokens: tokensOf(turns.user, answerBefore, kept.trace, parts),
    thinks: thoughtsIn(answerBefore) === 'begun' || beginsToThink(kept.trace),
  };
}

function beginsToThink({ bytes, start, end }: SpelledText): boolean {
  return bytes.subarray(start, end).includes(thinkMark);
}

/** What of a trace goes into the line as it is, and what stands before that. */
function keptPart(
  { skills }: TrainingRow,
  trace: SpelledText,
  placement: SkillsPlacement,
): { before: string; trace: SpelledText } | undefined {
  if (placement === 'reasoning-content') return undefined;
  if (placement !== 'inside-think' || skills === '') return { before: '', trace };
  const { bytes, start, end } = trace;
  const begins = (part: Buffer, at: number): boolean =>
    at + part.length <= end && bytes.compare(part, 0, part.length, at, at + part.length) === 0;
  if (!begins(thinkMark, start)) return undefined;
  const thoughts = start + thinkMark.length;
  const lineEnd = lineEnds.find((one) => begins(one, thoughts))?.length ?? 0;
  return { before: thinkMark.toString(), trace: { bytes, start: thoughts + lineEnd, end } };
}

/** The tokens of a row as they are estimated from its texts. */
function tokensOf(user: string, before: string, trace: SpelledText, parts: number): RowTokens | undefined {
  const prompt = estimateTokens(user);
  const answer = tokensOfParts(tokenParts(before) + parts);
  const { bytes, start, end } = trace;
  const found = bytes.subarray(start, end).lastIndexOf(spelledBox);
  if (found < 0) return before.includes(boxMark) ? undefined : { prompt, answer, needed: answer };
  // An odd number of them spells something else: \\\boxed is a backslash and a backspace.
  let slashes = 0;
  for (let at = start + found + 1; at >= start && bytes[at] === backslash; at--) slashes++;
  if (slashes % 2 === 1) return undefined;
  const tail = readTail({ bytes, start: start + found, end });
  const box = lastBox(tail);
  return box && { prompt, answer, needed: Math.max(0, answer - estimateTokens(tail.slice(box.end))) };
}

const backslash = 0x5c;

function readTail({ bytes, start, end }: SpelledText): string {
  return JSON.parse(`"${bytes.toString('utf8', start, end)}"`) as string;
}
