import { call, exactNumber, power, product, sum } from './build';
import { rational } from '../rational';
import type { Node } from './node';

/**
 * The node with every part for which `replace` gives another put in its place, from the outside in; numbers are worked
 * out again.
 */
export function rewrite(node: Node, replace: (part: Node) => Node | undefined): Node {
  const replaced = replace(node);
  if (replaced) return replaced;
  const each = (parts: readonly Node[]): Node[] => parts.map((part) => rewrite(part, replace));
  switch (node.kind) {
    case 'sum':
      return sum(each(node.parts));
    case 'product':
      return product(each(node.parts));
    case 'power':
      return power(rewrite(node.base, replace), rewrite(node.exponent, replace));
    case 'call':
      return call(node.name, each(node.parts));
    case 'list':
    case 'tuple':
    case 'set':
    case 'union':
    case 'intersection':
    case 'difference':
    case 'ratio':
      return { ...node, parts: each(node.parts) };
    case 'relation':
      return { ...node, sides: each(node.sides) };
    case 'matrix':
      return { ...node, rows: node.rows.map(each) };
    case 'measured':
      return { ...node, value: rewrite(node.value, replace) };
    case 'residue':
      return { ...node, value: rewrite(node.value, replace) };
    case 'builder':
      return { ...node, element: rewrite(node.element, replace), conditions: each(node.conditions) };
    default:
      return node;
  }
}

export function withName(node: Node, name: string, value: Node): Node {
  return rewrite(node, (part) => (part.kind === 'name' && part.name === name ? value : undefined));
}

/** With ± read as + or as -, all of them together and ∓ as the opposite. */
export function withSign(node: Node, sign: 1 | -1): Node {
  const plus = exactNumber(rational(1n));
  const minus = exactNumber(rational(-1n));
  return rewrite(node, (part) => {
    if (part.kind !== 'constant') return undefined;
    if (part.name === 'sign') return sign === 1 ? plus : minus;
    return part.name === 'opposite sign' ? (sign === 1 ? minus : plus) : undefined;
  });
}

/** How many ± and ∓ a node holds. */
export function signsIn(node: Node): number {
  let count = 0;
  rewrite(node, (part) => {
    if (part.kind === 'constant' && (part.name === 'sign' || part.name === 'opposite sign')) count++;
    return undefined;
  });
  return count;
}
