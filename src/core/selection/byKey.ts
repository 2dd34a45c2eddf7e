import { Taking } from './constraints';
import { takeFloors } from './floors';
import { minusLogs } from './keys';
import type { Draw, DrawInput } from './sampler';
import { smallest } from './smallest';

/**
 * Takes from each stratum the samples with the smallest keys `-ln(u) / chance`, which is drawing without replacement
 * with those chances (Efraimidis and Spirakis 2006). A chance of 0 is never taken.
 * @param chances per sample of the pool, of any sum
 */
export function takeByChance(input: DrawInput, chances: Float64Array): Draw {
  const logs = minusLogs(input.pool, input.seed);
  // A plain loop: a function for each row takes ten times as long.
  const keys = new Float64Array(chances.length).fill(Infinity);
  for (let row = 0; row < keys.length; row++) {
    const chance = chances[row] ?? 0;
    if (chance > 0) keys[row] = (logs[row] ?? 0) / chance;
  }
  return takeByKey(input, keys);
}

/**
 * Takes from each stratum the samples with the smallest keys. Equal keys go by id in code-unit order; samples of
 * different datasets may share an id, and then go by dataset and line. An infinite key is never taken.
 * @param keys per sample of the pool
 */
export function takeByKey(input: DrawInput, keys: Float64Array): Draw {
  const precedes = (a: number, b: number): boolean => {
    const difference = (keys[a] ?? 0) - (keys[b] ?? 0);
    return difference === 0 ? precedesById(input, a, b) : difference < 0;
  };
  const { rows, taking } =
    input.floor === undefined ? takeFirst(input, keys, precedes) : takeWithFloor(input, keys, precedes);
  return { rows, keys: Float64Array.from(rows, (row) => keys[row] ?? 0), taking };
}

type Precedes = (a: number, b: number) => boolean;

/** The first of each stratum that may be taken. */
function takeFirst(input: DrawInput, keys: Float64Array, precedes: Precedes): { rows: Uint32Array; taking: Taking } {
  // A heap of twice as many is tried where some of them must not be taken together.
  for (let factor = 1; ; factor *= 2) {
    const found = input.budgets.map((budget, stratum) =>
      smallest(candidatesOf(input, keys, stratum), factor * budget, precedes),
    );
    const taking = new Taking(input);
    const all = found.flatMap((rows) => [...rows]);
    const rows = smallest(all, all.length, precedes).filter((row) => taking.take(row));
    const enough = found.every(
      ({ length }, stratum) => taking.isDone(stratum) || length < factor * (input.budgets[stratum] ?? 0),
    );
    if (enough) return { rows, taking };
  }
}

/** First what every skill is to have, then the first of all. */
function takeWithFloor(
  input: DrawInput,
  keys: Float64Array,
  precedes: Precedes,
): { rows: Uint32Array; taking: Taking } {
  const all = input.budgets.flatMap((_, stratum) => [...candidatesOf(input, keys, stratum)]);
  const order = smallest(all, all.length, precedes);
  const taking = new Taking(input);
  const taken = takeFloors(input, order, taking);
  for (const row of order) if (!taken.has(row) && !taking.passedOver.has(row) && taking.take(row)) taken.add(row);
  return { rows: order.filter((row) => taken.has(row)), taking };
}

function candidatesOf({ pool, stratumOf }: DrawInput, keys: Float64Array, stratum: number): Uint32Array {
  const rows = new Uint32Array(pool.size);
  let found = 0;
  for (let row = 0; row < pool.size; row++)
    if (stratumOf[row] === stratum + 1 && (keys[row] ?? Infinity) < Infinity) rows[found++] = row;
  return rows.subarray(0, found);
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
