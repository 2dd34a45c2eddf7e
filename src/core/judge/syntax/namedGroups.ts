import type { Node } from './node';

/** What stands between two items of a list. */
export type Mark = 'and' | 'or' | ',' | ';';

/**
 * `p = 5, q = 2; p = 7, q = 2` as the points (5, 2), (7, 2): groups between semicolons or "or", each of which gives a
 * value to the same names, in the order of these. Undefined for all else.
 */
export function pointsOfGroups(items: readonly Node[], marks: readonly Mark[]): readonly Node[] | undefined {
  const outer: Mark = marks.includes(';') ? ';' : 'or';
  if (!marks.includes(outer) || marks.every((mark) => mark === outer)) return undefined;
  const groups: Node[][] = [[]];
  items.forEach((item, i) => {
    if (marks[i - 1] === outer) groups.push([]);
    groups.at(-1)?.push(item);
  });
  const named = groups.map(valuesOf);
  const [first] = named;
  if (!first || first.size < 2 || groups.length < 2) return undefined;
  const names = [...first.keys()].sort();
  const points = named.flatMap((values) => {
    const parts = names.flatMap((name) => values?.get(name) ?? []);
    const point: Node = { kind: 'tuple', open: '(', close: ')', parts };
    return values?.size === names.length && parts.length === names.length ? [point] : [];
  });
  return points.length === groups.length ? points : undefined;
}

/** Undefined unless every item gives a value to a name of its own. */
function valuesOf(items: readonly Node[]): ReadonlyMap<string, Node> | undefined {
  const values = new Map<string, Node>();
  for (const item of items) {
    if (item.kind !== 'relation' || item.signs.join('') !== '=') return undefined;
    const [label, value] = item.sides;
    if (label?.kind !== 'name' || !value || values.has(label.name)) return undefined;
    values.set(label.name, value);
  }
  return values;
}
