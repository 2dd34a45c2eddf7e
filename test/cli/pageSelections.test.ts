import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFileSync } from 'node:fs';
import type { SelectionChoice } from '../../src/protocol/selection';
import { inProcess, type TestClient } from '../server/client';
import { corpusRows, jsonl, studentRows } from '../server/corpus';
import { SkillGap } from './skillGap';

const rows = corpusRows(60);
const [, second] = rows;

/** What the page chooses, and the same on the command line. */
const choice: SelectionChoice = {
  ...{ method: 'weighted', student: 'weak', budget: 12, temperature: 2, seed: '7', smoothing: 'hierarchical' },
  ...{ noDuplicates: true, maxTokens: 4_000, tokenBudget: 3_000, tokenizer: '' },
  ...{ benchmarks: ['bench.jsonl'], ngram: 8, verified: 'wrong-out', exclude: { file: 'ids.txt' }, ceiling: 9 },
};
const flags = [
  ...['--student', 'weak', '--budget', '12', '--temperature', '2', '--seed', '7', '--preset', 'robust'],
  ...['--no-duplicates', '--max-tokens', '4000', '--token-budget', '3000', '--decontaminate', 'bench.jsonl'],
  ...['--ngram', '8', '--verified-traces', '--exclude', 'ids.txt', '--ceiling', '9'],
];

interface Shown {
  recipe: Record<string, unknown>;
  samples: { id: string; key: number }[];
  left_out: Record<string, number>;
}

describe('a selection of the page on the command line', () => {
  const skillGap = new SkillGap();
  let client: TestClient;
  const json = (...args: string[]): unknown => JSON.parse(skillGap.run(...args, '--json').out);
  const shown = (name: string): Shown => json('selections', 'show', name) as Shown;

  beforeAll(async () => {
    const file = (name: string, text: string): void => writeFileSync(skillGap.file(name), text);
    file('corpus.jsonl', jsonl(rows));
    file('weak.jsonl', jsonl(studentRows(rows)));
    file('ids.txt', 'row-0\nrow-5\n');
    client = inProcess(skillGap.folder);
    await client.start(false);
    await client.done('skillGap/index', { fields: {} });
    await client.done('skillGap/annotate', { again: false });
    await client.done('skillGap/importStudent', { file: skillGap.file('weak.jsonl'), student: 'weak' });
    file('bench.jsonl', jsonl([{ id: 'p1', question: second?.question ?? '' }]));
    await client.done('skillGap/saveSelection', { choice, name: 'page' });
  });

  afterAll(async () => {
    await client.stop();
    skillGap.remove();
  });

  it('has the recipe and the rows that the flags give', () => {
    skillGap.run('select', ...flags, '--save', 'flags');
    const [page, flagged] = [shown('page'), shown('flags')];
    expect(page.recipe).toEqual(flagged.recipe);
    expect(page.samples).toEqual(flagged.samples);
    expect(page.left_out).toEqual(flagged.left_out);
    expect(page.samples.length).toBeGreaterThan(0);
    const lines = skillGap.run('selections', 'show', 'page').out;
    expect(lines).toContain('At most 3,000 tokens in all, estimated.');
    expect(lines).toContain('Without problems of bench.jsonl: nearly the same, or 8 words in a row from it.');
    expect(lines).toContain('Without 2 excluded ids.');
  });

  it('is selected again by its recipe', () => {
    const again = skillGap.run('select', '--recipe', 'page', '--json');
    const { samples, differences } = JSON.parse(again.out) as Shown & { differences?: unknown };
    expect(differences).toBeUndefined();
    expect(samples).toEqual(shown('page').samples);
  });

  it.each(['row-1', 'row-0', 'row-7', 'row-8', 'row-30'])('explains %s in the same words', async (id) => {
    const page = await client.done('skillGap/why', { id, of: { choice } });
    expect(json('why', id, '--selection', 'page')).toEqual({ ...page, selection: 'page' });
  });

  it('tells of a benchmark that was changed since', () => {
    writeFileSync(
      skillGap.file('bench.jsonl'),
      jsonl([{ question: 'Something else entirely, of no benchmark at all.' }]),
    );
    const { code, err } = skillGap.run('select', '--recipe', 'page');
    expect(code).toBe(1);
    expect(err).toContain('bench.jsonl holds something else than when it was selected.');
  });
});
