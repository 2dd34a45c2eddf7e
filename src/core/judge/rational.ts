/** An exact number. The denominator is positive; the fraction need not be in lowest terms. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** @throws RangeError when the denominator is 0 */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('a rational number has no denominator 0');
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function absolute(a: Rational): Rational {
  return a.numerator < 0n ? negate(a) : a;
}

export function add(a: Rational, b: Rational): Rational {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function times(a: Rational, b: Rational): Rational {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** Undefined when `b` is 0. */
export function dividedBy(a: Rational, b: Rational): Rational | undefined {
  if (b.numerator === 0n) return undefined;
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function equal(a: Rational, b: Rational): boolean {
  return compare(a, b) === 0;
}

/** 10 to the power of `exponent`, which may be negative. */
export function powerOfTen(exponent: number): Rational {
  return exponent < 0 ? { numerator: 1n, denominator: 10n ** BigInt(-exponent) } : rational(10n ** BigInt(exponent));
}

/** Whether the decimal digits of `a` end: its reduced denominator has no prime factor but 2 and 5. */
export function terminates(a: Rational): boolean {
  let rest = a.denominator;
  // Factors shared with the numerator do not count; only the part without 2 and 5 has to divide it.
  while (rest % 10n === 0n) rest /= 10n;
  while (rest % 5n === 0n) rest /= 5n;
  while (rest % 2n === 0n) rest /= 2n;
  return a.numerator % rest === 0n;
}

/** The same number with the smallest denominator. */
export function lowestTerms(a: Rational): Rational {
  if (a.denominator === 1n) return a;
  let [x, y] = [absolute(a).numerator, a.denominator];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 1n ? a : { numerator: a.numerator / x, denominator: a.denominator / x };
}
