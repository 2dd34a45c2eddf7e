import {
  integerPower,
  isExactZero,
  minus,
  negated,
  nothingKnown,
  one,
  plus,
  powerBySquaring,
  product,
  quotient,
  signOf,
  sizeOf,
  squareRoot,
  zero,
  type Ball,
} from './ball';
import { arcTangent, exponential, logarithm, pi, sineAndCosine } from './functions';

/** A complex number known to within a bound; most are real, and then the imaginary part is exactly 0. */
export interface Complex {
  readonly re: Ball;
  readonly im: Ball;
}

export const unknownNumber: Complex = { re: nothingKnown, im: nothingKnown };

export function real(re: Ball): Complex {
  return { re, im: zero };
}

export function isReal(a: Complex): boolean {
  return isExactZero(a.im);
}

export function add(a: Complex, b: Complex, bits: number): Complex {
  return { re: plus(a.re, b.re, bits), im: plus(a.im, b.im, bits) };
}

export function subtract(a: Complex, b: Complex, bits: number): Complex {
  return { re: minus(a.re, b.re, bits), im: minus(a.im, b.im, bits) };
}

export function multiply(a: Complex, b: Complex, bits: number): Complex {
  if (isReal(a) && isReal(b)) return real(product(a.re, b.re, bits));
  return {
    re: minus(product(a.re, b.re, bits), product(a.im, b.im, bits), bits),
    im: plus(product(a.re, b.im, bits), product(a.im, b.re, bits), bits),
  };
}

export function divide(a: Complex, b: Complex, bits: number): Complex {
  if (isReal(b)) return { re: quotient(a.re, b.re, bits), im: quotient(a.im, b.re, bits) };
  const size = plus(product(b.re, b.re, bits), product(b.im, b.im, bits), bits);
  const over = multiply(a, { re: b.re, im: negated(b.im) }, bits);
  return { re: quotient(over.re, size, bits), im: quotient(over.im, size, bits) };
}

/** Distance from 0. */
export function modulus(a: Complex, bits: number): Ball {
  if (isReal(a)) return sizeOf(a.re);
  return squareRoot(plus(product(a.re, a.re, bits), product(a.im, a.im, bits), bits), bits);
}

/** Angle in (-pi, pi]. */
function argument(a: Complex, bits: number): Ball {
  const [x, y] = [signOf(a.re), signOf(a.im)];
  if (x === undefined || y === undefined || (x === 0 && y === 0)) return nothingKnown;
  const half = product(pi(bits), { mantissa: 1n, exponent: -1, error: -Infinity }, bits);
  if (x === 0) return y === 1 ? half : negated(half);
  const base = arcTangent(quotient(a.im, a.re, bits), bits);
  if (x === 1) return base;
  return y === -1 ? minus(base, pi(bits), bits) : plus(base, pi(bits), bits);
}

/** Principal value. */
export function ln(a: Complex, bits: number): Complex {
  if (isReal(a) && signOf(a.re) === 1) return real(logarithm(a.re, bits));
  return { re: logarithm(modulus(a, bits), bits), im: argument(a, bits) };
}

export function exp(a: Complex, bits: number): Complex {
  const size = exponential(a.re, bits);
  if (isReal(a)) return real(size);
  const { sine, cosine } = sineAndCosine(a.im, bits);
  return { re: product(size, cosine, bits), im: product(size, sine, bits) };
}

/** Principal value; exactly imaginary for a negative number. */
export function sqrt(a: Complex, bits: number): Complex {
  if (isReal(a)) {
    if (isExactZero(a.re)) return a;
    const sign = signOf(a.re);
    if (sign === undefined) return unknownNumber;
    return sign === 1 ? real(squareRoot(a.re, bits)) : { re: zero, im: squareRoot(negated(a.re), bits) };
  }
  return exp(multiply(ln(a, bits), real({ mantissa: 1n, exponent: -1, error: -Infinity }), bits), bits);
}

export function wholePower(a: Complex, exponent: bigint, bits: number): Complex {
  if (isReal(a)) return real(integerPower(a.re, exponent, bits));
  if (exponent < 0n) return divide(real(one), wholePower(a, -exponent, bits), bits);
  return powerBySquaring(a, exponent, real(one), (x, y) => multiply(x, y, bits));
}

/** Principal value of any other power. */
export function power(a: Complex, b: Complex, bits: number): Complex {
  if (isReal(a) && isExactZero(a.re)) return isReal(b) && signOf(b.re) === 1 ? a : unknownNumber;
  return exp(multiply(b, ln(a, bits), bits), bits);
}

/** Whether two numbers are surely different, cannot be told apart, or are known too little to say (undefined). */
export function differ(a: Complex, b: Complex, bits: number): boolean | undefined {
  const apart = subtract(a, b, bits);
  if (apart.re.error === Infinity || apart.im.error === Infinity) return undefined;
  const [re, im] = [signOf(apart.re), signOf(apart.im)];
  return re === 1 || re === -1 || im === 1 || im === -1;
}
