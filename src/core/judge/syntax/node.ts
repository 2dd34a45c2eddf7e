import type { Rational } from '../rational';

/** How a number was written; only decimals can be roundings of something else. */
export type NumberForm = 'integer' | 'decimal' | 'fraction';

export interface NumberNode {
  readonly kind: 'number';
  readonly value: Rational;
  readonly form: NumberForm;
  /** Digits after the point, and digits from the first that is not 0 on; 0 unless `form` is `decimal`. */
  readonly decimals: number;
  readonly significant: number;
}

export type ConstantName = 'pi' | 'e' | 'i' | 'degree' | 'infinity' | 'sign' | 'opposite sign';

export type BracketSign = '(' | ')' | '[' | ']' | '<' | '>';

export type RelationSign = '=' | '≠' | '<' | '>' | '≤' | '≥' | '≈' | '∈' | '∉' | '≡';

/**
 * An answer as it is understood. Numbers, names, constants, sums, products, powers and calls make expressions; all else
 * holds expressions and is compared part by part. The constant `sign` is the ± of the answer, `opposite sign` its ∓.
 */
export type Node =
  | NumberNode
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'constant'; readonly name: ConstantName }
  | { readonly kind: 'sum' | 'product'; readonly parts: readonly Node[] }
  | { readonly kind: 'power'; readonly base: Node; readonly exponent: Node }
  | { readonly kind: 'call'; readonly name: string; readonly parts: readonly Node[] }
  /** Values side by side: `1, 2`, `1 or 2`; `joined` is what stands between the last two. */
  | { readonly kind: 'list'; readonly parts: readonly Node[]; readonly joined: 'and' | 'or' | ',' }
  /** Pairs, points, vectors, intervals: what a round or square bracket holds when it is not one expression. */
  | { readonly kind: 'tuple'; readonly open: BracketSign; readonly close: BracketSign; readonly parts: readonly Node[] }
  | { readonly kind: 'set'; readonly parts: readonly Node[] }
  | { readonly kind: 'builder'; readonly element: Node; readonly conditions: readonly Node[] }
  | { readonly kind: 'union' | 'intersection' | 'difference'; readonly parts: readonly Node[] }
  | { readonly kind: 'numbers'; readonly name: string }
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly Node[])[]; readonly determinant: boolean }
  | { readonly kind: 'relation'; readonly sides: readonly Node[]; readonly signs: readonly RelationSign[] }
  /** An expression with a unit (in the spelling of `unitOf`) or `%`. */
  | { readonly kind: 'measured'; readonly value: Node; readonly unit: string }
  | { readonly kind: 'based'; readonly digits: string; readonly base: number }
  | { readonly kind: 'ratio'; readonly parts: readonly Node[] }
  | { readonly kind: 'residue'; readonly value: Node; readonly modulus: Node };

export type NodeOf<Kind extends Node['kind']> = Extract<Node, { kind: Kind }>;

/** The parts of a node, of whatever kind, in order. */
export function partsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'power':
      return [node.base, node.exponent];
    case 'builder':
      return [node.element, ...node.conditions];
    case 'matrix':
      return node.rows.flat();
    case 'relation':
      return node.sides;
    case 'measured':
      return [node.value];
    case 'residue':
      return [node.value, node.modulus];
    case 'number':
    case 'name':
    case 'constant':
    case 'numbers':
    case 'based':
      return [];
    default:
      return node.parts;
  }
}

const scalars: ReadonlySet<Node['kind']> = new Set(['number', 'name', 'constant', 'sum', 'product', 'power', 'call']);

/** Whether the node is an expression, that is, has a value once its names have. */
export function isScalar(node: Node): boolean {
  return scalars.has(node.kind);
}

/** The names of variables in a node, each once. */
export function namesIn(node: Node, into = new Set<string>()): Set<string> {
  if (node.kind === 'name') into.add(node.name);
  if (node.kind === 'call' && node.name.endsWith(' over')) return namesOver(node.parts, into);
  for (const part of partsOf(node)) namesIn(part, into);
  return into;
}

/** The index of a sum over it is no name of the whole. */
function namesOver([index, ...others]: readonly Node[], into: Set<string>): Set<string> {
  const inside = new Set<string>();
  for (const part of others) namesIn(part, inside);
  if (index?.kind === 'name') inside.delete(index.name);
  for (const name of inside) into.add(name);
  return into;
}

export function holdsConstant(node: Node, ...names: ConstantName[]): boolean {
  if (node.kind === 'constant') return names.includes(node.name);
  return partsOf(node).some((part) => holdsConstant(part, ...names));
}

export function holdsCall(node: Node, name: string): boolean {
  if (node.kind === 'call' && node.name === name) return true;
  return partsOf(node).some((part) => holdsCall(part, name));
}

/** One text for a node and its like: sums, products and sets in any order. Equal keys mean equal answers. */
export function keyOf(node: Node): string {
  switch (node.kind) {
    case 'number':
      return `${node.value.numerator}/${node.value.denominator}`;
    case 'name':
      return `'${node.name}'`;
    case 'constant':
    case 'numbers':
      return node.name;
    case 'based':
      return `${node.digits}_${node.base}`;
    case 'relation':
      return `relation(${node.sides.map(keyOf).join(',')};${node.signs.join('')})`;
    case 'matrix':
      return `matrix${node.determinant}(${node.rows.map((row) => row.map(keyOf).join(',')).join(';')})`;
    case 'tuple':
      return `${node.open}${node.parts.map(keyOf).join(',')}${node.close}`;
    case 'measured':
      return `${keyOf(node.value)}"${node.unit}"`;
    case 'call':
      return `${node.name}(${node.parts.map(keyOf).join(',')})`;
    case 'list':
      return `list${node.joined === 'or' ? ' or' : ''}(${node.parts.map(keyOf).join(',')})`;
    default: {
      const keys = partsOf(node).map(keyOf);
      if (['sum', 'product', 'set', 'union', 'intersection'].includes(node.kind)) keys.sort();
      return `${node.kind}(${keys.join(',')})`;
    }
  }
}
