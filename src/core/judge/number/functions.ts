import {
  isExactZero,
  log2Of,
  magnitude,
  minus,
  negated,
  nothingKnown,
  one,
  plus,
  product,
  quotient,
  rounded,
  signOf,
  sizeOf,
  squareRoot,
  zero,
  type Ball,
} from './ball';

/** Bits kept behind the wanted ones while a series is summed: its terms are cut off, and there are fewer than 2^12. */
const guard = 24;

/** Arguments beyond this size get no value: their reduction would need more digits than an answer is worth. */
const largestArgument = 40;

const constants = new Map<string, bigint>();

/** `compute(places)`, remembered; constants in fixed point with `places` bits after the point. */
function remembered(name: string, places: number, compute: (places: number) => bigint): bigint {
  const key = `${name}${places}`;
  const known = constants.get(key) ?? compute(places);
  if (constants.size > 64) constants.clear();
  constants.set(key, known);
  return known;
}

/** arctan(1 / n) or, with `sign` 1, artanh(1 / n). */
function inverseTangent(n: bigint, sign: 1n | -1n, places: number): bigint {
  let power = (1n << BigInt(places + guard)) / n;
  let sum = power;
  for (let k = 3n; power !== 0n; k += 2n) {
    power = (power / (n * n)) * sign;
    sum += power / k;
  }
  return sum >> BigInt(guard);
}

function fixedPi(places: number): bigint {
  // Machin's formula.
  const compute = (to: number) =>
    (16n * inverseTangent(5n, -1n, to + 8) - 4n * inverseTangent(239n, -1n, to + 8)) >> 8n;
  return remembered('pi', places, compute);
}

function fixedLn2(places: number): bigint {
  const compute = (to: number) => (2n * inverseTangent(3n, 1n, to + 8)) >> 8n;
  return remembered('ln2', places, compute);
}

function fromFixed(mantissa: bigint, places: number, error: number, bits: number): Ball {
  return rounded({ mantissa, exponent: -places, error }, bits);
}

export function pi(bits: number): Ball {
  return fromFixed(fixedPi(bits + guard), bits + guard, -bits - guard + 4, bits);
}

/** `a` with `places` bits after the point, cut off. */
function toFixed(a: Ball, places: number): bigint {
  const shift = a.exponent + places;
  return shift >= 0 ? a.mantissa << BigInt(shift) : a.mantissa >> BigInt(-shift);
}

export function exponential(a: Ball, bits: number): Ball {
  if (isExactZero(a)) return one;
  if (magnitude(a) > largestArgument || a.error > -1) return nothingKnown;
  const places = bits + guard + Math.max(0, Math.ceil(magnitude(a)));
  const ln2 = fixedLn2(places);
  const x = toFixed(a, places);
  const twos = x / ln2;
  // The series converges fast for small arguments: e^r = (e^(r / 2^8))^(2^8).
  const halvings = 8n;
  const r = (x - twos * ln2) >> halvings;
  const unit = 1n << BigInt(places);
  let term = unit;
  let sum = unit;
  for (let k = 1n; term !== 0n && term !== -1n; k++) {
    term = ((term * r) >> BigInt(places)) / k;
    sum += term;
  }
  for (let i = 0n; i < halvings; i++) sum = (sum * sum) >> BigInt(places);
  const exponent = Number(twos) - places;
  const size = log2Of(sum) + exponent;
  const error = Math.max(size - bits, size + a.error + 1) + 1;
  return rounded({ mantissa: sum, exponent, error }, bits);
}

