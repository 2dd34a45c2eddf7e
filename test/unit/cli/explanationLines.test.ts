import { describe, expect, it } from 'vitest';
import { explanationLines } from '../../../src/cli/explanationLines';
import { selectOn, type Ground } from '../../../src/core/selection/ground';
import { selectionDefaults, type SelectionMethod } from '../../../src/core/selection/request';
import { explainSample } from '../../../src/core/selection/why';
import { randomPool } from '../selection/poolOf';

const pool = randomPool(200, 8, 3);

function linesOf(method: SelectionMethod): string {
  const measures = {
    traceLength: new Float64Array(pool.size).fill(5),
    passRate: new Float64Array(pool.size).fill(0.5),
  };
  const request = { ...selectionDefaults, method, student: 'weak', budget: 20 };
  const ground: Ground = { pool, request, constraints: {}, measures };
  const selection = selectOn(ground);
  return explanationLines(explainSample({ ground, selection, skip: 0, name: 'x' }, 5)).join('\n');
}

describe('an explanation for people', () => {
  it.each(['random', 'difficulty', 'longest'] as const)('of %s has no weights, which it does not look at', (method) => {
    const lines = linesOf(method);
    expect(lines).toContain('accuracy');
    expect(lines).not.toMatch(/weight|target|temperature/u);
  });

  it.each([
    ['weighted', /Method weighted, temperature 1, seed 42/u],
    ['matching', /Method matching, temperature 1, budget/u],
    ['longest', /Method longest, budget/u],
    ['random', /Method random, seed 42, budget/u],
  ] as const)('of %s has what the method looks at', (method, words) => {
    const lines = linesOf(method);
    expect(lines).toMatch(words);
    expect(lines.includes('weight')).toBe(method === 'weighted' || method === 'matching');
  });
});
