import { describe, expect, it } from 'vitest';
import { minusLogs, uniformOf } from '../../../src/core/selection/keys';
import { poolOf } from './poolOf';

// From Python 3: int(hashlib.sha256(f'{seed}:{id}'.encode()).hexdigest()[:13], 16), (h + 0.5) / 2**52, -math.log(u).
const golden = [
  ['42', 'a', 0.5901377484090605, 0.5273992974529262],
  ['42', 'math-0001', 0.0495094651446818, 3.005591412642682],
  ['7', 'étude #2', 0.23570623308301564, 1.445169024404497],
  ['seed:x', '1', 0.882580062296593, 0.1249057721405766],
] as const;

describe('keys', () => {
  it.each(golden)('seed %s, id %s: the number that another language computes', (seed, id, uniform, minusLog) => {
    expect(uniformOf(seed, id)).toBe(uniform);
    expect(minusLogs(poolOf([{ id, chains: [] }]), seed)[0]).toBeCloseTo(minusLog, 14);
  });

  it('keeps the logarithms of a seed and tells seeds apart', () => {
    const pool = poolOf([{ id: 'a', chains: [] }]);
    const first = minusLogs(pool, '1');
    expect(minusLogs(pool, '1')).toBe(first);
    expect(minusLogs(pool, '2')[0]).not.toBe(first[0]);
    for (const seed of ['3', '4', '5', '6']) minusLogs(pool, seed);
    expect(minusLogs(pool, '1')).toEqual(first);
  });
});
