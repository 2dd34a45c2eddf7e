import type { Judgement } from '../judgement';
import { namesIn, type Node, type NodeOf } from '../syntax/node';
import { compare, isValue } from './answers';
import type { Context } from './context';
import { areNear, sameValue } from './expressions';
import { labelled } from './labels';
import { compareScalars } from './scalars';

/** `2 + 3 = 5` gives 5, `\frac13 \approx 0.33` gives both; undefined when neither side is such a chain. */
export function compareChains(gold: Node, answer: Node, context: Context): Judgement | undefined {
  const [expected, given] = [valuesOfChain(gold, context), valuesOfChain(answer, context)];
  if (!expected && !given) return undefined;
  let judged: Judgement | undefined;
  for (const a of expected ?? [gold])
    for (const b of given ?? [answer]) {
      const pair = compare(a, b, context);
      if (pair.verdict === 'correct') return pair;
      if (!judged || pair.verdict === 'unknown') judged = pair;
    }
  return judged;
}

/**
 * The values that a chain of = and ≈ states, the name before the first = left out; undefined when the node is no chain
 * or its sides do not agree.
 */
function valuesOfChain(node: Node, { work }: Context): readonly Node[] | undefined {
  if (node.kind === 'list') return isOneValue(node, work) ? node.parts : undefined;
  if (node.kind !== 'relation' || node.signs.some((sign) => sign !== '=' && sign !== '≈')) return undefined;
  const first: Node = { kind: 'relation', sides: node.sides.slice(0, 2), signs: node.signs.slice(0, 1) };
  const hasLabel = labelled(first, node.sides.length > 2) !== undefined;
  const values = hasLabel ? node.sides.slice(1) : [...node.sides];
  const signs = hasLabel ? node.signs.slice(1) : node.signs;
  if (values.length < 2 || !values.every(isValue)) return undefined;
  const names = namesIn({ kind: 'list', parts: values, joined: ',' });
  for (const [i, sign] of signs.entries()) {
    const [left, right] = [values[i], values[i + 1]];
    if (!left || !right || !holds(left, sign === '=', right, work)) return undefined;
  }
  // An identity in x is an equation as well as a value.
  return names.size > 0 && !hasLabel && signs.length === 1 && signs[0] === '=' ? undefined : values;
}

/** `\frac34 \text{ or } 0.75` is one value, written in two ways. */
function isOneValue({ joined, parts }: NodeOf<'list'>, work: Context['work']): boolean {
  const [first, ...others] = parts;
  if (joined !== 'or' || !first || !parts.every(isValue) || parts.length > 3) return false;
  const written = (part: Node): string => (part.kind === 'number' ? part.form : part.kind);
  return others.every((other) => written(other) !== written(first) && holds(first, true, other, work));
}

/** Whether a link of a chain is true; `0.56 = 56\%` is. */
function holds(a: Node, exactly: boolean, b: Node, work: Context['work']): boolean {
  const [x, y] = [a, b].map((side) => (side.kind === 'measured' ? side.value : side));
  if (!exactly) return x !== undefined && y !== undefined && areNear(x, y, work);
  if (a.kind !== 'measured' && b.kind !== 'measured') return sameValue(a, b, work) === 'same';
  return compareScalars(a, b, { work, options: {}, integers: new Set(), implied: new Set() }).verdict === 'correct';
}
