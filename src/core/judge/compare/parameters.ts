import { integer } from '../syntax/build';
import { isScalar, namesIn, type Node, type NodeOf } from '../syntax/node';
import { withName } from '../syntax/rewrite';
import { declaredIntegers, usualParameters } from './families';

/** More values than this are nobody's list. */
const mostValues = 60;

/**
 * A list with a parameter of which it says what it stands for, written out: `\frac{\pi}{2} + k\pi, k = 0, 1` is
 * `\frac{\pi}{2}, \frac{3\pi}{2}`. Values after `k =`, with dots between them too, a set of them, or two bounds. Undefined
 * where the node is no such list.
 */
export function withParameterWrittenOut(node: Node): Node | undefined {
  const found = node.kind === 'list' ? parameterOf(node) : undefined;
  if (!found || found.values.length === 0 || found.values.length > mostValues) return undefined;
  const parts = found.items.flatMap((item) =>
    namesIn(item).has(found.name) ? found.values.map((value) => withName(item, found.name, integer(value))) : [item],
  );
  const [only] = parts;
  return only && parts.length === 1 ? only : { kind: 'list', parts, joined: ',' };
}

/** Whether a list names a parameter and says something of it, finite or not. */
export function statesParameter(node: Node): boolean {
  return node.kind === 'list' && splitAt(node) !== undefined;
}

interface Parameter {
  readonly name: string;
  readonly items: readonly Node[];
  readonly values: readonly bigint[];
}

interface Split {
  readonly name: string;
  readonly items: readonly Node[];
  readonly relation: NodeOf<'relation'>;
  readonly after: readonly Node[];
}

/** Splits a list before what it says of a parameter that its items hold. */
function splitAt({ parts }: NodeOf<'list'>): Split | undefined {
  for (const [i, part] of parts.entries()) {
    if (part.kind !== 'relation' || i === 0 || declaredIntegers(part).length > 0) continue;
    const name = [...namesIn(part)].find((each) => usualParameters.includes(each));
    const items = parts.slice(0, i);
    if (name === undefined || namesIn(part).size > 1 || !items.some((item) => namesIn(item).has(name))) continue;
    return { name, items, relation: part, after: parts.slice(i + 1) };
  }
  return undefined;
}

function parameterOf(list: NodeOf<'list'>): Parameter | undefined {
  const split = splitAt(list);
  if (!split) return undefined;
  const { name, items, relation, after } = split;
  const [first, second] = relation.sides;
  const isNamed = first?.kind === 'name' && first.name === name && second !== undefined;
  const signs = relation.signs.join('');
  if (isNamed && signs === '=') return withValues(name, items, valuesOf([second, ...after]));
  if (after.length > 0) return undefined;
  if (isNamed && signs === '∈' && second.kind === 'set') return withValues(name, items, valuesOf(second.parts));
  return withValues(name, items, between(relation));
}

function withValues(
  name: string,
  items: readonly Node[],
  values: readonly bigint[] | undefined,
): Parameter | undefined {
  return values && { name, items, values };
}

/** Integers side by side; dots stand for those in between. */
function valuesOf(nodes: readonly Node[]): readonly bigint[] | undefined {
  const values: bigint[] = [];
  let dots = false;
  for (const node of nodes) {
    const last = values.at(-1);
    const value = integerOf(node);
    if (node.kind === 'call' && node.name === 'dots' && last !== undefined) dots = true;
    else if (value === undefined) return undefined;
    else {
      if (dots && last !== undefined) {
        if (value <= last || value - last > BigInt(mostValues)) return undefined;
        for (let next = last + 1n; next < value; next++) values.push(next);
      }
      dots = false;
      values.push(value);
    }
  }
  return dots ? undefined : values;
}

/** The integers that `0 \le k < 4` admits. */
function between({ sides, signs }: NodeOf<'relation'>): readonly bigint[] | undefined {
  const [low, middle, high] = sides;
  const [from, to] = [low, high].map((side) => (side ? integerOf(side) : undefined));
  if (signs.length !== 2 || middle?.kind !== 'name' || from === undefined || to === undefined) return undefined;
  if (!signs.every((sign) => sign === '<' || sign === '≤') || to - from > BigInt(mostValues)) return undefined;
  const values: bigint[] = [];
  for (let value = signs[0] === '≤' ? from : from + 1n; signs[1] === '≤' ? value <= to : value < to; value++)
    values.push(value);
  return values;
}

function integerOf(node: Node): bigint | undefined {
  return isScalar(node) && node.kind === 'number' && node.value.denominator === 1n ? node.value.numerator : undefined;
}
