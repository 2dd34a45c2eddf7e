import type { CueTable, Vote } from './cueTable';
import type { Matches } from './matches';

/** What a fit found besides the weights of single terms. */
export interface FittedModel {
  /** Number of classes; a fit for another number is refused. */
  classes: number;
  /** What one point of a hand-set weight counts. */
  scale: number;
  /** One per class, in steps, separated by spaces: the score of a text without any cue. */
  bias: string;
}

/** The weights that a fit adds to one term, one list per model. */
export interface FittedTerm {
  text: string;
  votes: Vote[][];
}

/** Step of the fitted weights. */
export const weightStep = 0.25;
const zeroLetter = 'm'.charCodeAt(0);
/** One character per class; more than enough for the topics of a tree. */
const classLetters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#%&*+-/:;<=>?@';

/** One entry of a fitted line. @throws RangeError for a weight beyond 12 steps. */
export function encodeVote(target: number, steps: number): string {
  if (Math.abs(steps) > 12) throw new RangeError(`a weight of ${steps} steps does not fit a letter`);
  return classLetters.charAt(target) + String.fromCharCode(zeroLetter + steps);
}

function decodeVotes(code: string): Vote[] {
  const votes: Vote[] = [];
  for (let at = 0; at + 1 < code.length; at += 2) {
    votes.push({
      target: classLetters.indexOf(code.charAt(at)),
      weight: (code.charCodeAt(at + 1) - zeroLetter) * weightStep,
    });
  }
  return votes;
}

/**
 * Reads a table of fitted weights: one line per term, which is the term, then after a tab the entries of each model.
 * An entry is two characters: the class as a letter of {@link classLetters} and the weight in steps as a letter, `a` =
 * -12, `m` = 0, `y` = +12.
 */
export function readFitted(lines: string): FittedTerm[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [text = '', ...codes] = line.split('\t');
      return { text, votes: codes.map(decodeVotes) };
    });
}

/** Scores classes by adding what each matched term says: hand-set votes times the scale, plus fitted weights. */
export class LinearModel {
  readonly classes: number;
  private readonly bias: Float64Array;
  /** By term number. */
  private readonly votes: Vote[][];

  /**
   * @param handVotes what each term of `table` says by hand about the classes
   * @param model which list of the fitted terms' votes is meant
   * @throws RangeError when the fit was made for another number of classes
   */
  constructor(
    table: CueTable,
    classes: number,
    handVotes: readonly (readonly Vote[])[],
    fitted: FittedModel,
    terms: readonly FittedTerm[],
    model: number,
  ) {
    if (fitted.classes !== classes) {
      throw new RangeError(`weights fitted for ${fitted.classes} classes, needed for ${classes}: fit them again`);
    }
    this.classes = classes;
    this.bias = Float64Array.from(fitted.bias.split(' '), (step) => Number(step) * weightStep);
    this.votes = handVotes.map((votes) =>
      votes.map(({ target, weight }) => ({ target, weight: weight * fitted.scale })),
    );
    for (const { text, votes } of terms) {
      const number = table.scanner.find(text);
      for (const vote of votes[model] ?? []) this.addTo(this.votes[number] ?? [], vote);
    }
  }

  private addTo(votes: Vote[], more: Vote): void {
    const known = votes.find((vote) => vote.target === more.target);
    if (known) known.weight += more.weight;
    else votes.push({ ...more });
  }

  /** One score per class, as logarithms of odds up to a constant. */
  scores(matches: Matches): Float64Array {
    const scores = this.bias.slice();
    for (let i = 0; i < matches.terms.length; i++) {
      const strength = matches.strengths[i] ?? 0;
      for (const { target, weight } of this.votes[matches.terms[i] ?? -1] ?? []) {
        scores[target] = (scores[target] ?? 0) + weight * strength;
      }
    }
    return scores;
  }

  /** What a term adds to a class at full strength. */
  weightOf(term: number, target: number): number {
    return this.votes[term]?.find((vote) => vote.target === target)?.weight ?? 0;
  }
}

/** Scores as shares that sum to 1. */
export function shares(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
