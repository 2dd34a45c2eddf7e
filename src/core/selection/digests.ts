import { createHash } from 'node:crypto';
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
  const lines: string[][] = pool.datasets.map(() => []);
  for (let row = 0; row < pool.size; row++)
    lines[pool.datasetOf[row] ?? 0]?.push(`${pool.ids[row] ?? ''}\t${pool.problem[row] ?? ''}`);
  return lines.map(digestOf);
}

export function verdictDigest(pool: Pool): VerdictDigest {
  const byProblem = new Map<string, string>();
  const sums = { correct: 0, wrong: 0, unknown: 0 };
  pool.problem.forEach((problem, row) => {
    const [correct, wrong, unknown] = [pool.correct[row] ?? 0, pool.wrong[row] ?? 0, pool.unknown[row] ?? 0];
    if (correct + wrong + unknown === 0 || byProblem.has(problem)) return;
    byProblem.set(problem, `${problem}\t${correct}\t${wrong}\t${unknown}`);
    sums.correct += correct;
    sums.wrong += wrong;
    sums.unknown += unknown;
  });
  return { problems: byProblem.size, ...sums, digest: digestOf([...byProblem.values()]) };
}

export function chainDigest(pool: Pool): ChainDigest {
  const names = new Map<number, string>();
  const nameOf = (node: number): string => {
    const known = names.get(node) ?? pathKey(pool.tree.pathOf(node));
    names.set(node, known);
    return known;
  };
  const byProblem = new Map<string, string>();
  let chains = 0;
  pool.problem.forEach((problem, row) => {
    const ends = pool.chainNodes.subarray(pool.chainStart[row], pool.chainStart[row + 1]);
    if (ends.length === 0 || byProblem.has(problem)) return;
    byProblem.set(problem, `${problem}\t${Array.from(ends, nameOf).sort().join('\t')}`);
    chains += ends.length;
  });
  return { problems: byProblem.size, chains, digest: digestOf([...byProblem.values()]) };
}

/** Of selected samples in their order. */
export function rowsDigest(samples: readonly { readonly id: string; readonly problem: string }[]): string {
  return hashOf(samples.map(({ id, problem }) => `${id}\t${problem}`));
}

/** The first 32 hex digits of the SHA-256 of the lines in code-unit order. */
function digestOf(lines: string[]): string {
  return hashOf(lines.sort());
}

function hashOf(lines: readonly string[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('hex').slice(0, 32);
}
