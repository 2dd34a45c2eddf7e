/** Scripts that are written without spaces: each of their characters is a word of its own. */
const unspaced = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const anyUnspaced = new RegExp(unspaced, 'u');
const eachUnspaced = new RegExp(unspaced, 'gu');
/** A TeX command that a digit follows at once, as in `\frac12`. */
const commandBeforeDigit = /\\([a-z]+)(?=\d)/giu;

const wordPattern = new RegExp(
  `(?<=\\\\)[a-zA-Z]+(?=\\d)|${unspaced}|(?:(?!${unspaced})[\\p{L}\\p{N}\\p{Co}])(?:(?!${unspaced})[\\p{L}\\p{N}\\p{Co}\\p{M}])*`,
  'gu',
);

/** A word of a text, as the full-text search knows it, and where it lies in UTF-16 units. */
export interface Word {
  text: string;
  /** Without case and marks. */
  folded: string;
  start: number;
  end: number;
}

/**
 * The text whose words are indexed, and searched for: words are runs of letters and digits, so that `\frac{x^2}{y}` is
 * the words frac, x, 2, y. Words that a person would see but the tokenizer would not are set apart.
 */
export function searchableText(text: string): string {
  const commands = text.includes('\\') ? text.replace(commandBeforeDigit, '\\$1 ') : text;
  return anyUnspaced.test(commands) ? commands.replace(eachUnspaced, ' $& ') : commands;
}

/** The words of a text in order. SQLite's tables of letters are older than the engine's, so rare scripts may differ. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    text: match[0],
    folded: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function foldWord(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
