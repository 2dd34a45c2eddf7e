import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Refusal } from '../../../../src/core/job/refusal';
import { importResults } from '../../../../src/core/student/importResults';
import { seededBelow } from '../../seededRandom';
import { SmallIndex } from '../smallIndex';
import * as logs from './logs';

const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const files: [string, () => Buffer][] = [
  ['lm.jsonl', () => Buffer.from(lines(logs.lmEvalRows()))],
  ['events.jsonl', () => Buffer.from(lines(logs.openaiEvents()))],
  ['details.jsonl', () => Buffer.from(lines([0, 1, 2, 3].map((at) => logs.lightevalRow(at, false))))],
  ['inspect.json', () => Buffer.from(JSON.stringify(logs.inspectLog()))],
  ['inspect.eval', () => logs.inspectArchive({}, 'zstd')],
  ['deflate.eval', () => logs.inspectArchive({}, 'deflate')],
  ['evalchemy.json', () => Buffer.from(JSON.stringify(logs.evalchemyResults(2)))],
  ['simple.json', () => Buffer.from(JSON.stringify(logs.simpleEvals()))],
  ['tree.json', () => Buffer.from('[1, 0, 1, null]')],
];

/** Changes some places of a file: bytes, pieces that are left out or doubled, values of another kind. */
function broken(bytes: Buffer, below: (limit: number) => number): Buffer {
  const values = ['null', '[]', '{}', '-1', '"x"', '[[[1]]]', '{"value": {}}', '1e999'];
  let result = bytes;
  for (let change = 1 + below(3); change > 0; change--) {
    const [at, end] = [below(result.length), below(result.length)].sort((one, other) => one - other) as [
      number,
      number,
    ];
    const middle = [
      Buffer.from([below(256)]),
      Buffer.alloc(0),
      Buffer.concat([result.subarray(at, end), result.subarray(at, end)]),
      Buffer.from(values[below(values.length)] ?? ''),
    ][below(4)];
    const rest = below(2) === 0 ? at + 1 : Math.min(end, at + below(40));
    result = Buffer.concat([result.subarray(0, at), middle ?? Buffer.alloc(0), result.subarray(rest)]);
  }
  return result;
}

it.each(files)('%s broken anywhere is refused or read, with every attempt counted', async (name, make) => {
  const seed = 29;
  const below = seededBelow(seed);
  using index = new SmallIndex();
  index.corpus('corpus.jsonl', logs.pool, logs.mapping);
  const file = path.join(index.folder, name);
  const whole = make();
  for (let round = 0; round < 40; round++) {
    writeFileSync(file, broken(whole, below));
    try {
      const outcome = await importResults(index.store, file, { student: 's', dataset: 'corpus.jsonl', dryRun: true });
      const { matched, correct, wrong, unknown, truncated } = outcome;
      expect(correct + wrong + unknown + truncated, `seed ${seed}, round ${round}`).toBe(matched);
    } catch (error) {
      if (!(error instanceof Refusal)) throw new Error(`seed ${seed}, round ${round}`, { cause: error });
    }
  }
  expect(index.store.students.all()).toEqual([]);
});
