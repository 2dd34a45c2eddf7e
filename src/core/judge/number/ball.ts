/**
 * A real number known to within a bound: `mantissa * 2^exponent`, off by at most `2^error`. `error` is -Infinity for
 * what is exact and Infinity for what nothing is known of (the quotient by zero, a logarithm of zero).
 */
export interface Ball {
  readonly mantissa: bigint;
  readonly exponent: number;
  readonly error: number;
}

export const zero: Ball = { mantissa: 0n, exponent: 0, error: -Infinity };
export const one: Ball = { mantissa: 1n, exponent: 0, error: -Infinity };
export const nothingKnown: Ball = { mantissa: 0n, exponent: 0, error: Infinity };

export function exactly(value: bigint): Ball {
  return { mantissa: value, exponent: 0, error: -Infinity };
}

export function isExactZero(a: Ball): boolean {
  return a.mantissa === 0n && a.error === -Infinity;
}

/** Binary logarithm of the size, right to a few parts in 10^12; -Infinity of 0. Values of any size. */
export function log2Of(value: bigint): number {
  const size = value < 0n ? -value : value;
  const close = Number(size);
  if (close < Infinity) return Math.log2(close);
  const digits = size.toString(16);
  return Math.log2(Number(`0x${digits.slice(0, 14)}`)) + 4 * (digits.length - 14);
}

/** Binary logarithm of the size of the middle of the ball. */
export function magnitude(a: Ball): number {
  return log2Of(a.mantissa) + a.exponent;
}

/** 1 or -1 when all of the ball lies on that side of 0, 0 when it is exactly 0, undefined when the bound leaves it open. */
export function signOf(a: Ball): -1 | 0 | 1 | undefined {
  if (isExactZero(a)) return 0;
  // The logarithm is off by less than this.
  if (!(magnitude(a) > a.error + 1e-6)) return undefined;
  return a.mantissa > 0n ? 1 : -1;
}

/** Logarithm of a sum of errors, from their logarithms; rounded up. */
function errorSum(...errors: number[]): number {
  const most = Math.max(...errors);
  if (most === -Infinity || most === Infinity) return most;
  let sum = 0;
  for (const error of errors) sum += 2 ** (error - most);
  return most + Math.log2(sum) + 1e-9;
}

/** Cuts the mantissa down to `bits`, and counts what was cut as error. */
export function rounded(a: Ball, bits: number): Ball {
  const excess = Math.ceil(log2Of(a.mantissa)) - bits;
  if (excess <= 8) return a;
  const exponent = a.exponent + excess;
  return { mantissa: a.mantissa >> BigInt(excess), exponent, error: errorSum(a.error, exponent) };
}

export function negated(a: Ball): Ball {
  return { ...a, mantissa: -a.mantissa };
}

export function sizeOf(a: Ball): Ball {
  return a.mantissa < 0n ? negated(a) : a;
}

export function plus(a: Ball, b: Ball, bits: number): Ball {
  if (isExactZero(a)) return b;
  if (isExactZero(b)) return a;
  const error = errorSum(a.error, b.error);
  if (error === Infinity) return nothingKnown;
  const [high, low] = a.exponent >= b.exponent ? [a, b] : [b, a];
  const apart = magnitude(high) - magnitude(low);
  // A term below the last bit only widens the bound.
  if (apart > 2 * bits + 16) return { ...high, error: errorSum(error, magnitude(low) + 1e-6) };
  if (-apart > 2 * bits + 16) return { ...low, error: errorSum(error, magnitude(high) + 1e-6) };
  const shift = high.exponent - low.exponent;
  // A zero with a bound may have an exponent that has nothing to do with the other's.
  if (shift > 8 * bits + 10_000) return high.mantissa === 0n ? { ...low, error } : nothingKnown;
  const mantissa = (high.mantissa << BigInt(shift)) + low.mantissa;
  return rounded({ mantissa, exponent: low.exponent, error }, bits);
}

export function minus(a: Ball, b: Ball, bits: number): Ball {
  return plus(a, negated(b), bits);
}

export function product(a: Ball, b: Ball, bits: number): Ball {
  if (isExactZero(a) || isExactZero(b)) return zero;
  const exact = a.error === -Infinity && b.error === -Infinity;
  const error = exact ? -Infinity : errorSum(magnitude(a) + b.error, magnitude(b) + a.error, a.error + b.error) + 1e-6;
  if (Number.isNaN(error) || error === Infinity) return nothingKnown;
  return rounded({ mantissa: a.mantissa * b.mantissa, exponent: a.exponent + b.exponent, error }, bits);
}

export function quotient(a: Ball, b: Ball, bits: number): Ball {
  const size = magnitude(b);
  if (!(size > b.error + 1) || a.error === Infinity) return nothingKnown;
  if (isExactZero(a)) return zero;
  const shift = Math.max(0, Math.ceil(bits + log2Of(b.mantissa) - log2Of(a.mantissa)) + 8);
  if (!Number.isFinite(shift)) return { mantissa: 0n, exponent: 0, error: a.error - size + 1 };
  const mantissa = (a.mantissa << BigInt(shift)) / b.mantissa;
  const exponent = a.exponent - b.exponent - shift;
  // (a + da) / (b + db) is off by at most (|da| + |a / b| |db|) / (|b| - |db|), and |db| is less than half of |b|.
  const error = errorSum(exponent, a.error - size + 1, magnitude(a) - 2 * size + b.error + 1);
  return rounded({ mantissa, exponent, error: error + 1e-6 }, bits);
}

/** The square root of a number that is not negative. */
export function squareRoot(a: Ball, bits: number): Ball {
  if (isExactZero(a)) return zero;
  const sign = signOf(a);
  if (sign !== 1) return nothingKnown;
  const wanted = Math.max(0, Math.ceil(2 * bits - log2Of(a.mantissa)) + 8);
  const shift = wanted + ((a.exponent - wanted) % 2 === 0 ? 0 : 1);
  const shifted = a.mantissa << BigInt(shift);
  const mantissa = integerRoot(shifted);
  const exponent = (a.exponent - shift) / 2;
  const exact = a.error === -Infinity && mantissa * mantissa === shifted;
  const error = exact ? -Infinity : errorSum(exponent, a.error - magnitude(a) / 2);
  return rounded({ mantissa, exponent, error }, bits);
}

/** The largest integer whose square is at most `value`, which is not negative. */
export function integerRoot(value: bigint): bigint {
  if (value < 2n) return value;
  const size = log2Of(value);
  let root = size < 1000 ? BigInt(Math.ceil(Math.sqrt(Number(value)))) + 1n : 1n << BigInt(Math.ceil(size / 2) + 1);
  // A start in doubles may fall short by its rounding; from above, Newton's steps only go down.
  root += root >> 48n;
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** A power with an integer exponent. */
export function integerPower(a: Ball, exponent: bigint, bits: number): Ball {
  if (exponent < 0n) return quotient(one, integerPower(a, -exponent, bits), bits);
  return powerBySquaring(a, exponent, one, (x, y) => product(x, y, bits));
}

/** A power with an exponent that is not negative, in numbers of any kind that have a product. */
export function powerBySquaring<T>(base: T, exponent: bigint, unit: T, multiply: (a: T, b: T) => T): T {
  let result = unit;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = multiply(result, square);
    if (rest > 1n) square = multiply(square, square);
  }
  return result;
}
