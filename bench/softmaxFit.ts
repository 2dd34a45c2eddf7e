/** Softmax regression with few, coarse weights: what the built-in annotator's table is fitted with. */

export interface Example {
  /** Numbers of the features found in the text, and how much each counts. */
  features: readonly number[];
  values: readonly number[];
  /** Per class: the sum of the hand-set votes, fixed during the fit. */
  hand: Float32Array;
  /** Per class: the share that is asked for; sums to 1. */
  target: Float32Array;
  /** How much the example counts. */
  weight: number;
}

export interface Fit {
  classes: number;
  /** What one hand-set point counts. */
  scale: number;
  bias: Float32Array;
  /** Row per feature, column per class; multiples of the step. */
  weights: Float32Array;
}

export interface FitOptions {
  classes: number;
  features: number;
  /** Characters that the weights kept may take in the table. */
  budget: number;
  /** Characters that a feature takes before its first weight; each weight takes {@link entryLength} more. */
  textLength: (feature: number) => number;
  step: number;
  /** Largest weight either way. */
  most: number;
  passes: number;
  /** Pulls weights to zero, so that the hand-set votes decide where rows are few. */
  penalty: number;
  /** Share of an example's features that is left out at each look, so that none is relied on alone. */
  dropout: number;
}

/** How common a class is in the fitted rows says little about other corpora. */
const biasPenalty = 0.01;
/** Learning rates of the first and the last pass. */
const rates = { first: 0.1, last: 0.005 };
/** Share of the passes after which the weights that fit the budget are chosen. */
const pruneAfter = 0.6;

/** Seeded, so that a fit can be repeated. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
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
 * Marks the weights that are worth their characters: large ones of features that many rows have. A feature's best
 * weights pay for its text together; each further one pays for itself.
 */
function strongest(weights: Float32Array, examples: readonly Example[], options: FitOptions): Uint8Array {
  const { classes, features, budget, textLength } = options;
  const rows = new Float32Array(features);
  for (const { features: found, values } of examples) {
    found.forEach((feature, i) => (rows[feature] = (rows[feature] ?? 0) + (values[i] ?? 0)));
  }
  const candidates: Candidate[] = [];
  for (let feature = 0; feature < features; feature++) {
    if (rows[feature] === 0) continue;
    const worth = (at: number): number => Math.abs(weights[at] ?? 0) * Math.sqrt(rows[feature] ?? 0);
    const places = Array.from({ length: classes }, (_, c) => feature * classes + c)
      .filter((at) => weights[at] !== 0)
      .sort((a, b) => worth(b) - worth(a));
    candidates.push(...candidatesOf(places, worth, textLength(feature)));
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

/** A fit in progress, with the sums of squared gradients that set each weight's own rate (AdaGrad). */
class Descent {
  readonly fit: Fit;
  private readonly energy: Float32Array;
  private readonly biasEnergy: Float32Array;
  private readonly errors: Float32Array;
  private scaleEnergy = 1;
  private mask: Uint8Array;
  private readonly random = seededRandom(7);

  constructor(private readonly options: FitOptions) {
    const { classes, features } = options;
    const weights = new Float32Array(features * classes);
    this.fit = { classes, scale: 0.3, bias: new Float32Array(classes), weights };
    this.energy = new Float32Array(weights.length).fill(1e-2);
    this.biasEnergy = new Float32Array(classes).fill(1e-2);
    this.errors = new Float32Array(classes);
    this.mask = new Uint8Array(weights.length).fill(1);
  }

  /** From here on only the strongest weights are fitted; the others are zero. */
  prune(examples: readonly Example[]): void {
    const { weights } = this.fit;
    this.mask = strongest(weights, examples, this.options);
    for (let at = 0; at < weights.length; at++) if (this.mask[at] === 0) weights[at] = 0;
  }

  pass(examples: readonly Example[], rate: number): void {
    for (const example of shuffled(examples, this.random)) this.step(example, rate);
  }

  private step(example: Example, rate: number): void {
    const { dropout } = this.options;
    const kept: number[] = [];
    example.features.forEach((_, i) => {
      if (this.random() >= dropout) kept.push(i);
    });
    this.predict(example, kept);
    this.stepBias(example, rate);
    for (const i of kept) this.stepFeature(example.features[i] ?? 0, this.valueOf(example, i), rate);
  }

  /** What is left counts for what is left out. */
  private valueOf(example: Example, i: number): number {
    return (example.values[i] ?? 0) / (1 - this.options.dropout);
  }

  /** Sets the errors: how far the shares are above those asked for. */
  private predict(example: Example, kept: readonly number[]): void {
    const { errors } = this;
    const { classes, bias, scale, weights } = this.fit;
    for (let c = 0; c < classes; c++) errors[c] = (bias[c] ?? 0) + scale * (example.hand[c] ?? 0);
    for (const i of kept) {
      const value = this.valueOf(example, i);
      const row = (example.features[i] ?? 0) * classes;
      for (let c = 0; c < classes; c++) errors[c] = (errors[c] ?? 0) + value * (weights[row + c] ?? 0);
    }
    const highest = Math.max(...errors);
    let sum = 0;
    for (let c = 0; c < classes; c++) sum += errors[c] = Math.exp((errors[c] ?? 0) - highest);
    for (let c = 0; c < classes; c++) {
      errors[c] = example.weight * ((errors[c] ?? 0) / sum - (example.target[c] ?? 0));
    }
  }

  private stepBias({ hand }: Example, rate: number): void {
    const { bias } = this.fit;
    let scaleGradient = 0;
    this.errors.forEach((error, c) => {
      scaleGradient += error * (hand[c] ?? 0);
      const gradient = error + biasPenalty * (bias[c] ?? 0);
      const sum = (this.biasEnergy[c] ?? 0) + gradient * gradient;
      this.biasEnergy[c] = sum;
      bias[c] = (bias[c] ?? 0) - (rate * gradient) / Math.sqrt(sum);
    });
    this.scaleEnergy += scaleGradient * scaleGradient;
    this.fit.scale -= (0.3 * rate * scaleGradient) / Math.sqrt(this.scaleEnergy);
  }

  private stepFeature(feature: number, value: number, rate: number): void {
    const { errors, energy, mask } = this;
    const { classes, weights } = this.fit;
    const { penalty } = this.options;
    for (let c = 0, at = feature * classes; c < classes; c++, at++) {
      if (mask[at] === 0) continue;
      const weight = weights[at] ?? 0;
      const gradient = (errors[c] ?? 0) * value + penalty * weight;
      const sum = (energy[at] ?? 0) + gradient * gradient;
      energy[at] = sum;
      weights[at] = weight - (rate * gradient) / Math.sqrt(sum);
    }
  }
}

/**
 * Fits by stochastic gradient descent. After 60 % of the passes only the weights that fit the budget stay and go on
 * being fitted; at the end they are rounded to the step. Seconds for thousands of rows.
 */
export function fitSoftmax(examples: readonly Example[], options: FitOptions): Fit {
  const { passes, step, most } = options;
  const descent = new Descent(options);
  for (let pass = 0; pass < passes; pass++) {
    if (pass === Math.floor(passes * pruneAfter)) descent.prune(examples);
    descent.pass(examples, rates.first * (1 - pass / passes) + rates.last);
  }
  const { weights } = descent.fit;
  for (let at = 0; at < weights.length; at++) {
    const rounded = Math.round((weights[at] ?? 0) / step) * step;
    weights[at] = Math.max(-most, Math.min(most, rounded));
  }
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
