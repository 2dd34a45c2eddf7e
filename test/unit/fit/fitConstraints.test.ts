import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fitConstraints } from '../../../src/core/fit/fitConstraints';
import type { FitRequest } from '../../../src/core/fit/fitRequest';
import { unattended } from '../../../src/core/job/job';
import { loadPool, type Pool } from '../../../src/core/pool/pool';
import { selectSamples } from '../../../src/core/selection/select';
import { refusal } from '../refusal';
import { SmallIndex } from '../student/smallIndex';
import { smallTokenizer } from '../tokens/smallTokenizer';

const mapping = { id: 'id', question: 'problem', solution: 'solution', answer: 'answer' };
const long = 'This is a long way round, and so it goes on for some time. '.repeat(40);
const boxed = (answer: number): string => String.raw`So it is \boxed{${answer}}.`;

/** One cluster of three, two of them with the same text; a long trace; a wrong one; one without an answer. */
const rows = [
  { id: 'a', problem: 'Tom has three apples and 5 pears. How many fruits?', solution: boxed(8), answer: '8' },
  { id: 'b', problem: 'Tom has 3 apples and 5 pears. How many fruits?', solution: boxed(8), answer: '8' },
  { id: 'c', problem: 'Tom has 3 apples and 5 pears. How many fruits?', solution: boxed(8), answer: '8' },
  { id: 'd', problem: 'Tom has 3 apples and 6 pears. How many fruits?', solution: long + boxed(9), answer: '9' },
  { id: 'e', problem: 'What is the square of seven hundred?', solution: boxed(49), answer: '490000' },
  {
    id: 'f',
    problem: 'A farmer keeps hens and cows in his yard and counts heads and feet in the evening; how many cows?',
    solution: 'Many.',
  },
];

function filled(): SmallIndex {
  const index = new SmallIndex();
  index.corpus('corpus.jsonl', rows, mapping);
  return index;
}

async function fitOf(index: SmallIndex, request: FitRequest) {
  const pool = loadPool(index.store, { chainsOptional: true });
  return { pool, ...(await fitConstraints(index.store, pool, request, unattended)) };
}

const idsOf = (pool: Pool, mask: ArrayLike<number> | undefined): string[] =>
  pool.ids.filter((_, row) => mask?.[row] === 1);

