import { keyOf, partsOf, type Node } from '../syntax/node';

/** N beside Z; the union beside the intersection of the same two. Whether 0 is in N is open, but not whether -1 is. */
export function areOtherSets(gold: Node, answer: Node): boolean {
  const usual = (node: Node): boolean => node.kind === 'numbers' && /^[NZQRC]$/u.test(node.name);
  if (usual(gold) && usual(answer)) return keyOf(gold) !== keyOf(answer);
  const kinds = [gold.kind, answer.kind].sort().join();
  return kinds === 'intersection,union' && setKeys(gold) === setKeys(answer);
}

/** P(A | B) beside P(B | A), P(A and B) beside P(A or B). */
export function areOtherChances(gold: Node, answer: Node): boolean {
  if (gold.kind !== 'call' || answer.kind !== 'call' || gold.name !== answer.name) return false;
  const [a, b, c, d] = [...gold.parts, ...answer.parts];
  if (gold.name === 'of P given' && a && b && c && d)
    return keyOf(a) === keyOf(d) && keyOf(b) === keyOf(c) && keyOf(a) !== keyOf(b);
  return gold.name === 'of P' && a !== undefined && b !== undefined && !c && areOtherSets(a, b);
}

function setKeys(node: Node): string {
  return partsOf(node).map(keyOf).sort().join();
}
