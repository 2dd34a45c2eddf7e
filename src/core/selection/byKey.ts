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
  const taken = input.budgets.map((budget, stratum) => {
    function* candidates(): Iterable<number> {
      for (let i = 0; i < pool.size; i++) if (stratumOf[i] === stratum + 1 && (chances[i] ?? 0) > 0) yield i;
    }
    return smallest(candidates(), budget, precedes);
  });
  const all = taken.flatMap((rows) => [...rows]);
  const rows = smallest(all, all.length, precedes);
  return { rows, keys: Float64Array.from(rows, (row) => keys[row] ?? 0) };
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
