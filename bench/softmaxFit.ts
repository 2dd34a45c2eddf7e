/** Softmax regression with few, coarse weights: what the built-in annotator's tables are fitted with. */
import type { Vote } from '../src/core/skills/builtin/cueTable';

export interface Example {
  /** Term numbers found in the text, and how much each counts. */
  terms: readonly number[];
  strengths: readonly number[];
  /** By term number: the hand-set votes, fixed during the fit. */
  hand: readonly (readonly Vote[])[];
  /** Right classes, the main one first. */
  labels: readonly number[];
}

export interface Fit {
  classes: number;
  /** What one hand-set point counts. */
  scale: number;
  bias: Float32Array;
  /** Row per term, column per class; multiples of the step. */
  weights: Float32Array;
}

export interface FitOptions {
  classes: number;
  terms: number;
  /** Characters that the weights kept may take in the table. */
  budget: number;
  /** Characters that a term takes before its first weight; each weight takes {@link entryLength} more. */
  termLength: (term: number) => number;
  step: number;
  passes: number;
  /** Pulls weights to zero, so that the hand-set votes decide where rows are few. */
  penalty: number;
}

/** Share of the target that the main label gets when there are others. */
const mainShare = 0.85;

/** How common a class is in the fitted rows says little about other corpora. */
const biasPenalty = 0.03;

/** Seeded, so that a fit can be repeated. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function handScores(example: Example, classes: number): Float32Array {
  const scores = new Float32Array(classes);
  example.terms.forEach((term, i) => {
    for (const { target, weight } of example.hand[term] ?? []) {
      scores[target] = (scores[target] ?? 0) + weight * (example.strengths[i] ?? 0);
    }
  });
  return scores;
}

function targetOf(labels: readonly number[], classes: number): Float32Array {
  const target = new Float32Array(classes);
  labels.forEach((label, i) => {
    const part = i === 0 ? (labels.length > 1 ? mainShare : 1) : (1 - mainShare) / (labels.length - 1);
    target[label] = (target[label] ?? 0) + part;
  });
  return target;
}

/** One score per class. */
export function scoreExample(fit: Fit, example: Example, hand = handScores(example, fit.classes)): Float32Array {
  const { classes, weights } = fit;
  const scores = fit.bias.slice();
  for (let c = 0; c < classes; c++) scores[c] = (scores[c] ?? 0) + fit.scale * (hand[c] ?? 0);
  example.terms.forEach((term, i) => {
    const strength = example.strengths[i] ?? 0;
    for (let c = 0, at = term * classes; c < classes; c++, at++) {
      scores[c] = (scores[c] ?? 0) + strength * (weights[at] ?? 0);
    }
  });
  return scores;
}

function softmax(scores: Float32Array): Float32Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Characters of one weight in the table. */
const entryLength = 2;

interface Candidate {
  places: number[];
  length: number;
  /** Worth per character. */
  density: number;
}

/**
 * Marks the weights that are worth their characters: large ones of terms that many rows have. A term's best weights
 * pay for its text together; each further one pays for itself.
 */
function strongest(weights: Float32Array, examples: readonly Example[], options: FitOptions): Uint8Array {
  const { classes, terms, budget, termLength } = options;
  const rows = new Float32Array(terms);
  for (const example of examples) {
    example.terms.forEach((term, i) => (rows[term] = (rows[term] ?? 0) + (example.strengths[i] ?? 0)));
  }
  const candidates: Candidate[] = [];
  for (let term = 0; term < terms; term++) {
    const worth = (at: number): number => Math.abs(weights[at] ?? 0) * Math.sqrt(rows[term] ?? 0);
    const places = Array.from({ length: classes }, (_, c) => term * classes + c)
      .filter((at) => weights[at] !== 0)
      .sort((a, b) => worth(b) - worth(a));
    candidates.push(...candidatesOf(places, worth, termLength(term)));
  }
  candidates.sort((a, b) => b.density - a.density);
  const mask = new Uint8Array(weights.length);
  let used = 0;
  for (const { places, length } of candidates) {
    if (used + length > budget) break;
    used += length;
    for (const at of places) mask[at] = 1;
  }
  return mask;
}

