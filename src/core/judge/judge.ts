import { compareCalendar } from './calendar';
import { compareAnswers } from './compare/answers';
import type { Context, JudgeOptions } from './compare/context';
import { compareQuantities } from './compare/quantities';
import { readCompound } from './compound';
import { compareDecimalComma } from './decimalComma';
import { holdsDifferentiation, withDerivativesNamed } from './derivatives';
import {
  afterThinking,
  answerWithin,
  expectedFinal,
  finalAnswer,
  marksAnswer,
  type AttemptEnd,
  type FinalAnswer,
} from './finalAnswer';
import { correct, unknown, wrong, type Judgement } from './judgement';
import { OutOfWork, Work } from './number/work';
import { optionNamedIn } from './namedOption';
import { holdsNoAnswer } from './noAnswer';
import { withoutNumberWords } from './numberWords';
import { compareNamedOption, compareOptions } from './options';
import { compareMarks, compareWords, readChoice, readChoices, readWords } from './plainAnswer';
import { readQuantity } from './quantity';
import { lowestTerms } from './rational';
import { withoutRemark } from './remarks';
import { compareShortWords } from './shortWords';
import { compact, spell } from './spelling';
import { isScalar, type Node } from './syntax/node';
import { signsIn } from './syntax/rewrite';
import { parseAnswer } from './syntax/parseAnswer';

/** The judgement of a whole attempt, with the answer that was found in it. */
export interface AttemptJudgement extends Judgement {
  answer: string | null;
  /** The attempt broke off before its answer; its verdict is `unknown`. */
  truncated: boolean;
}

/** Longer answers are compared as text only, so that no pair takes long. */
const longestAnswer = 1_000;

/** Steps that a pair may take; a few hundred are usual. The most that was seen took a tenth of a second. */
const mostWork = 50_000;

/**
 * Judges an answer against the expected one. The comparison is not symmetric: the expected side decides what a percent
 * sign, a unit or an option letter means.
 *
 * `correct` only when the two are surely the same, `wrong` only when both were understood in full and differ; all else
 * is `unknown`. Never throws, and takes well under a millisecond for answers of ordinary length.
 */
export function judgeAnswer(expected: string, answer: string, options: JudgeOptions = {}): Judgement {
  const gold = expectedFinal(expected);
  if (gold.trim() === '') return unknown('no-expected-answer');
  if (answer.trim() === '') return unknown('no-answer');
  if (gold.trim() === answer.trim()) return { verdict: 'correct', rule: 'exact' };
  const judged = judgeTexts(gold, answer, options);
  if (judged.verdict === 'correct' || !mayHoldMore.test(answer)) return judged;
  const option = judged.verdict === 'unknown' ? compareNamedOption(gold, answer) : undefined;
  if (option) return option;
  const within = answerWithin(answer);
  if (!within || (judged.verdict === 'wrong' && !within.marked)) return judged;
  const judgedWithin = judgeTexts(gold, within.answer, options);
  return judgedWithin.verdict === 'unknown' && judged.verdict === 'unknown' ? judged : judgedWithin;
}

/** A box or words around the answer. */
const mayHoldMore = /\\(?:boxed|fbox)|####|[A-Za-z]{2}/u;

function judgeTexts(gold: string, answer: string, options: JudgeOptions): Judgement {
  if (gold.length > longestAnswer || answer.length > longestAnswer) return unknown('too-long');
  const sides = [withDerivativesNamed(spell(gold)), withDerivativesNamed(spell(answer))] as const;
  const judged = judgeSpelled(...sides, { work: new Work(mostWork), options, integers: new Set(), implied: new Set() });
  return options.strict === true && judged.verdict === 'correct' && isLessReduced(...sides) ? wrong('form') : judged;
}

/**
 * Finds the final answer of an attempt and judges it. An attempt that was cut off before its answer is `truncated` and
 * unknown; one that ended by itself without any is wrong where it surely holds none. Linear in the attempt's length.
 */
