import { describe, expect, it } from 'vitest';
import type { IndexStatus } from '../../../src/protocol/indexStatus';
import type { SelectionChoice } from '../../../src/protocol/selection';
import {
  controlValues,
  fitChoice,
  presetOf,
  presets,
  readControls,
  type ControlValues,
} from '../../../webview/selection/model/choice';

const choice: SelectionChoice = { method: 'weighted', student: 'weak', budget: 100, temperature: 1, seed: '42' };
const values = (change: Partial<ControlValues>): ControlValues => ({ ...controlValues(choice), ...change });

describe('readControls', () => {
  it('reads back what it was given', () => {
    expect(readControls(controlValues(choice), 600)).toEqual({ choice, problems: null });
  });

  it.each([
    ['600', 600],
    ['1', 1],
    ['1,0', 10],
    [' 2 50 ', 250],
  ])('takes %j for a budget of %d', (budget, read) => {
    expect(readControls(values({ budget }), 600).choice?.budget).toBe(read);
  });

  it.each(['', '0', '-5', '601', '1.5', 'many', '1e', '0x10', 'Infinity', 'NaN'])('names a budget of %j', (budget) => {
    const { choice: read, problems } = readControls(values({ budget }), 600);
    expect(read).toBeNull();
    expect(Object.keys(problems ?? {})).toEqual(['budget']);
    expect(problems?.budget).toContain('600');
  });

  it.each([
    ['0', 0],
    ['.5', 0.5],
    ['3', 3],
    ['1.', 1],
  ])('takes %j for a temperature of %d', (temperature, read) => {
    expect(readControls(values({ temperature }), 600).choice?.temperature).toBe(read);
  });

  it.each(['', '-0.1', '3.01', 'warm'])('names a temperature of %j', (temperature) => {
    expect(Object.keys(readControls(values({ temperature }), 600).problems ?? {})).toEqual(['temperature']);
  });

  it('names everything that is wrong at once', () => {
    const { problems } = readControls(values({ budget: '', temperature: '9', seed: '', student: null }), 600);
    expect(Object.keys(problems ?? {}).sort()).toEqual(['budget', 'seed', 'student', 'temperature']);
  });

  it('reads back the advanced controls, and presets of them', () => {
    const sound: SelectionChoice = {
      ...choice,
      ...{ smoothing: 'hierarchical', interval: 'upper', correctShare: 0.07, skill: 'Algebra', maxDepth: 2 },
      ...{ floor: 1, ceiling: 9, maxTokens: 8192, tokenBudget: 1_000_000, noDuplicates: true },
    };
    expect(readControls(controlValues(sound), 600)).toEqual({ choice: sound, problems: null });
    expect(
      [values({}), values({ smoothing: 'hierarchical', temperature: '2' }), values({ interval: 'lower' })].map(
        presetOf,
      ),
    ).toEqual([...['paper', 'robust', 'own']]);
    expect(presetOf(values({ ...presets.robust, temperature: '2.0' }))).toBe('robust');
  });

  it('reads back what is kept out', () => {
    const kept: SelectionChoice = {
      ...choice,
      ...{ benchmarks: ['a.jsonl', '/data/b.parquet'], ngram: 8, verified: 'strict', noDuplicates: true },
      ...{ maxTokens: 4096, tokenizer: '', exclude: { saved: 'first' } },
    };
    expect(readControls(controlValues(kept), 600)).toEqual({ choice: kept, problems: null });
    const band: SelectionChoice = { ...choice, method: 'difficulty', band: [0.1, 0.5], passRateField: 'rate' };
    expect(readControls(controlValues(band), 600)).toEqual({ choice: band, problems: null });
  });

  it('takes the usual other end of a band of which one is given, and no band of other methods', () => {
    const difficulty = values({ method: 'difficulty', bandHigh: '0.9' });
    expect(readControls(difficulty, 600).choice?.band).toEqual([0.25, 0.9]);
    expect(readControls({ ...difficulty, method: 'random' }, 600).choice).not.toHaveProperty('band');
    expect(readControls(values({ ngram: '8' }), 600).choice).not.toHaveProperty('ngram');
  });

  it('leaves out what a method has no use for', () => {
    const sound = values({ smoothing: 'hierarchical', interval: 'upper', floor: '2' });
    expect(readControls({ ...sound, method: 'random', floor: '' }, 600).choice).toEqual({
      ...choice,
      method: 'random',
    });
    expect(readControls({ ...sound, method: 'matching' }, 600).choice).not.toHaveProperty('floor');
  });

  it.each([
    [{ correctShare: '101' }, 'correctShare'],
    [{ correctShare: 'half' }, 'correctShare'],
    [{ maxDepth: '0' }, 'maxDepth'],
    [{ floor: '1.5' }, 'floor'],
    [{ floor: '5', ceiling: '4' }, 'floor'],
    [{ ceiling: '-1' }, 'ceiling'],
    [{ method: 'difficulty', bandLow: '0.7' }, 'bandLow'],
    [{ method: 'difficulty', bandHigh: '2' }, 'bandHigh'],
    [{ benchmarks: ['a.jsonl'], ngram: 'many' }, 'ngram'],
    [{ method: 'random', student: null, correctShare: '50' }, 'correctShare'],
  ] as const)('names what is wrong in %j', (change, name) => {
    expect(Object.keys(readControls(values(change), 600).problems ?? {})).toEqual([name]);
  });

  it('asks for no student when the selection is random', () => {
    expect(readControls(values({ method: 'random', student: null }), 600).choice?.student).toBeNull();
  });
});

describe('fitChoice', () => {
  const status = (samples: number, ...names: string[]): IndexStatus => ({
    datasets: [],
    samples,
    annotated: samples,
    tree: 'builtin',
    students: names.map((name) => ({ name, attempts: 1 })),
    selections: [],
  });

  it('keeps what the index allows', () => {
    expect(fitChoice(choice, status(600, 'other', 'weak', 'last'))).toEqual(choice);
  });

  it('takes the student imported last in place of one that is gone', () => {
    expect(fitChoice(choice, status(600, 'other', 'last')).student).toBe('last');
    expect(fitChoice(choice, status(600)).student).toBeNull();
  });

  it('looks at traces only where they can be judged', () => {
    const dataset = { path: 'a.jsonl', samples: 600, annotated: 600, errors: 0, warnings: 0 };
    const of = (judgeable: boolean): IndexStatus => ({
      ...status(600, 'weak'),
      datasets: [{ ...dataset, complete: true, proven: true, judgeable }],
    });
    const strict: SelectionChoice = { ...choice, verified: 'strict' };
    expect(fitChoice(strict, of(true))).toEqual(strict);
    expect(fitChoice(strict, of(false))).toEqual(choice);
  });

  it('brings numbers into their ranges', () => {
    expect(fitChoice({ ...choice, budget: 1000, temperature: 7 }, status(600, 'weak'))).toMatchObject({
      budget: 600,
      temperature: 3,
    });
    expect(fitChoice({ ...choice, budget: NaN, temperature: NaN }, status(0, 'weak'))).toMatchObject({
      budget: 1,
      temperature: 0,
    });
  });
});
