import { MinHasher } from './minHash';
import { problemWords, sameLetters, type ProblemWords } from './problemWords';
import { jaccard, shinglesOf, wordHash } from './shingles';

/**
 * Words of a shingle, and the share of common shingles from which two problems with the same formulas are nearly the
 * same. Chosen by `npm run eval:similar`.
 */
export const problemShingle = 2;
export const problemThreshold = 0.6;

/** A problem as near-identity compares it. */
export interface ProblemForm {
  shingles: Uint32Array;
  /** Its numbers and signs, in order of the alphabet: the same for near-identical ones. */
  formula: string;
  letters: ReadonlyMap<string, number>;
}

export function problemForm(text: string): ProblemForm {
  return formOfWords(problemWords(text));
}

/** {@link problemForm} of a text that was read already. */
export function formOfWords({ words, formula, letters }: ProblemWords, size = problemShingle): ProblemForm {
  return { shingles: shinglesOf(words, size), formula, letters };
}

/**
 * How alike two problems are, 0..1: the shared runs of words over all of both, and 0 for problems that differ in a
 * number, a sign or more than the names of their variables.
 */
export function nearIdentity(one: ProblemForm, other: ProblemForm): number {
  if (one.formula !== other.formula || !sameLetters(one.letters, other.letters)) return 0;
  // Problems that are nothing but a formula: all there is to compare is the same.
  if (one.shingles.length === 0 && other.shingles.length === 0) return 1;
  return jaccard(one.shingles, other.shingles);
}

/** With the same formulas asked for, bands of three hashes find 99.7 % of the pairs at the threshold. */
const hasher = new MinHasher({ bands: 24, rows: 3 });
export const problemBanding = hasher.banding;

/**
 * The hashes of a problem's bands: two problems that share one have the same formulas and are likely to share words.
 * Undefined for a problem without words.
 */
export function problemSketch({ shingles, formula }: ProblemForm): Uint32Array | undefined {
  const bands = new Uint32Array(problemBanding.bands);
  if (!hasher.sketch(shingles, bands)) return undefined;
  const apart = wordHash(formula);
  return bands.map((band) => Math.imul(band ^ apart, 0x9e3779b1) >>> 0);
}