describe('what fits to be trained on', () => {
  it('takes one of near-identical problems, in a selection too', async () => {
    using index = filled();
    const { pool, constraints, report } = await fitOf(index, { noDuplicates: true });
    expect(report.clusters?.map((cluster) => cluster.map((row) => pool.ids[row]))).toEqual([['a', 'b', 'c']]);
    const request = { method: 'random', budget: 6, temperature: 1, seed: '1' } as const;
    const { samples, leftOut } = selectSamples(pool, request, constraints);
    expect(samples).toHaveLength(4);
    expect(leftOut).toEqual({ 'near-duplicate': 2 });
  });

  it('compares new problems with the old ones, and tears clusters whose link is gone', async () => {
    using index = filled();
    await fitOf(index, { noDuplicates: true });
    index.corpus(
      'more.jsonl',
      [{ ...rows[3], id: 'g', problem: 'TOM HAS 3 APPLES AND SIX PEARS. HOW MANY FRUITS' }],
      mapping,
    );
    const grown = await fitOf(index, { noDuplicates: true });
    const clusters = grown.report.clusters?.map((cluster) => cluster.map((row) => grown.pool.ids[row]));
    expect(clusters).toEqual([
      ['a', 'b', 'c'],
      ['d', 'g'],
    ]);
    index.store.datasets.remove(index.store.datasets.ensure('more.jsonl').id);
    const shrunk = await fitOf(index, { noDuplicates: true });
    expect(shrunk.report.clusters?.map((cluster) => cluster.map((row) => shrunk.pool.ids[row]))).toEqual([
      ['a', 'b', 'c'],
    ]);
  });

  it('leaves out problems of benchmarks and says which, and by what words', async () => {
    using index = filled();
    index.file('bench.jsonl', [
      { unique_id: 'x1', question: 'tom has 3 apples and 5 pears: how many fruits' },
      {
        unique_id: 'x2',
        question:
          'On an old farm near the mill by the river, a farmer keeps hens and cows in his yard and counts heads and feet in the evening. Whose are they, and what do they eat when snow lies there?',
      },
      { note: 'no problem here' },
    ]);
    const { pool, constraints, report, request } = await fitOf(index, { benchmarks: [{ file: 'bench.jsonl' }] });
    expect(idsOf(pool, constraints.leftOut?.get('benchmark'))).toEqual(['a', 'b', 'c', 'f']);
    const [found] = report.benchmarks ?? [];
    expect(found).toMatchObject({ problems: 2, skipped: 1 });
    expect(found?.samples.map(({ line, id, how }) => [line, id, how])).toEqual([
      [1, 'x1', 'near'],
      [1, 'x1', 'near'],
      [1, 'x1', 'near'],
      [2, 'x2', 'ngram'],
    ]);
    expect(found?.samples.at(-1)?.shared).toBe(
      'farmer keeps hens and cows in his yard and counts heads and feet in the evening',
    );
    expect(request.benchmarks?.[0]?.digest).toMatch(/^[0-9a-f]{32}$/u);
    const wider = await fitOf(index, { benchmarks: [{ file: 'bench.jsonl' }], ngram: 30 });
    expect(idsOf(wider.pool, wider.constraints.leftOut?.get('benchmark'))).toEqual(['a', 'b', 'c']);
  });

  it('reads rows that keep their problem elsewhere than the others, and says which fields were taken', async () => {
    using index = new SmallIndex();
    const planted =
      'How many ways are there to seat seven guests round a table when two of them must not be neighbours?';
    index.corpus('corpus.jsonl', [{ problem: planted, solution: 'x' }], { question: 'problem', solution: 'solution' });
    const other = (at: number): string => `What is the sum of the first ${at} odd numbers that are no squares?`;
    index.file('mixed.jsonl', [
      ...[3, 4, 5].map((at) => ({ problem: other(at), answer: '1' })),
      { question: planted, answer: '2' },
      { input: other(9) },
      { note: 'no problem here' },
    ]);
    const [found] = (await fitOf(index, { benchmarks: [{ file: 'mixed.jsonl' }] })).report.benchmarks ?? [];
    expect(found).toMatchObject({ problems: 5, skipped: 1, fields: { problem: 3, question: 1, input: 1 } });
    expect(found?.samples).toMatchObject([{ line: 4, how: 'near' }]);
  });

  it('does not take a phrase of many benchmark problems for one of them', async () => {
    using index = new SmallIndex();
    const phrase =
      'The answer can be written as a fraction in lowest terms whose two parts you shall add and write down.';
    index.corpus(
      'corpus.jsonl',
      [
        {
          problem: `Throw a die on the old table until it shows a six for the first time, and count your throws. ${phrase}`,
          solution: 'x',
        },
      ],
      {
        question: 'problem',
        solution: 'solution',
      },
    );
    const problems = [
      'Draw a card from the pack that lies there and put it back again, twice.',
      'Flip two coins.',
      'Roll a ball down the long hill behind our house.',
    ].map((text) => ({
      problem: `${text} ${phrase}`,
    }));
    index.file('one.jsonl', problems.slice(0, 1));
    index.file('three.jsonl', problems);
    const found = async (file: string) =>
      (await fitOf(index, { benchmarks: [{ file }] })).report.benchmarks?.[0]?.samples.length;
    expect(await found('one.jsonl')).toBe(1);
    expect(await found('three.jsonl')).toBe(0);
  });

  it('leaves out traces with a wrong answer, strictly also unknown ones', async () => {
    using index = filled();
    const { pool, constraints, report } = await fitOf(index, { verified: 'wrong-out' });
    expect(report.traces).toEqual({ correct: 4, wrong: 1, unknown: 1, missing: 0 });
    expect(idsOf(pool, constraints.leftOut?.get('wrong-trace'))).toEqual(['e']);
    const strict = await fitOf(index, { verified: 'strict' });
    expect(idsOf(pool, strict.constraints.leftOut?.get('wrong-trace'))).toEqual(['e']);
    expect(idsOf(pool, strict.constraints.leftOut?.get('undecided-trace'))).toEqual(['f']);
  });

  it('leaves out samples without a trace where traces are looked at, and takes others in their place', async () => {
    using index = filled();
    const blank = (id: string, solution?: string) => ({
      id,
      problem: `Nothing is written about ${id}?`,
      solution,
      answer: '1',
    });
    index.corpus('blank.jsonl', [blank('x'), blank('y', ''), blank('z', ' \n')], mapping);
    const { pool, constraints, report } = await fitOf(index, { verified: 'wrong-out' });
    expect(report.traces).toEqual({ correct: 4, wrong: 1, unknown: 1, missing: 3 });
    const request = { method: 'random', budget: 5, temperature: 1, seed: '1' } as const;
    const { samples, leftOut } = selectSamples(pool, request, constraints);
    expect(samples.map(({ row }) => pool.ids[row]).sort()).toEqual(['a', 'b', 'c', 'd', 'f']);
    expect(leftOut).toEqual({ 'no-trace': 3, 'wrong-trace': 1 });
  });

  it('counts tokens of prompt and trace, estimated or by a tokenizer, and leaves out what is too long', async () => {
    using index = filled();
    index.file('tokenizer.json', [smallTokenizer()]);
    const estimated = await fitOf(index, { maxTokens: 300 });
    expect(idsOf(estimated.pool, estimated.constraints.leftOut?.get('too-long'))).toEqual(['d']);
    expect(estimated.report.tokens?.exact).toBe(false);
    const counted = await fitOf(index, { maxTokens: 300, tokenizer: { file: 'tokenizer.json' } });
    expect(counted.report.tokens?.exact).toBe(true);
    expect([...(counted.constraints.tokens ?? [])]).not.toEqual([...(estimated.constraints.tokens ?? [])]);
    expect(counted.constraints.tokens?.[1]).toBe(counted.constraints.tokens?.[2]);
  });

  it('finds what it knows without the corpus, and refuses a corpus that changed where it must be read', async () => {
    using index = filled();
    const before = await fitOf(index, { maxTokens: 300, verified: 'wrong-out', noDuplicates: true });
    writeFileSync(`${index.folder}/corpus.jsonl`, '{}\n'.repeat(500));
    const after = await fitOf(index, { maxTokens: 300, verified: 'wrong-out', noDuplicates: true });
    expect(after.constraints).toEqual(before.constraints);
    index.file('tokenizer.json', [smallTokenizer()]);
    const failure = await refusal(fitOf(index, { maxTokens: 300, tokenizer: { file: 'tokenizer.json' } }));
    expect(failure).toMatchObject({ code: 'changed-corpus', file: 'corpus.jsonl', line: 1 });
  });

  it('stops when it is cancelled, and goes on from there', async () => {
    using index = filled();
    const pool = loadPool(index.store, { chainsOptional: true });
    const controller = new AbortController();
    controller.abort(new Error('cancelled'));
    const job = { signal: controller.signal, report: () => undefined };
    for (const request of [{ noDuplicates: true }, { maxTokens: 5 }, { verified: 'strict' }] as const)
      await expect(fitConstraints(index.store, pool, request, job)).rejects.toThrow('cancelled');
    expect((await fitOf(index, { noDuplicates: true })).report.clusters).toHaveLength(1);
  });

  it('refuses numbers that are none, and files without problems', async () => {
    using index = filled();
    index.file('none.jsonl', [{ a: 1 }]);
    index.file('empty.jsonl', []);
    const codeOf = async (request: FitRequest) => (await refusal(fitOf(index, request))).code;
    expect(await codeOf({ maxTokens: 0 })).toBe('bad-request');
    expect(await codeOf({ benchmarks: [{ file: 'bench.jsonl' }] })).toBe('missing-file');
    expect(await codeOf({ benchmarks: [{ file: 'none.jsonl' }] })).toBe('no-question-field');
    expect(await codeOf({ benchmarks: [{ file: 'empty.jsonl' }] })).toBe('empty-file');
  });
});
