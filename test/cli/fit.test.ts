import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleCount, samples, SkillGap } from './skillGap';

interface Selected {
  selected: number;
  samples: { id: string }[];
  left_out: Record<string, number>;
  fit: {
    tokens: { exact: boolean; selected: number; longest: number };
    clusters: { id: string }[][];
    benchmarks: { problems: number; samples: { id: string; benchmark_id?: string; shared: string }[] }[];
    traces: { correct: number; wrong: number; unknown: number };
  };
}

describe('skill-gap select, of what is fit to be trained on', () => {
  const skillGap = new SkillGap();
  const random = ['select', '--method', 'random', '--budget', '1000'];

  beforeAll(() => {
    copyFileSync(samples.corpus, skillGap.file('corpus.jsonl'));
    const [first = ''] = readFileSync(samples.corpus, 'utf8').split('\n');
    writeFileSync(skillGap.file('bench.jsonl'), `${first}\n`);
    skillGap.run('index', 'corpus.jsonl');
  });

  afterAll(() => {
    skillGap.remove();
  });

  it('leaves out what does not fit, by reason, and says what it found', () => {
    const flags = ['--max-tokens', '400', '--no-duplicates', '--decontaminate', 'bench.jsonl', '--verified-traces'];
    const { code, out } = skillGap.run(...random, ...flags, '--json');
    const { selected, left_out, fit } = JSON.parse(out) as Selected;
    expect(code).toBe(1);
    expect(selected + Object.values(left_out).reduce((sum, count) => sum + count, 0)).toBe(sampleCount());
    expect(left_out['benchmark']).toBe(fit.benchmarks[0]?.samples.length);
    expect(fit.benchmarks[0]?.samples.length).toBeGreaterThan(0);
    expect(fit.tokens.longest).toBeLessThanOrEqual(400);
    expect(fit.traces.correct + fit.traces.wrong + fit.traces.unknown).toBe(sampleCount());
    const shown = skillGap.run(...random, ...flags).out;
    expect(shown).toContain('of bench.jsonl (1 problem in its field question)');
  });

  it('warns of samples without a trace when they are saved, and says what leaves them out', () => {
    const lines = readFileSync(samples.corpus, 'utf8').trimEnd().split('\n').slice(0, 6);
    const blank = lines.map((line, at) => ({ ...(JSON.parse(line) as object), ...(at < 2 && { attempt: ' ' }) }));
    writeFileSync(skillGap.file('blank.jsonl'), blank.map((row) => `${JSON.stringify(row)}\n`).join(''));
    skillGap.run('index', 'blank.jsonl');
    const of = ['select', 'blank.jsonl', '--method', 'random', '--budget', '4', '--save', 'blank'];
    const all = skillGap.run(...of, '--budget', '6');
    expect(all.code).toBe(0);
    expect(all.err).toContain('2 of the selected samples have no teacher trace and will not be written');
    const traced = skillGap.run(...of, '--verified-traces');
    expect(traced.err).not.toContain('no teacher trace');
    expect(traced.out).toContain('Selected 4 of 6 samples');
    expect(traced.out).toContain('2 without a teacher trace');
    expect(traced.out).toContain('and 2 samples have none.');
    skillGap.run('forget', 'blank.jsonl');
  });

  it('keeps within a budget of tokens, and selects the first of what it would without', () => {
    const whole = JSON.parse(skillGap.run(...random, '--json').out) as Selected;
    const part = JSON.parse(skillGap.run(...random, '--token-budget', '20000', '--json').out) as Selected;
    expect(part.fit.tokens.selected).toBeLessThanOrEqual(20_000);
    expect(part.selected).toBeGreaterThan(0);
    expect(part.samples.map(({ id }) => id)).toEqual(whole.samples.slice(0, part.selected).map(({ id }) => id));
  });

  it('lists the clusters that it takes one of', () => {
    const { code, out } = skillGap.run('duplicates', '--json');
    const { clusters } = JSON.parse(out) as { clusters: { id: string }[][] };
    const chosen = JSON.parse(skillGap.run(...random, '--no-duplicates', '--json').out) as Selected;
    expect(code).toBe(0);
    expect(chosen.fit.clusters).toHaveLength(clusters.length);
    expect(chosen.left_out['near-duplicate'] ?? 0).toBe(clusters.reduce((sum, rows) => sum + rows.length - 1, 0));
  });

  it('refuses flags without what they are about', () => {
    expect(skillGap.run(...random, '--tokenizer', 'tokenizer.json').code).toBe(2);
    expect(skillGap.run(...random, '--ngram', '8').code).toBe(2);
    expect(skillGap.run(...random, '--decontaminate', 'none.jsonl')).toMatchObject({ code: 3, out: '' });
    expect(skillGap.run(...random, '--max-tokens', '9', '--tokenizer', 'corpus.jsonl').code).toBe(3);
  });
});
