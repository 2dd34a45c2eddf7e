import { Taking } from './constraints';
import { minusLogs } from './keys';
import type { Draw, DrawInput } from './sampler';
import { smallest } from './smallest';

/**
 * Takes from each stratum the samples with the smallest keys `-ln(u) / chance`, which is drawing without replacement
 * with those chances (Efraimidis and Spirakis 2006). Equal keys go by id in code-unit order; samples of different
 * datasets may share an id, and then go by dataset and line. A chance of 0 is never taken.
 * @param chances per sample of the pool, of any sum
 */
export function takeByKey(input: DrawInput, chances: Float64Array): Draw {
  const { pool, stratumOf } = input;
  const logs = minusLogs(pool, input.seed);
  const keys = new Float64Array(pool.size);
  for (let i = 0; i < keys.length; i++) keys[i] = (logs[i] ?? 0) / (chances[i] ?? 0);
  const precedes = (a: number, b: number): boolean => {
    const difference = (keys[a] ?? 0) - (keys[b] ?? 0);
    return difference === 0 ? precedesById(input, a, b) : difference < 0;
  };
  // A heap of twice as many is tried where some of them must not be taken together.
  for (let factor = 1; ; factor *= 2) {
    const found = input.budgets.map((budget, stratum) => {
      function* candidates(): Iterable<number> {
        for (let i = 0; i < pool.size; i++) if (stratumOf[i] === stratum + 1 && (chances[i] ?? 0) > 0) yield i;
      }
      return smallest(candidates(), factor * budget, precedes);
    });
    const taking = new Taking(input.constraints ?? {});
    const taken = takeInOrder(found, input, precedes, taking);
    const enough = found.every(
      (rows, stratum) =>
        taking.spent ||
        (taken.perStratum[stratum] ?? 0) === input.budgets[stratum] ||
        rows.length < factor * (input.budgets[stratum] ?? 0),
    );
    if (enough) return { rows: taken.rows, keys: Float64Array.from(taken.rows, (row) => keys[row] ?? 0), taking };
  }
}

/** Takes from all strata together, in the order of the keys, what may be taken, up to each one's budget. */
function takeInOrder(
  found: readonly Uint32Array[],
  { stratumOf, budgets }: DrawInput,
  precedes: (a: number, b: number) => boolean,
  taking: Taking,
): { rows: Uint32Array; perStratum: number[] } {
  const all = found.flatMap((rows) => [...rows]);
  const perStratum = budgets.map(() => 0);
  const rows = smallest(all, all.length, precedes).filter((row) => {
    const stratum = (stratumOf[row] ?? 1) - 1;
    const taken = perStratum[stratum] ?? 0;
    if (taken === budgets[stratum] || !taking.take(row)) return false;
    perStratum[stratum] = taken + 1;
    return true;
  });
  return { rows, perStratum };
}

function precedesById({ pool }: DrawInput, a: number, b: number): boolean {
  const idA = pool.ids[a] ?? '';
  const idB = pool.ids[b] ?? '';
  if (idA !== idB) return idA < idB;
  const datasetA = pool.datasets[pool.datasetOf[a] ?? 0] ?? '';
  const datasetB = pool.datasets[pool.datasetOf[b] ?? 0] ?? '';
  if (datasetA !== datasetB) return datasetA < datasetB;
  return (pool.line[a] ?? 0) < (pool.line[b] ?? 0);
}
