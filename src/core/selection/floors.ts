import type { Taking } from './constraints';
import type { DrawInput } from './sampler';

/**
 * Takes the first samples of every leaf until each has its floor, the heaviest leaf first and equal ones in tree order:
 * where the budget is too small for all, it is the weakest skills that have theirs. A sample counts for all its leaves.
 * Where the first samples of all would have given a leaf its floor anyway, these are among them, so that a floor that is
 * met by itself changes nothing.
 * @param order all samples that can be taken, first the one that goes first
 * @returns the rows taken
 */
export function takeFloors(input: DrawInput, order: Uint32Array, taking: Taking): Set<number> {
  const { floor = 0, weights } = input;
  const taken = new Set<number>();
  const rowsOf = samplesOfLeaves(input, order);
  const leaves = [...floorLeaves(input)].sort((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0));
  for (const leaf of leaves)
    for (const row of rowsOf.get(leaf) ?? []) {
      if (taking.takenOf(leaf) >= floor) break;
      if (!taken.has(row) && !taking.passedOver.has(row) && taking.take(row)) taken.add(row);
    }
  return taken;
}

/** The leaves that a floor is for: those with a weight, or all where the method knows none. In tree order. */
function floorLeaves({ weights, relations }: DrawInput): Iterable<number> {
  const weighted = [...weights.keys()].filter((leaf) => (weights[leaf] ?? 0) > 0);
  return weighted.length > 0 ? weighted : relations.nodes.keys();
}

/** Leaves that have samples in the pool and fewer than the floor in the selection. */
export function belowFloor(input: DrawInput, taking: Taking): { leaf: number; has: number }[] {
  const { floor, leafSizes } = input;
  if (floor === undefined) return [];
  return [...floorLeaves(input)]
    .filter((leaf) => (leafSizes[leaf] ?? 0) > 0 && taking.takenOf(leaf) < floor)
    .map((leaf) => ({ leaf, has: taking.takenOf(leaf) }));
}

/** Per leaf its samples, in the given order. */
function samplesOfLeaves({ relations: { start, leaf } }: DrawInput, order: Uint32Array): Map<number, number[]> {
  const rowsOf = new Map<number, number[]>();
  for (const row of order)
    for (const one of leaf.subarray(start[row], start[row + 1])) {
      const rows = rowsOf.get(one);
      if (rows) rows.push(row);
      else rowsOf.set(one, [row]);
    }
  return rowsOf;
}
