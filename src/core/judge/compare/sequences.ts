import { integer } from '../syntax/build';
import { isScalar, keyOf, namesIn, partsOf, type Node } from '../syntax/node';
import { rewrite } from '../syntax/rewrite';
import { labelled } from './labels';

/** The parts of a point or vector; a column or a row is a vector too. */
export function sequenceOf(node: Node): readonly Node[] | undefined {
  if (node.kind === 'tuple') return node.parts;
  if (node.kind !== 'matrix' || node.determinant) return undefined;
  return node.rows.length === 1 || node.rows.every((row) => row.length === 1) ? node.rows.flat() : undefined;
}

/** Rows in brackets within brackets, as programs print a matrix. */
export function asMatrix(node: Node): Node | undefined {
  if (node.kind !== 'tuple') return undefined;
  const rows = node.parts.flatMap((part) => (part.kind === 'tuple' ? [part.parts] : []));
  const even = rows.length === node.parts.length && rows.every((row) => row.length === rows[0]?.length);
  return even ? { kind: 'matrix', rows, determinant: false } : undefined;
}

const unitVectors = ['\\veci', '\\vecj', '\\veck'];

/** A vector with unit vectors, or values with names in alphabetical order, as a tuple of `length`. */
export function asSequence(node: Node, length: number): Node | undefined {
  const parts = isScalar(node)
    ? componentsOf(node, length)
    : node.kind === 'list'
      ? namedValues(node.parts, length)
      : [];
  return parts.length === length ? { kind: 'tuple', open: '(', close: ')', parts } : undefined;
}

function componentsOf(node: Node, length: number): readonly Node[] {
  const names = namesIn(node);
  const used = unitVectors.slice(0, length);
  if (!unitVectors.some((name) => names.has(name)) || names.has(unitVectors[length] ?? '')) return [];
  return used.map((unit) =>
    rewrite(node, (part) =>
      part.kind === 'name' && unitVectors.includes(part.name) ? integer(part.name === unit ? 1 : 0) : undefined,
    ),
  );
}

function namedValues(parts: readonly Node[], length: number): readonly Node[] {
  const values = valuesByName({ kind: 'list', parts, joined: ',' });
  return values?.size === length ? [...values.values()] : [];
}

/** The values of `x = 1, y = 2` in the order of their names; undefined unless every part gives a value to its own name. */
export function valuesByName(node: Node): ReadonlyMap<string, Node> | undefined {
  if (node.kind !== 'list') return undefined;
  const values = node.parts.flatMap((part) => {
    const named = labelled(part);
    if (!named || named.membership) return [];
    return [[named.label.kind === 'name' ? named.label.name : keyOf(named.label), named.value] as const];
  });
  const byName = new Map(values.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return byName.size === node.parts.length ? byName : undefined;
}

/**
 * The values of `x = -5, p = 3` in the order in which they stand there; none where the names follow each other in the
 * alphabet, as those of a point do: `y = 1, x = 2` is (2, 1).
 */
export function valuesAsWritten(node: Node): readonly Node[] {
  const given = partsOf(node).flatMap((part) => labelled(part) ?? []);
  const letters = given.flatMap(({ label }) => (label.kind === 'name' ? [label.name] : [])).sort();
  const neighbours = letters.every(
    (name, i) => i === 0 || name.charCodeAt(0) - (letters[i - 1] ?? '').charCodeAt(0) <= 1,
  );
  return neighbours ? [] : given.map(({ value }) => value);
}

/** The values that `node` gives by name, as `(x, y) = (1, 2)`, when `other` is such an equation of the same names. */
export function pointNamed(other: Node, node: Node): Node | undefined {
  const named = labelled(other);
  const values = named?.label.kind === 'tuple' ? valuesByName(node) : undefined;
  if (!values || named?.label.kind !== 'tuple' || values.size !== named.label.parts.length) return undefined;
  const parts = named.label.parts.flatMap((part) => (part.kind === 'name' ? (values.get(part.name) ?? []) : []));
  if (parts.length !== values.size) return undefined;
  const point: Node = { kind: 'tuple', open: '(', close: ')', parts };
  return { kind: 'relation', sides: [named.label, point], signs: ['='] };
}
