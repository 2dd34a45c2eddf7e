import { plainText } from './plainText';

/** Words of a shingle: with three, texts that share only their phrases have little in common. */
const wordsPerShingle = 3;

/** A TeX command, a number, a word, or a sign that means something in a formula. Other punctuation says nothing. */
const tokens = /\\[a-z]+|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*|[-+*/^=<>|!%_&]/gu;

/** Tokens that a formula is made of, where one that differs makes another problem of a text. */
const telling = /^(?:\\(?!text|mathrm|mathbf|mathit|operatorname)[a-z]+|\d.*|[b-hj-z]|[-+*/^=<>|!%])$/u;

/** A text as near-identity sees it. */
export interface Shingled {
  /** 32-bit hashes of its runs of {@link wordsPerShingle} words, ascending, each once. */
  shingles: Uint32Array;
  /**
   * Its numbers, signs, TeX commands and single letters, in order of the alphabet: "3 apples" and "5 apples" are nearly
   * the same text and not the same problem.
   */
  formula: string;
}

/** Cuts a text into what it is compared by. Linear in its length. */
export function shingled(text: string, size = wordsPerShingle): Shingled {
  const words = plainText(text).match(tokens) ?? [];
  const formula = words.filter((word) => telling.test(word)).sort();
  return { shingles: shinglesOf(words, size), formula: formula.join(' ') };
}

/** The hashes of all runs of `size` words, ascending, each once; of fewer words than that, one hash of all. */
export function shinglesOf(words: readonly string[], size = wordsPerShingle): Uint32Array {
  if (words.length === 0) return new Uint32Array(0);
  const hashes = words.map(wordHash);
  const run = Math.min(size, hashes.length);
  const found = new Uint32Array(hashes.length - run + 1);
  for (let at = 0; at < found.length; at++) {
    let hash = 0;
    for (let i = 0; i < run; i++) hash = mixed((Math.imul(hash, 31) + (hashes[at + i] ?? 0)) >>> 0);
    found[at] = hash;
  }
  return distinct(found.sort());
}

/** Shared shingles over all shingles of both, 0..1; two texts without any are not alike. Linear. */
export function jaccard(one: Uint32Array, other: Uint32Array): number {
  const shared = sharedCount(one, other);
  const all = one.length + other.length - shared;
  return all === 0 ? 0 : shared / all;
}

function sharedCount(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    const [a, b] = [one[i] ?? 0, other[j] ?? 0];
    if (a === b) shared++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return shared;
}

function distinct(sorted: Uint32Array): Uint32Array {
  let count = 0;
  for (let at = 0; at < sorted.length; at++) {
    const value = sorted[at] ?? 0;
    if (at > 0 && value === sorted[at - 1]) continue;
    sorted[count++] = value;
  }
  return sorted.slice(0, count);
}

/** FNV-1a over UTF-16 units. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The last step of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the output. */
function mixed(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
