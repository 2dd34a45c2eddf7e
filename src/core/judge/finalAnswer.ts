import { closingBraces } from './braces';

/** Where in an attempt its final answer was found, from the surest place to the weakest. */
export type AnswerPlace = 'boxed' | 'phrase' | 'hashes' | 'whole' | 'math' | 'number';

export type FinalAnswer =
  | { kind: 'answer'; answer: string; how: AnswerPlace }
  /** The attempt was cut off before its answer was complete. */
  | { kind: 'truncated' }
  | { kind: 'none' };

/** How an attempt is known to have ended: cut off by a limit, or by itself; undefined where nothing says it. */
export type AttemptEnd = 'cut' | 'itself' | undefined;

const truncated: FinalAnswer = { kind: 'truncated' };

/** A text of at most this many characters, without two words in a row, is an answer and nothing else. */
const longestBare = 40;

/**
 * Finds the final answer of an attempt: only in what follows `</think>`, the last `\boxed{...}` (several side by side
 * make a list), else after "final answer is", "Answer:" or `####`, else the whole text when it is no more than an
 * answer, else the last formula, else the last number. The last two are taken only from a text that ends as a finished
 * one does: in a text that breaks off, the last number is a step on the way. Linear in the length of the attempt.
 * @param end what ended by itself is never `truncated`
 */
export function finalAnswer(attempt: string, end?: AttemptEnd): FinalAnswer {
  const found = answerIn(attempt, end === 'itself');
  return found.kind === 'truncated' && end === 'itself' ? { kind: 'none' } : found;
}

function answerIn(attempt: string, isWhole: boolean): FinalAnswer {
  const closed = attempt.lastIndexOf('</think>');
  if (attempt.lastIndexOf('<think>') > closed) return truncated;
  const said = afterThinking(attempt);
  if (said.trim() === '') return closed < 0 ? { kind: 'none' } : truncated;
  return boxedAnswer(said) ?? markedAnswer(said) ?? unmarkedAnswer(said, isWhole);
}

/** What an attempt says once it has thought; all of it where it does not think. */
export function afterThinking(attempt: string): string {
  const closed = attempt.lastIndexOf('</think>');
  return closed < 0 ? attempt : attempt.slice(closed + '</think>'.length);
}

const surePlaces: ReadonlySet<AnswerPlace> = new Set(['boxed', 'phrase', 'hashes']);

/** A text may have given its answer before it was cut off; the last number in it is none. */
export function marksAnswer(found: FinalAnswer): boolean {
  return found.kind === 'answer' && surePlaces.has(found.how);
}

/**
 * The answer that a reference text marks as its own, by a box or by `####`; the text itself when it marks none, because
 * then it is the answer.
 */
export function expectedFinal(expected: string): string {
  if (!expected.includes('\\boxed') && !expected.includes('\\fbox') && !expected.includes('####')) return expected;
  const found = boxedAnswer(expected) ?? afterHashes(expected);
  return found?.kind === 'answer' ? found.answer : expected;
}

interface Box {
  start: number;
  end: number;
  content: string;
}

function boxedAnswer(said: string): FinalAnswer | undefined {
  const { boxes, unclosed } = findBoxes(said);
  const last = boxes.at(-1);
  if (unclosed > (last?.start ?? -1)) return truncated;
  if (!last) return undefined;
  const contents = [last.content];
  for (let i = boxes.length - 2; i >= 0; i--) {
    const [box, next] = [boxes[i], boxes[i + 1]];
    if (!box || !next || !joinsBoxes(said.slice(box.end, next.start))) break;
    if (!contents.includes(box.content)) contents.unshift(box.content);
  }
  return { kind: 'answer', answer: contents.join(', '), how: 'boxed' };
}

/** Outermost boxes with something in them, in order, and the place of the last one that is never closed (-1: none). */
function findBoxes(said: string): { boxes: Box[]; unclosed: number } {
  const boxes: Box[] = [];
  let unclosed = -1;
  let closing: Map<number, number> | undefined;
  let end = 0;
  for (const match of said.matchAll(/\\(?:boxed|fbox)(?![A-Za-z])[ \t]*\n?[ \t]*/gu)) {
    if (match.index < end) continue;
    const open = match.index + match[0].length;
    let content: string;
    if (said[open] === '{') {
      closing ??= closingBraces(said);
      const close = closing.get(open);
      if (close === undefined) {
        unclosed = match.index;
        continue;
      }
      content = said.slice(open + 1, close);
      end = close + 1;
    } else {
      content = bareBox(said, open);
      end = open + content.length;
    }
    if (content.trim() !== '') boxes.push({ start: match.index, end, content: content.trim() });
  }
  return { boxes, unclosed };
}

/** `\boxed x` without braces: up to the end of its formula, else up to the next space. */
function bareBox(said: string, from: number): string {
  const rest = said.slice(from, from + 200);
  const line = /^[^\n]*/u.exec(rest)?.[0] ?? '';
  const formula = /^(.*?)(?:\$|\\\)|\\\])/u.exec(line)?.[1];
  return (formula ?? /^\S*/u.exec(line)?.[0] ?? '').replace(/[.,;]$/u, '');
}

/** Whether what stands between two boxes makes them one list: separators, "and", "or", a name and `=`. */
function joinsBoxes(between: string): boolean {
  if (between.length > 60) return false;
  const rest = between
    .replaceAll(/\\(?:text|mathrm|textbf)(?![A-Za-z])|\\q?quad(?![A-Za-z])|\\[()[\],;: ]/gu, ' ')
    .replaceAll(/\b(?:and|or)\b/giu, ' ')
    .replaceAll(/[A-Za-z](?:_\{?\w\}?)? *=/gu, ' ');
  return /^[\s$,;{}&*]*$/u.test(rest);
}

