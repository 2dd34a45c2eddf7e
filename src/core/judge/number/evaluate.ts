import type { Node, NodeOf } from '../syntax/node';
import {
  exactly,
  isExactZero,
  magnitude,
  minus,
  negated,
  one,
  product,
  quotient,
  signOf,
  zero,
  type Ball,
} from './ball';
import {
  add,
  divide,
  exp,
  isReal,
  ln,
  modulus,
  multiply,
  power,
  real,
  sqrt,
  subtract,
  unknownNumber,
  wholePower,
  type Complex,
} from './complex';
import { arcTangent, pi, sineAndCosine } from './functions';
import { endlessSum, limitOf } from './limits';
import type { Work } from './work';

/** What an expression is evaluated with. */
export interface Setting {
  readonly bits: number;
  readonly names: ReadonlyMap<string, Complex>;
  /** What ± stands for. */
  readonly sign: 1n | -1n;
  /** What `\log` without a base means. */
  readonly logarithm: 'common' | 'natural';
  readonly work: Work;
  /** Grows to the largest binary logarithm of a size met on the way: where it is large, so must `bits` be. */
  largest: number;
}

const half: Ball = { mantissa: 1n, exponent: -1, error: -Infinity };

/** The value of an expression, complex and with a bound of its error; nothing known where it has none. */
export function evaluate(node: Node, setting: Setting): Complex {
  setting.work.spend(1);
  const value = valueOf(node, setting);
  const size = magnitude(value.re);
  // A size below its own error is no size.
  if (size > value.re.error && Math.abs(size) > setting.largest) setting.largest = Math.abs(size);
  return value;
}

function valueOf(node: Node, setting: Setting): Complex {
  const { bits } = setting;
  switch (node.kind) {
    case 'number': {
      const { numerator, denominator } = node.value;
      if (denominator === 1n) return real(exactly(numerator));
      return real(quotient(exactly(numerator), exactly(denominator), bits));
    }
    case 'name':
      return setting.names.get(node.name) ?? unknownNumber;
    case 'constant':
      return constant(node, setting);
    case 'sum':
      return node.parts.map((part) => evaluate(part, setting)).reduce((a, b) => add(a, b, bits));
    case 'product':
      return node.parts.map((part) => evaluate(part, setting)).reduce((a, b) => multiply(a, b, bits));
    case 'power':
      return powerOf(node, setting);
    case 'call':
      return callOf(node, setting);
    default:
      return unknownNumber;
  }
}

function constant({ name }: NodeOf<'constant'>, { bits, sign }: Setting): Complex {
  switch (name) {
    case 'pi':
      return real(pi(bits));
    case 'e':
      return exp(real(one), bits);
    case 'i':
      return { re: zero, im: one };
    case 'degree':
      return real(quotient(pi(bits), exactly(180n), bits));
    case 'sign':
      return real(exactly(sign));
    case 'opposite sign':
      return real(exactly(-sign));
    case 'infinity':
      return unknownNumber;
  }
}

/** Larger exponents take their time, and no answer has them. */
const largestExponent = 1n << 40n;

function powerOf({ base, exponent }: NodeOf<'power'>, setting: Setting): Complex {
  const { bits, work } = setting;
  work.spend(10 * (bits / 200));
  if (base.kind === 'constant' && base.name === 'e') return exp(evaluate(exponent, setting), bits);
  const a = evaluate(base, setting);
  if (exponent.kind !== 'number') {
    const raised = evaluate(exponent, setting);
    const whole = isReal(raised) ? smallInteger(raised.re) : undefined;
    // (-1)^n is real at integers.
    return whole === undefined || (isReal(a) && isExactZero(a.re))
      ? power(a, raised, bits)
      : wholePower(a, whole, bits);
  }
  const { numerator: times, denominator: degree } = exponent.value;
  if (times > largestExponent || -times > largestExponent) return unknownNumber;
  if (isReal(a) && isExactZero(a.re)) return times > 0n ? a : unknownNumber;
  if (degree === 1n) return wholePower(a, times, bits);
  if (degree === 2n) return wholePower(sqrt(a, bits), times, bits);
  // Schools take the real root of odd degree also of a negative number.
  if (isReal(a) && degree % 2n === 1n && signOf(a.re) === -1) {
    const root = rootOf(negated(a.re), degree, setting);
    return wholePower(real(negated(root)), times, bits);
  }
  if (isReal(a) && signOf(a.re) === 1) return wholePower(real(rootOf(a.re, degree, setting)), times, bits);
  return power(a, real(quotient(exactly(times), exactly(degree), bits)), bits);
}

function rootOf(value: Ball, degree: bigint, { bits }: Setting): Ball {
  return exp(real(quotient(ln(real(value), bits).re, exactly(degree), bits)), bits).re;
}

function callOf({ name, parts }: NodeOf<'call'>, setting: Setting): Complex {
  const { bits, work } = setting;
  const [node, second] = parts;
  if (!node || name.startsWith('of ')) return unknownNumber;
  if (name === 'sum over' || name === 'product over') return overIndex(name, parts, setting);
  if (name.startsWith('limit ')) return limitOf(name, parts, setting, evaluate);
  work.spend(20 * (bits / 200));
  const a = evaluate(node, setting);
  if (name === 'abs') return real(modulus(a, bits));
  if (name === 'exp') return exp(a, bits);
  if (name === 'ln') return ln(a, bits);
  if (name === 'log') return logarithmOf(a, second, setting);
  if (name === 'binom' && second) return binomial(a.re, evaluate(second, setting).re);
  if (!isReal(a) || second) return unknownNumber;
  return ofReal(name, a.re, setting);
}

/** More terms than this are worth no answer's time. */
const mostTerms = 300;

