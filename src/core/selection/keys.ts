import { hash } from 'node:crypto';
import type { Pool } from '../pool/pool';

/** Seeds whose logarithms are kept per pool: moving a slider back and forth uses one, comparing seeds a few. */
const seedsKept = 4;

const cache = new WeakMap<Pool, Map<string, Float64Array>>();

/**
 * The sample's own number in (0, 1): `(h + 0.5) / 2^52`, h being the first 13 hex digits (52 bits) of the SHA-256 of
 * the UTF-8 text `<seed>:<id>`. Any engine that has SHA-256 finds the same number, whatever the order of the rows.
 */
export function uniformOf(seed: string, id: string): number {
  return (Number.parseInt(hash('sha256', `${seed}:${id}`, 'hex').slice(0, 13), 16) + 0.5) / 2 ** 52;
}

/**
 * `-ln(u)` of every sample of the pool, kept for the pool's lifetime: hashing is 2 us a sample, everything else in a
 * selection together is less.
 *
 * The logarithm is the one step that IEEE 754 leaves open in the last bit. V8 brings its own, the same on every
 * platform; on an engine with another one, two samples whose keys agree in 15 digits might change places.
 */
export function minusLogs(pool: Pool, seed: string): Float64Array {
  const bySeed = cache.get(pool) ?? new Map<string, Float64Array>();
  cache.set(pool, bySeed);
  const known = bySeed.get(seed);
  if (known) return known;
  const logs = Float64Array.from(pool.ids, (id) => -Math.log(uniformOf(seed, id)));
  for (const oldest of bySeed.keys()) if (bySeed.size >= seedsKept) bySeed.delete(oldest);
  bySeed.set(seed, logs);
  return logs;
}
