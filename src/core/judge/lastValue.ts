import { unitOf } from './units';

/** A value in a text, with the place where it ends. */
interface Found {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a text that marks no answer ends with: its last formula, else its last number. A number in a later sentence that
 * draws the conclusion ("Therefore there are 12 of them.") comes before a formula.
 */
export function lastValue(said: string): { answer: string; how: 'math' | 'number' } | undefined {
  const formula = lastFormula(said);
  const number = lastNumber(said);
  const concluded = formula && number && concludes(said.slice(formula.end - 1, number.start));
  const found = formula && !concluded ? formula : number;
  if (!found || isLeftOpen(said, found)) return undefined;
  return { answer: found.text, how: found === formula ? 'math' : 'number' };
}

/** "I cannot tell whether it is 5." and "Is it 5?" answer nothing. */
function isLeftOpen(said: string, { start, end }: Found): boolean {
  const before =
    said
      .slice(Math.max(0, start - longestDoubt), start)
      .split(/[.!?]\s|\n/u)
      .at(-1) ?? '';
  return (
    /^[$)\\\]]*\s*\?/u.test(said.slice(end, end + 6)) ||
    /\b(?:whether|unsure|not sure|cannot|can['’]t|don['’]t know)\b/iu.test(before)
  );
}

/** How far before a value words are looked for that leave it open. In UTF-16 code units. */
const longestDoubt = 200;

/** Whether a new sentence begins in `between` with a word that draws a conclusion, and goes on to its end. */
function concludes(between: string): boolean {
  const sentence = /[.!?]["')\]$\\]*\s+(?:therefore|thus|hence|so|in total|altogether|consequently)\b([^]*)$/iu;
  return !/[.!?]\s/u.test(sentence.exec(between)?.[1] ?? '. ');
}

/** The content of the last `$...$`, `\(...\)` or `\[...\]`; a dollar sign before an amount opens no formula. */
function lastFormula(said: string): Found | undefined {
  let best: Found | undefined;
  for (const [open, close] of [
    ['\\(', '\\)'],
    ['\\[', '\\]'],
  ] as const) {
    const end = said.lastIndexOf(close);
    const start = said.lastIndexOf(open, end);
    if (end > 0 && start >= 0 && end > (best?.end ?? -1)) best = { start, end, text: said.slice(start + 2, end) };
  }
  const dollars = lastDollarFormula(said);
  if (dollars && dollars.end > (best?.end ?? -1)) best = dollars;
  const text = best?.text.trim();
  return best && text !== undefined && text !== '' ? { ...best, text } : undefined;
}

/**
 * Pairs dollar signs from the start; one that closes has no digit after it, and no space before it unless its partner
 * has one too.
 */
function lastDollarFormula(said: string): Found | undefined {
  let found: Found | undefined;
  let open = -1;
  for (const match of said.matchAll(/\\.|\$\$?|\n\s*\n/gsu)) {
    if (match[0].startsWith('\\')) continue;
    const after = match.index + match[0].length;
    if (!match[0].startsWith('$')) open = -1;
    else if (open >= 0 && (match[0] === '$$' || closesFormula(said, open, match.index))) {
      found = { start: open, end: match.index, text: said.slice(open, match.index) };
      open = -1;
    } else open = after;
  }
  return found;
}

function closesFormula(said: string, open: number, at: number): boolean {
  if (/\d/u.test(said[at + 1] ?? '')) return false;
  if (/\S/u.test(said[at - 1] ?? ' ')) return true;
  // "$ 5 and $ 6" and "$5, $ 6" are amounts; "$ x + 1 $" and "$x + 1 $" are formulas with room at their ends.
  const words = /(?<!\\)\b[A-Za-z]{2,}\b/u.test(said.slice(open, at).replaceAll(/\\[A-Za-z]+ ?(?:\{[^{}]*\})*/gu, ' '));
  return !words && (/\s/u.test(said[open] ?? '') || !/^[\d\s.,]*$/u.test(said.slice(open, at)));
}

const number = /(?:(?<![\w)\]}])[-−+])?\d+(?:,\d{3})*(?:\.\d+|,\d{1,2}(?![\d,]))?(?:\/\d+)?%?/gu;

/** The last number, unless it is only a part of something: of a formula, a pair, a choice of two, a time of day. */
function lastNumber(said: string): Found | undefined {
  let last: RegExpExecArray | undefined;
  for (const match of said.matchAll(number)) last = match;
  if (!last) return undefined;
  const end = last.index + last[0].length;
  const before = said.slice(Math.max(0, last.index - 12), last.index);
  const unit = /^[A-Za-z]+[²³]?(?![\w^(])/u.exec(said.slice(end, end + 20))?.[0] ?? '';
  const measured = unit !== '' && unitOf(`"${unit}"`) !== undefined;
  const partBefore = /[\w{}^\\]$|\d[\s)}]*(?:[-−+:;,/*^±]|\bor|\band|\bto)\s*\$?\s*$/u.test(before);
  const partAfter = !measured && /^[\w{}^\\!:]|^\.\d/u.test(said.slice(end, end + 2));
  if (partBefore || partAfter) return undefined;
  return { text: last[0], start: last.index, end };
}
