import { integer } from '../syntax/build';
import { isScalar, namesIn, type Node } from '../syntax/node';
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

function componentsOf(node: Node, length: number): Node[] {
  const names = namesIn(node);
  const used = unitVectors.slice(0, length);
  if (!unitVectors.some((name) => names.has(name)) || names.has(unitVectors[length] ?? '')) return [];
  return used.map((unit) =>
    rewrite(node, (part) =>
      part.kind === 'name' && unitVectors.includes(part.name) ? integer(part.name === unit ? 1 : 0) : undefined,
    ),
  );
}

function namedValues(parts: readonly Node[], length: number): Node[] {
  const values = parts.flatMap((part) => {
    const named = labelled(part);
    return named?.label.kind === 'name' ? [{ name: named.label.name, value: named.value }] : [];
  });
  if (values.length !== length || new Set(values.map(({ name }) => name)).size < length) return [];
  return values.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map(({ value }) => value);
}
