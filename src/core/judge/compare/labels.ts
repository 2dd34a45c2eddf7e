import { keyOf, namesIn, type Node } from '../syntax/node';

/** A value with the name that it was given: `x = 5`, `f(x) = 2x`, `(x, y) = (1, 2)`, `x \in [1, 2]`. */
export interface Labelled {
  readonly label: Node;
  readonly value: Node;
  readonly membership: boolean;
}

/** Undefined when the node is no relation between a name and a value. `loosely`: `\\tan x = 3` names its value too. */
export function labelled(node: Node, loosely = false): Labelled | undefined {
  if (node.kind !== 'relation' || node.sides.length !== 2) return undefined;
  const [label, value] = node.sides;
  const sign = node.signs[0];
  if (!label || !value || (sign !== '=' && sign !== '∈' && sign !== '≈')) return undefined;
  if (sign === '=' && !isLabel(label) && isLabel(value) && namesIn(label).size === 0)
    return { label: value, value: label, membership: false };
  if (!isLabel(label) && !(loosely && isAsked(label))) return undefined;
  const names = namesIn(label);
  const circular =
    label.kind !== 'call' &&
    !(label.kind === 'product' && isInverseOfFunction(label.parts)) &&
    [...namesIn(value)].some((name) => names.has(name));
  return circular ? undefined : { label, value, membership: sign === '∈' };
}

/** Names of quantities: a letter, AB, AB/CD, A:B, f(x), f^{-1}(x), |AB|, (x, y). */
function isLabel(node: Node): boolean {
  switch (node.kind) {
    case 'name':
      return true;
    case 'constant':
      return node.name === 'e' || node.name === 'i';
    case 'call':
      return (
        node.name.startsWith('of ') ||
        (node.name === 'abs' && node.parts.every((part) => isLabel(part) && keyOf(part) !== "'x'"))
      );
    case 'product':
      return (
        node.parts.every((part) => isCapital(part) || isInverse(part) || isInverseLength(part)) ||
        isInverseOfFunction(node.parts) ||
        isMeasureOfAngle(node.parts)
      );
    case 'power':
      return isInverseLength(node);
    case 'ratio':
    case 'tuple':
      return node.parts.every(isLabel);
    default:
      return false;
  }
}

function isCapital(node: Node): boolean {
  return node.kind === 'name' && /^(?:[A-Z]|\\(?:angle|triangle|overline).*|".*")/u.test(node.name);
}

/** `m\angle ABC` */
function isMeasureOfAngle([first, second, ...others]: readonly Node[]): boolean {
  const angle = second?.kind === 'name' && /^\\(?:measured)?angle/u.test(second.name);
  return angle && others.length === 0 && first?.kind === 'name' && first.name === 'm';
}

function isInverse(node: Node): boolean {
  return node.kind === 'power' && node.base.kind === 'name' && keyOf(node.exponent) === '-1/1';
}

/** The divisor of \\frac{NO}{BO}. */
function isInverseLength(node: Node): boolean {
  if (node.kind !== 'power' || keyOf(node.exponent) !== '-1/1') return false;
  return node.base.kind === 'product' ? node.base.parts.every(isCapital) : isCapital(node.base);
}

/** f^{-1}(x), f^{-1}(2) */
function isInverseOfFunction(parts: readonly Node[]): boolean {
  const [first, second] = parts;
  if (parts.length !== 2 || !first || !second) return false;
  if (first.kind === 'number')
    return isInverse(second) && second.kind === 'power' && /^'[fghFGH]'$/u.test(keyOf(second.base));
  return isInverse(first) && second.kind === 'name';
}

/** `\\tan x = 3` gives the value of what was asked for; `x^2 = 4` leaves a step to do, and `x + y = 4` is a line. */
function isAsked(node: Node): boolean {
  return node.kind === 'call' && /^(?:sin|cos|tan|cot|sec|csc)$/u.test(node.name) && node.parts.every(isPlainName);
}

function isPlainName(node: Node): boolean {
  return node.kind === 'name' || (node.kind === 'product' && node.parts.every(isPlainName));
}

/** `(y, x) = (1, 2)` names the parts of a point in another order than people do. */
export function isTurned(label: Node): boolean {
  if (label.kind !== 'tuple') return false;
  const names = label.parts.map((part) => (part.kind === 'name' ? part.name : ''));
  return names.some((name, i) => i > 0 && name < (names[i - 1] ?? ''));
}

/** f(x) = 2x beside y = 2x or g(x) = 2x; P(A) and P(B) may have the same value and are not the same. */
export function areFunctions(expected: Labelled, given: Labelled): boolean {
  const calls = [expected.label, given.label].filter((label) => label.kind === 'call');
  const areNames = [expected.label, given.label].every(({ kind }) => kind === 'name' || kind === 'call');
  const primes = calls.map(({ name }) => name.replaceAll(/[^']/gu, ''));
  const [first, second] = calls.map(({ parts }) => parts.map(keyOf).join());
  const isAlike =
    areNames && first !== undefined && (second ?? first) === first && primes.every((each) => each === primes[0]);
  return (
    isAlike &&
    calls.every(({ parts }) => parts.every((part) => part.kind === 'name' && namesIn(expected.value).has(part.name)))
  );
}
