import { lastBoxes } from './boxes';
import { lastValue } from './lastValue';
import { unitOf } from './units';

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

/** What an attempt says once it has thought; all of it where it does not think. Marks of a chat template end it. */
export function afterThinking(attempt: string): string {
  const closed = attempt.lastIndexOf('</think>');
  const said = closed < 0 ? attempt : attempt.slice(closed + '</think>'.length);
  return said.replace(turnBegins, '').split(turnEnds, 1)[0] ?? said;
}

/** Marks that models were trained to write between turns; runs that do not stop at them go on with a turn of their own. */
const turnEnds = /<\|(?:im_start|im_end|eot_id|eom_id|endoftext|end_of_text|end|start_header_id)\|>/u;
const turnBegins = /^\s*(?:<\|im_start\|>assistant\s*|<\|start_header_id\|>assistant<\|end_header_id\|>\s*)/u;

const surePlaces: ReadonlySet<AnswerPlace> = new Set(['boxed', 'phrase', 'hashes']);

/** A text may have given its answer before it was cut off; the last number in it is none. */
export function marksAnswer(found: FinalAnswer): boolean {
  return found.kind === 'answer' && surePlaces.has(found.how);
}

/**
 * The answer that a reference text marks as its own: by a box, by `####`, in a text of several words by "the final answer
 * is"; the text itself when it marks none, because then it is the answer.
 */
export function expectedFinal(expected: string): string {
  const boxed = /\\(?:boxed|fbox)/u.test(expected);
  if (!boxed && !expected.includes('####') && !/\banswer\b/iu.test(expected)) return expected;
  const found = boxed ? boxedAnswer(expected) : markedAnswer(expected);
  return found?.kind === 'answer' ? found.answer : expected;
}

/**
 * The answer in a text that was given as one but says more: "We find that $x \ne 3$." Undefined where nothing in it is
 * surely that: no box, no phrase, and not just one formula, or one that the text may deny.
 */