function markedAnswer(said: string): FinalAnswer | undefined {
  return (
    afterLast(said, /\bfinal answer\b[*_ \t]*(?:is\b|[:=])/giu, 'phrase') ??
    afterLast(said, /\banswer\b[*_ \t]*(?:is\b|[:=])/giu, 'phrase') ??
    afterHashes(said)
  );
}

function afterHashes(said: string): FinalAnswer | undefined {
  return afterLast(said, /####/gu, 'hashes');
}

/** The clause after the last match of `mark`: a formula when it begins with one, else up to the end of the sentence. */
function afterLast(said: string, mark: RegExp, how: AnswerPlace): FinalAnswer | undefined {
  let from = -1;
  for (const match of said.matchAll(mark)) from = match.index + match[0].length;
  if (from < 0) return undefined;
  const rest = said.slice(from, from + 4_000).replace(/^[\s*_:]+/u, '');
  const formula = /^(?:\$\$([^$]+)\$\$|\$([^$\n]+)\$(?!\d)|\\\(([^\n]+?)\\\)|\\\[([^]+?)\\\])/u.exec(rest);
  const clause = formula?.slice(1).find(Boolean) ?? /^[^\n]*?(?=\.?\*\*|\.(?:\s|$)|\n|$)/u.exec(rest)?.[0];
  const answer = clause?.trim() ?? '';
  return answer === '' ? undefined : { kind: 'answer', answer, how };
}

function unmarkedAnswer(said: string, isWhole: boolean): FinalAnswer {
  const whole = said.trim();
  if (whole.length <= longestBare && !/[A-Za-z]{2,}\s+[A-Za-z]{2,}|[\n$]|\\[([]/u.test(whole))
    return { kind: 'answer', answer: whole, how: 'whole' };
  if (!isWhole && !/[.!?$)\]}*\d%°'"’”。]$/u.test(whole)) return isRemark(whole) ? { kind: 'none' } : truncated;
  const formula = lastFormula(said);
  if (formula !== undefined) return { kind: 'answer', answer: formula, how: 'math' };
  const number = lastNumber(said);
  return number === undefined ? { kind: 'none' } : { kind: 'answer', answer: number, how: 'number' };
}

/** Limits that cut attempts off let more pass than this. In UTF-16 code units. */
const longestRemark = 200;

/** A few words without a full stop, such as "no idea": nobody begins to calculate in them, and nothing hangs at the end. */
function isRemark(whole: string): boolean {
  const hangs =
    /(?:[,;:=+\-–—(]|\b(?:an?|and|are|as|be|because|but|by|for|from|if|in|is|of|on|or|so|that|the|then|to|we|with))$/iu;
  return whole.length <= longestRemark && !/[\d\\$=]/u.test(whole) && !hangs.test(whole);
}

/** The content of the last `$...$`, `\(...\)` or `\[...\]`; a dollar sign before an amount opens no formula. */
function lastFormula(said: string): string | undefined {
  let best: { end: number; text: string } | undefined;
  for (const [open, close] of [
    ['\\(', '\\)'],
    ['\\[', '\\]'],
  ] as const) {
    const end = said.lastIndexOf(close);
    const start = said.lastIndexOf(open, end);
    if (end > 0 && start >= 0 && end > (best?.end ?? -1)) best = { end, text: said.slice(start + 2, end) };
  }
  const dollars = lastDollarFormula(said);
  if (dollars && dollars.end > (best?.end ?? -1)) best = dollars;
  const text = best?.text.trim();
  return text === '' ? undefined : text;
}

/** Pairs dollar signs from the start; one that closes has no space before it and no digit after it. */
function lastDollarFormula(said: string): { end: number; text: string } | undefined {
  let found: { end: number; text: string } | undefined;
  let open = -1;
  for (const match of said.matchAll(/\\.|\$\$?|\n\s*\n/gsu)) {
    if (match[0].startsWith('\\')) continue;
    const after = match.index + match[0].length;
    if (!match[0].startsWith('$')) open = -1;
    else if (open >= 0 && (match[0] === '$$' || closesFormula(said, match.index))) {
      found = { end: match.index, text: said.slice(open, match.index) };
      open = -1;
    } else open = after;
  }
  return found;
}

function closesFormula(said: string, at: number): boolean {
  return /\S/u.test(said[at - 1] ?? ' ') && !/\d/u.test(said[at + 1] ?? '');
}

/** The last number, unless it is only a part of something: of a formula, a pair, a choice of two, a time of day. */
function lastNumber(said: string): string | undefined {
  let last: RegExpExecArray | undefined;
  const number = /(?:(?<![\w)\]}])[-−+])?\d+(?:,\d{3})*(?:\.\d+)?(?:\/\d+)?%?/gu;
  for (const match of said.matchAll(number)) last = match;
  if (!last) return undefined;
  const before = said.slice(Math.max(0, last.index - 12), last.index);
  const partBefore = /[\w{}^\\]$|\d[\s)}]*(?:[-−+:;,/*^±]|\bor|\band|\bto)\s*$/u.test(before);
  const partAfter = /^[\w{}^\\!:]|^\.\d/u.test(
    said.slice(last.index + last[0].length, last.index + last[0].length + 2),
  );
  return partBefore || partAfter ? undefined : last[0];
}
