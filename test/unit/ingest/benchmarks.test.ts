import { describe, expect, it } from 'vitest';
import { fitConstraints } from '../../../src/core/fit/fitConstraints';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { indexWorkspace } from '../../../src/core/ingest/indexWorkspace';
import { unattended } from '../../../src/core/job/job';
import { loadPool } from '../../../src/core/pool/pool';
import { SmallIndex } from '../student/smallIndex';

const problem = 'How many prime numbers lie between twenty and thirty, and what is their sum?';
const row = { id: 'a', problem, solution: String.raw`23 and 29: \boxed{52}` };

describe('a benchmark in the folder of the corpora', () => {
  it('is no corpus once a selection kept its problems out, unless it is indexed by name', async () => {
    using index = new SmallIndex();
    const { store } = index;
    index.file('corpus.jsonl', [row, { ...row, id: 'b', problem: 'What is the square of seven?' }]);
    await indexWorkspace(store, {}, unattended);
    index.file('bench.jsonl', [row]);
    const pool = loadPool(store, { chainsOptional: true });
    const { report } = await fitConstraints(store, pool, { benchmarks: [{ file: 'bench.jsonl' }] }, unattended);
    expect(report.benchmarks?.[0]?.samples).toHaveLength(1);

    const found = await indexWorkspace(store, {}, unattended);
    expect(found.datasets.map(({ path }) => path)).toEqual(['corpus.jsonl']);
    expect(found.passedOver).toMatchObject([{ code: 'benchmark', file: 'bench.jsonl' }]);
    expect(found.passedOver[0]?.next).toContain('skill-gap index bench.jsonl');

    await indexFiles(store, ['bench.jsonl'], {}, unattended);
    const both = await indexWorkspace(store, {}, unattended);
    expect(both.datasets.map(({ path }) => path)).toEqual(['bench.jsonl', 'corpus.jsonl']);
    expect(both.passedOver).toEqual([]);
  });
});
