import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/job/refusal';
import { selectionDefaults, type SelectionRequest } from '../../../src/core/selection/request';
import { selectSamples, type Selection } from '../../../src/core/selection/select';
import { nodeAccuracies, nodeAccuracy } from '../../../src/core/student/accuracy';
import { poolOf, randomPool, sampleOf } from './poolOf';

const base = { ...selectionDefaults, student: 'weak' } as const;

function failureOf(select: () => unknown): string {
  try {
    select();
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
    throw error;
  }
  return 'none';
}

/** One topic of a strong and well measured skill, one with a single wrong answer, and one that nobody was asked about. */
const uneven = poolOf([
  ...Array.from({ length: 90 }, (_, at) => ({
    id: `s${at}`,
    chains: ['A/strong'],
    correct: at < 80 ? 1 : 0,
    wrong: at < 80 ? 0 : 1,
  })),
  { id: 'w', chains: ['A/once'], wrong: 1 },
  { id: 'n', chains: ['A/never'] },
  ...Array.from({ length: 40 }, (_, at) => ({
    id: `b${at}`,
    chains: ['B/weak'],
    correct: at < 10 ? 1 : 0,
    wrong: at < 10 ? 0 : 1,
  })),
]);

function skillsOf(changes: Partial<SelectionRequest>): Map<string, Selection['skills'][number]> {
  const { skills } = selectSamples(uneven, { ...base, budget: 20, ...changes });
  return new Map(skills.map((skill) => [skill.path.join('/'), skill]));
}

describe('smoothing', () => {
  it('weighs a skill of one wrong answer by what is around it, and the paper by 1,000', () => {
    const [paper, smoothed] = [skillsOf({}), skillsOf({ smoothing: 'hierarchical' })];
    expect(paper.get('A/once')?.weight).toBe(1_000);
    expect(smoothed.get('A/once')?.weight).toBeLessThan(smoothed.get('B/weak')?.weight ?? 0);
    expect(smoothed.get('A/once')?.weight).toBeGreaterThan(smoothed.get('A/strong')?.weight ?? 0);
  });

  it('expects a skill that was never asked about to be like those around it; in the paper it has no weight', () => {
    expect(skillsOf({}).get('A/never')?.weight).toBe(0);
    const never = skillsOf({ smoothing: 'hierarchical' }).get('A/never');
    expect(never?.accuracy).toBeNull();
    expect(never?.weight).toBeCloseTo(1 / (never?.estimate ?? NaN), 9);
  });

  it('takes the estimates of the student report', () => {
    const table = nodeAccuracies(uneven);
    for (const [interval, end] of [
      ['middle', 'accuracy'],
      ['upper', 'high'],
      ['lower', 'low'],
    ] as const)
      for (const { path, estimate, weight } of skillsOf({
        smoothing: 'hierarchical',
        interval,
        temperature: 2,
      }).values()) {
        const expected = nodeAccuracy(table, uneven.tree.find(path)?.index ?? 0).estimate?.[end] ?? NaN;
        expect(estimate).toBeCloseTo(expected, 12);
        expect(weight).toBeCloseTo(Math.min(expected ** -2, 1_000 ** 2), 6);
      }
  });

  it('leaves the verdicts of excluded samples out of the estimates', () => {
    const asked = (at: number): string => `b${at}`;
    const without = skillsOf({ smoothing: 'hierarchical', exclude: Array.from({ length: 40 }, (_, at) => asked(at)) });
    expect(without.has('B/weak')).toBe(false);
    expect(without.get('A/once')?.estimate).toBeGreaterThan(
      skillsOf({ smoothing: 'hierarchical' }).get('A/once')?.estimate ?? 1,
    );
  });

  it('weighs by the ends of counted intervals too: the upper one makes little of one verdict', () => {
    const upper = skillsOf({ interval: 'upper' });
    const lower = skillsOf({ interval: 'lower' });
    expect(upper.get('A/once')?.weight).toBeLessThan(upper.get('B/weak')?.weight ?? 0);
    expect(lower.get('B/weak')?.weight).toBeGreaterThan(upper.get('B/weak')?.weight ?? 0);
    expect(upper.get('B/weak')?.weight).toBeCloseTo(1 / (upper.get('B/weak')?.high ?? 0), 9);
  });

  it('has no weights without any verdict', () => {
    const silent = poolOf([{ id: 'a', chains: ['A/x'] }]);
    const select = (): unknown => selectSamples(silent, { ...base, budget: 1, smoothing: 'hierarchical' });
    expect(failureOf(select)).toBe('nothing-to-select');
  });
});

