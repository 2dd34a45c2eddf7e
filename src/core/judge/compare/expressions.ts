import { exactly, minus, product, signOf, sizeOf } from '../number/ball';
import { differ, isReal, real, type Complex } from '../number/complex';
import { evaluate, type Setting } from '../number/evaluate';
import type { Work } from '../number/work';
import { holdsCall, keyOf, namesIn, partsOf, type Node } from '../syntax/node';

/**
 * Whether two expressions have the same value wherever both have one. `doubtful`: the same where they were compared,
 * but one has no real value where the other has, or the values are known too little.
 */
export type Sameness = 'same' | 'different' | 'doubtful';

/** How `\log` without a base is read. */
export type LogReading = Setting['logarithm'];

const firstBits = 192;
const mostBits = 2_400;

/**
 * Compares two expressions by value: at one point when they hold no names, else at many. Values carry a bound of their
 * error, so that `different` is proved; `same` means that no difference was found at 192 bits and more, at points where
 * chance agreement is out of the question.
 */
export function sameValue(gold: Node, answer: Node, work: Work, logarithm: LogReading = 'common'): Sameness {
  if (keyOf(gold) === keyOf(answer)) return 'same';
  const names = [...namesIn(answer, namesIn(gold))];
  if (names.length === 0) return sameNumber(gold, answer, work, logarithm);
  const counting = [gold, answer].some((node) => countingFunctions.some((name) => holdsCall(node, name)));
  const bars = [gold, answer].some((node) => holdsCall(node, 'abs'));
  const count = { real: 0, complex: 0, apart: 0, smaller: 0, none: 0 };
  for (let point = 0; point < (bars && !counting ? farPoints : points); point++) {
    const at = compareAt(gold, answer, valuesOf(names, point, counting), work, logarithm);
    if (at === 'different') return 'different';
    count[at]++;
  }
  if (count.smaller > 0) return 'doubtful';
  if (count.real >= 3) return 'same';
  if (count.apart > 0) return 'doubtful';
  return count.real + count.complex >= 3 ? 'same' : 'doubtful';
}

const countingFunctions = ['factorial', 'binom', 'sum over', 'product over'];

/** Whether an expression holds no root and no logarithm, which have several complex values to choose from. */
function hasOneValue(node: Node): boolean {
  if (node.kind === 'power' && (node.exponent.kind !== 'number' || node.exponent.value.denominator !== 1n))
    return node.base.kind === 'constant' && node.base.name === 'e';
  const several = node.kind === 'call' && !/^(?:sin|cos|tan|cot|sec|csc|abs|exp|sinh|cosh|tanh)$/u.test(node.name);
  return !several && partsOf(node).every(hasOneValue);
}

/** Counting functions are compared at integers, all else where no answer has a special value. */
function valuesOf(names: readonly string[], point: number, counting: boolean): ReadonlyMap<string, Complex> {
  const at = (i: number) => (counting ? real(exactly(BigInt(5 + 3 * point + 2 * i))) : coordinate(point, i));
  return new Map(names.map((name, i) => [name, at(i)]));
}

const points = 8;

/** Expressions with absolute values are compared far out as well: |x - 100| is 100 - x wherever x is small. */
const farPoints = 12;

/**
 * Coordinates that no answer mentions, small and large, over a power of two. At every other point all are positive, at
 * the rest some are negative. What agrees at a few of them agrees everywhere.
 */
function coordinate(point: number, name: number): Complex {
  const sizes = [1913, 7043, 643, 2851, 11_437, 331, 5003, 929];
  const mantissa = BigInt((sizes[(point + 2 * name) % sizes.length] ?? 1) * 1009 + 7919 * name + 104_729 * point);
  const negative = point % 2 === 1 && ((point >> 1) + (point > 3 ? name : 0)) % 2 === 0;
  const exponent = point < points ? -20 - (point % 3) : -4 * point + 28;
  return real({ mantissa: negative ? -mantissa : mantissa, exponent, error: -Infinity });
}

/**
 * What a point shows: the same or different real values, the same complex ones, complex ones that are `apart` (which
 * proves nothing where roots and logarithms have several values), an answer that has no real value where the expected
 * one has (`smaller`), or nothing.
 */
function compareAt(
  gold: Node,
  answer: Node,
  names: ReadonlyMap<string, Complex>,
  work: Work,
  logarithm: LogReading,
): 'different' | 'real' | 'complex' | 'apart' | 'smaller' | 'none' {
  const [x, y] = evaluateBoth(gold, answer, names, work, logarithm);
  if (x.re.error === Infinity || x.im.error === Infinity) return 'none';
  const different = differ(x, y, firstBits);
  if (different === undefined) return 'smaller';
  if (isReal(x) && isReal(y)) return different ? 'different' : 'real';
  if (!different) return 'complex';
  if (hasOneValue(gold) && hasOneValue(answer)) return 'different';
  // ln x^2 has real values where 2 ln x has none; with several names people mean where all are positive.
  if (names.size === 1 && isReal(x) !== isReal(y)) return 'smaller';
  // Schools write the logarithm of a product as a sum, which is right where both have real values.
  return isReal(x) ? 'none' : 'apart';
}

function sameNumber(a: Node, b: Node, work: Work, logarithm: LogReading): Sameness {
  const [x, y, enough] = evaluateBoth(a, b, new Map(), work, logarithm);
  const different = differ(x, y, mostBits);
  if (different === undefined) return 'doubtful';
  return different ? 'different' : enough ? 'same' : 'doubtful';
}

/** Evaluates with as many bits as the sizes of what is met on the way ask for; false where that would be too many. */
function evaluateBoth(
  a: Node,
  b: Node,
  names: ReadonlyMap<string, Complex>,
  work: Work,
  logarithm: LogReading,
): [Complex, Complex, boolean] {
  let bits = firstBits;
  for (;;) {
    const setting: Setting = { bits, names, sign: 1n, logarithm, work, largest: 0 };
    const [x, y] = [evaluate(a, setting), evaluate(b, setting)];
    const wanted = 3 * setting.largest + 64;
    const settled = differ(x, y, bits) !== false || (x.re.error === -Infinity && y.re.error === -Infinity);
    if (settled || wanted <= bits) return [x, y, true];
    if (wanted > mostBits) return [x, y, bits > wanted];
    bits = Math.ceil(wanted);
  }
}

/** The value of an expression without names, to about 57 digits; undefined when it has none. */
export function numberOf(node: Node, work: Work): Complex | undefined {
  const setting: Setting = {
    bits: firstBits,
    names: new Map(),
    sign: 1n,
    logarithm: 'common',
    work,
    largest: 0,
  };
  const value = evaluate(node, setting);
  return value.re.error === Infinity || value.im.error === Infinity ? undefined : value;
}

/**
 * Whether two expressions that differ may be roundings of each other: less than a fiftieth apart where they were
 * compared.
 */
export function areNear(a: Node, b: Node, work: Work): boolean {
  const names = [...namesIn(b, namesIn(a))];
  return [0, 1, 3].every((point) => {
    const [x, y] = evaluateBoth(a, b, valuesOf(names, point, false), work, 'common');
    const apart = product(sizeOf(minus(x.re, y.re, firstBits)), exactly(50n), firstBits);
    return signOf(minus(sizeOf(x.re), apart, firstBits)) !== -1;
  });
}
