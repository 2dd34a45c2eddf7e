import { compareQuantities } from './compareQuantities';
import { expectedFinal, finalAnswer } from './finalAnswer';
import type { JudgeRule, Judgement } from './judgement';
import { compareChoices, compareWords, readChoice, readWords } from './plainAnswer';
import { readQuantity } from './quantity';
import { compact, spell } from './spelling';

/** The judgement of a whole attempt, with the answer that was found in it. */
export interface AttemptJudgement extends Judgement {
  answer: string | null;
  /** The attempt broke off before its answer; its verdict is `unknown`. */
  truncated: boolean;
}

/** Longer answers are compared as text only, so that no pair takes long. */
const longestAnswer = 1_000;

/**
 * Judges an answer against the expected one. The comparison is not symmetric: the expected side decides what a percent
 * sign, a unit or an option letter means.
 *
 * `correct` only when the two are surely the same, `wrong` only when both were understood in full and differ; all else
 * is `unknown`. Never throws, and takes well under a millisecond for answers of ordinary length.
 */
export function judgeAnswer(expected: string, answer: string): Judgement {
  const gold = expectedFinal(expected);
  if (gold.trim() === '') return unknown('no-expected-answer');
  if (answer.trim() === '') return unknown('no-answer');
  if (gold.trim() === answer.trim()) return { verdict: 'correct', rule: 'exact' };
  if (gold.length > longestAnswer || answer.length > longestAnswer) return unknown('too-long');
  return judgeSpelled(spell(gold), spell(answer));
}

/** Finds the final answer of an attempt and judges it. Linear in the attempt's length. */
export function judgeAttempt(expected: string, attempt: string): AttemptJudgement {
  const found = finalAnswer(attempt);
  if (found.kind === 'truncated') return { ...unknown('truncated'), answer: null, truncated: true };
  if (found.kind === 'none') return { ...unknown('no-answer'), answer: null, truncated: false };
  return { ...judgeAnswer(expected, found.answer), answer: found.answer, truncated: false };
}

type Rule = (expected: string, answer: string) => Judgement | undefined;

/** In order; the first that understands both sides decides. Each takes answers in the spelling of `spell`. */
const rules: readonly Rule[] = [sameText, choices, quantities, words];

function judgeSpelled(expected: string, answer: string): Judgement {
  const pair = withoutNames(expected, answer);
  if (!pair) return unknown('not-understood');
  for (const rule of rules) {
    const judged = rule(...pair);
    if (judged) return judged;
  }
  return unknown('not-understood');
}

function unknown(rule: JudgeRule): Judgement {
  return { verdict: 'unknown', rule };
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

function sameText(expected: string, answer: string): Judgement | undefined {
  const gold = compact(expected);
  return gold !== '' && gold === compact(answer) ? { verdict: 'correct', rule: 'exact' } : undefined;
}

function choices(expected: string, answer: string): Judgement | undefined {
  const gold = readChoice(expected, false);
  const given = gold && readChoice(answer, true);
  return given && compareChoices(gold, given);
}

function quantities(expected: string, answer: string): Judgement | undefined {
  const gold = readQuantity(expected);
  const given = gold && readQuantity(answer);
  return given && compareQuantities(gold, given);
}

function words(expected: string, answer: string): Judgement | undefined {
  const gold = readWords(expected);
  const given = gold === undefined ? undefined : readWords(answer);
  return gold === undefined || given === undefined ? undefined : compareWords(gold, given);
}
