import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/core/job/refusal';
import type { Constraints } from '../../../src/core/selection/constraints';
import { selectionDefaults, type SelectionRequest } from '../../../src/core/selection/request';
import { selectSamples } from '../../../src/core/selection/select';
import type { Failure } from '../../../src/protocol/values';
import { poolOf } from './poolOf';

const pool = poolOf([
  { id: 'a', chains: ['A/x'], wrong: 1 },
  { id: 'b', chains: ['A/x'], correct: 1 },
  ...Array.from({ length: 1_200 }, (_, at) => ({ id: `u${at}`, chains: ['A/x'] })),
]);

function refused(changes: Partial<SelectionRequest>, constraints: Constraints = {}): Failure {
  try {
    selectSamples(pool, { ...selectionDefaults, student: 'weak', budget: 10, ...changes }, constraints);
  } catch (error) {
    if (error instanceof Refusal) return error.failure;
    throw error;
  }
  throw new Error('something was selected');
}

const every = (value: 0 | 1): Uint8Array => new Uint8Array(pool.size).fill(value);

describe('when nothing can be selected', () => {
  it.each(['none', 'hierarchical'] as const)(
    'with all judged problems excluded, it says so (smoothing %s)',
    (smoothing) => {
      const { message, next } = refused({ smoothing, exclude: ['a', 'b'] });
      expect(message).toContain(
        '2 on the list of excluded ids, 1,200 of skills on which no verdict of the student counts',
      );
      expect(next).toContain('--exclude');
      expect(next).toContain('counts for no accuracy');
    },
  );

  it('with all problems excluded, it is the list that is too long', () => {
    expect(refused({ exclude: pool.ids }).next).toBe('Take ids off the file that --exclude names.');
  });

  it.each([
    ['too-long', '--max-tokens'],
    ['undecided-trace', '--verified-traces in place of --strict-traces'],
    ['wrong-trace', '--verified-traces'],
    ['benchmark', '--decontaminate'],
  ] as const)('for being %s, the remedy names %s', (reason, said) => {
    expect(refused({}, { leftOut: new Map([[reason, every(1)]]) }).next).toContain(said);
  });

  it('for a budget of tokens below the first sample, the least budget that takes one is told', () => {
    const tokens = Uint32Array.from(pool.ids, (_, row) => 2_000 + row);
    const tight = (tokenBudget: number): Constraints => ({ tokens, tokenBudget });
    const { message, next } = refused({}, tight(1_500));
    expect(message).toBe('A budget of 1,500 tokens is too small for the first sample.');
    const needed = Number(/--token-budget (\d+)/u.exec(next)?.[1]);
    expect(() => refused({}, tight(needed))).toThrow('something was selected');
    expect(refused({}, tight(needed - 1)).code).toBe('nothing-to-select');
  });
});
