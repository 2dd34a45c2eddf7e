import type { Pool } from '../pool/pool';
import type { SkillTree } from '../skills/skillTree';

/**
 * Which samples are related to which leaf skills. Leaves are addressed by position in `nodes`; sample i is related to
 * `leaf[start[i] .. start[i + 1]]`, each leaf once. A sample whose chains all end above a leaf has none.
 */
export interface LeafRelations {
  /** Node index of every leaf, in tree order. */
  readonly nodes: Uint32Array;
  readonly start: Uint32Array;
  readonly leaf: Uint32Array;
}

/** Samples and attempts per leaf, over the samples that count. */
export interface LeafCounts {
  readonly samples: Uint32Array;
  readonly correct: Uint32Array;
  readonly wrong: Uint32Array;
  readonly unknown: Uint32Array;
}

/**
 * For every node of the tree the position of the leaf that it is or lies below, -1 for inner nodes. A leaf is a node
 * without children; with `maxDepth` the tree is cut, and the nodes at that depth are leaves too.
 */
function leafPositions(tree: SkillTree, maxDepth = Infinity): { nodes: Uint32Array; positionOf: Int32Array } {
  const nodes: number[] = [];
  const positionOf = new Int32Array(tree.nodes.length).fill(-1);
  for (const node of tree.nodes) {
    if (node.depth > maxDepth) positionOf[node.index] = positionOf[node.parent] ?? -1;
    else if (node.index > 0 && (node.children.length === 0 || node.depth === maxDepth))
      positionOf[node.index] = nodes.push(node.index) - 1;
  }
  return { nodes: Uint32Array.from(nodes), positionOf };
}

/** Relates every sample of the pool to its leaves; O(chains), about 5 ms for 100,000 samples of five chains. */
export function relateLeaves(pool: Pool, maxDepth?: number): LeafRelations {
  const { nodes, positionOf } = leafPositions(pool.tree, maxDepth);
  const start = new Uint32Array(pool.size + 1);
  const leaf = new Uint32Array(pool.chainNodes.length);
  // Cutting the tree makes several chains of a sample end in one leaf: the last sample seen there tells.
  const lastSample = new Int32Array(nodes.length).fill(-1);
  let at = 0;
  for (let i = 0; i < pool.size; i++) {
    start[i] = at;
    const end = pool.chainStart[i + 1] ?? 0;
    for (let chain = pool.chainStart[i] ?? 0; chain < end; chain++) {
      const position = positionOf[pool.chainNodes[chain] ?? 0] ?? -1;
      if (position < 0 || lastSample[position] === i) continue;
      lastSample[position] = i;
      leaf[at++] = position;
    }
  }
  start[pool.size] = at;
  return { nodes, start, leaf: leaf.subarray(0, at) };
}

interface WholePool {
  maxDepth: number | undefined;
  relations: LeafRelations;
  counts: LeafCounts;
}

const wholePools = new WeakMap<Pool, WholePool>();

/** Relations and counts of all samples of a pool; those of one depth are kept, as a page asks again and again. */
export function leavesOfPool(pool: Pool, maxDepth?: number): Readonly<WholePool> {
  const known = wholePools.get(pool);
  if (known && known.maxDepth === maxDepth) return known;
  const relations = relateLeaves(pool, maxDepth);
  const counts = countLeaves(pool, relations, new Uint8Array(pool.size).fill(1));
  const whole = { maxDepth, relations, counts };
  wholePools.set(pool, whole);
  return whole;
}

/** Counts per leaf over the samples whose `counted` is 1. */
export function countLeaves(pool: Pool, relations: LeafRelations, counted: Uint8Array): LeafCounts {
  const leaves = relations.nodes.length;
  const samples = new Uint32Array(leaves);
  const correct = new Uint32Array(leaves);
  const wrong = new Uint32Array(leaves);
  const unknown = new Uint32Array(leaves);
  for (let i = 0; i < pool.size; i++) {
    if (counted[i] !== 1) continue;
    const rights = pool.correct[i] ?? 0;
    const wrongs = pool.wrong[i] ?? 0;
    const unknowns = pool.unknown[i] ?? 0;
    const end = relations.start[i + 1] ?? 0;
    for (let at = relations.start[i] ?? 0; at < end; at++) {
      const position = relations.leaf[at] ?? 0;
      samples[position] = (samples[position] ?? 0) + 1;
      correct[position] = (correct[position] ?? 0) + rights;
      wrong[position] = (wrong[position] ?? 0) + wrongs;
      unknown[position] = (unknown[position] ?? 0) + unknowns;
    }
  }
  return { samples, correct, wrong, unknown };
}
