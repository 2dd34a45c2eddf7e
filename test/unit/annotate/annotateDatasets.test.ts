import { describe, expect, it } from 'vitest';
import { annotateDatasets } from '../../../src/core/annotate/annotateDatasets';
import { chooseAnnotator } from '../../../src/core/annotate/chooseAnnotator';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended } from '../../../src/core/job/job';
import { activeTreeKey } from '../../../src/core/pool/lookUps';
import type { Annotation, Annotator, AnnotatorInput } from '../../../src/core/skills/annotator';
import { SkillTree } from '../../../src/core/skills/skillTree';
import type { IndexStore } from '../../../src/core/store/open';
import { sampleLines, Workspace } from '../ingest/workspace';

const paths = [
  ['Numbers', 'even'],
  ['Numbers', 'odd'],
];

/** Tells even from odd by the last digit in the problem; fails on multiples of ten. */
class ParityAnnotator implements Annotator {
  readonly name = 'parity';
  readonly origin = 'builtin';
  readonly tree = SkillTree.fromPaths('parity', '1', 'All', paths);
  seen: string[] = [];

  constructor(
    readonly version = '1',
    private readonly stopAfter = Infinity,
  ) {}

  annotate(inputs: readonly AnnotatorInput[]): Promise<Annotation[]> {
    this.seen.push(...inputs.map(({ id }) => id));
    if (this.seen.length > this.stopAfter) return Promise.reject(new Error('the endpoint is gone'));
    return Promise.resolve(
      inputs.map(({ problem }) => {
        const digit = Number(/(\d)\?$/u.exec(problem)?.[1]);
        if (digit === 0) return { failed: 'no idea' };
        return { chains: [{ path: ['Numbers', digit % 2 === 0 ? 'even' : 'odd'], confidence: 0.5 }] };
      }),
    );
  }
}

async function indexed(workspace: Workspace, name: string, content: string): Promise<IndexStore> {
  const store = workspace.open();
  await indexFiles(store, [workspace.write(name, content)], {}, unattended);
  return store;
}

describe('annotateDatasets', () => {
  it('1.1 annotates every sample once, and makes the tree the active one', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 'a.jsonl', sampleLines(1, 2_001));
    const annotator = new ParityAnnotator();
    const first = await annotateDatasets(store, { annotator }, unattended);
    expect(first).toMatchObject({ annotated: 1_800, cached: 0, chains: 1_800, calls: 0 });
    expect(first.failed.length).toBe(200);
    expect(first.failed[0]).toEqual({ id: 's10', reason: 'no idea' });
    expect(store.meta(activeTreeKey)).toBe('parity');
    const again = await annotateDatasets(store, { annotator }, unattended);
    expect(again).toMatchObject({ annotated: 0, cached: 1_800 });
    const scan = store.datasets.byPath('a.jsonl')?.scan?.id ?? 0;
    const tree = store.trees.byName('parity')?.id ?? 0;
    expect(store.annotations.countForScan(tree, scan)).toBe(1_800);
  });

  it('1.5 takes the sample with a solution, whichever file was indexed first', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 'a-questions.jsonl', sampleLines(1, 5));
    await indexed(workspace, 'z-solved.jsonl', sampleLines(1, 3, 40));
    const seen: [string, boolean][] = [];
    const annotator = new ParityAnnotator();
    const watching: Annotator = {
      ...{ name: 'watching', version: '1', origin: 'builtin', tree: annotator.tree },
      annotate: (inputs) => {
        for (const { id, solution } of inputs) seen.push([id, solution !== undefined]);
        return annotator.annotate(inputs);
      },
    };
    const datasets = ['a-questions.jsonl', 'z-solved.jsonl'];
    expect(await annotateDatasets(store, { annotator: watching, datasets }, unattended)).toMatchObject({ cached: 2 });
    expect(seen).toEqual([
      ['s1', true],
      ['s2', true],
      ['s3', false],
      ['s4', false],
    ]);
  });

  it('1.2 does it again for another version, on request, and up to a limit', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 'a.jsonl', sampleLines(1, 10));
    await annotateDatasets(store, { annotator: new ParityAnnotator() }, unattended);
    const newer = new ParityAnnotator('2');
    expect(await annotateDatasets(store, { annotator: newer, limit: 4 }, unattended)).toMatchObject({ annotated: 4 });
    expect(await annotateDatasets(store, { annotator: newer }, unattended)).toMatchObject({ annotated: 5, cached: 4 });
    expect(await annotateDatasets(store, { annotator: newer, again: true }, unattended)).toMatchObject({
      annotated: 9,
    });
  });

  it('1.3 keeps finished batches when the annotator gives up, and goes on after them', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 'a.jsonl', sampleLines(1, 2_001));
    await expect(annotateDatasets(store, { annotator: new ParityAnnotator('1', 1_100) }, unattended)).rejects.toThrow(
      'the endpoint is gone',
    );
    const next = new ParityAnnotator();
    const rest = await annotateDatasets(store, { annotator: next }, unattended);
    expect(rest.cached).toBeGreaterThan(800);
    expect(rest.annotated + rest.cached).toBe(1_800);
    expect(next.seen).not.toContain('s1');
  });

  it('1.4 never changes what a person said', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 'a.jsonl', sampleLines(1, 4));
    const annotator = new ParityAnnotator();
    await annotateDatasets(store, { annotator }, unattended);
    const tree = store.trees.byName('parity')?.id ?? 0;
    const problem = store.samples.byId('s1')[0]?.problem ?? '';
    store.annotations.save(tree, { problem, origin: 'person', annotator: 'person@1', skills: [], confidence: [] });
    expect(await annotateDatasets(store, { annotator, again: true }, unattended)).toMatchObject({
      annotated: 2,
      cached: 1,
    });
    expect(store.annotations.get(tree, problem)).toMatchObject({ origin: 'person', skills: [] });
  });

  it('2 reports samples that have changed since they were indexed', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 'a.jsonl', sampleLines(1, 5));
    workspace.write('a.jsonl', sampleLines(1, 5).replace('What is 2?', 'What is 7?').slice(0, -30));
    const { annotated, failed } = await annotateDatasets(store, { annotator: new ParityAnnotator() }, unattended);
    expect(annotated).toBe(2);
    expect(failed.map(({ id, reason }) => [id, reason.replace(/ has.*/u, '')])).toEqual([
      ['s2', 'a.jsonl:2'],
      ['s4', 'a.jsonl:4'],
    ]);
  });

  it('3 refuses a dataset that is not in the index', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 'a.jsonl', sampleLines(1, 5));
    const options = { annotator: new ParityAnnotator(), datasets: ['b.jsonl'] };
    await expect(annotateDatasets(store, options, unattended)).rejects.toThrow('b.jsonl is not in the index');
  });
});

