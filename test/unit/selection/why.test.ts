import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../../src/protocol/explanation';
import type { Pool } from '../../../src/core/pool/pool';
import type { Constraints } from '../../../src/core/selection/constraints';
import { selectOn, type Ground } from '../../../src/core/selection/ground';
import { selectionDefaults, type SelectionRequest } from '../../../src/core/selection/request';
import { selectAfter } from '../../../src/core/selection/repeat';
import { explainSample } from '../../../src/core/selection/why';
import { poolOf, randomPool } from './poolOf';

const corpus = randomPool(600, 20, 7);

function groundWith(changes: Partial<SelectionRequest>, pool: Pool = corpus, constraints: Constraints = {}): Ground {
  const request = { ...selectionDefaults, student: 'weak', budget: 60, ...changes };
  return { pool, request, constraints, measures: {} };
}

function explain(ground: Ground, row: number, skip = 0): Explanation {
  return explainSample({ ground, selection: selectAfter(ground, skip), skip, name: 'x' }, row);
}

/** The rows of the pool that are not taken, by the reason. */
function outRows(ground: Ground, reason: string): number[] {
  const { reasons } = selectOn(ground);
  return corpus.ids.flatMap((_, row) => (reasons.reasonOf(row) === reason ? [row] : []));
}

describe('a sample that is in', () => {
  it('has its place, and a key that its skills and its hash give', () => {
    const ground = groundWith({});
    selectOn(ground).samples.forEach(({ row, key }, rank) => {
      if (rank % 7 !== 0) return;
      const why = explain(ground, row);
      expect(why).toMatchObject({ selected: true, place: rank + 1, size: 60, reason: null, changes: [] });
      expect(why.order).toMatchObject({ rank: rank + 1, taken: 60, enters: rank + 1, key });
      const q = why.leaves.reduce((sum, { target, samples }) => sum + target / samples, 0);
      expect(why.order?.q).toBeCloseTo(q, 15);
      expect(-Math.log(why.order?.u ?? 0) / q).toBeCloseTo(key, 6);
    });
  });
});

describe('a sample that came later', () => {
  it.each([
    {},
    { correctShare: 0.3 },
    { method: 'random' },
    { method: 'uniform' },
    { smoothing: 'hierarchical' },
  ] as const)('enters at the budget that is told and no smaller one: %j', (changes) => {
    const ground = groundWith(changes);
    const rows = outRows(ground, 'over-budget');
    for (const row of [rows[0], rows[40], rows.at(-1)]) {
      if (row === undefined) throw new Error('nothing was left out');
      const why = explain(ground, row);
      expect(why).toMatchObject({ selected: false, place: null, reason: { code: 'over-budget' } });
      const enters = why.order?.enters ?? 0;
      const holds = (budget: number): boolean => selectOn(ground, budget).samples.some((one) => one.row === row);
      expect([holds(enters - 1), holds(enters)]).toEqual([false, true]);
      expect(why.order?.key).toBeGreaterThan(why.order?.cut ?? Infinity);
      expect(why.changes[0]).toContain(`A budget of ${enters.toLocaleString('en-US')} takes it`);
    }
  });

  it.each([{}, { correctShare: 0.3 }, { method: 'random' }] as const)(
    'enters at the budget that is told where a floor decides too: %j',
    (changes) => {
      const ground = groundWith({ ...changes, floor: 3 });
      const rows = outRows(ground, 'over-budget');
      for (const row of [rows[0], rows[40], rows.at(-1)]) {
        const why = explain(ground, row ?? -1);
        const enters = why.order?.enters ?? 0;
        const holds = (budget: number): boolean => selectOn(ground, budget).samples.some((one) => one.row === row);
        expect([enters > 60, holds(enters - 1), holds(enters)]).toEqual([true, false, true]);
        expect(why.changes[0]).toBe(`A budget of ${enters.toLocaleString('en-US')} takes it.`);
      }
    },
  );

  it.each([{}, { floor: 2 }, { correctShare: 0.3 }] as const)(
    'enters at the budgets of samples and tokens that are told: %j',
    (changes) => {
      const tokens = Uint32Array.from(corpus.ids, (_, row) => 100 + ((row * 7_919) % 900));
      const withTokens = (tokenBudget: number, budget = 60): Ground =>
        groundWith({ ...changes, budget, fit: { tokenBudget } }, corpus, { tokens, tokenBudget });
      const ground = withTokens(9_000);
      const rows = outRows(ground, 'over-token-budget');
      for (const row of [rows[0], rows[40], rows.at(-1)]) {
        const why = explain(ground, row ?? -1);
        const { enters, tokens: needed } = why.order ?? {};
        if (typeof enters !== 'number' || typeof needed !== 'number') throw new Error('no budget is told');
        const holds = (tokenBudget: number, budget: number): boolean =>
          selectOn(withTokens(tokenBudget, budget)).samples.some((one) => one.row === row);
        const budget = Math.max(enters, 60);
        expect([holds(needed - 1, budget), holds(needed, budget)]).toEqual([false, true]);
        expect(why.changes[0]).toContain(`${needed.toLocaleString('en-US')} tokens takes it`);
        expect(why.changes[0]?.includes(' samples')).toBe(enters > 60);
      }
    },
  );

  it('is told of a larger chance only where chances differ', () => {
    const changesOf = (method: 'random' | 'weighted'): string => {
      const ground = groundWith({ method });
      return explain(ground, outRows(ground, 'over-budget').at(-1) ?? -1).changes.join(' ');
    };
    expect(changesOf('weighted')).toContain('times as large, as of skills that weigh');
    expect(changesOf('random')).not.toContain('times as large');
  });

  it('of an extension counts from what is extended', () => {
    const ground = groundWith({ budget: 20 });
    const [third] = outRows(groundWith({ budget: 80 }), 'over-budget');
    const why = explain(ground, third ?? -1, 60);
    expect(why.changes[0]).toContain(`A budget of ${((why.order?.enters ?? 0) - 60).toLocaleString('en-US')} takes it`);
    const [first] = selectOn(ground, 60).samples;
    expect(explain(ground, first?.row ?? -1, 60).reason?.code).toBe('in-first');
  });
});

