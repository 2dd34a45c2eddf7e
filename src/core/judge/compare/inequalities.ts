import { signOf } from '../number/ball';
import { isReal } from '../number/complex';
import type { Work } from '../number/work';
import { rational } from '../rational';
import { exactNumber, integer, negated, power, product, quotient, squareRoot, sum } from '../syntax/build';
import { isScalar, keyOf, namesIn, partsOf, type Node, type NodeOf, type RelationSign } from '../syntax/node';
import { rewrite, withName } from '../syntax/rewrite';
import { numberOf, sameValue } from './expressions';
import { combined, everything, intersected, unionOf, type End, type Piece, type RealSet } from './pieces';
import { infinitySign } from './scalars';

/** The end of an interval that an expression gives; undefined when it has no real value. */
export function endOf(node: Node, work: Work): End | undefined {
  const infinite = infinitySign(node);
  if (infinite !== 0) return { infinite };
  if (!isScalar(node) || namesIn(node).size > 0) return undefined;
  const value = numberOf(node, work);
  return value && isReal(value) ? { value: value.re } : undefined;
}

const flipped: Partial<Record<RelationSign, RelationSign>> = { '<': '>', '>': '<', '≤': '≥', '≥': '≤' };

/** Absolute values in one relation; each doubles the cases. */
const mostBars = 3;

/**
 * Solves a relation between expressions of one name: linear, quadratic, with absolute values of such. Equations are
 * solved only where they are linear, because the solutions of others are another answer than the equation.
 */
export function solved(left: Node, sign: RelationSign, right: Node, name: string, work: Work): RealSet | undefined {
  const infinite = infinitySign(left) !== 0 || infinitySign(right) !== 0;
  if (infinite) return everything;
  return solvedForZero(sum([left, negated(right)]), sign, name, work, mostBars);
}

/** Where `f`, an expression of one name, stands in the relation to 0. */
function solvedForZero(f: Node, sign: RelationSign, name: string, work: Work, bars: number): RealSet | undefined {
  work.spend(20);
  const size = absoluteValueIn(f);
  if (!size)
    return isPolynomial(f) ? (solvedLinear(f, sign, name, work) ?? solvedSquare(f, sign, name, work)) : undefined;
  const [inside] = size.parts;
  if (!inside || bars === 0 || sign === '=') return undefined;
  const key = keyOf(size);
  const cases = ([1, -1] as const).map((side) => {
    const value = side === 1 ? inside : negated(inside);
    const opened = rewrite(f, (part) => (keyOf(part) === key ? value : undefined));
    const where = solvedForZero(inside, side === 1 ? '≥' : '<', name, work, bars - 1);
    return combined([where, solvedForZero(opened, sign, name, work, bars - 1)], intersected);
  });
  return unionOf(cases);
}

/** An absolute value that holds a name, the innermost first. */
function absoluteValueIn(node: Node): NodeOf<'call'> | undefined {
  for (const part of partsOf(node)) {
    const found = absoluteValueIn(part);
    if (found) return found;
  }
  return node.kind === 'call' && node.name === 'abs' && namesIn(node).size > 0 ? node : undefined;
}

/** Whether names are only added, multiplied and raised to whole powers: what a few points prove of those holds anywhere. */
function isPolynomial(node: Node): boolean {
  if (namesIn(node).size === 0) return true;
  if (node.kind === 'power') {
    const { base, exponent } = node;
    const whole = exponent.kind === 'number' && exponent.value.denominator === 1n && exponent.value.numerator > 0n;
    return whole && isPolynomial(base);
  }
  return (node.kind === 'name' || node.kind === 'sum' || node.kind === 'product') && partsOf(node).every(isPolynomial);
}

