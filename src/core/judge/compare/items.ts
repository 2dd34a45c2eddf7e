import { correct, unknown, wrong, type Judgement } from '../judgement';
import { keyOf, type Node } from '../syntax/node';
import { compare, compareSets, describesRange } from './answers';
import type { Context } from './context';
import { labelled } from './labels';

/** The values of a set or of a list, in the order in which they are written; undefined for all else. */
export function itemsOf(node: Node): readonly Node[] | undefined {
  if (node.kind === 'set') return node.parts;
  return node.kind === 'list' ? namedAlike(node.parts) : undefined;
}

/** `x = 1, 2` and `x = 1 or x = 2` list values of x; `x = 1, y = 2` stays as it is. */
function namedAlike(parts: readonly Node[]): readonly Node[] {
  const labels = parts.map((part) => labelled(part));
  const [first, ...others] = labels;
  if (!first) return parts;
  const one = others.every((other, i) =>
    other ? similar(first.label, other.label) : parts[i + 1]?.kind !== 'relation',
  );
  return one ? parts.map((part, i) => labels[i]?.value ?? part) : parts;
}

/** The same name, or names that differ by their index: x_1 and x_2. */
function similar(a: Node, b: Node): boolean {
  const stem = (node: Node): string =>
    keyOf(node)
      .replace(/_\w+'?$/u, '')
      .replaceAll("'", '');
  return stem(a) === stem(b);
}

function withoutRepeats(items: readonly Node[]): readonly Node[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** More items than this are nobody's answer, and every pair of items may have to be compared. */
const mostItems = 60;

/** Compares values in any order. */
export function compareItems(
  expected: readonly Node[],
  given: readonly Node[],
  gold: Node,
  answer: Node,
  context: Context,
): Judgement {
  if (expected.length > mostItems || given.length > mostItems) return unknown('too-long');
  const pairs = [expected.length, given.length].map((count) => count === 2);
  if (pairs[0] && pairs[1] && !(gold.kind === 'set' && answer.kind === 'set')) {
    const sets = compareSets(gold, answer, context);
    if (sets && (sets.verdict === 'correct' || describesRange(gold))) return sets;
  }
  // "A and B" says more than "A or B"; of solutions both words are used.
  const joined = [gold, answer].map((node) => (node.kind === 'list' ? node.joined : ','));
  const alternatives = joined.includes('and') && joined.includes('or');
  if (alternatives && expected.every(({ kind }) => kind === 'name')) return unknown('form');
  const sets = gold.kind === 'set' && answer.kind === 'set';
  if (sets) [expected, given] = [withoutRepeats(expected), withoutRepeats(given)];
  const rest = [...given];
  let open = 0;
  let missing = 0;
  for (const item of expected) {
    const judged = rest.map((other) => compare(item, other, context));
    const found = judged.findIndex(({ verdict }) => verdict === 'correct');
    if (found >= 0) rest.splice(found, 1);
    else if (judged.some(({ verdict }) => verdict === 'unknown')) open++;
    else missing++;
  }
  if (open === 0 && missing === 0 && rest.length === 0) return correct('list');
  // A value that is listed twice is the same set of values, but perhaps not the same answer; points do not count.
  const repeated = rest.every((item) => expected.some((other) => compare(other, item, context).verdict === 'correct'));
  if (open === 0 && missing === 0 && repeated)
    return gold.kind === 'set' || given.every(({ kind }) => kind === 'tuple') ? correct('list') : unknown('form');
  const fewer = missing > 0 && rest.length === 0 && open === 0;
  if (fewer && new Set(expected.map(keyOf)).size < expected.length) return unknown('form');
  return open > 0 ? unknown('list') : wrong('list');
}