describe('difficulty', () => {
  const attempts = poolOf(
    [0, 1, 2, 3, 4, 5, 6, 7, 8].map((right) => ({ id: `p${right}`, chains: [], correct: right, wrong: 8 - right })),
  );

  it('takes pass rates within the band, ends included, over the attempts of the student', () => {
    const { samples, leftOut } = selectSamples(attempts, { ...base, method: 'difficulty' });
    expect(samples.map(({ row }) => row).sort((a, b) => a - b)).toEqual([2, 3, 4, 5]);
    expect(leftOut).toEqual({ 'outside-band': 5 });
    const { samples: narrow } = selectSamples(attempts, { ...base, method: 'difficulty', band: [0.5, 0.5] });
    expect(narrow.map(({ row }) => row)).toEqual([4]);
  });

  it('knows nothing from one attempt', () => {
    const once = poolOf([{ id: 'a', chains: [], wrong: 1 }]);
    expect(() => selectSamples(once, { ...base, method: 'difficulty' })).toThrow('1 without a known pass rate');
  });

  it('takes the pass rates that are given', () => {
    const passRate = Float64Array.from(attempts.ids, (_, row) => (row === 8 ? 0.3 : NaN));
    const { samples, leftOut } = selectSamples(attempts, { ...base, method: 'difficulty' }, {}, { passRate });
    expect(samples.map(({ row }) => row)).toEqual([8]);
    expect(leftOut).toEqual({ 'no-pass-rate': 8 });
  });
});

describe('uniform and longest', () => {
  it('uniform gives every skill the weight 1, judged or not, without a student', () => {
    const request = { ...selectionDefaults, method: 'uniform', budget: 5 } as const;
    const { skills, samples } = selectSamples(uneven, request);
    expect(new Set(skills.map(({ weight }) => weight))).toEqual(new Set([1]));
    expect(samples.every(({ weight, leaf }) => weight === 1 && leaf.length === 2)).toBe(true);
    const judged = randomPool(500, 20, 3);
    const samplesOf = (changes: Partial<SelectionRequest>): unknown =>
      selectSamples(judged, { ...base, budget: 50, ...changes }).samples.map(({ row }) => row);
    expect(samplesOf({ method: 'uniform' })).toEqual(samplesOf({ temperature: 0 }));
  });

  it('longest takes the longest traces, equal ones by id', () => {
    const lengths = [5, 9, 9, 1];
    const pool = poolOf(['d', 'c', 'b', 'a'].map((id) => ({ id, chains: [] })));
    const request = { ...selectionDefaults, method: 'longest', budget: 3 } as const;
    const { samples } = selectSamples(pool, request, {}, { traceLength: Float64Array.from(lengths) });
    expect(samples.map(({ row, key }) => [pool.ids[row], key])).toEqual([
      ['b', -9],
      ['c', -9],
      ['d', -5],
    ]);
  });
});

describe('requests that make no sense', () => {
  const pool = poolOf([0, 1, 2].map((row) => sampleOf(uneven, row)));

  it.each([
    { method: 'random', smoothing: 'hierarchical' },
    { method: 'uniform', interval: 'upper' },
    { method: 'matching', floor: 1 },
    { method: 'weighted', band: [0.2, 0.4] },
    { method: 'longest', passRateField: 'rate' },
    { method: 'difficulty', band: [0.6, 0.4] },
    { floor: 0 },
    { ceiling: 1.5 },
    { floor: 5, ceiling: 4 },
  ] as const)('%j is refused', (changes) => {
    expect(failureOf(() => selectSamples(pool, { ...base, ...changes }))).toBe('bad-request');
  });

  it('methods that weigh skills need a student, also with a share', () => {
    for (const changes of [{ method: 'matching' }, { method: 'uniform', correctShare: 0.5 }] as const)
      expect(failureOf(() => selectSamples(pool, { ...selectionDefaults, ...changes }))).toBe('no-student');
  });
});
