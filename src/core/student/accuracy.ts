import type { NodeAccuracy, SkillEstimate } from '../../protocol/values';
import type { Pool } from '../pool/pool';
import type { SkillTree } from '../skills/skillTree';
import { estimateAccuracies, estimateInterval, type Estimates, type TreeCounts } from './estimate';
import { wilson } from './wilson';

/** Counts per node of the pool's tree, by node index; the root's are those of all samples with chains. */
export interface AccuracyTable {
  readonly tree: SkillTree;
  /** Samples related to the node: those with a chain through it. */
  readonly samples: Float64Array;
  /** The student's verdicts on these samples; with several attempts a sample has several. */
  readonly correct: Float64Array;
  readonly wrong: Float64Array;
  readonly unknown: Float64Array;
  /** What accuracies rest on: the counts themselves, or where questions were chosen what they are worth. */
  readonly worth: TreeCounts;
  /** What the whole tree says about each node's accuracy. */
  readonly estimates: Estimates;
}

/**
 * Counts verdicts for every node of the tree. A sample is related to each node on its chains and counts once for each,
 * however many of its chains go through it. O(chains x depth), some 10 ms for 100,000 samples of five chains.
 */
export function nodeAccuracies(pool: Pool): AccuracyTable {
  const { tree, chainStart, chainNodes } = pool;
  const parent = Int32Array.from(tree.nodes, (node) => node.parent);
  const column = () => new Float64Array(tree.nodes.length);
  const [samples, correct, wrong, unknown] = [column(), column(), column(), column()];
  const weighed = pool.chance && { correct: column(), wrong: column(), squares: column() };
  /** The sample that last reached a node, plus one: a second chain stops where the first one went. */
  const reached = new Uint32Array(tree.nodes.length);
  for (let i = 0; i < pool.size; i++) {
    const [right, failed, unclear] = [pool.correct[i] ?? 0, pool.wrong[i] ?? 0, pool.unknown[i] ?? 0];
    const weight = 1 / (pool.chance?.[i] ?? 1);
    const end = chainStart[i + 1] ?? 0;
    for (let at = chainStart[i] ?? 0; at < end; at++) {
      for (let node = chainNodes[at] ?? -1; node >= 0 && reached[node] !== i + 1; node = parent[node] ?? -1) {
        reached[node] = i + 1;
        samples[node] = (samples[node] ?? 0) + 1;
        correct[node] = (correct[node] ?? 0) + right;
        wrong[node] = (wrong[node] ?? 0) + failed;
        unknown[node] = (unknown[node] ?? 0) + unclear;
        if (!weighed) continue;
        weighed.correct[node] = (weighed.correct[node] ?? 0) + weight * right;
        weighed.wrong[node] = (weighed.wrong[node] ?? 0) + weight * failed;
        weighed.squares[node] = (weighed.squares[node] ?? 0) + weight * weight * (right + failed);
      }
    }
  }
  const worth = { parent, ...(weighed ? worthOf(weighed) : { correct, wrong }) };
  return { tree, samples, correct, wrong, unknown, worth, estimates: estimateAccuracies(worth) };
}

/**
 * What weighed verdicts are worth in verdicts of equal weight: as many as would vary as much, `(sum w)^2 / sum w^2`.
 * Source: L. Kish, "Survey sampling" (1965), section 11.7.
 */
function worthOf(weighed: Record<'correct' | 'wrong' | 'squares', Float64Array>): Omit<TreeCounts, 'parent'> {
  const scale = weighed.squares.map((squares, node) =>
    squares === 0 ? 0 : ((weighed.correct[node] ?? 0) + (weighed.wrong[node] ?? 0)) / squares,
  );
  return {
    correct: weighed.correct.map((sum, node) => sum * (scale[node] ?? 0)),
    wrong: weighed.wrong.map((sum, node) => sum * (scale[node] ?? 0)),
  };
}

/** One node of the table with its accuracy, its interval and what the tree around it says. */
export function nodeAccuracy(table: AccuracyTable, node: number): NodeAccuracy {
  const correct = table.worth.correct[node] ?? 0;
  const judged = correct + (table.worth.wrong[node] ?? 0);
  const interval = wilson(correct, judged);
  return {
    path: table.tree.pathOf(node),
    samples: table.samples[node] ?? 0,
    correct: table.correct[node] ?? 0,
    wrong: table.wrong[node] ?? 0,
    unknown: table.unknown[node] ?? 0,
    accuracy: interval && correct / judged,
    low: interval && interval.low,
    high: interval && interval.high,
    estimate: nodeEstimate(table, node),
  };
}

/** Null when nothing at all was judged: a guess out of nowhere is no estimate. */
function nodeEstimate({ worth, estimates, correct, wrong }: AccuracyTable, node: number): SkillEstimate | null {
  if ((correct[0] ?? 0) + (wrong[0] ?? 0) === 0) return null;
  return {
    accuracy: estimates.accuracy[node] ?? 0,
    ...estimateInterval(node, worth, estimates),
    strength: estimates.strength[node] ?? 0,
  };
}