function solvedLinear(f: Node, sign: RelationSign, name: string, work: Work): RealSet | undefined {
  const start = withName(f, name, integer(0));
  const slope = sum([withName(f, name, integer(1)), negated(start)]);
  const line = sum([start, product([slope, { kind: 'name', name }])]);
  if (sameValue(f, line, work) !== 'same') return undefined;
  const side = signOfNumber(slope, work);
  if (side === 0) return whereConstant(signOfNumber(start, work), sign);
  const root = quotient(negated(start), slope);
  const end = root && endOf(root, work);
  if (!side || !end || !('value' in end)) return undefined;
  return bounded(side === 1 ? sign : (flipped[sign] ?? sign), end);
}

function signOfNumber(node: Node, work: Work): -1 | 0 | 1 | undefined {
  const value = numberOf(node, work);
  return value && isReal(value) ? signOf(value.re) : undefined;
}

/** A relation of a constant with this sign to 0 holds everywhere or nowhere. */
function whereConstant(side: -1 | 0 | 1 | undefined, sign: RelationSign): RealSet | undefined {
  const signs: Partial<Record<RelationSign, readonly number[]>> = {
    ...{ '<': [-1], '≤': [-1, 0], '>': [1], '≥': [0, 1], '=': [0], '≠': [-1, 1] },
  };
  const holding = signs[sign];
  if (side === undefined || !holding) return undefined;
  return holding.includes(side) ? everything : [];
}

/** Solves a quadratic inequality by the sign of its first coefficient and its two roots. */
function solvedSquare(f: Node, sign: RelationSign, name: string, work: Work): RealSet | undefined {
  if (sign === '=') return undefined;
  const [at0, at1, atMinus1] = [0, 1, -1].map((value) => withName(f, name, integer(value)));
  if (!at0 || !at1 || !atMinus1) return undefined;
  const half = exactNumber(rational(1n, 2n));
  const a = sum([product([half, sum([at1, atMinus1])]), negated(at0)]);
  const b = product([half, sum([at1, negated(atMinus1)])]);
  const x: Node = { kind: 'name', name };
  if (sameValue(f, sum([product([a, power(x, integer(2))]), product([b, x]), at0]), work) !== 'same') return undefined;
  const side = signOfNumber(a, work);
  const discriminant = sum([power(b, integer(2)), product([integer(-4), a, at0])]);
  const depth = signOfNumber(discriminant, work);
  if (!side || depth === undefined) return undefined;
  if (depth === -1) return whereConstant(side, sign);
  const ends = [negated(squareRoot(discriminant)), squareRoot(discriminant)].map((root) => {
    const end = quotient(sum([negated(b), root]), product([integer(2), a]));
    return end && endOf(end, work);
  });
  const [low, high] = side === 1 ? ends : ends.toReversed();
  if (!low || !high || !('value' in low) || !('value' in high)) return undefined;
  // Turned so that the parabola opens upwards: below 0 lies what is between the roots.
  return betweenOrOutside(side === 1 ? sign : (flipped[sign] ?? sign), low, high);
}

function betweenOrOutside(sign: RelationSign, low: End, high: End): RealSet | undefined {
  switch (sign) {
    case '<':
    case '≤':
      return combined([bounded(sign === '<' ? '>' : '≥', low), bounded(sign, high)], intersected);
    case '>':
    case '≥':
      return unionOf([bounded(sign === '>' ? '<' : '≤', low), bounded(sign, high)]);
    case '≠':
      return combined([bounded(sign, low), bounded(sign, high)], intersected);
    default:
      return undefined;
  }
}

function bounded(sign: RelationSign, end: End): RealSet | undefined {
  const below = (closed: boolean): Piece => ({
    low: { infinite: -1 },
    high: end,
    lowClosed: false,
    highClosed: closed,
  });
  const above = (closed: boolean): Piece => ({ low: end, high: { infinite: 1 }, lowClosed: closed, highClosed: false });
  switch (sign) {
    case '<':
    case '≤':
      return [below(sign === '≤')];
    case '>':
    case '≥':
      return [above(sign === '≥')];
    case '=':
      return [{ low: end, high: end, lowClosed: true, highClosed: true }];
    case '≠':
      return [below(false), above(false)];
    default:
      return undefined;
  }
}