describe('a sample that cannot be taken', () => {
  it('has the reason, and what to do about it', () => {
    const pool = poolOf(
      [
        { id: 'taken', chains: ['A/x'], wrong: 1 },
        { id: 'bare', chains: [] },
        { id: 'unjudged', chains: ['A/y'] },
        { id: 'banned', chains: ['A/x'], wrong: 1 },
      ],
      ['A/x', 'A/y'],
    );
    const ground = groundWith({ budget: 1, exclude: ['banned'] }, pool);
    const found = ['bare', 'unjudged', 'banned'].map((id) => explain(ground, pool.ids.indexOf(id)));
    expect(found.map(({ reason }) => reason?.code)).toEqual(['no-chain', 'skill-never-judged', 'excluded']);
    expect(found.map(({ order }) => order)).toEqual([null, null, null]);
    expect(found.every(({ changes }) => changes.length === 1)).toBe(true);
    expect(found[1]?.leaves).toMatchObject([{ path: ['A', 'y'], accuracy: null, weight: 0, chance: 0 }]);
  });

  it('names the one that it is much like', () => {
    const pool = poolOf(['a', 'b', 'c'].map((id) => ({ id, chains: ['A/x'], wrong: 1 })));
    const ground = groundWith({ budget: 3 }, pool, { clusterOf: Int32Array.from([0, 0, -1]) });
    const taken = selectOn(ground).samples.map(({ row }) => pool.ids[row]);
    const [kept, out] = taken.includes('a') ? (['a', 'b'] as const) : (['b', 'a'] as const);
    const why = explain(ground, pool.ids.indexOf(out));
    expect(why.reason).toMatchObject({ code: 'near-duplicate', other: { id: kept } });
  });

  it('tells verdicts that are missing from those that are excluded with their problems', () => {
    const pool = poolOf([
      { id: 'judged', chains: ['A/x'], wrong: 1 },
      { id: 'unjudged', chains: ['A/x'] },
      { id: 'taken', chains: ['A/y'], wrong: 1 },
      { id: 'lonely', chains: ['A/z'] },
    ]);
    const ground = groundWith({ budget: 2, exclude: ['judged'] }, pool);
    expect(explain(ground, 1).reason).toEqual({
      code: 'skill-never-judged',
      text: expect.stringContaining('all on excluded problems') as string,
    });
    expect(explain(ground, 3).reason?.text).toContain('never judged');
  });

  it('names the limit of tokens, and the problem of a benchmark with what it shares', () => {
    const pool = poolOf(['long', 'known', 'taken'].map((id) => ({ id, chains: ['A/x'], wrong: 1 })));
    const mask = (row: number): Uint8Array => Uint8Array.from(pool.ids, (_, one) => (one === row ? 1 : 0));
    const hit = { line: 7, id: 'AIME-3', how: 'near', shared: 'find the sum', similarity: 0.9 } as const;
    const ground: Ground = {
      ...groundWith({ budget: 3, fit: { maxTokens: 1_000 } }, pool, {
        tokens: Uint32Array.from([1_234, 5, 5]),
        leftOut: new Map([
          ['benchmark', mask(1)],
          ['too-long', mask(0)],
        ]),
      }),
      fit: {
        benchmarks: [
          {
            file: 'aime.jsonl',
            problems: 30,
            skipped: 0,
            fields: { problem: 30 },
            samples: [{ ...hit, row: 1, benchmark: 'aime.jsonl' }],
          },
        ],
      },
    };
    const long = explain(ground, 0);
    expect(long.reason?.text).toBe('It has 1,234 tokens, more than the limit of 1,000.');
    expect(long.changes).toEqual(['A limit of 1,234 tokens.']);
    const known = explain(ground, 1).reason;
    expect(known?.text).toBe('Its problem is nearly that of aime.jsonl:7 (AIME-3). Words in both: "find the sum".');
    expect(known?.benchmark).toEqual({ file: 'aime.jsonl', ...hit });
  });

  it('of a share without room for it needs another share', () => {
    const ground = groundWith({ correctShare: 1 });
    const row = outRows(ground, 'over-budget').find((one) => corpus.wrong[one] === 1) ?? -1;
    const why = explain(ground, row);
    expect(why.changes).toContain('Another share of correct samples: this one leaves no room for samples like it.');
  });
});

describe('matching', () => {
  it('tells the step and its distance, and for others the step that came nearest', () => {
    const ground = groundWith({ method: 'matching', budget: 40 });
    const { samples } = selectOn(ground);
    const ninth = explain(ground, samples[8]?.row ?? -1);
    expect(ninth).toMatchObject({ selected: true, place: 9, match: { step: 9 } });
    expect(ninth.match?.distance).toBe(ninth.match?.taken);
    for (const row of outRows(ground, 'over-budget').slice(0, 20)) {
      const { match } = explain(ground, row);
      expect(match?.distance).toBeGreaterThanOrEqual((match?.taken ?? Infinity) - 1e-9);
    }
  });
});
