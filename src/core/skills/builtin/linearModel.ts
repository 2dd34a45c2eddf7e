import type { Vote } from './cueTable';
import type { FittedModel } from './fittedTable';
import type { Matches } from './matches';

/**
 * Scores classes by adding what everything found says: the cues' hand-set votes times a scale, plus the fitted weights
 * of all features.
 */
export class LinearModel {
  readonly classes: number;
  private readonly bias: Float64Array;
  /** By cue number, scaled. */
  private readonly handVotes: readonly (readonly Vote[])[];

  /**
   * @param handVotes what each cue says by hand about the classes
   * @param votes fitted weights by feature number; sparse
   * @throws RangeError when the fit was made for another number of classes
   */
  constructor(
    classes: number,
    handVotes: readonly (readonly Vote[])[],
    fitted: FittedModel,
    private readonly votes: readonly (readonly Vote[] | undefined)[],
  ) {
    if (fitted.classes !== classes) {
      throw new RangeError(`weights fitted for ${fitted.classes} classes, needed for ${classes}: fit them again`);
    }
    this.classes = classes;
    this.bias = Float64Array.from(fitted.bias.split(' '), Number);
    this.handVotes = handVotes.map((each) =>
      each.map(({ target, weight }) => ({ target, weight: weight * fitted.scale })),
    );
  }

  /** One score per class, as logarithms of odds up to a constant. */
  scores({ terms, strengths, features, values }: Matches): Float64Array {
    const scores = this.bias.slice();
    for (let i = 0; i < terms.length; i++) {
      add(scores, this.handVotes[terms[i] ?? -1], strengths[i] ?? 0);
    }
    for (let i = 0; i < features.length; i++) {
      add(scores, this.votes[features[i] ?? -1], values[i] ?? 0);
    }
    return scores;
  }

  /** What a cue adds to a class by hand at full strength. */
  handWeightOf(term: number, target: number): number {
    return this.handVotes[term]?.find((vote) => vote.target === target)?.weight ?? 0;
  }

  /** What a feature adds to a class by its fitted weight at full value. */
  fittedWeightOf(feature: number, target: number): number {
    return this.votes[feature]?.find((vote) => vote.target === target)?.weight ?? 0;
  }
}

function add(scores: Float64Array, votes: readonly Vote[] | undefined, times: number): void {
  if (!votes) return;
  for (const { target, weight } of votes) scores[target] = (scores[target] ?? 0) + weight * times;
}

/** Scores as shares that sum to 1. */
export function shares(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
