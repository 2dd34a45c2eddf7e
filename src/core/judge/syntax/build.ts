import {
  add as addRationals,
  compare,
  dividedBy,
  equal,
  lowestTerms,
  negate,
  rational,
  times as timesRational,
  type Rational,
} from '../rational';
import { integerRoot, log2Of } from '../number/ball';
import type { Node, NumberNode } from './node';

/** Exact numbers are worked out up to this many bits; larger ones stay expressions. */
const mostBits = 4_096;

export const infinity: Node = { kind: 'constant', name: 'infinity' };

export function exactNumber(value: Rational): NumberNode {
  const lowest = lowestTerms(value);
  const form = lowest.denominator === 1n ? 'integer' : 'fraction';
  return { kind: 'number', value: lowest, form, decimals: 0, significant: 0 };
}

export function integer(value: bigint | number): NumberNode {
  return exactNumber(rational(BigInt(value)));
}

function fits({ numerator, denominator }: Rational): boolean {
  return log2Of(numerator) < mostBits && log2Of(denominator) < mostBits;
}

/** A sum with its numbers added up; a lone number keeps the form in which it was written. */
export function sum(parts: readonly Node[]): Node {
  return folded('sum', parts, rational(0n), addRationals);
}

export function product(parts: readonly Node[]): Node {
  return folded('product', parts, rational(1n), timesRational);
}

function folded(
  kind: 'sum' | 'product',
  parts: readonly Node[],
  neutral: Rational,
  combine: (a: Rational, b: Rational) => Rational,
): Node {
  const rest: Node[] = [];
  let number: NumberNode | undefined;
  for (const part of parts.flatMap((each) => (each.kind === kind ? each.parts : [each]))) {
    if (part.kind !== 'number') rest.push(part);
    else if (!number || equal(number.value, neutral)) number = part;
    else {
      const value = combine(number.value, part.value);
      if (fits(value)) number = exactNumber(value);
      else rest.push(part);
    }
  }
  if (number && (rest.length === 0 || !equal(number.value, neutral))) rest.unshift(number);
  const [only] = rest;
  return only && rest.length === 1 ? only : only ? { kind, parts: rest } : exactNumber(neutral);
}

export function negated(node: Node): Node {
  if (node.kind === 'number') return { ...node, value: negate(node.value) };
  return product([integer(-1), node]);
}

/** Undefined where the divisor is the number 0. */
export function quotient(over: Node, under: Node): Node | undefined {
  if (over.kind === 'number' && under.kind === 'number') {
    const value = dividedBy(over.value, under.value);
    if (!value) return undefined;
    return exactNumber(value);
  }
  return product([over, power(under, integer(-1))]);
}

/** A power, worked out where the result is an exact number of bounded size. */
export function power(base: Node, exponent: Node): Node {
  if (base.kind === 'number' && exponent.kind === 'number') {
    const value = rationalPower(base.value, exponent.value);
    if (value) return exactNumber(value);
  }
  if (exponent.kind === 'number' && equal(exponent.value, rational(1n))) return base;
  return { kind: 'power', base, exponent };
}

function rationalPower(base: Rational, exponent: Rational): Rational | undefined {
  const { numerator: times, denominator: degree } = lowestTerms(exponent);
  const root = degree === 1n ? base : degree === 2n ? rootOf(base) : undefined;
  const size = times < 0n ? -times : times;
  if (!root || size > mostBits) return undefined;
  if (root.numerator === 0n) return times > 0n ? rational(0n) : undefined;
  const bits = Math.max(log2Of(root.numerator), log2Of(root.denominator)) * Number(size);
  if (bits > mostBits) return undefined;
  const value = rational(root.numerator ** size, root.denominator ** size);
  return times < 0n ? dividedBy(rational(1n), value) : value;
}

/** The square root where it is rational. */
function rootOf(value: Rational): Rational | undefined {
  const { numerator, denominator } = lowestTerms(value);
  if (numerator < 0n) return undefined;
  const [over, under] = [integerRoot(numerator), integerRoot(denominator)];
  return over * over === numerator && under * under === denominator ? rational(over, under) : undefined;
}

export function squareRoot(node: Node): Node {
  return power(node, exactNumber(rational(1n, 2n)));
}

/** The real root of odd degree also of negative numbers. */
export function root(node: Node, degree: Node): Node {
  return power(node, power(degree, integer(-1)));
}

/** Factorials and binomials are worked out up to these arguments; their digits still fit. */
const largestFactorial = 300n;

/** A function applied; worked out where arguments and result are exact numbers. */
export function call(name: string, parts: readonly Node[]): Node {
  const numbers = parts.map((part) => (part.kind === 'number' ? lowestTerms(part.value) : undefined));
  const [first, second] = numbers;
  const chosen = ofSeveral(name, numbers);
  if (chosen) return exactNumber(chosen);
  const value =
    first && (numbers.length === 1 || second) ? valueOfCall(name, first, second, numbers.length) : undefined;
  return value ? exactNumber(value) : { kind: 'call', name, parts };
}

/** The largest, smallest, greatest common divisor or least common multiple of exact numbers. */
function ofSeveral(name: string, numbers: readonly (Rational | undefined)[]): Rational | undefined {
  const known = numbers.flatMap((each) => each ?? []);
  const [first, ...others] = known;
  if (!first || others.length === 0 || known.length < numbers.length) return undefined;
  if (name === 'max') return others.reduce((a, b) => (compare(a, b) < 0 ? b : a), first);
  if (name === 'min') return others.reduce((a, b) => (compare(a, b) > 0 ? b : a), first);
  if (known.some(({ numerator, denominator }) => denominator !== 1n || numerator <= 0n)) return undefined;
  const integers = others.map(({ numerator }) => numerator);
  if (name === 'gcd') return rational(integers.reduce(divisorOf, first.numerator));
  return name === 'lcm' ? rational(integers.reduce((a, b) => (a / divisorOf(a, b)) * b, first.numerator)) : undefined;
}

function divisorOf(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function valueOfCall(name: string, a: Rational, b: Rational | undefined, count: number): Rational | undefined {
  if (count === 1) {
    const floor = a.numerator / a.denominator - (a.numerator < 0n && a.denominator !== 1n ? 1n : 0n);
    if (name === 'abs') return a.numerator < 0n ? negate(a) : a;
    if (name === 'floor') return rational(floor);
    if (name === 'ceil') return a.denominator === 1n ? a : rational(floor + 1n);
    if (name === 'factorial' && isIndex(a)) return rational(fallingProduct(a.numerator, a.numerator));
  }
  const ofTwo = b && count === 2 && name === 'binom' && isIndex(a) && isIndex(b);
  if (!ofTwo || b.numerator > a.numerator) return undefined;
  return rational(fallingProduct(a.numerator, b.numerator) / fallingProduct(b.numerator, b.numerator));
}

function isIndex(a: Rational): boolean {
  return a.denominator === 1n && a.numerator >= 0n && a.numerator <= largestFactorial;
}

/** n (n - 1) ... with `count` factors. */
function fallingProduct(n: bigint, count: bigint): bigint {
  let result = 1n;
  for (let k = 0n; k < count; k++) result *= n - k;
  return result;
}
