import { describe, expect, it } from 'vitest';
import { fitConstraints } from '../../../src/core/fit/fitConstraints';
import { unattended } from '../../../src/core/job/job';
import { loadPool } from '../../../src/core/pool/pool';
import { openIndex } from '../../../src/core/store/open';
import { writeAside } from '../../../src/core/store/writeAside';
import { SmallIndex } from '../student/smallIndex';

const rows = [
  { id: 'a', problem: 'Tom has three apples and 5 pears. How many fruits?', solution: String.raw`\boxed{8}` },
  { id: 'b', problem: 'Tom has 3 apples and 5 pears. How many fruits?', solution: String.raw`\boxed{8}` },
];

function filled(): SmallIndex {
  const index = new SmallIndex();
  index.corpus('corpus.jsonl', rows, { id: 'id', question: 'problem', solution: 'solution' });
  return index;
}

describe('writing what no pool holds', () => {
  it('leaves the pool as it is known, whatever was found out for it', async () => {
    using index = filled();
    const { store } = index;
    const [pool, change] = [store.poolMark(), store.changeMark()];
    const request = { noDuplicates: true, maxTokens: 100, verified: 'strict' } as const;
    const { report } = await fitConstraints(store, loadPool(store, { chainsOptional: true }), request, unattended);
    expect(report.clusters).toHaveLength(1);
    // Something was written, but nothing that a pool holds.
    expect(store.changeMark()).not.toBe(change);
    expect(store.poolMark()).toBe(pool);
    store.setMeta('anything', 'else');
    expect(store.poolMark()).not.toBe(pool);
  });

  it.each(['another connection', 'the reader itself'])('notices what %s writes in the meantime', async (who) => {
    using index = filled();
    const { store } = index;
    const pool = store.poolMark();
    const other = openIndex(store.workspace, 'write');
    await writeAside(store, (writing) => {
      writing.setMeta('aside', '1');
      (who === 'the reader itself' ? store : other).setMeta('anything', 'else');
      writing.setMeta('aside', '2');
      return Promise.resolve();
    });
    other.close();
    expect(store.poolMark()).not.toBe(pool);
  });
});