/** A sum or product over an index between two integers. */
function overIndex(name: 'sum over' | 'product over', parts: readonly Node[], setting: Setting): Complex {
  const [index, from, to, body] = parts;
  if (index?.kind !== 'name' || !from || !to || !body) return unknownNumber;
  const names = new Map(setting.names);
  const inner: Setting = { ...setting, names };
  const termAt = (k: bigint): Complex => {
    names.set(index.name, real(exactly(k)));
    return evaluate(body, inner);
  };
  const [low, high] = [evaluate(from, setting).re, evaluate(to, setting).re].map(smallInteger);
  const endless = to.kind === 'constant' && to.name === 'infinity' && name === 'sum over';
  if (endless && low !== undefined) return endlessSum(low, termAt, setting);
  if (low === undefined || high === undefined || high < low || high - low >= mostTerms) return unknownNumber;
  let result = real(name === 'sum over' ? zero : one);
  for (let k = low; k <= high; k++) {
    setting.work.spend(10);
    const term = termAt(k);
    result = name === 'sum over' ? add(result, term, setting.bits) : multiply(result, term, setting.bits);
  }
  setting.largest = Math.max(setting.largest, inner.largest);
  return result;
}

function logarithmOf(a: Complex, base: Node | undefined, setting: Setting): Complex {
  const { bits } = setting;
  if (base) return divide(ln(a, bits), ln(evaluate(base, setting), bits), bits);
  if (setting.logarithm === 'natural') return ln(a, bits);
  return divide(ln(a, bits), ln(real(exactly(10n)), bits), bits);
}

function ofReal(name: string, a: Ball, setting: Setting): Complex {
  const { bits } = setting;
  switch (name) {
    case 'sin':
    case 'cos':
    case 'tan':
    case 'cot':
    case 'sec':
    case 'csc':
      return trigonometric(name, a, bits);
    case 'arctan':
      return real(arcTangent(a, bits));
    case 'arccot':
      // Below 0 there are two customs.
      return signOf(a) === 1 ? real(arcTangent(quotient(one, a, bits), bits)) : unknownNumber;
    case 'arcsin':
    case 'arccos':
      return arcSineOrCosine(name, a, bits);
    case 'sinh':
    case 'cosh':
    case 'tanh':
      return hyperbolic(name, a, setting);
    case 'floor':
    case 'ceil':
      return wholePart(name, a);
    case 'factorial':
      return factorial(a);
    default:
      return unknownNumber;
  }
}

/** Undefined where the bound of the error leaves open which integer it is. */
function wholePart(name: 'floor' | 'ceil', a: Ball): Complex {
  if (magnitude(a) > 1_000 || a.exponent < -10_000) return unknownNumber;
  const down = a.exponent >= 0 ? a.mantissa << BigInt(a.exponent) : a.mantissa >> BigInt(-a.exponent);
  const up = down + 1n;
  const toDown = minus(a, exactly(down), 192);
  if (isExactZero(toDown)) return real(exactly(down));
  if (signOf(toDown) !== 1 || signOf(minus(a, exactly(up), 192)) !== -1) return unknownNumber;
  return real(exactly(name === 'floor' ? down : up));
}

/** Factorials of the integers at which counting functions are compared. */
function factorial(a: Ball): Complex {
  const n = smallInteger(a);
  if (n === undefined) return unknownNumber;
  let value = 1n;
  for (let k = 2n; k <= n; k++) value *= k;
  return real(exactly(value));
}

function binomial(a: Ball, b: Ball): Complex {
  const [n, k] = [smallInteger(a), smallInteger(b)];
  if (n === undefined || k === undefined) return unknownNumber;
  let value = 1n;
  for (let i = 0n; i < k; i++) value = (value * (n - i)) / (i + 1n);
  return real(exactly(value));
}

function smallInteger(a: Ball): bigint | undefined {
  if (a.error !== -Infinity || a.exponent < 0 || magnitude(a) > 9 || a.mantissa < 0n) return undefined;
  return a.mantissa << BigInt(a.exponent);
}

function trigonometric(name: string, a: Ball, bits: number): Complex {
  const { sine, cosine } = sineAndCosine(a, bits);
  if (name === 'sin') return real(sine);
  if (name === 'cos') return real(cosine);
  if (name === 'tan') return real(quotient(sine, cosine, bits));
  if (name === 'cot') return real(quotient(cosine, sine, bits));
  return real(quotient(one, name === 'sec' ? cosine : sine, bits));
}

function arcSineOrCosine(name: string, a: Ball, bits: number): Complex {
  const halfPi = product(pi(bits), half, bits);
  // arcsin x = arctan(x / sqrt(1 - x^2)), which has no value at the two ends.
  const rest = subtract(real(one), real(product(a, a, bits)), bits);
  const ends = isExactZero(rest.re);
  const root = sqrt(rest, bits);
  if (!isReal(root)) return unknownNumber;
  const arcSine = ends ? (a.mantissa < 0n ? negated(halfPi) : halfPi) : arcTangent(quotient(a, root.re, bits), bits);
  return name === 'arcsin' ? real(arcSine) : subtract(real(halfPi), real(arcSine), bits);
}

function hyperbolic(name: string, a: Ball, setting: Setting): Complex {
  const { bits } = setting;
  const up = exp(real(a), bits);
  setting.largest = Math.max(setting.largest, Math.abs(magnitude(up.re)));
  const down = exp(real(negated(a)), bits);
  const sine = multiply(subtract(up, down, bits), real(half), bits);
  const cosine = multiply(add(up, down, bits), real(half), bits);
  return name === 'sinh' ? sine : name === 'cosh' ? cosine : divide(sine, cosine, bits);
}