export function judgeAttempt(
  expected: string,
  attempt: string,
  options: JudgeOptions = {},
  end?: AttemptEnd,
): AttemptJudgement {
  const found = finalAnswer(attempt, end);
  const judged = judgeFound(found, expected, attempt, options, end);
  const isBoxed = found.kind === 'answer' && (found.how === 'boxed' || found.how === 'hashes');
  const isOpen = judged.verdict === 'unknown' && end !== 'cut' && !isBoxed;
  const said = isOpen ? afterThinking(attempt) : '';
  const option =
    said === '' || said.includes('<think>') ? undefined : compareNamedOption(expectedFinal(expected), said);
  return option ? { ...option, answer: `(${optionNamedIn(said) ?? ''})`, truncated: false } : judged;
}

function judgeFound(
  found: FinalAnswer,
  expected: string,
  attempt: string,
  options: JudgeOptions,
  end: AttemptEnd,
): AttemptJudgement {
  if (found.kind === 'truncated' || (found.kind === 'none' && end === 'cut')) return cutOff(null);
  if (found.kind === 'none') {
    const gold = expectedFinal(expected);
    const isWrong = gold.trim() !== '' && holdsNoAnswer(gold, attempt);
    const rule = gold.trim() === '' ? 'no-expected-answer' : 'no-answer';
    return { ...(isWrong ? wrong(rule) : unknown(rule)), answer: null, truncated: false };
  }
  const judged = judgeAnswer(expected, found.answer, options);
  if (end === 'cut' && judged.verdict !== 'correct' && !marksAnswer(found)) return cutOff(found.answer);
  if (judged.verdict === 'wrong' && found.how === 'number' && namesBefore(attempt, expected, options))
    return { ...unknown('no-answer'), answer: found.answer, truncated: false };
  return { ...judged, answer: found.answer, truncated: false };
}

/** Whether the last sentence names the expected number too: in "220 $ in 12 months" the last number is not the answer. */
function namesBefore(attempt: string, expected: string, options: JudgeOptions): boolean {
  const sentence =
    afterThinking(attempt)
      .trimEnd()
      .split(/[.!?](?=\s)|\n/u)
      .at(-1) ?? '';
  const numbers = sentence.slice(-1_000).match(/\d[\d,]*(?:\.\d+)?/gu) ?? [];
  return numbers.slice(-8).some((number) => judgeAnswer(expected, number, options).verdict === 'correct');
}

function cutOff(answer: string | null): AttemptJudgement {
  return { ...unknown('truncated'), answer, truncated: true };
}

type Rule = (expected: string, answer: string, context: Context) => Judgement | undefined;

/** In order; the first that understands both sides decides. Each takes answers in the spelling of `spell`. */
const plainRules: readonly Rule[] = [
  compareOptions,
  compareMarks,
  compareCalendar,
  quantities,
  compareDecimalComma,
  compareShortWords,
  words,
];

function judgeSpelled(expected: string, answer: string, context: Context): Judgement {
  if (sameText(expected, answer))
    return separatesDigits(expected, answer) ? unknown('list-or-number') : correct('exact');
  const [gold, given] = [expected, answer].map((side) => withoutNumberWords(withoutRemark(side)));
  if (gold === undefined || given === undefined) return unknown('not-understood');
  const values = withoutNames(gold, given);
  if (values) {
    if (sameText(...values)) return correct('exact');
    for (const rule of plainRules) {
      const judged = rule(...values, context);
      if (judged) return judged;
    }
  }
  return structures(gold, given, context);
}

