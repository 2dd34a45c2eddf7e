import type { Pool } from '../../../src/core/pool/pool';

export interface MatchingCase {
  budget: number;
  temperature: number;
  /** How many of the selected are to be correct ones; absent: no matter. */
  correct?: number;
  excluded: ReadonlySet<string>;
}

/**
 * Distribution matching by its definition, dense and slow, sharing nothing with the sampler under test: at every step
 * each sample that is left is tried, the distance of the normalised counts to the target is computed anew, and the first
 * of those nearest to it is taken. Returns rows in the order in which they were taken.
 */
export function greedyMatching(pool: Pool, { budget, temperature, correct, excluded }: MatchingCase): number[] {
  const rows = pool.ids.flatMap((id, row) => (excluded.has(id) ? [] : [row]));
  const endsOf = (row: number): number[] => [
    ...pool.chainNodes.subarray(pool.chainStart[row], pool.chainStart[row + 1]),
  ];
  const sum = (of: number, column: Uint16Array): number =>
    rows.reduce((all, row) => all + (endsOf(row).includes(of) ? (column[row] ?? 0) : 0), 0);
  const skills = pool.tree.leaves().filter((leaf) => sum(leaf, pool.correct) + sum(leaf, pool.wrong) > 0);
  const weights = skills.map((leaf) => {
    const right = sum(leaf, pool.correct);
    const accuracy = right / (right + sum(leaf, pool.wrong));
    return accuracy > 0 ? Math.min((1 / accuracy) ** temperature, 1000 ** temperature) : 1000 ** temperature;
  });
  const total = weights.reduce((all, weight) => all + weight, 0);
  const target = weights.map((weight) => weight / total);
  const vectors = new Map(rows.map((row) => [row, skills.map((leaf) => (endsOf(row).includes(leaf) ? 1 : 0))]));

  const wanted = correct === undefined ? undefined : { correct, wrong: budget - correct };
  const kindOf = (row: number): 'correct' | 'wrong' | undefined =>
    (pool.correct[row] ?? 0) > 0 ? 'correct' : (pool.wrong[row] ?? 0) > 0 ? 'wrong' : undefined;
  const taken: number[] = [];
  let counts = skills.map(() => 0);
  while (taken.length < budget) {
    let best: { row: number; distance: number } | undefined;
    for (const row of rows) {
      const vector = vectors.get(row) ?? [];
      if (taken.includes(row) || !vector.includes(1)) continue;
      const kind = kindOf(row);
      if (wanted && (!kind || taken.filter((other) => kindOf(other) === kind).length >= wanted[kind])) continue;
      const after = counts.map((count, at) => count + (vector[at] ?? 0));
      const size = after.reduce((all, count) => all + count, 0);
      const distance = Math.hypot(...after.map((count, at) => count / size - (target[at] ?? 0)));
      // Near zero a squared distance moves less than the distance does; what counts as equal must be as wide here.
      if (!best || distance ** 2 < best.distance ** 2 - 1e-13) best = { row, distance };
    }
    if (!best) break;
    taken.push(best.row);
    counts = counts.map((count, at) => count + (vectors.get(best.row)?.[at] ?? 0));
  }
  return taken;
}
