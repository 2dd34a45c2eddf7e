import type { Work } from '../number/work';
import { rational } from '../rational';
import { exactNumber, integer, negated, sum } from '../syntax/build';
import { namesIn, type Node } from '../syntax/node';
import { withName } from '../syntax/rewrite';
import { sameValue } from './expressions';

/** The names of the expected answer and of the answer. */
export type NamesOfBoth = readonly [expected: ReadonlySet<string>, given: ReadonlySet<string>];

/**
 * Whether two expressions are, or may be, the same once the names that only one side has are given to those that only the
 * other has, in any order: `C_1e^x + C_2e^{-x}` and `Ae^{-x} + Be^x`.
 */
export function sameButForNames(gold: Node, answer: Node, [expected, given]: NamesOfBoth, work: Work): boolean {
  const missing = [...expected].filter((name) => !given.has(name));
  const added = [...given].filter((name) => !expected.has(name));
  if (missing.length === 0 || missing.length !== added.length) return false;
  return ordersOf(missing).some((order) => {
    const renamed = order.reduce((node, name, i) => withName(node, added[i] ?? name, { kind: 'name', name }), answer);
    return sameValue(gold, renamed, work) !== 'different';
  });
}

/** More names than this are tried in their own order only: each order is a comparison. */
const mostOrdered = 3;

function ordersOf(names: readonly string[]): readonly (readonly string[])[] {
  if (names.length > mostOrdered || names.length < 2) return [names];
  return names.flatMap((name) => ordersOf(names.filter((other) => other !== name)).map((rest) => [name, ...rest]));
}

/** `+ C` may be written `+ c`. */
export function isConstantOfIntegration(gold: Node, answer: Node, [expected, given]: NamesOfBoth): boolean {
  const added = [gold, answer].map((side) => partsAdded(side).filter(isLetterC));
  const differing = [...expected]
    .filter((name) => !given.has(name))
    .concat([...given].filter((name) => !expected.has(name)));
  return differing.every((name) => name.toLowerCase() === 'c') && added.every((parts) => parts.length === 1);
}

/**
 * Whether the expected answer is an antiderivative `f(x) + C` and the answer differs from it by a constant: `-cos^2 x + C`
 * beside `sin^2 x + C` says the same, without any `C` it may have been forgotten, and `C` may also mean something else.
 */
export function mayDifferByConstant(gold: Node, answer: Node, work: Work): boolean {
  const letters = [...namesIn(gold)];
  const free = letters.filter((name) => name.toLowerCase() !== 'c');
  if (free.length !== 1 || letters.length !== 2 || !partsAdded(gold).some(isLetterC)) return false;
  const names = namesIn(answer);
  const [variable = ''] = free;
  if (!names.has(variable) || [...names].some((name) => name !== variable && name.toLowerCase() !== 'c')) return false;
  const [a, b] = [gold, answer].map((side) => withoutC(side));
  if (!a || !b) return false;
  const apart = sum([a, negated(b)]);
  // A constant has the same value everywhere as at a point that no answer mentions.
  return sameValue(apart, withName(apart, variable, exactNumber(rational(3n, 7n))), work) === 'same';
}

function withoutC(side: Node): Node {
  return sum(partsAdded(side).map((part) => (isLetterC(part) ? integer(0) : part)));
}

function partsAdded(side: Node): readonly Node[] {
  return side.kind === 'sum' ? side.parts : [side];
}

function isLetterC(node: Node): boolean {
  return node.kind === 'name' && node.name.toLowerCase() === 'c';
}