/** The natural logarithm of a positive number. */
export function logarithm(a: Ball, bits: number): Ball {
  if (signOf(a) !== 1 || Math.abs(magnitude(a)) > 1e9) return nothingKnown;
  if (a.error === -Infinity && a.mantissa === 1n && a.exponent === 0) return zero;
  const places = bits + guard;
  const twos = Math.round(magnitude(a));
  const scaled = toFixed({ ...a, exponent: a.exponent - twos }, places);
  const unit = 1n << BigInt(places);
  // ln f = 2 artanh((f - 1) / (f + 1)), and f is near 1.
  const z = ((scaled - unit) << BigInt(places)) / (scaled + unit);
  const square = (z * z) >> BigInt(places);
  let power = z;
  let sum = z;
  for (let k = 3n; power !== 0n && power !== -1n; k += 2n) {
    power = (power * square) >> BigInt(places);
    sum += power / k;
  }
  const mantissa = 2n * sum + BigInt(twos) * fixedLn2(places);
  const ofTwos = Math.log2(Math.abs(twos) + 1);
  const error = Math.max(ofTwos - places + 12, a.error - magnitude(a) + 1) + 1;
  return fromFixed(mantissa, places, error, bits);
}

export function sineAndCosine(a: Ball, bits: number): { sine: Ball; cosine: Ball } {
  if (isExactZero(a)) return { sine: zero, cosine: one };
  if (magnitude(a) > largestArgument || a.error > -1) return { sine: nothingKnown, cosine: nothingKnown };
  const places = bits + guard + Math.max(0, Math.ceil(magnitude(a)));
  const quarter = fixedPi(places) >> 1n;
  const x = toFixed(a, places);
  const turns = (x + (x < 0n ? -quarter : quarter) / 2n) / quarter;
  const r = x - turns * quarter;
  const square = (r * r) >> BigInt(places);
  const sineOfR = alternating(r, square, 2n, places);
  const cosineOfR = alternating(1n << BigInt(places), square, 1n, places);
  const error = Math.max(-bits - guard + 14, a.error) + 1;
  const ball = (mantissa: bigint) => fromFixed(mantissa, places, error, bits);
  const [s, c] = [ball(sineOfR), ball(cosineOfR)];
  switch (((turns % 4n) + 4n) % 4n) {
    case 0n:
      return { sine: s, cosine: c };
    case 1n:
      return { sine: c, cosine: negated(s) };
    case 2n:
      return { sine: negated(s), cosine: negated(c) };
    default:
      return { sine: negated(c), cosine: s };
  }
}

/** first - first x^2 / (k (k + 1)) + ..., with k growing by 2: the series of sine (from 2) and cosine (from 1). */
function alternating(first: bigint, square: bigint, from: bigint, places: number): bigint {
  let term = first;
  let sum = first;
  for (let k = from; term !== 0n && term !== -1n; k += 2n) {
    term = -((term * square) >> BigInt(places)) / (k * (k + 1n));
    sum += term;
  }
  return sum;
}

export function arcTangent(a: Ball, bits: number): Ball {
  if (isExactZero(a)) return zero;
  if (a.error === Infinity) return nothingKnown;
  if (magnitude(a) > 0) {
    const rest = arcTangent(quotient(one, sizeOf(a), bits), bits);
    const value = minus(product(pi(bits), { mantissa: 1n, exponent: -1, error: -Infinity }, bits), rest, bits);
    return a.mantissa < 0n ? negated(value) : value;
  }
  let x = a;
  // Three times arctan x = 2 arctan(x / (1 + sqrt(1 + x^2))), so that the series is short.
  for (let i = 0; i < 3; i++)
    x = quotient(x, plus(one, squareRoot(plus(one, product(x, x, bits), bits), bits), bits), bits);
  const places = bits + guard + Math.max(0, Math.ceil(-magnitude(a)));
  if (places > 8 * bits) return { ...a, error: Math.max(a.error, 3 * magnitude(a)) + 1 };
  const z = toFixed(x, places);
  const square = (z * z) >> BigInt(places);
  let power = z;
  let sum = z;
  for (let k = 3n; power !== 0n && power !== -1n; k += 2n) {
    power = -((power * square) >> BigInt(places));
    sum += power / k;
  }
  return fromFixed(8n * sum, places, Math.max(x.error + 4, -places + 12), bits);
}
