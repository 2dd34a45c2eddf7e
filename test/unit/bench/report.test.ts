import { describe, expect, it } from 'vitest';
import { median, summarise, table } from '../../../bench/report';
import type { Run, Trial } from '../../../bench/trial';

const run = (value: number, peakMB = 100): Run => ({ value, peakMB, cpuSeconds: 1 });

function trial(name: string, more: Partial<Trial> = {}): Trial {
  return { name, what: `what ${name} does`, measure: name, unit: 's', ...more };
}

function oneResult(wanted: Trial, runs: readonly Run[], peers: readonly Run[] = []) {
  const peer = trial('peer');
  const [, result] = summarise(
    [peer, wanted],
    new Map([
      ['peer', peers.length > 0 ? peers : [run(1)]],
      [wanted.name, runs],
    ]),
  );
  if (!result) throw new Error('no result');
  return result;
}

describe('median', () => {
  it('takes the middle value, the lower one of two', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 2])).toBe(2);
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('summarise', () => {
  it('compares medians with the peer of the same run', () => {
    const wanted = trial('ours', { peer: 'peer', limit: { timesPeer: 2 } });
    const result = oneResult(wanted, [run(9), run(3), run(4)], [run(2), run(1), run(8)]);
    expect(result).toMatchObject({ value: 4, peerValue: 2, ratio: 2, ok: true });
    expect(oneResult(wanted, [run(4.1)], [run(2)])).toMatchObject({ ok: false });
  });

  it('promises nothing without a limit', () => {
    expect(oneResult(trial('ours'), [run(1)]).ok).toBeUndefined();
  });

  it.each<[Partial<Trial>, number, boolean]>([
    [{ limit: { most: 30 } }, 30, true],
    [{ limit: { most: 30 } }, 30.1, false],
    [{ limit: { least: 3_000 } }, 3_000, true],
    [{ limit: { least: 3_000 } }, 2_999, false],
  ])('holds %j against %d: %s', (more, value, ok) => {
    expect(oneResult(trial('ours', more), [run(value)]).ok).toBe(ok);
  });

  it('fails a trial that takes too much memory in any round', () => {
    const wanted = trial('ours', { limit: { most: 5 }, mostMB: 200 });
    expect(oneResult(wanted, [run(1, 199), run(1, 200)])).toMatchObject({ peakMB: 200, ok: true });
    expect(oneResult(wanted, [run(1, 199), run(1, 201)])).toMatchObject({ peakMB: 201, ok: false });
  });

  it('fails a trial whose peer was not measured', () => {
    const wanted = trial('ours', { peer: 'absent', limit: { timesPeer: 2 } });
    expect(oneResult(wanted, [run(1)]).ok).toBe(false);
  });

  it('leaves out trials that were not run', () => {
    expect(summarise([trial('one'), trial('two')], new Map([['two', [run(1)]]])).map((one) => one.trial)).toEqual([
      'two',
    ]);
  });
});

describe('table', () => {
  it('says what is over the limit', () => {
    const wanted = trial('ours', { peer: 'peer', limit: { timesPeer: 0.9 }, mostMB: 200 });
    const [row = ''] = table([oneResult(wanted, [run(1.2345, 150.4)], [run(1)])])
      .split('\n')
      .slice(2);
    expect(row).toBe('| **ours** what ours does | 1.23 s | 1 s (peer) | 1.23 x | 0.9 x, 200 MB | 150 | **over** |');
  });

  it('leaves cells empty that nothing is known for, and writes large numbers with commas', () => {
    const rates = trial('ours', { unit: 'rows/s', limit: { least: 10_000 } });
    const [row = ''] = table([oneResult(rates, [run(18_979.4)])])
      .split('\n')
      .slice(2);
    expect(row).toBe('| **ours** what ours does | 18,979 rows/s |  |  | at least 10,000 rows/s | 100 | ok |');
  });
});
