import { describe, expect, it } from 'vitest';
import { choose } from '../../../bench/choose';
import { measures } from '../../../bench/measures/index';
import { trials } from '../../../bench/trials';

function names(only: readonly string[], large = false): string[] {
  const chosen = choose(trials, only, large);
  if (typeof chosen === 'string') throw new Error(chosen);
  return chosen.map(({ name }) => name);
}

describe('choose', () => {
  it('takes all but the large ones, and those on request', () => {
    const large = trials.filter((trial) => trial.large === true).map(({ name }) => name);
    expect(large.length).toBeGreaterThan(0);
    expect(names([])).toEqual(trials.map(({ name }) => name).filter((name) => !large.includes(name)));
    expect(names([], true)).toEqual(trials.map(({ name }) => name));
  });

  it('takes the peer of a trial with it, before it', () => {
    expect(names(['index-fast'])).toEqual(['duckdb', 'index-fast']);
    expect(names(['five-gigabytes'])).toEqual(['half-gigabyte', 'five-gigabytes']);
  });

  it('takes all that begin alike', () => {
    expect(names(['row-by-*'])).toEqual(['row-by-number', 'row-by-id']);
  });

  it('refuses a name that fits none, and lists those there are', () => {
    expect(choose(trials, ['index', 'indexing'], false)).toMatch(/no trial "indexing"; there are read, duckdb/u);
  });
});

describe('the list of trials', () => {
  it('names each trial once, its measure and its peer as they are called', () => {
    const all = trials.map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
    for (const { measure, peer } of trials) {
      expect(measures).toHaveProperty(measure);
      if (peer !== undefined) expect(all).toContain(peer);
    }
  });

  it('compares only what has the same unit and is measured on the same corpus, or memory', () => {
    for (const trial of trials) {
      const peer = trials.find(({ name }) => name === trial.peer);
      if (!peer) continue;
      expect(peer.unit).toBe(trial.unit);
      if (trial.unit !== 'MB') expect(peer.corpus).toBe(trial.corpus);
    }
  });
});
