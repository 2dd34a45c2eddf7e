import type { Quantity } from '../quantity';
import { conversion } from '../conversions';
import {
  absolute,
  add,
  compare,
  dividedBy,
  equal,
  lowestTerms,
  negate,
  powerOfTen,
  rational,
  terminates,
  times,
} from '../rational';
import { conversions, isConvertible, isMeasure } from '../units';
import type { Judgement } from '../judgement';
import type { JudgeOptions } from './context';

/**
 * Digits that a decimal must give to stand for a fraction whose digits never end: 0.33333333 is taken for 1/3, 0.333 is
 * not. The last digit may be rounded or cut off. This is the only tolerance; everything else is exact. Options may change
 * the number.
 */
export const digitsForFraction = 8;

/**
 * Compares two numbers by value; the expected side decides what a percent sign and a unit mean. A sign or a unit that
 * only one side has is passed over when the numbers agree; where the difference may be one of units or of rounding the
 * verdict is `unknown`.
 */
export function compareQuantities(expected: Quantity, answer: Quantity, options: JudgeOptions): Judgement {
  if (expected.percent !== answer.percent) return comparePercent(expected, answer);
  if (expected.unit !== answer.unit) return compareUnits(expected, answer, options);
  return compareNumbers(expected, answer, options);
}

function compareNumbers(expected: Quantity, answer: Quantity, options: JudgeOptions): Judgement {
  if (equal(expected.value, answer.value)) return { verdict: 'correct', rule: 'rational' };
  if (expected.form === 'decimal' && rounds(expected, answer)) return roundingOf(answer, expected, options);
  if (answer.form === 'decimal' && rounds(answer, expected)) return roundingOf(expected, answer, options);
  if (sameGroups(expected, answer)) return { verdict: 'unknown', rule: 'list-or-number' };
  return { verdict: 'wrong', rule: 'rational' };
}

/** Whether `decimal` is `exact` rounded or cut off after its last digit. At least two digits say so, or it is chance. */
function rounds(decimal: Quantity, exact: Quantity): boolean {
  if (decimal.significant < 2 || exact.form === 'integer') return false;
  if (exact.form === 'decimal' && exact.decimals <= decimal.decimals) return false;
  const unit = powerOfTen(-decimal.decimals);
  const [size, exactSize] = [absolute(decimal.value), absolute(exact.value)];
  if (compare(times(decimal.value, exact.value), rational(0n)) < 0) return false;
  const excess = add(exactSize, negate(size));
  const cutOff = compare(excess, rational(0n)) > 0 && compare(excess, unit) < 0;
  return cutOff || compare(times(absolute(excess), rational(2n)), unit) <= 0;
}

function roundingOf(exact: Quantity, decimal: Quantity, { digits }: JudgeOptions): Judgement {
  // Of digits that end, a caller who names a number of digits takes as many; else all of them count.
  const endless = exact.form === 'fraction' && !terminates(exact.value);
  const enough = decimal.significant >= (digits ?? digitsForFraction) && (endless || digits !== undefined);
  return enough ? { verdict: 'correct', rule: 'decimal' } : { verdict: 'unknown', rule: 'rounding' };
}

/** "100,200" may be the number or the list, so that the same groups in another order prove nothing. */
function sameGroups(expected: Quantity, answer: Quantity): boolean {
  if (!expected.groups || !answer.groups) return false;
  return expected.groups.toSorted().join() === answer.groups.toSorted().join();
}

/**
 * `25%` beside 25 or 0.25. Both are accepted where a percentage is expected, and `25%` where 25 or 0.25 is; up to 1
 * the two readings cannot be told apart, and only the same value is accepted.
 */
function comparePercent(expected: Quantity, answer: Quantity): Judgement {
  // 30° is no 30 %.
  const unit = expected.unit ?? answer.unit;
  if (unit !== undefined)
    return { verdict: isMeasure(unit) ? 'wrong' : 'unknown', rule: isMeasure(unit) ? 'unit' : 'percent' };
  const hundredth = rational(1n, 100n);
  const valueOf = (side: Quantity) => (side.percent ? times(side.value, hundredth) : side.value);
  if (equal(valueOf(expected), valueOf(answer))) return { verdict: 'correct', rule: 'percent' };
  if (!equal(expected.value, answer.value)) {
    const close = rounds(expected, answer) || rounds(answer, expected);
    return { verdict: close ? 'unknown' : 'wrong', rule: 'percent' };
  }
  const readable = compare(absolute(expected.value), rational(1n)) > 0;
  return { verdict: readable ? 'correct' : 'unknown', rule: 'percent' };
}

function compareUnits(expected: Quantity, answer: Quantity, options: JudgeOptions): Judgement {
  if (expected.unit !== undefined && answer.unit !== undefined) return compareConverted(expected, answer);
  const judged = compareNumbers(expected, answer, options);
  if (judged.verdict === 'wrong' && mayBeConverted(expected, answer)) return { verdict: 'unknown', rule: 'unit' };
  return judged.rule === 'rational' ? { ...judged, rule: 'unit' } : judged;
}

/** Different units: 1 hour is 60 minutes, exactly. Digits that may be rounded leave it open, as does what has no ratio. */
function compareConverted(expected: Quantity, answer: Quantity): Judgement {
  const factor = conversion(answer.unit ?? '', expected.unit ?? '');
  if (!factor)
    return { verdict: isOtherPower(expected.unit ?? '', answer.unit ?? '') ? 'wrong' : 'unknown', rule: 'unit' };
  const converted = times(answer.value, factor);
  if (equal(expected.value, converted)) return { verdict: 'correct', rule: 'unit' };
  const decimal = expected.form === 'decimal' || answer.form === 'decimal';
  const apart = times(absolute(add(expected.value, negate(converted))), rational(50n));
  const near = compare(apart, absolute(expected.value)) <= 0;
  // 5 km given as 3 miles is rounded too, though both are integers.
  const rounded = near && (decimal || lowestTerms(factor).denominator !== 1n);
  return { verdict: rounded ? 'unknown' : 'wrong', rule: 'unit' };
}

/** cm beside cm^2: a length is no area. */
function isOtherPower(expected: string, answer: string): boolean {
  const [a, b] = [expected, answer].map((unit) => unit.split('^'));
  return isConvertible(expected) && !/\//u.test(expected + answer) && a?.[0] === b?.[0] && a?.[1] !== b?.[1];
}

/** Whether the numbers differ by a factor that lies between two units: 2 hours where 120 is expected. */
function mayBeConverted(expected: Quantity, answer: Quantity): boolean {
  if (!isConvertible(expected.unit ?? answer.unit ?? '')) return false;
  const ratio = dividedBy(absolute(expected.value), absolute(answer.value));
  if (!ratio) return false;
  return conversions.some((factor) => equal(ratio, rational(factor)) || equal(ratio, rational(1n, factor)));
}
