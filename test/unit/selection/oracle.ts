import type { Pool } from '../../../src/core/pool/pool';

/**
 * The paper's sampling loop, written from its description and sharing nothing with the sampler under test: draw a leaf
 * with probability proportional to its weight, draw one of the leaf's samples uniformly, discard a repeat, until the
 * budget is reached. Returns the ids in the order in which they were drawn.
 */
export function loopSelection(pool: Pool, budget: number, temperature: number, random: () => number): string[] {
  const related = new Map<number, number[]>();
  for (let row = 0; row < pool.size; row++)
    for (const node of pool.chainNodes.subarray(pool.chainStart[row], pool.chainStart[row + 1]))
      if (pool.tree.node(node).children.length === 0) related.set(node, [...(related.get(node) ?? []), row]);
  const leaves: { rows: number[]; weight: number }[] = [];
  for (const rows of related.values()) {
    const right = rows.filter((row) => pool.correct[row] === 1).length;
    const judged = right + rows.filter((row) => pool.wrong[row] === 1).length;
    if (judged === 0) continue;
    const cap = Math.pow(1000, temperature);
    leaves.push({ rows, weight: right === 0 ? cap : Math.min(Math.pow(judged / right, temperature), cap) });
  }
  const total = leaves.reduce((sum, leaf) => sum + leaf.weight, 0);
  const taken = new Set<string>();
  while (taken.size < budget) {
    let point = random() * total;
    const leaf = leaves.find(({ weight }) => (point -= weight) < 0) ?? leaves.at(-1);
    if (!leaf) break;
    taken.add(pool.ids[leaf.rows[Math.floor(random() * leaf.rows.length)] ?? 0] ?? '');
  }
  return [...taken];
}
