import { minus, signOf, type Ball } from '../number/ball';
import { isReal } from '../number/complex';
import type { Work } from '../number/work';
import { integer, negated, product, quotient, sum } from '../syntax/build';
import { isScalar, namesIn, type Node, type NodeOf, type RelationSign } from '../syntax/node';
import { withName } from '../syntax/rewrite';
import { numberOf, sameValue } from './expressions';
import { infinitySign } from './scalars';

/** An end of an interval: a number, or infinity with its sign. */
type End = { readonly value: Ball } | { readonly infinite: 1 | -1 };

/** Numbers between two ends; a single number has the same end twice, both closed. */
interface Piece {
  readonly low: End;
  readonly high: End;
  readonly lowClosed: boolean;
  readonly highClosed: boolean;
}

/** A set of real numbers as disjoint pieces in ascending order. */
export type RealSet = readonly Piece[];

const everything: RealSet = [{ low: { infinite: -1 }, high: { infinite: 1 }, lowClosed: false, highClosed: false }];

/** The set that intervals, unions, inequalities in one variable or set builders describe; undefined for all else. */
export function realSetOf(node: Node, work: Work): RealSet | undefined {
  switch (node.kind) {
    case 'numbers':
      return node.name === 'empty' ? [] : node.name === 'R' ? everything : undefined;
    case 'tuple':
      return intervalOf(node, work);
    case 'set':
      return unionOf(node.parts.map((part) => pointOf(part, work)));
    case 'union':
      return unionOf(node.parts.map((part) => realSetOf(part, work)));
    case 'intersection':
      return combined(
        node.parts.map((part) => realSetOf(part, work)),
        intersected,
      );
    case 'difference':
      return differenceOf(node.parts, work);
    case 'builder':
      return node.element.kind === 'name' || node.element.kind === 'relation' ? builderOf(node, work) : undefined;
    case 'relation':
      return relationSet(node, work);
    case 'list':
      return listOf(node, work);
    default:
      return undefined;
  }
}

function combined(sets: readonly (RealSet | undefined)[], combine: (a: RealSet, b: RealSet) => RealSet) {
  let result: RealSet | undefined;
  for (const set of sets) {
    if (!set) return undefined;
    result = result ? combine(result, set) : set;
  }
  return result;
}

function unionOf(sets: readonly (RealSet | undefined)[]): RealSet | undefined {
  return combined(sets, (a, b) => merged([...a, ...b]));
}

function differenceOf(parts: readonly Node[], work: Work): RealSet | undefined {
  const [whole, ...taken] = parts.map((part) => realSetOf(part, work));
  return combined([whole, ...taken.map((set) => set && complement(set))], intersected);
}

function builderOf({ element, conditions }: NodeOf<'builder'>, work: Work): RealSet | undefined {
  const all = element.kind === 'relation' ? [element, ...conditions] : conditions;
  return combined(
    all.map((condition) => realSetOf(condition, work)),
    intersected,
  );
}

/** `x < 1 or x > 3`; without a word, conditions are alternatives only where they exclude each other. */
function listOf({ parts, joined }: NodeOf<'list'>, work: Work): RealSet | undefined {
  const names = new Set(parts.flatMap((part) => [...namesIn(part)]));
  if (names.size > 1 || !parts.every((part) => part.kind === 'relation')) return undefined;
  const sets = parts.map((part) => realSetOf(part, work));
  const excluding = parts.every((part) => part.signs.includes('≠'));
  const common = combined(sets, intersected);
  const alternatives = joined === 'or' || (!excluding && common?.length === 0);
  return alternatives ? unionOf(sets) : common;
}

function endOf(node: Node, work: Work): End | undefined {
  const infinite = infinitySign(node);
  if (infinite !== 0) return { infinite };
  if (!isScalar(node) || namesIn(node).size > 0) return undefined;
  const value = numberOf(node, work);
  return value && isReal(value) ? { value: value.re } : undefined;
}

function pointOf(node: Node, work: Work): RealSet | undefined {
  const end = endOf(node, work);
  return end && 'value' in end ? [{ low: end, high: end, lowClosed: true, highClosed: true }] : undefined;
}