const named = /^(\\?[A-Za-z]+(?:_(?:\{\w+\}|\w))?'?(?: ?\( ?\w ?\))?) ?= ?([^=]+)$/u;

/** `x = 5` beside 5 is 5; undefined when the two sides name different things, as `x = 5` and `y = 5` do. */
function withoutNames(expected: string, answer: string): [string, string] | undefined {
  const [gold, given] = [named.exec(expected), named.exec(answer)];
  if (gold && given)
    return compact(gold[1] ?? '') === compact(given[1] ?? '') ? [gold[2] ?? '', given[2] ?? ''] : undefined;
  return [
    gold && !answer.includes('=') ? (gold[2] ?? '') : expected,
    given && !expected.includes('=') ? (given[2] ?? '') : answer,
  ];
}

function sameText(expected: string, answer: string): boolean {
  const gold = compact(expected);
  return gold !== '' && gold === compact(answer);
}

/** "1,234" beside "1, 234": without the space the comma groups digits, with it it may stand between two numbers. */
function separatesDigits(expected: string, answer: string): boolean {
  const [a, b] = [expected, answer].map((text) => text.replaceAll(/\d, (?=\d{3}(?!\d))/gu, (found) => `${found};`));
  return a !== undefined && b !== undefined && !sameText(a, b) && /^[-+]?\d{1,3}(?:, ?\d{3})+$/u.test(expected);
}

function quantities(expected: string, answer: string, { options }: Context): Judgement | undefined {
  const gold = readQuantity(expected) ?? readCompound(expected);
  const given = gold && (readQuantity(answer) ?? readCompound(answer));
  return given && compareQuantities(gold, given, options);
}

function words(expected: string, answer: string): Judgement | undefined {
  const gold = readWords(expected);
  const given = gold === undefined ? undefined : readWords(answer);
  if (gold === undefined || given === undefined) return undefined;
  const judged = compareWords(gold, given);
  // "Ann and Bob" is a list, which has its own rule.
  return judged.verdict === 'unknown' && / (?:and|or) /u.test(gold) ? undefined : judged;
}

/** Both sides read in full and compared part by part. */
function structures(expected: string, answer: string, context: Context): Judgement {
  if (holdsDifferentiation(expected) || holdsDifferentiation(answer)) return unknown('not-understood');
  const gold = parseAnswer(expected);
  const given = gold && parseAnswer(answer);
  if (!given) return unknown('not-understood');
  if (mayBeEither(expected, given) || mayBeEither(answer, gold)) return unknown('list-or-number');
  try {
    const judged = compareAnswers(gold, given, context);
    // A letter alone may be an option whose content the other side gives.
    const mayBeOption = readChoice(expected, true) ?? (readChoices(expected) ? undefined : readChoice(answer, false));
    return judged.verdict === 'wrong' && mayBeOption ? unknown('choice') : judged;
  } catch (error) {
    if (error instanceof OutOfWork) return unknown('too-long');
    throw error;
  }
}

/** Digits and commas alone may be one number or several: "1,234" beside a list, "0,5" beside a number. */
function mayBeEither(text: string, other: Node): boolean {
  if (signsIn(other) > 0) return false;
  if (/^-?\d{1,3}(?:,\d{3})+$/u.test(text)) return other.kind !== 'number';
  return isScalar(other) && /^-?(?:\d+(?:,\d+)+|\(\d{1,3}(?:,\d{3})+\))$/u.test(text);
}

/** Whether a fraction of the answer can be reduced, and none of the expected answer can. */
function isLessReduced(expected: string, answer: string): boolean {
  return hasReducible(answer) && !hasReducible(expected);
}

function hasReducible(text: string): boolean {
  const fractions = text.matchAll(/\\frac ?\{ ?-?(\d{1,15}) ?\} ?\{ ?-?(\d{1,15}) ?\}|(\d{1,15}) ?\/ ?(\d{1,15})/gu);
  for (const [, over, under, numerator, denominator] of fractions) {
    const fraction = { numerator: BigInt(over ?? numerator ?? 1), denominator: BigInt(under ?? denominator ?? 1) };
    if (fraction.denominator !== 0n && lowestTerms(fraction).denominator !== fraction.denominator) return true;
  }
  return false;
}
