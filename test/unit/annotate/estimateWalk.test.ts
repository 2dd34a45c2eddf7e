import { describe, expect, it } from 'vitest';
import { estimateWalk } from '../../../src/core/annotate/estimateWalk';
import { indexFiles } from '../../../src/core/ingest/indexFiles';
import { unattended } from '../../../src/core/job/job';
import { EndpointPool } from '../../../src/core/llm/endpointPool';
import { SkillTree } from '../../../src/core/skills/skillTree';
import { WalkAnnotator, type WalkOptions } from '../../../src/core/skills/walk/walkAnnotator';
import { annotateDatasets } from '../../../src/core/annotate/annotateDatasets';
import { LexicalAnnotator } from '../../../src/core/skills/lexicalAnnotator';
import { Workspace } from '../ingest/workspace';

const tree = SkillTree.fromPaths('fruit', '1', 'All', [
  ['Fruit', 'counting apples'],
  ['Fruit', 'weighing pears'],
  ['Trees', 'planting oaks'],
]);

const problems = (count: number): string =>
  Array.from({ length: count }, (_, n) => `{"problem":"Counting apples: ${n} apples and 2 apples?"}\n`).join('');

function annotatorWith(walk: WalkOptions = {}): WalkAnnotator {
  return new WalkAnnotator(
    new EndpointPool({ endpoints: [{ baseUrl: 'http://127.0.0.1:9' }], model: 'm' }),
    tree,
    walk,
  );
}

describe('estimateWalk', () => {
  it('1.1 counts a question for every node above the chains found offline, for all samples', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    await indexFiles(store, [workspace.write('a.jsonl', problems(600))], {}, unattended);
    const annotator = annotatorWith();
    const estimate = await estimateWalk(store, { annotator }, unattended);
    expect(estimate).toMatchObject({ samples: 600, done: 0, calls: 1_200 });
    expect(estimate.promptTokens).toBeGreaterThan(1_200 * 40);
    expect(estimate.completionTokens).toBeGreaterThan(1_200 * 5);
    expect(await estimateWalk(store, { annotator, limit: 6 }, unattended)).toMatchObject({ samples: 6, calls: 12 });
    const shallow = { maxDepth: 1 };
    expect(await estimateWalk(store, { annotator: annotatorWith(shallow), walk: shallow }, unattended)).toMatchObject({
      calls: 600,
    });
  });

  it('1.2 leaves out what a person has said, not what another annotator has', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    await indexFiles(store, [workspace.write('a.jsonl', problems(10))], {}, unattended);
    await annotateDatasets(store, { annotator: new LexicalAnnotator(tree) }, unattended);
    const stored = store.trees.byName('fruit');
    const [page] = [...store.samples.pages(store.datasets.byPath('a.jsonl')?.scan?.id ?? 0)];
    const problem = page?.[0]?.problem;
    if (!stored || problem === undefined) throw new Error('the samples were not stored');
    store.annotations.save(stored.id, { problem, origin: 'person', annotator: 'person@1', skills: [], confidence: [] });
    expect(await estimateWalk(store, { annotator: annotatorWith() }, unattended)).toMatchObject({
      samples: 9,
      done: 1,
    });
  });

  it('1.3 is nothing for nothing', async () => {
    using workspace = new Workspace();
    const store = workspace.open();
    await indexFiles(store, [workspace.write('a.jsonl', problems(1))], {}, unattended);
    const stored = store.transaction(() => store.trees.save(tree));
    const [page] = [...store.samples.pages(store.datasets.byPath('a.jsonl')?.scan?.id ?? 0)];
    const problem = page?.[0]?.problem ?? '';
    store.annotations.save(stored.id, { problem, origin: 'person', annotator: 'person@1', skills: [], confidence: [] });
    expect(await estimateWalk(store, { annotator: annotatorWith() }, unattended)).toEqual({
      ...{ samples: 0, done: 1, calls: 0, promptTokens: 0, completionTokens: 0 },
    });
  });
});