describe('chooseAnnotator', () => {
  it('4.1 makes a tree of the chains that come with the samples', async () => {
    using workspace = new Workspace();
    const rows = [{ mapped_chains: [['A', 'x']] }, { mapped_chains: [['A', 'y'], ['B']] }, { mapped_chains: [] }];
    const lines = rows.map((row, n) => JSON.stringify({ question: `q${n}`, attempt: 'long '.repeat(20), ...row }));
    const store = await indexed(workspace, 'a.jsonl', lines.join('\n'));
    const { annotator } = await chooseAnnotator({ annotator: 'imported' }, store, ['a.jsonl'], unattended);
    expect(annotator.tree.name).toBe('a');
    expect(annotator.tree.leaves().map((leaf) => annotator.tree.pathOf(leaf))).toEqual([['A', 'x'], ['A', 'y'], ['B']]);
    expect(await annotateDatasets(store, { annotator }, unattended)).toMatchObject({
      annotated: 3,
      chains: 3,
      failed: [],
    });
  });

  it('4.2 takes chains from a file and names its useless lines', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 'a.jsonl', sampleLines(1, 4));
    const given = [
      '{"id":"s1","mapped_chains":[["A","x"]]}',
      '{"question":"What is 2?","mapped_chains":[["A"]]}',
      '{"id":1',
      '{"id":"z"}',
    ];
    const chains = workspace.write('chains.jsonl', given.join('\n'));
    const { annotator, problems } = await chooseAnnotator(
      { annotator: 'imported', chains },
      store,
      ['a.jsonl'],
      unattended,
    );
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'bad-json'],
      [4, 'no-chains'],
    ]);
    const result = await annotateDatasets(store, { annotator }, unattended);
    expect(result).toMatchObject({ annotated: 2, chains: 2, failed: [{ id: 's3' }] });
    expect((await chooseAnnotator({ annotator: 'builtin' }, store, [], unattended)).annotator.tree.name).toBe(
      'builtin-math',
    );
  });

  it('4.3 refuses when there are no chains to import', async () => {
    using workspace = new Workspace();
    const store = await indexed(workspace, 'a.jsonl', sampleLines(1, 4));
    await expect(chooseAnnotator({ annotator: 'imported' }, store, ['a.jsonl'], unattended)).rejects.toThrow(
      /No field of a\.jsonl is known to hold skill chains/,
    );
  });
});
