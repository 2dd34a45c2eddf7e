import type { Pool } from '../pool/pool';
import { nodeAccuracies, type AccuracyTable } from '../student/accuracy';
import { estimateInterval } from '../student/estimate';
import { wilson } from '../student/wilson';
import type { LeafCounts, LeafRelations } from './leaves';
import type { IntervalEnd, SelectionRequest } from './request';

/**
 * The accuracy that every leaf skill is weighed by, 0 to 1; NaN where there is none.
 *
 * In the paper it is correct / (correct + wrong) of the leaf's own samples, and a leaf without a verdict has none. With
 * `hierarchical` smoothing it is the estimate that shrinks this towards the skills around the leaf, the more the fewer
 * verdicts it has; then a leaf without any is expected to be like them. The `upper` end of the interval takes a skill for
 * as good as it may be, so that only what is surely weak weighs much; the `lower` end does the opposite.
 * @param counted 1 per sample whose verdicts count
 */
export function leafAccuracies(
  pool: Pool,
  { relations, counts, counted }: { relations: LeafRelations; counts: LeafCounts; counted: Uint8Array },
  { smoothing = 'none', interval = 'middle' }: Pick<SelectionRequest, 'smoothing' | 'interval'>,
): Float64Array {
  if (smoothing === 'none') return countedAccuracies(counts, interval);
  const estimated = estimatesOf(pool, counted);
  const values = estimated.ends(interval);
  return Float64Array.from(relations.nodes, (node, leaf) =>
    estimated.judged && (counts.samples[leaf] ?? 0) > 0 ? (values[node] ?? NaN) : NaN,
  );
}

function countedAccuracies({ correct, wrong }: LeafCounts, end: IntervalEnd): Float64Array {
  return Float64Array.from(correct, (right, leaf) => {
    const judged = right + (wrong[leaf] ?? 0);
    const interval = end === 'middle' ? null : wilson(right, judged);
    if (interval) return end === 'upper' ? interval.high : interval.low;
    return judged > 0 ? right / judged : NaN;
  });
}

/** Estimates for all nodes of a pool's tree, with the ends of their intervals as they are asked for. */
class Estimated {
  private readonly known = new Map<IntervalEnd, Float64Array>();

  constructor(private readonly table: AccuracyTable) {
    this.known.set('middle', table.estimates.accuracy);
  }

  /** Whether there is any verdict to estimate from. */
  get judged(): boolean {
    return (this.table.correct[0] ?? 0) + (this.table.wrong[0] ?? 0) > 0;
  }

  /** Per node. Quantiles cost some 20 us each, so they are found once. */
  ends(end: IntervalEnd): Float64Array {
    const known = this.known.get(end);
    if (known) return known;
    const { worth, estimates } = this.table;
    const values = estimates.accuracy.map((_, node) => {
      const { low, high } = estimateInterval(node, worth, estimates);
      return end === 'upper' ? high : low;
    });
    this.known.set(end, values);
    return values;
  }
}

/** Of the samples that were counted last in each pool: a page asks again and again. */
const cache = new WeakMap<Pool, { counted: Uint8Array; estimated: Estimated }>();

function estimatesOf(pool: Pool, counted: Uint8Array): Estimated {
  const known = cache.get(pool);
  // With nothing excluded all masks are the same.
  const all = !counted.includes(0);
  if (known && (known.counted === counted || (all && !known.counted.includes(0)))) return known.estimated;
  const only = (column: Uint16Array): Uint16Array => column.map((count, row) => (counted[row] === 1 ? count : 0));
  const estimated = new Estimated(
    nodeAccuracies(all ? pool : { ...pool, correct: only(pool.correct), wrong: only(pool.wrong) }),
  );
  cache.set(pool, { counted, estimated });
  return estimated;
}
