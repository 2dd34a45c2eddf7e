import { withoutFrame } from './plainText';
import { numbersAsDigits } from './runningNumbers';

/** Where a formula may begin and what ends it, soon enough that texts full of openings take no longer than others. */
const formulas = /\[asy\](.*?)\[\/asy\]|\$\$([^$]+)\$\$|\$([^$]+)\$|\\\((.{1,2000}?)\\\)|\\\[(.{1,2000}?)\\\]/gsu;
/** Two words in a row: what stands between two sums of money, and is no formula. */
const sentence = /\p{L}{2},? +\p{L}{2}/u;

const layoutCommands =
  'quad qquad left right big bigg Big Bigg bigl bigr displaystyle textstyle limits nolimits mathbf mathit boldsymbol';
/** What commands are read as; those that change how a formula looks and not what it says, as a space. */
const readAs = new Map<string, string>([
  ...[...layoutCommands.split(' '), ',', ';', ':', '!', ' ', '>', '$'].map((name) => [name, ' '] as const),
  ...['cdot', 'times', 'ast'].map((name) => [name, '*'] as const),
  ...['le', 'leq', 'leqslant'].map((name) => [name, '<='] as const),
  ...['ge', 'geq', 'geqslant'].map((name) => [name, '>='] as const),
  ...['ne', 'neq'].map((name) => [name, '!='] as const),
  ...['dots', 'ldots', 'cdots', 'dotsc', 'dotsb'].map((name) => [name, '...'] as const),
  ...['dfrac', 'tfrac', 'cfrac'].map((name) => [name, '\\frac'] as const),
  ['lt', '<'],
  ['gt', '>'],
  ['%', '%'],
  ['circ', ' degrees '],
]);
/** Between the digits of a large number. */
const thousands = /(\d)(?:,|\{,\}|\\,)(?=\d{3}(?!\d))/gu;
const commands = /\\([a-zA-Z]+|.)/gu;
const fraction = /\\[dtc]?frac ?(?:\{([^{}]*)\} ?\{([^{}]*)\}|(\d) ?(\d))/gu;

/** Signs beyond ASCII that TeX has commands for, and kinds of dashes. */
const otherSigns: readonly (readonly [RegExp, string])[] = [
  [/\u00b2/gu, '^2'],
  [/\u00b3/gu, '^3'],
  [/\u00b0/gu, ' ^ degrees '],
  [/[\u00d7\u00b7\u22c5]/gu, '*'],
  [/\u2264/gu, '<='],
  [/\u2265/gu, '>='],
  [/\u2260/gu, '!='],
  [/\u2026/gu, '...'],
  [/[\u2010-\u2015\u2212]/gu, '-'],
];