function intervalOf({ open, close, parts }: NodeOf<'tuple'>, work: Work): RealSet | undefined {
  const [first, second] = parts;
  if (!first || !second || parts.length !== 2 || open === '<') return undefined;
  const [low, high] = [endOf(first, work), endOf(second, work)];
  if (!low || !high || order(low, high) >= 0) return undefined;
  // Infinity is no end that an interval could hold.
  if ((open === '[' && 'infinite' in low) || (close === ']' && 'infinite' in high)) return undefined;
  return [{ low, high, lowClosed: open === '[', highClosed: close === ']' }];
}

function relationSet({ sides, signs }: NodeOf<'relation'>, work: Work): RealSet | undefined {
  const [element, set] = sides;
  if (signs.join('') === '∈' && element?.kind === 'name' && set) return realSetOf(set, work);
  const names = sides.flatMap((side) => [...namesIn(side)]);
  const [name] = names;
  if (name === undefined || names.some((each) => each !== name) || !sides.every(isScalar)) return undefined;
  const sets = signs.map((sign, i) => {
    const [left, right] = [sides[i], sides[i + 1]];
    return left && right ? solved(left, sign, right, name, work) : undefined;
  });
  return combined(sets, intersected);
}

const flipped: Partial<Record<RelationSign, RelationSign>> = { '<': '>', '>': '<', '≤': '≥', '≥': '≤' };

/** Solves a relation that is linear in its one name. */
function solved(left: Node, sign: RelationSign, right: Node, name: string, work: Work): RealSet | undefined {
  const infinite = infinitySign(left) !== 0 || infinitySign(right) !== 0;
  if (infinite) return everything;
  const difference = sum([left, negated(right)]);
  const start = withName(difference, name, integer(0));
  const slope = sum([withName(difference, name, integer(1)), negated(start)]);
  const line = sum([start, product([slope, { kind: 'name', name }])]);
  const direction = numberOf(slope, work);
  const side = direction && isReal(direction) ? signOf(direction.re) : undefined;
  const root = quotient(negated(start), slope);
  const end = root && endOf(root, work);
  if (!side || !end || !('value' in end) || sameValue(difference, line, work) !== 'same') return undefined;
  return bounded(side === 1 ? sign : (flipped[sign] ?? sign), end);
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

/** Negative, 0 or positive; ends that cannot be told apart at 192 bits count as one. */
function order(a: End, b: End): number {
  if ('infinite' in a) return 'infinite' in b ? a.infinite - b.infinite : a.infinite;
  if ('infinite' in b) return -b.infinite;
  return signOf(minus(a.value, b.value, 192)) ?? 0;
}

function merged(pieces: readonly Piece[]): RealSet {
  const sorted = pieces.toSorted((a, b) => order(a.low, b.low) || Number(b.lowClosed) - Number(a.lowClosed));
  const result: Piece[] = [];
  for (const piece of sorted) {
    const last = result.at(-1);
    const gap = last ? order(last.high, piece.low) : -1;
    if (!last || gap < 0 || (gap === 0 && !last.highClosed && !piece.lowClosed)) result.push(piece);
    else if (order(last.high, piece.high) < 0)
      result[result.length - 1] = { ...last, high: piece.high, highClosed: piece.highClosed };
    else if (order(last.high, piece.high) === 0)
      result[result.length - 1] = { ...last, highClosed: last.highClosed || piece.highClosed };
  }
  return result;
}

function complement(set: RealSet): RealSet {
  const result: Piece[] = [];
  let low: End = { infinite: -1 };
  let lowClosed = false;
  for (const piece of set) {
    if (order(low, piece.low) < 0 || (lowClosed && !piece.lowClosed))
      result.push({ low, lowClosed, high: piece.low, highClosed: !piece.lowClosed && 'value' in piece.low });
    low = piece.high;
    lowClosed = !piece.highClosed && 'value' in piece.high;
  }
  const rest: Piece = { low, lowClosed, high: { infinite: 1 }, highClosed: false };
  if (order(low, rest.high) < 0) result.push(rest);
  return result;
}

function intersected(a: RealSet, b: RealSet): RealSet {
  return complement(merged([...complement(a), ...complement(b)]));
}

export function sameRealSet(a: RealSet, b: RealSet): boolean {
  const [x, y] = [merged(a), merged(b)];
  return (
    x.length === y.length &&
    x.every((piece, i) => {
      const other = y[i];
      return (
        other !== undefined &&
        order(piece.low, other.low) === 0 &&
        order(piece.high, other.high) === 0 &&
        piece.lowClosed === other.lowClosed &&
        piece.highClosed === other.highClosed
      );
    })
  );
}
