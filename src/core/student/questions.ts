import type { Pool } from '../pool/pool';
import { uniformOf } from '../selection/keys';
import type { QuestionNodes } from './adaptive';

/** The different problems of a pool. Attempts hang on problem texts: copies of a sample are one question. */
export interface Questions extends QuestionNodes {
  /** Of each question its first sample in the pool. */
  readonly rows: Uint32Array;
  /** Key of its problem text. */
  readonly problems: readonly string[];
}

/** The questions of a pool with the skills on their chains, down to `depth` levels below the root. O(chains x depth). */
export function questionsOf(pool: Pool, depth = Infinity): Questions {
  const { nodes } = pool.tree;
  const rows: number[] = [];
  const problems: string[] = [];
  const known = new Set<string>();
  const start = [0];
  const related: number[] = [];
  /** The question that last reached a node, plus one. */
  const reached = new Uint32Array(nodes.length);
  for (let row = 0; row < pool.size; row++) {
    const problem = pool.problem[row] ?? '';
    if (known.has(problem)) continue;
    known.add(problem);
    problems.push(problem);
    const mark = rows.push(row);
    for (let at = pool.chainStart[row] ?? 0; at < (pool.chainStart[row + 1] ?? 0); at++)
      for (let node = pool.chainNodes[at] ?? 0; node > 0 && reached[node] !== mark; node = nodes[node]?.parent ?? 0) {
        reached[node] = mark;
        if ((nodes[node]?.depth ?? 0) <= depth) related.push(node);
      }
    start.push(related.length);
  }
  return {
    nodes: nodes.length,
    rows: Uint32Array.from(rows),
    problems,
    start: Uint32Array.from(start),
    node: Uint32Array.from(related),
  };
}

/** The questions in an order that looks random, and is the same for a seed on every machine, whatever joins them. */
export function seededOrder(problems: readonly string[], seed: string): Uint32Array {
  const keys = Float64Array.from(problems, (problem) => uniformOf(seed, problem));
  return Uint32Array.from(keys, (_, at) => at).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
}
