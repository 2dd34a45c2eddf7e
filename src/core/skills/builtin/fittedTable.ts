import type { Vote } from './cueTable';

/** What a fit found for one model besides the weights of features. */
export interface FittedModel {
  /** Number of classes; a fit for another number is refused. */
  classes: number;
  /** What one point of a hand-set weight counts. */
  scale: number;
  /** One number per class, separated by spaces: the score of a text in which nothing is found. */
  bias: string;
}

/**
 * All that a fit adds to the hand-set cues, as text. A line is a term, then after a tab each its weights for: topics,
 * courses, topics when it is in the solution, courses when it is in the solution. Weights are pairs of characters: the
 * class and the number of steps.
 */
export interface FittedTable {
  topics: FittedModel;
  subjects: FittedModel;
  /** Lines whose terms are cues, as they are written in the trees. */
  cues: string;
  /** Lines whose terms are grams. */
  grams: string;
}

/** The weights of one line, one list per column. */
export interface FittedTerm {
  text: string;
  columns: Vote[][];
}

/** Step of the fitted weights. */
export const weightStep = 0.1;
/** Printable characters that need no escape in a template literal; a class or a number of steps is a place in it. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&*+-/:;<=>?@()[],.|~^_"';
const zero = Math.floor(letters.length / 2);
/** Largest weight either way, in steps. */
export const mostSteps = letters.length - 1 - zero;

/** One weight of a line. @throws RangeError for a class or a weight that has no character. */
export function encodeVote(target: number, steps: number): string {
  const code = letters.charAt(target) + letters.charAt(zero + steps);
  if (code.length !== 2) throw new RangeError(`class ${target} with ${steps} steps does not fit two characters`);
  return code;
}

function decodeVotes(code: string): Vote[] {
  const votes: Vote[] = [];
  for (let at = 0; at + 1 < code.length; at += 2) {
    const steps = letters.indexOf(code.charAt(at + 1)) - zero;
    votes.push({ target: letters.indexOf(code.charAt(at)), weight: steps * weightStep });
  }
  return votes;
}

/** Reads the lines of a {@link FittedTable}. */
export function readFitted(lines: string): FittedTerm[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', ...codes] = line.split('\t');
      return { text, columns: codes.map(decodeVotes) };
    });
}
