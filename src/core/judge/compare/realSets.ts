import type { Work } from '../number/work';
import { isScalar, keyOf, namesIn, type Node, type NodeOf } from '../syntax/node';
import { endOf, solved } from './inequalities';
import { combined, complement, everything, intersected, order, unionOf, type RealSet } from './pieces';

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

/** The values of a function range like a variable: 0 < f(x) < 1. */
function withValuesNamed(node: Node): Node {
  return node.kind === 'call' && node.name.startsWith('of ') ? { kind: 'name', name: keyOf(node) } : node;
}

function relationSet({ sides: written, signs }: NodeOf<'relation'>, work: Work): RealSet | undefined {
  const sides = written.map(withValuesNamed);
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
