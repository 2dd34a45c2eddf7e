import type { Vote } from './cueTable';
import type { FittedModel } from './fittedTable';
import type { Matches } from './matches';

/** Lists of votes by number, packed: a sum over hundreds of lists per text touches no objects. */
class PackedVotes {
  private readonly starts: Uint32Array;
  private readonly targets: Uint16Array;
  private readonly weights: Float64Array;

  /** @param lists may have gaps */
  constructor(lists: readonly (readonly Vote[] | undefined)[], scale: number) {
    const count = lists.reduce((sum, list) => sum + (list?.length ?? 0), 0);
    this.starts = new Uint32Array(lists.length + 1);
    this.targets = new Uint16Array(count);
    this.weights = new Float64Array(count);
    let at = 0;
    for (let i = 0; i < lists.length; i++) {
      this.starts[i] = at;
      for (const { target, weight } of lists[i] ?? []) {
        this.targets[at] = target;
        this.weights[at++] = weight * scale;
      }
    }
    this.starts[lists.length] = at;
  }

  addTo(scores: Float64Array, number: number, times: number): void {
    const end = this.starts[number + 1] ?? 0;
    for (let at = this.starts[number] ?? 0; at < end; at++) {
      const target = this.targets[at] ?? 0;
      scores[target] = (scores[target] ?? 0) + (this.weights[at] ?? 0) * times;
    }
  }

  weightOf(number: number, target: number): number {
    const end = this.starts[number + 1] ?? 0;
    for (let at = this.starts[number] ?? 0; at < end; at++) {
      if (this.targets[at] === target) return this.weights[at] ?? 0;
    }
    return 0;
  }
}

/**
 * Scores classes by adding what everything found says: the cues' hand-set votes times a scale, plus the fitted weights
 * of all features.
 */
export class LinearModel {
  readonly classes: number;
  private readonly bias: Float64Array;
  /** By cue number. */
  private readonly hand: PackedVotes;
  /** By feature number. */
  private readonly fitted: PackedVotes;

  /**
   * @param handVotes what each cue says by hand about the classes
   * @param fittedVotes fitted weights by feature number, with gaps
   * @throws RangeError when the fit was made for another number of classes
   */
  constructor(
    classes: number,
    handVotes: readonly (readonly Vote[])[],
    fitted: FittedModel,
    fittedVotes: readonly (readonly Vote[] | undefined)[],
  ) {
    if (fitted.classes !== classes) {
      throw new RangeError(`weights fitted for ${fitted.classes} classes, needed for ${classes}: fit them again`);
    }
    this.classes = classes;
    this.bias = Float64Array.from(fitted.bias.split(' '), Number);
    this.hand = new PackedVotes(handVotes, fitted.scale);
    this.fitted = new PackedVotes(fittedVotes, 1);
  }

  /** One score per class, as logarithms of odds up to a constant. */
  scores({ terms, strengths, features, values }: Matches): Float64Array {
    const scores = this.bias.slice();
    for (let i = 0; i < terms.length; i++) this.hand.addTo(scores, terms[i] ?? 0, strengths[i] ?? 0);
    for (let i = 0; i < features.length; i++) this.fitted.addTo(scores, features[i] ?? 0, values[i] ?? 0);
    return scores;
  }

  /** What a cue adds to a class by hand at full strength. */
  handWeightOf(term: number, target: number): number {
    return this.hand.weightOf(term, target);
  }

  /** What a feature adds to a class by its fitted weight at full value. */
  fittedWeightOf(feature: number, target: number): number {
    return this.fitted.weightOf(feature, target);
  }
}

/** Scores as shares that sum to 1. */
export function shares(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  const found = new Float64Array(scores.length);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) sum += found[i] = Math.exp((scores[i] ?? 0) - most);
  for (let i = 0; i < found.length; i++) found[i] = (found[i] ?? 0) / sum;
  return found;
}
