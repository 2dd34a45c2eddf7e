import { createHash, type Hash } from 'node:crypto';
import type { Pool } from '../pool/pool';
import { pathKey } from '../skills/skillTree';

/*
 * Short names of what a selection was made from: two pools with the same digests give the same rows. No digest depends
 * on the order of rows, on line numbers or on paths, so that a corpus that was sorted, indexed anew or copied to another
 * machine keeps its own.
 */

/** What the student did on the problems of a pool. */
export interface VerdictDigest {
  /** Problems with at least one attempt. */
  readonly problems: number;
  readonly correct: number;
  readonly wrong: number;
  readonly unknown: number;
  readonly digest: string;
}

/** The skill chains of a pool. */
export interface ChainDigest {
  /** Problems with at least one chain. */
  readonly problems: number;
  readonly chains: number;
  readonly digest: string;
}

/** Samples of each dataset of the pool, by their ids and problem texts; O(samples x log samples). */
export function datasetDigests(pool: Pool): string[] {
  const { ids, problem } = pool;
  const line = (row: number): string => `${ids[row] ?? ''}\t${problem[row] ?? ''}`;
  const rows: number[][] = pool.datasets.map(() => []);
  for (let row = 0; row < pool.size; row++) rows[pool.datasetOf[row] ?? 0]?.push(row);
  return rows.map((of) => {
    const order = Uint32Array.from(of).sort((a, b) => {
      const [one, other] = [ids[a] ?? '', ids[b] ?? ''];
      // Where neither is how the other begins, the ids decide as the lines would, which take ten times their memory.
      if (!one.startsWith(other) && !other.startsWith(one)) return one < other ? -1 : 1;
      return line(a) < line(b) ? -1 : 1;
    });
    return digestOf(order, line);
  });
}

export function verdictDigest(pool: Pool): VerdictDigest {
  const { correct, wrong, unknown } = pool;
  const sums = { correct: 0, wrong: 0, unknown: 0 };
  const rows = oneOfEach(pool, (row) => (correct[row] ?? 0) + (wrong[row] ?? 0) + (unknown[row] ?? 0) > 0);
  const digest = digestOf(rows, (row) => {
    const counts = [correct[row] ?? 0, wrong[row] ?? 0, unknown[row] ?? 0] as const;
    sums.correct += counts[0];
    sums.wrong += counts[1];
    sums.unknown += counts[2];
    return `${pool.problem[row] ?? ''}\t${counts.join('\t')}`;
  });
  return { problems: rows.length, ...sums, digest };
}

export function chainDigest(pool: Pool): ChainDigest {
  const { chainStart, chainNodes } = pool;
  const names = new Map<number, string>();
  const nameOf = (node: number): string => {
    const known = names.get(node) ?? pathKey(pool.tree.pathOf(node));
    names.set(node, known);
    return known;
  };
  let chains = 0;
  const rows = oneOfEach(pool, (row) => (chainStart[row + 1] ?? 0) > (chainStart[row] ?? 0));
  const digest = digestOf(rows, (row) => {
    const ends = chainNodes.subarray(chainStart[row], chainStart[row + 1]);
    chains += ends.length;
    return `${pool.problem[row] ?? ''}\t${Array.from(ends, nameOf).sort().join('\t')}`;
  });
  return { problems: rows.length, chains, digest };
}

/** How many samples were selected, and their digest in their order. */
export function rowsDigest(samples: Iterable<{ readonly id: string; readonly problem: string }>): {
  samples: number;
  digest: string;
} {
  const hash = createHash('sha256');
  let count = 0;
  for (const { id, problem } of samples) {
    hash.update(`${id}\t${problem}\n`);
    count++;
  }
  return { samples: count, digest: shortened(hash) };
}

const orders = new WeakMap<Pool, Uint32Array>();

/** The first row of each problem that has what is asked for, in the code-unit order of the problems. */
function oneOfEach(pool: Pool, has: (row: number) => boolean): Uint32Array {
  const { size, problem } = pool;
  let order = orders.get(pool);
  if (!order) {
    order = Uint32Array.from({ length: size }, (_, row) => row).sort((a, b) => {
      const [one, other] = [problem[a] ?? '', problem[b] ?? ''];
      return one < other ? -1 : one > other ? 1 : a - b;
    });
    orders.set(pool, order);
  }
  let last: string | undefined;
  return order.filter((row) => {
    if (problem[row] === last || !has(row)) return false;
    last = problem[row];
    return true;
  });
}

/** The first 32 hex digits of the SHA-256 of the lines of rows, which are made one at a time. */
function digestOf(rows: Uint32Array, lineOf: (row: number) => string): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${lineOf(row)}\n`);
  return shortened(hash);
}

function shortened(hash: Hash): string {
  return hash.digest('hex').slice(0, 32);
}