/** Words inside a formula. */
const upright = /\\(?:text|textrm|textbf|textit|mathrm|mbox|hbox|operatorname) ?\{([^{}]*)\}/gu;
const command = /\\[a-zA-Z]+/gu;
const formulaTokens = /\\(?:begin|end) ?\{[a-z*]+\}|\\[a-zA-Z]+|\d+(?:\.\d+)?|\p{L}|[-+*/^=<>|!%]/gu;
/** In a sentence a hyphen, a slash or an exclamation mark says something only beside a number. */
const sentenceTokens =
  /\\(?:begin|end) ?\{[a-z*]+\}|\\[a-zA-Z]+|\d+(?:\.\d+)?|\p{L}[\p{L}\p{M}]*(?:['\u2019]\p{L}+)?|%|[+*^=<>|]|(?<=[\d)] ?)[-/!]|[-](?= ?\d)/gu;

/** What a problem text says, without what its writer was free to choose. */
export interface ProblemWords {
  /** Words, numbers, commands and signs in their order; the names of variables are left out. */
  words: string[];
  /** The words of sentences and formulas alone, without the code of drawings. */
  spoken: string[];
  /** Numbers and signs, in order of the alphabet: another number makes another problem of the same words. */
  formula: string;
  /** How often each single letter stands in it. */
  letters: ReadonlyMap<string, number>;
}

type Kind = 'sentence' | 'formula' | 'drawing';

/**
 * Reads a problem as near-identity sees it: letter case, punctuation, TeX layout and spelled-out numbers do not count,
 * and what variables are called is kept apart. Linear in the length.
 */
export function problemWords(text: string): ProblemWords {
  const found = new Found();
  for (const [piece, kind] of pieces(withoutLayout(withoutFrame(text.replaceAll(/\s+/gu, ' ').trim()))))
    if (kind !== 'formula') found.sentence(piece, kind === 'sentence');
    else found.formulaAndWords(piece);
  return found.finish();
}

const isWord = /^\p{L}/u;

/** What was found in a text so far. */
class Found {
  private readonly words: string[] = [];
  private readonly spoken: string[] = [];
  private readonly formula: string[] = [];
  private readonly letters = new Map<string, number>();

  /** @param named whether a single letter is the name of something, as it is not in the code of a drawing */
  sentence(piece: string, named = true): void {
    for (const token of (named ? numbersAsDigits(piece) : piece).toLowerCase().match(sentenceTokens) ?? []) {
      if (token.length === 1 && isWord.test(token)) {
        if (named && token !== 'a' && token !== 'i') this.letter(token);
      } else this.word(token, named);
    }
  }

  formulaAndWords(piece: string): void {
    for (const [at, part] of piece.split(upright).entries()) {
      if (at % 2 === 1) this.sentence(part);
      else
        for (const token of part.match(formulaTokens) ?? [])
          if (isWord.test(token)) this.letter(token);
          else this.word(token, true);
    }
  }

  finish(): ProblemWords {
    return {
      words: this.words,
      spoken: this.spoken,
      formula: this.formula.sort().join(' '),
      letters: this.letters,
    };
  }

  private letter(name: string): void {
    this.letters.set(name, (this.letters.get(name) ?? 0) + 1);
  }

  private word(token: string, spoken: boolean): void {
    const word = token.toLowerCase();
    this.words.push(word);
    if (spoken) this.spoken.push(word);
    if (!isWord.test(token)) this.formula.push(token);
  }
}

/** Sentences, formulas and drawings in their order. */
function* pieces(text: string): Generator<[piece: string, kind: Kind]> {
  let at = 0;
  formulas.lastIndex = 0;
  for (let match = formulas.exec(text); match; match = formulas.exec(text)) {
    const { 1: drawing, 2: display, 3: inline, 4: round, 5: square } = match;
    const inner = drawing ?? display ?? inline ?? round ?? square ?? '';
    if (drawing === undefined && sentence.test(inner.replaceAll(upright, '').replaceAll(command, ' '))) {
      // The sign that seemed to end a formula may begin one.
      formulas.lastIndex = match.index + match[0].length - (match[0].endsWith('$') ? 1 : 0);
      continue;
    }
    yield [text.slice(at, match.index), 'sentence'];
    yield [inner, drawing === undefined ? 'formula' : 'drawing'];
    at = formulas.lastIndex;
  }
  yield [text.slice(at), 'sentence'];
}

/** Part of all letters by which the counts of renamed ones may differ: a name also stands in words or a drawing. */
const lettersApart = 0.2;

/** Whether the letters of two problems are the same, or may be after variables were renamed. */
export function sameLetters(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  const sameNames = one.size === other.size && [...one.keys()].every((name) => other.has(name));
  // The same names in other numbers: "find x" beside "find y".
  if (sameNames) return [...one].every(([name, count]) => other.get(name) === count);
  const [counts, others] = [countsOf(one), countsOf(other)];
  let [apart, all] = [0, 0];
  for (let at = 0; at < Math.max(counts.length, others.length); at++) {
    const [a, b] = [counts[at] ?? 0, others[at] ?? 0];
    apart += Math.abs(a - b);
    all += Math.max(a, b);
  }
  return apart <= lettersApart * all;
}

/** How often letters stand in a problem whatever they are called, the most frequent first. */
function countsOf(letters: ReadonlyMap<string, number>): number[] {
  return [...letters.values()].sort((a, b) => b - a);
}

function withoutLayout(text: string): string {
  let plain = /^[\u0000-\u007f]*$/u.test(text) ? text : inAscii(text);
  plain = plain
    .replaceAll(thousands, '$1')
    .replaceAll('~', ' ')
    .replaceAll(/\bper ?cent\b/giu, '%');
  if (!plain.includes('\\')) return plain;
  return plain
    .replaceAll(fraction, '$1$3/$2$4')
    .replaceAll(commands, (whole, name: string) => readAs.get(name) ?? whole);
}

function inAscii(text: string): string {
  let plain = text;
  for (const [sign, written] of otherSigns) plain = plain.replaceAll(sign, written);
  return plain.normalize('NFKC').replaceAll('\u2044', '/');
}
