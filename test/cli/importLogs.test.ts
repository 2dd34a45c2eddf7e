import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonOf as json, runCli as run } from './builtCli';
import { mapping, pool, SumsIndex } from './sumsIndex';

const size = pool.length;
const sums = new SumsIndex();

describe('student import of logs and several attempts', () => {
  it('gives mean@k, pass@k and variance of several attempts, in the report too', () => {
    // By hand: 1 of 2 right at the one, 2 of 2 at the other.
    const rows = ['s1', 's1', 's2', 's2'].map((unique_id, at) => ({ unique_id, correct: at !== 1 }));
    sums.index.file('several.jsonl', rows);
    const statistics = {
      problems: 2,
      attempts: 4,
      fewest: 2,
      most: 2,
      mean: 0.75,
      variance: 0.25,
      pass_at: { 1: 0.75, 2: 1 },
    };
    const imported = run(sums.folder, ['student', 'import', 'several.jsonl', '--name', 'weak', '--json']);
    expect(json(imported)).toMatchObject({ matched: 4, statistics });
    expect(json(run(sums.folder, ['student', 'report', '--json']))).toMatchObject({ attempts: statistics });
    expect(run(sums.folder, ['student', 'report']).out).toContain('mean@2 75.0 %, pass@1 75.0 %, pass@2 100.0 %');
  });

  it('imports the log of a tool, tries judging anew without writing, and chooses the filter', () => {
    const rows = ['strict-match', 'flexible-extract'].flatMap((filter) =>
      pool.slice(0, 4).map(({ question, expected_answer }, at) => ({
        doc_id: at,
        doc: { question },
        target: expected_answer,
        resps: [[`It is \\boxed{${expected_answer}}.`]],
        filtered_resps: [expected_answer],
        filter,
        exact_match: filter === 'strict-match' && at < 2 ? 0 : 1,
      })),
    );
    sums.index.file('samples_sums.jsonl', rows);
    const args = ['student', 'import', 'samples_sums.jsonl', '--name', 'log', '--json'];
    expect(json(run(sums.folder, args))).toMatchObject({ format: 'lm-eval', correct: 2, wrong: 2 });
    expect(json(run(sums.folder, [...args, '--filter', 'flexible-extract']))).toMatchObject({ correct: 4 });
    const trial = json(run(sums.folder, [...args, '--regrade', '--dry-run']));
    expect(trial).toMatchObject({
      dry_run: true,
      changes: { compared: 4, changed: 2, kinds: { 'wrong->correct': 2 } },
    });
    expect(json(run(sums.folder, ['student', 'report', '--name', 'log', '--json']))).toMatchObject({
      attempts: { mean: 1 },
    });
  });

  it('names the nearest sample of a row that has none, and takes bare positions with --dataset', () => {
    const question = 'Ann has 5 red apples and Tom gives her 3 green apples more; how many apples does Ann have now?';
    sums.index.corpus('apples.jsonl', [{ unique_id: 'apples', question, expected_answer: '8' }], mapping);
    sums.index.file('other.jsonl', [{ question: question.replace('5', '6'), correct: true }]);
    const result = run(sums.folder, ['student', 'import', 'other.jsonl', '--name', 'weak']);
    expect(result.code).toBe(1);
    expect(result.err).toContain('the nearest is apples, apples.jsonl:1, similarity 0.');
    writeFileSync(path.join(sums.folder, 'tree.json'), JSON.stringify(pool.map((_, at) => Number(at < 20))));
    const bare = ['student', 'import', 'tree.json', '--name', 'tree', '--json'];
    expect(json(run(sums.folder, bare))).toMatchObject({ error: { code: 'no-dataset' } });
    expect(json(run(sums.folder, [...bare, '--dataset', 'corpus.jsonl']))).toMatchObject({
      format: 'evaltree',
      matched_by: { row: size },
      correct: 20,
    });
  });
});
