import type { DrawInput } from './sampler';

/**
 * Samples that are alike to matching: of one stratum and with the same weighted leaves. Group g has the leaves
 * `leaf[start[g] .. start[g + 1]]`, ascending, and the rows `first[g]`, `next[first[g]]`, ... up to -1, in the order of
 * the input. Samples without a weighted leaf are in no group.
 */
export interface SampleGroups {
  readonly count: number;
  readonly start: Uint32Array;
  readonly leaf: Uint32Array;
  readonly stratumOf: Uint8Array;
  readonly first: Int32Array;
  readonly next: Int32Array;
}

/** Finds the groups; O(memberships). A table of hashes in flat arrays: an object a group would cost more than matching. */
export function groupSamples({ pool, relations, weights, stratumOf, order }: DrawInput): SampleGroups {
  const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * pool.size + 2))).fill(-1);
  const start = new Uint32Array(pool.size + 1);
  const leaf = new Uint32Array(relations.leaf.length);
  const strata = new Uint8Array(pool.size);
  const first = new Int32Array(pool.size);
  const last = new Int32Array(pool.size);
  const next = new Int32Array(pool.size).fill(-1);
  let count = 0;
  for (let at = 0; at < pool.size; at++) {
    const row = order?.[at] ?? at;
    const stratum = (stratumOf[row] ?? 0) - 1;
    if (stratum < 0) continue;
    // The leaves are put where those of a new group stand; they stay there only if it is one.
    const from = start[count] ?? 0;
    const to = putLeaves(row, leaf, from);
    if (to === from) continue;
    let slot = hashOf(leaf, from, to, stratum) & (table.length - 1);
    while (!isFree(slot) && !isSame(table[slot] ?? 0, from, to, stratum)) slot = (slot + 1) & (table.length - 1);
    if (isFree(slot)) {
      table[slot] = count;
      strata[count] = stratum;
      first[count] = row;
      last[count] = row;
      start[++count] = to;
    } else {
      const group = table[slot] ?? 0;
      next[last[group] ?? 0] = row;
      last[group] = row;
    }
  }
  return { count, start, leaf, stratumOf: strata, first, next };

  /** Writes a row's weighted leaves, ascending, and returns their end. A row has few: they are sorted as they come. */
  function putLeaves(row: number, into: Uint32Array, from: number): number {
    let to = from;
    for (let at = relations.start[row] ?? 0; at < (relations.start[row + 1] ?? 0); at++) {
      const one = relations.leaf[at] ?? 0;
      if (!((weights[one] ?? 0) > 0)) continue;
      let place = to++;
      for (; place > from && (into[place - 1] ?? 0) > one; place--) into[place] = into[place - 1] ?? 0;
      into[place] = one;
    }
    return to;
  }

  function isFree(slot: number): boolean {
    return table[slot] === -1;
  }

  function isSame(group: number, from: number, to: number, stratum: number): boolean {
    const begin = start[group] ?? 0;
    if (strata[group] !== stratum || (start[group + 1] ?? 0) - begin !== to - from) return false;
    for (let at = from; at < to; at++) if (leaf[at] !== leaf[begin + at - from]) return false;
    return true;
  }
}

function hashOf(leaf: Uint32Array, from: number, to: number, stratum: number): number {
  let hash = stratum + 1;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ (leaf[at] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** For each leaf the groups that have it: those of leaf l are `group[start[l] .. start[l + 1]]`. */
export function groupsByLeaf(
  { count, start, leaf }: SampleGroups,
  leaves: number,
): { start: Uint32Array; group: Uint32Array } {
  const starts = new Uint32Array(leaves + 1);
  const end = start[count] ?? 0;
  for (let at = 0; at < end; at++) {
    const after = (leaf[at] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let one = 0; one < leaves; one++) starts[one + 1] = (starts[one + 1] ?? 0) + (starts[one] ?? 0);
  const filled = starts.slice();
  const group = new Uint32Array(end);
  for (let one = 0; one < count; one++)
    for (let at = start[one] ?? 0; at < (start[one + 1] ?? 0); at++) {
      const place = filled[leaf[at] ?? 0] ?? 0;
      group[place] = one;
      filled[leaf[at] ?? 0] = place + 1;
    }
  return { start: starts, group };
}
