import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/job/refusal';
import type { Pool } from '../../../src/core/pool/pool';
import { selectionDefaults, type SelectionRequest } from '../../../src/core/selection/request';
import { selectSamples } from '../../../src/core/selection/select';
import { poolOf, randomPool, sampleOf, shuffled } from './poolOf';

function request(changes: Partial<SelectionRequest> = {}): SelectionRequest {
  return { ...selectionDefaults, student: 'weak', ...changes };
}

function idsOf(pool: Pool, changes: Partial<SelectionRequest>): string[] {
  return selectSamples(pool, request(changes)).samples.map(({ row }) => pool.ids[row] ?? '');
}

function failureOf(select: () => unknown): string {
  try {
    select();
  } catch (error) {
    if (error instanceof Refusal) return error.failure.code;
    throw error;
  }
  return 'none';
}

const corpus = randomPool(2_000, 40, 5);

describe('select', () => {
  it.each(['weighted', 'random'] as const)('%s: a smaller budget is the beginning of a larger one', (method) => {
    const large = idsOf(corpus, { method, budget: 500 });
    expect(new Set(large).size).toBe(500);
    expect(idsOf(corpus, { method, budget: 100 })).toEqual(large.slice(0, 100));
  });

  it.each(['weighted', 'random'] as const)('%s: the order of the rows does not matter', (method) => {
    expect(idsOf(shuffled(corpus, 3), { method, budget: 200 })).toEqual(idsOf(corpus, { method, budget: 200 }));
  });

  it('another seed selects other samples', () => {
    expect(idsOf(corpus, { budget: 100, seed: '1' })).not.toEqual(idsOf(corpus, { budget: 100, seed: '2' }));
  });

  it('selects the same samples everywhere', () => {
    const pool = poolOf(
      Array.from({ length: 12 }, (_, row) => ({
        id: `s${row}`,
        chains: [row % 3 === 0 ? 'A/weak' : 'A/strong'],
        correct: row % 3 === 0 ? 0 : 1,
        wrong: row % 3 === 0 ? 1 : 0,
      })),
    );
    const { samples } = selectSamples(pool, request({ budget: 6, temperature: 0.1 }));
    expect(samples.map(({ row }) => pool.ids[row])).toEqual(['s0', 's11', 's4', 's3', 's8', 's6']);
    expect(samples[0]?.key).toBeCloseTo(0.18906550215564702, 12);
    expect(samples[0]?.leaf).toEqual(['A', 'weak']);
  });

  it('gives every sample that was not selected one reason', () => {
    const pool = poolOf(
      [
        { id: 'taken', chains: ['A/x'], wrong: 1 },
        { id: 'taken too', chains: ['A/x'], correct: 1 },
        { id: 'bare', chains: [] },
        { id: 'high', chains: ['A'], wrong: 1 },
        { id: 'unjudged', chains: ['A/y'], unknown: 1 },
        { id: 'elsewhere', chains: ['B'], wrong: 1 },
        { id: 'banned', chains: ['A/x'], wrong: 1 },
        { id: 'never run', chains: ['A/x'] },
      ],
      ['A/x', 'A/y', 'B'],
    );
    const selection = selectSamples(
      pool,
      request({ budget: 2, skill: ['A'], exclude: ['banned', 'nobody'], correctShare: 0.5 }),
    );
    expect(new Set(selection.samples.map(({ row }) => pool.ids[row]))).toEqual(new Set(['taken', 'taken too']));
    expect(selection.leftOut).toEqual({
      'no-chain': 1,
      'no-leaf': 1,
      'skill-never-judged': 1,
      'other-skill': 1,
      excluded: 1,
      'not-judged': 1,
    });
    expect(selection.unmatchedExclusions).toEqual(['nobody']);
    expect(selection.shortfall).toBeUndefined();
  });

  it('does not take what it found for other ids or constraints on the same pool', () => {
    const fresh = (): Pool => randomPool(500, 20, 3);
    const pool = fresh();
    const ids = [pool.ids.slice(0, 100), pool.ids.slice(100, 300), []];
    const leftOut = new Map([['benchmark' as const, Uint8Array.from(pool.ids, (_, row) => (row % 3) & 1)]]);
    for (const exclude of ids)
      for (const constraints of [{}, { leftOut }, {}]) {
        const wanted = request({ budget: 50, exclude, smoothing: 'hierarchical' });
        const [again, anew] = [selectSamples(pool, wanted, constraints), selectSamples(fresh(), wanted, constraints)];
        expect(again.samples).toEqual(anew.samples);
        expect(again.leftOut).toEqual(anew.leftOut);
        expect(again.columns).toEqual(anew.columns);
      }
  });

  it('leaves excluded samples out of the accuracy too', () => {
    const pool = poolOf([
      { id: 'a', chains: ['A/x'], wrong: 1 },
      { id: 'b', chains: ['A/x'], correct: 1 },
    ]);
    expect(selectSamples(pool, request({ budget: 1 })).skills[0]?.accuracy).toBe(0.5);
    expect(selectSamples(pool, request({ budget: 1, exclude: ['a'] })).skills[0]?.accuracy).toBe(1);
  });

  it('says what each skill gets, in shares that add up to 1', () => {
    const { skills, samples, leftOut } = selectSamples(corpus, request({ budget: 300 }));
    for (const share of ['poolShare', 'selectedShare', 'target'] as const)
      expect(skills.reduce((sum, skill) => sum + skill[share], 0)).toBeCloseTo(1, 9);
    const weakest = skills[0];
    expect(weakest?.weight).toBe(Math.max(...skills.map((skill) => skill.weight)));
    expect(weakest?.selectedShare).toBeGreaterThan(weakest?.poolShare ?? 1);
    expect(samples.length + (leftOut['over-budget'] ?? 0)).toBe(corpus.size);
  });

  it('takes the share of correct samples and never fills one stratum from the other', () => {
    const half = selectSamples(corpus, request({ budget: 200, correctShare: 0.25 }));
    const right = half.samples.filter(({ row }) => (corpus.correct[row] ?? 0) > 0);
    expect(right).toHaveLength(50);
    expect(half.samples).toHaveLength(200);

    const pool = poolOf([
      { id: 'right', chains: ['A/x'], correct: 1 },
      ...Array.from({ length: 9 }, (_, row) => ({ id: `wrong ${row}`, chains: ['A/x'], wrong: 1 })),
    ]);
    const short = selectSamples(pool, request({ budget: 6, correctShare: 0.5 }));
    expect(short.samples).toHaveLength(4);
    expect(short.shortfall).toMatchObject({ asked: 6, got: 4 });
    expect(short.shortfall?.reasons[0]).toContain('only 1 of 3 samples that the student gets right');
  });

  it('reports a shortfall with its reasons', () => {
    const pool = poolOf([
      { id: 'a', chains: ['A/x'], wrong: 1 },
      { id: 'b', chains: [] },
    ]);
    const { samples, shortfall } = selectSamples(pool, request({ budget: 5 }));
    expect(samples).toHaveLength(1);
    expect(shortfall).toEqual({
      asked: 5,
      got: 1,
      reasons: ['only 1 can be drawn', 'left out: 1 without a skill chain'],
    });
  });

  it('random takes samples without chains and verdicts, with and without a student', () => {
    const pool = poolOf([
      { id: 'a', chains: [] },
      { id: 'b', chains: ['A/x'] },
    ]);
    const { samples, skills } = selectSamples(pool, { ...selectionDefaults, method: 'random', budget: 2 });
    expect(samples.map(({ leaf, weight }) => ({ leaf, weight }))).toEqual([
      { leaf: [], weight: 1 },
      { leaf: [], weight: 1 },
    ]);
    expect(skills).toMatchObject([{ path: ['A', 'x'], weight: 0, target: 0, selected: 1 }]);
  });

  it('leaves out datasets without teacher traces, and gives their draws to the others', () => {
    const traced = corpus.ids.map((id, row) => ({ ...sampleOf(corpus, row), id, dataset: 'a.jsonl' }));
    const questions = traced.slice(0, 1_500).map((sample) => ({ ...sample, id: `q-${sample.id}`, dataset: 'q.jsonl' }));
    const mixed = poolOf([...questions, ...traced], [], ['q.jsonl']);
    const { samples, leftOut, skills } = selectSamples(mixed, request({ budget: 100 }));
    expect(leftOut).toMatchObject({ 'no-trace': 1_500 });
    expect(samples.every(({ row }) => row >= 1_500)).toBe(true);
    expect(samples.length + Object.values(leftOut).reduce((sum, count) => sum + count, 0)).toBe(mixed.size);
    // The chances are those of the traced samples alone; the verdicts on the questions count for the accuracy.
    const judged = (shares: typeof skills): number =>
      shares.reduce((sum, { correct, wrong }) => sum + correct + wrong, 0);
    expect(judged(skills)).toBeGreaterThan(judged(selectSamples(corpus, request({ budget: 100 })).skills));
    const even = { budget: 100, temperature: 0 };
    expect(idsOf(mixed, even)).toEqual(idsOf(corpus, even));
    expect(idsOf(mixed, { budget: 100, method: 'random' })).toEqual(idsOf(corpus, { budget: 100, method: 'random' }));
  });

  it('says how to name the field of the traces when nothing else is left', () => {
    const pool = poolOf([{ id: 'q', chains: ['A/x'], wrong: 1, dataset: 'q.jsonl' }], [], ['q.jsonl']);
    expect(() => selectSamples(pool, request({ budget: 1 }))).toThrow(
      /None of the 1 samples .* 1 without a teacher trace/,
    );
    try {
      selectSamples(pool, request({ budget: 1 }));
    } catch (error) {
      expect((error as Refusal).failure.next).toContain('skill-gap index q.jsonl --map solution=FIELD');
    }
  });

  it('breaks ties of equal ids by dataset and line', () => {
    const samples = ['b.jsonl', 'a.jsonl'].map((dataset) => ({ id: 'same', chains: ['A/x'], wrong: 1, dataset }));
    const pool = poolOf(samples);
    const { samples: taken } = selectSamples(pool, request({ budget: 1 }));
    expect(pool.datasets[pool.datasetOf[taken[0]?.row ?? 0] ?? 0]).toBe('a.jsonl');
  });

  it('refuses what cannot be done, with a code for scripts', () => {
    expect(failureOf(() => selectSamples(corpus, selectionDefaults))).toBe('no-student');
    expect(failureOf(() => selectSamples(corpus, { ...selectionDefaults, method: 'random', correctShare: 0.5 }))).toBe(
      'no-student',
    );
    for (const changes of [
      { budget: 0 },
      { budget: 1.5 },
      { temperature: -1 },
      { temperature: NaN },
      { temperature: 101 },
      { correctShare: 1.1 },
      { maxDepth: 0 },
      { skill: ['Nowhere'] },
      { skill: ['Topic 0', 'Leaf 0'], maxDepth: 1 },
    ])
      expect(failureOf(() => selectSamples(corpus, request(changes)))).toBe('bad-request');
    const bare = poolOf([{ id: 'a', chains: [] }]);
    expect(failureOf(() => selectSamples(bare, request()))).toBe('nothing-to-select');
    expect(failureOf(() => selectSamples(poolOf([]), request()))).toBe('nothing-to-select');
  });
});
