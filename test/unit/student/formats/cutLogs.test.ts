import { gzipSync, zstdCompressSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { expect, it } from 'vitest';
import { Refusal } from '../../../../src/core/job/refusal';
import type { ImportOptions } from '../../../../src/core/student/importResults';
import { lines, ResultsIndex } from '../resultsIndex';
import * as logs from './logs';

const workspace = new ResultsIndex();

const attempts = logs.pool.map(({ unique_id }, at) => ({ unique_id, attempt: logs.outputs[at] }));
const columns = logs.pool.map((row, at) => ({ ...row, small_attempt: logs.outputs[at], small_judge: logs.right[at] }));
const exported = logs.pool.map(({ question }, at) => ({
  ...{ student: 's', question, number: 1, verdict: logs.right[at] === true ? 'correct' : 'wrong' },
  ...{ rule: 'person', answer: null, truncated: false },
}));
const details = [0, 1, 2, 3].map((at) => logs.lightevalRow(at, false));
const text = (rows: readonly unknown[]): Buffer => Buffer.from(lines(rows));
const document = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const files: [string, Buffer][] = [
  ['lm-eval.jsonl', text(logs.lmEvalRows({ filters: ['strict-match', 'flexible-extract'] }))],
  ['events.jsonl', text(logs.openaiEvents())],
  ['details.jsonl', text(details)],
  ['details.parquet', parquetOf(details)],
  ['attempts.jsonl', text(attempts)],
  ['attempts.jsonl.gz', gzipSync(text(attempts))],
  ['attempts.jsonl.zst', zstdCompressSync(text(attempts))],
  ['attempts.json', document(attempts)],
  ['columns.jsonl', text(columns)],
  ['exported.jsonl', text(exported)],
  ['inspect.json', document(logs.inspectLog())],
  ['deflate.eval', logs.inspectArchive({}, 'deflate')],
  ['zstd.eval', logs.inspectArchive({}, 'zstd')],
  ['evalchemy.json', document(logs.evalchemyResults(2))],
  ['simple.json', document(logs.simpleEvals())],
  ['tree.json', document([1, 0, 1, null])],
];

function parquetOf(rows: readonly Record<string, unknown>[]): Buffer {
  const columnData = Object.keys(rows[0] ?? {}).map((name) => ({ name, data: rows.map((row) => row[name]) }));
  return Buffer.from(parquetWriteBuffer({ columnData }));
}

const refusals = ['damaged-lines', 'damaged-file', 'not-as-named', 'no-results', 'unfinished-log'];
const options: ImportOptions = { student: 's', dataset: 'corpus.jsonl' };

/** Imports a file that may be damaged, which leaves nothing of it in the index where it is refused. */
async function importDamaged(name: string, bytes: Buffer): Promise<'refused' | 'read'> {
  const file = workspace.write(name, bytes);
  try {
    const { problems } = await workspace.load(file, { ...options, dryRun: true });
    expect(problems).toEqual([]);
    return 'read';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(refusals).toContain(error.failure.code);
    expect(error.message).toContain(file);
    expect(error.message).not.toContain('\n');
  }
  await expect(workspace.load(file, options)).rejects.toThrow(Refusal);
  expect(workspace.store.students.all()).toEqual([]);
  return 'refused';
}

it.each(files)('%s cut off anywhere is refused, and leaves the index as it was', async (name, whole) => {
  const cuts = Array.from({ length: 24 }, (_, at) => Math.floor((at * whole.length) / 24));
  for (const cut of [...cuts, 1, whole.length - 2]) {
    const rest = whole.subarray(0, cut);
    // Between two rows nothing shows that there were more.
    const isWhole = name.endsWith('.jsonl') && cut > 0 && (whole[cut - 1] === 0x0a || whole[cut] === 0x0a);
    if (!isWhole) expect(await importDamaged(name, rest), `${cut} of ${whole.length} bytes`).toBe('refused');
  }
  expect((await workspace.load(workspace.write(name, whole), options)).matched).toBeGreaterThan(2);
});

it.each(files.filter(([name]) => !name.endsWith('.parquet')))(
  '%s with bytes in it that are no text is refused, and leaves the index as it was',
  async (name, whole) => {
    const rubbish = Buffer.from([0xff, 0x00, 0xfe, 0xc0, 0x80, 0x00, 0xff, 0x0b]);
    // What stands first and last in an archive holds no results, and the names of members count where they are listed.
    const from = name.endsWith('.eval') ? whole.indexOf('_epoch_') + 30 : 0;
    for (const share of [0.1, 0.2, 0.3]) {
      const at = from + Math.floor(share * (whole.length - from));
      const bytes = Buffer.concat([whole.subarray(0, at), rubbish, whole.subarray(at + rubbish.length)]);
      expect(await importDamaged(name, bytes), `at byte ${at}`).toBe('refused');
    }
  },
);