/** The leading places that are densest together, then the others one by one. */
function candidatesOf(places: readonly number[], worth: (at: number) => number, textLength: number): Candidate[] {
  let best = { count: 0, density: 0 };
  let sum = 0;
  places.forEach((at, i) => {
    sum += worth(at);
    const density = sum / (textLength + entryLength * (i + 1));
    if (density > best.density) best = { count: i + 1, density };
  });
  if (best.count === 0) return [];
  const { count, density } = best;
  const leading = { places: places.slice(0, count), length: textLength + entryLength * count, density };
  const others = places.slice(count).map((at) => ({
    places: [at],
    length: entryLength,
    density: worth(at) / entryLength,
  }));
  return [leading, ...others];
}

interface Prepared {
  example: Example;
  hand: Float32Array;
  target: Float32Array;
}

/** A fit in progress, with the sums of squared gradients that set each weight's own rate (AdaGrad). */
class Descent {
  readonly fit: Fit;
  private readonly energy: Float32Array;
  private readonly biasEnergy: Float32Array;
  private scaleEnergy = 1;
  private mask: Uint8Array | undefined;

  constructor(private readonly options: FitOptions) {
    const { classes, terms } = options;
    const weights = new Float32Array(terms * classes);
    this.fit = { classes, scale: 0.3, bias: new Float32Array(classes), weights };
    this.energy = new Float32Array(weights.length).fill(1e-2);
    this.biasEnergy = new Float32Array(classes).fill(1e-2);
  }

  /** From here on only the strongest weights are fitted; the others are zero. */
  prune(examples: readonly Example[]): void {
    const { weights } = this.fit;
    this.mask = strongest(weights, examples, this.options);
    for (let at = 0; at < weights.length; at++) if (!this.mask[at]) weights[at] = 0;
  }

  step({ example, hand, target }: Prepared, rate: number): void {
    const errors = softmax(scoreExample(this.fit, example, hand)).map((share, c) => share - (target[c] ?? 0));
    this.stepBias(errors, rate);
    const scaleGradient = errors.reduce((sum, error, c) => sum + error * (hand[c] ?? 0), 0);
    this.scaleEnergy += scaleGradient * scaleGradient;
    this.fit.scale -= (0.3 * rate * scaleGradient) / Math.sqrt(this.scaleEnergy);
    example.terms.forEach((term, i) => this.stepTerm(term, example.strengths[i] ?? 0, errors, rate));
  }

  private stepBias(errors: Float32Array, rate: number): void {
    const { bias } = this.fit;
    errors.forEach((error, c) => {
      const gradient = error + biasPenalty * (bias[c] ?? 0);
      const sum = (this.biasEnergy[c] ?? 0) + gradient * gradient;
      this.biasEnergy[c] = sum;
      bias[c] = (bias[c] ?? 0) - (rate * gradient) / Math.sqrt(sum);
    });
  }

  private stepTerm(term: number, strength: number, errors: Float32Array, rate: number): void {
    const { classes, weights } = this.fit;
    for (let c = 0, at = term * classes; c < classes; c++, at++) {
      if (this.mask && !this.mask[at]) continue;
      const weight = weights[at] ?? 0;
      const plain = (errors[c] ?? 0) * strength;
      if (weight === 0 && Math.abs(plain) < 1e-4) continue;
      const gradient = plain + this.options.penalty * weight;
      const sum = (this.energy[at] ?? 0) + gradient * gradient;
      this.energy[at] = sum;
      weights[at] = weight - (rate * gradient) / Math.sqrt(sum);
    }
  }
}

/**
 * Fits by stochastic gradient descent. After 60 % of the passes only the weights that fit the budget stay and go on
 * being fitted; at the end they are rounded to the step. Seconds for thousands of rows.
 */
export function fitSoftmax(examples: readonly Example[], options: FitOptions): Fit {
  const { classes, passes, step } = options;
  const descent = new Descent(options);
  const prepared = examples.map((example) => ({
    example,
    hand: handScores(example, classes),
    target: targetOf(example.labels, classes),
  }));
  const random = seededRandom(7);
  for (let pass = 0; pass < passes; pass++) {
    if (pass === Math.floor(passes * 0.6)) descent.prune(examples);
    const rate = 0.15 * (1 - pass / passes) + 0.01;
    for (const each of shuffled(prepared, random)) descent.step(each, rate);
  }
  const { weights } = descent.fit;
  for (let at = 0; at < weights.length; at++) weights[at] = Math.round((weights[at] ?? 0) / step) * step;
  return descent.fit;
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i];
    const other = order[j];
    if (held === undefined || other === undefined) continue;
    order[i] = other;
    order[j] = held;
  }
  return order;
}
