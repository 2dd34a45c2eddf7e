import type { Tokens } from './tokens';

/**
 * Grams are what the fitted weights see of a text besides the cues: single tokens (`a`), neighbours (`a b`) and neighbours
 * but one (`a ~ b`). Every number is `#`, braces are left out, and the letters and words of a formula are in capitals, so
 * that the article and the unknown `a` differ. `~` is never a token.
 */
const gap = '~';
const anyNumber = '#';

/** Beyond this the tokens of a pair do not fit one small integer. */
const vocabularyLimit = 8192;

const isLowerWord = (item: string): boolean => item >= 'a' && item < '{';
const isNumber = (item: string): boolean => item >= '0' && item < ':';
const isBrace = (item: string): boolean => item === '{' || item === '}';

function gramToken(item: string, inFormula: boolean): string {
  if (isNumber(item)) return anyNumber;
  return inFormula && isLowerWord(item) ? item.toUpperCase() : item;
}

/** All grams of a text, each once: what a fit chooses from. */
export function gramsOf({ items, math }: Tokens): Set<string> {
  const grams = new Set<string>();
  let before: string | undefined;
  let beforeThat: string | undefined;
  items.forEach((item, i) => {
    if (isBrace(item)) return;
    const token = gramToken(item, math[i] === 1);
    grams.add(token);
    if (before !== undefined) grams.add(`${before} ${token}`);
    if (beforeThat !== undefined) grams.add(`${beforeThat} ${gap} ${token}`);
    beforeThat = before;
    before = token;
  });
  return grams;
}

/** Whether a gram is of two tokens: such a gram says what its tokens say once more, so it counts less. */
export function isPair(gram: string): boolean {
  return gram.includes(' ');
}

/** A gram as a person reads it. */
export function gramInWords(gram: string): string {
  return gram.replace(` ${gap} `, ' … ').toLowerCase();
}

/** Finds the grams of a list in token sequences: three look-ups per token, whatever the number of grams. */
export class GramIndex {
  private readonly texts = new Map<string, number>();
  private readonly formulas = new Map<string, number>();
  /** Gram number of a single token, -1 where it is no gram. */
  private readonly singles: number[] = [];
  private readonly pairs = new Map<number, number>();

  /** @throws RangeError for more distinct tokens than fit. */
  constructor(grams: readonly string[]) {
    grams.forEach((gram, number) => {
      const [first = '', second, third] = gram.split(' ');
      const left = this.register(first);
      if (second === undefined) this.singles[left] = number;
      else if (third === undefined) this.pairs.set(pairKey(left, this.register(second), 0), number);
      else this.pairs.set(pairKey(left, this.register(third), 1), number);
    });
  }

  private register(token: string): number {
    const lower = token.toLowerCase();
    const inFormula = lower !== token && isLowerWord(lower);
    const numbers = inFormula ? this.formulas : this.texts;
    const key = inFormula ? lower : token;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = this.singles.length;
    if (number >= vocabularyLimit) throw new RangeError(`more than ${vocabularyLimit} tokens in the grams`);
    this.singles.push(-1);
    numbers.set(key, number);
    return number;
  }

  private numberOf(item: string, inFormula: boolean): number {
    if (isNumber(item)) return this.texts.get(anyNumber) ?? -1;
    return (inFormula && isLowerWord(item) ? this.formulas : this.texts).get(item) ?? -1;
  }

  /** Calls `found` with the number of each gram present, possibly several times. */
  find({ items, math }: Tokens, found: (gram: number) => void): void {
    let before = -1;
    let beforeThat = -1;
    for (let i = 0; i < items.length; i++) {
      const item = items[i] ?? '';
      if (isBrace(item)) continue;
      const token = this.numberOf(item, math[i] === 1);
      if (token >= 0) {
        const single = this.singles[token] ?? -1;
        if (single >= 0) found(single);
        this.findPair(before, token, 0, found);
        this.findPair(beforeThat, token, 1, found);
      }
      beforeThat = before;
      before = token;
    }
  }

  private findPair(left: number, right: number, distance: number, found: (gram: number) => void): void {
    if (left < 0) return;
    const pair = this.pairs.get(pairKey(left, right, distance));
    if (pair !== undefined) found(pair);
  }
}

function pairKey(left: number, right: number, distance: number): number {
  return (distance * vocabularyLimit + left) * vocabularyLimit + right;
}