export function answerWithin(text: string): { readonly answer: string; readonly marked: boolean } | undefined {
  const found = answerIn(text, true);
  if (found.kind !== 'answer' || found.answer === text.trim()) return undefined;
  const only =
    !/\b(?:not|cannot|neither|nor|wrong)\b|n['’]t\b/iu.test(text) &&
    (text.match(/\$\$?|\\[()[\]]/gu) ?? []).length === 2;
  const marked = surePlaces.has(found.how);
  return marked || (found.how === 'math' && only) ? { answer: found.answer, marked } : undefined;
}

function boxedAnswer(said: string): FinalAnswer | undefined {
  const found = lastBoxes(said);
  if (found === 'unclosed') return truncated;
  if (!found) return undefined;
  // Whoever names a final answer after the last box has boxed a step.
  const later = afterLast(said, finalPhrase, 'phrase', found.end);
  return later ?? { kind: 'answer', answer: found.answer, how: 'boxed' };
}

/** "The wrong answer is 5" gives none. */
const answerPhrase = /(?<!\b(?:wrong|incorrect|opposite of the) )\banswer\b[*_ \t]*(?:is\b|[:=])/giu;

const finalPhrase = /\bfinal answer\b[*_ \t]*(?:is\b|[:=])/giu;

function markedAnswer(said: string): FinalAnswer | undefined {
  return afterLast(said, finalPhrase, 'phrase') ?? afterLast(said, answerPhrase, 'phrase') ?? afterHashes(said);
}

function afterHashes(said: string): FinalAnswer | undefined {
  return afterLast(said, /####/gu, 'hashes');
}

/**
 * The clause after the last match of `mark` that does not begin before `least`: a formula when it begins with one, else
 * up to the end of the sentence.
 */
function afterLast(said: string, mark: RegExp, how: AnswerPlace, least = 0): FinalAnswer | undefined {
  let from = -1;
  for (const match of said.matchAll(mark)) if (match.index >= least) from = match.index + match[0].length;
  if (from < 0) return undefined;
  const rest = said.slice(from, from + 4_000).replace(/^(?:[\s*_:]|\\?")+/u, '');
  const formula = /^(?:\$\$([^$]+)\$\$|\$([^$\n]+)\$(?!\d)|\\\(([^\n]+?)\\\)|\\\[([^]+?)\\\])/u.exec(rest);
  // "$12$ and $13$" is a list; its dollar signs go with the spelling.
  const several = /^\$[^$\n]+\$(?:\s*(?:[,;]|,? ?(?:and|or)\b)\s*\$[^$\n]+\$)+/u.exec(rest)?.[0];
  const clause = several ?? formula?.slice(1).find(Boolean) ?? /^[^\n]*?(?=\.?\*\*|\.(?:\s|$)|\n|$)/u.exec(rest)?.[0];
  const answer = formula ? clause?.trim() : withoutSentence(clause?.trim().replace(/\\?"$/u, '') ?? '');
  return answer === undefined || answer === '' ? undefined : { kind: 'answer', answer, how };
}

/** "The largest $n$ is 34" answers 34, "Jane started 3 hours ago" its only number; any other text is left as it is. */
function withoutSentence(clause: string): string {
  // "D, because it cannot be A" goes on with a reason.
  const [, head] = /^([^\s,]{1,20}), (?!and\b|or\b|where\b|if\b|for\b|with\b|when\b)[a-z]+['’ ]/u.exec(clause) ?? [];
  if (head !== undefined) return head;
  if (!/(?<![\\$])\b[A-Za-z]{2,} +(?:[A-Za-z]{2,}|\$)/u.test(clause)) return clause;
  const stated =
    /^[^]*\b(?:is|are|equals|was|were)\b(?! *(?:not|no|n't)\b)[*_ \t]*(?:equal to|exactly)?[ *_]*(.*\d.*)$/u.exec(
      clause,
    )?.[1];
  if (stated !== undefined && !/\b(?:not|if|when|where|for|or|and|than|least|most|about)\b/u.test(stated))
    return stated.trim();
  const numbers = clause.match(/(?<![\w.,/^{-])-?\d[\d.,]*(?![\w/^(])/gu) ?? [];
  const [only] = numbers;
  const doubtful = /[\\$=]|\b(?:not|or|if|than|least|most|about|no|never)\b|n't\b/u.test(clause);
  return only !== undefined && numbers.length === 1 && !doubtful ? only.replace(/[.,]$/u, '') : clause;
}

function unmarkedAnswer(said: string, isWhole: boolean): FinalAnswer {
  const whole = said.trim();
  if (whole.length <= longestBare && !/[A-Za-z]{2,}\s+[A-Za-z]{2,}|[\n$]|\\[([]/u.test(whole))
    return { kind: 'answer', answer: whole, how: 'whole' };
  if (isFormula(whole) || isMeasure(whole)) return { kind: 'answer', answer: whole, how: 'whole' };
  if (!isWhole && !/[.!?$)\]}*\d%°²³€£'"’”。]$/u.test(whole)) return isRemark(whole) ? { kind: 'none' } : truncated;
  const found = lastValue(said);
  return found ? { kind: 'answer', ...found } : { kind: 'none' };
}

/** A line of LaTeX without words of its own, however long a formula may be. */
function isFormula(whole: string): boolean {
  if (whole.length > longestFormula || !/^\(?\\|^[^A-Za-z\s]/u.test(whole) || /[\n$]|\\[([]|[.!?] /u.test(whole))
    return false;
  const plain = whole.replaceAll(/\\[A-Za-z]+ ?(?:\{[A-Za-z ]*\})?/gu, ' ');
  return whole.includes('\\') && !/[A-Za-z]{3,}|[A-Za-z]{2,}\s+[A-Za-z]{2,}/u.test(plain);
}

/** `64 square feet`, `$28$ percent`. */
function isMeasure(whole: string): boolean {
  const [, unit = ''] = /^\$?-?[\d.,/]+\$? ([A-Za-z]+(?: [A-Za-z]+){0,2})$/u.exec(whole) ?? [];
  return unit === 'percent' || (unit !== '' && unitOf(unit) !== undefined);
}

/** In UTF-16 code units. */
const longestFormula = 400;

/** Limits that cut attempts off let more pass than this. In UTF-16 code units. */
const longestRemark = 200;

/** A few words without a full stop, such as "no idea": nobody begins to calculate in them, and nothing hangs at the end. */
function isRemark(whole: string): boolean {
  const hangs =
    /(?:[,;:=+\-–—(]|\b(?:an?|and|are|as|be|because|but|by|for|from|if|in|is|of|on|or|so|that|the|then|to|we|with))$/iu;
  return whole.length <= longestRemark && !/[\d\\$=]/u.test(whole) && !hangs.test(whole);
}
