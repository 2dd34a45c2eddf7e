import { describe, expect, it } from 'vitest';
import { indexFiles } from '../../../../src/core/ingest/indexFiles';
import { unattended } from '../../../../src/core/job/job';
import { growTree, type GrowOptions } from '../../../../src/core/skills/grow/growTree';
import { foldName } from '../../../../src/core/skills/chainForms';
import type { DraftNode } from '../../../../src/core/skills/grow/treeDraft';
import { parseTree } from '../../../../src/core/skills/treeFile';
import type { IndexStore } from '../../../../src/core/store/open';
import { Workspace } from '../../ingest/workspace';
import { refusal } from '../../refusal';
import { planted, plantedCorpus, PlantedModel } from './plantedModel';

const options: GrowOptions = {
  ...{ count: 600, seed: '42', threshold: 0.85, minSamples: 3, maxDepth: 8 },
  request: { temperature: 0.3, maxTokens: 1_000 },
};

async function plantedStore(workspace: Workspace, rows: number): Promise<IndexStore> {
  const store = workspace.open();
  await indexFiles(store, [workspace.write('a.jsonl', plantedCorpus(rows))], {}, unattended);
  return store;
}

/** Paths from below the root to the leaves, names folded. */
function leafPaths({ children = [] }: DraftNode, above: readonly string[] = []): string[] {
  return children.flatMap((child) => {
    const path = [...above, foldName(child.name)];
    return child.children ? leafPaths(child, path) : [path.join(' > ')];
  });
}

describe('growTree', () => {
  it('1.1 recovers a planted tree from replies that spell it in many ways', async () => {
    using workspace = new Workspace();
    const store = await plantedStore(workspace, 800);
    const model = new PlantedModel();
    const grown = await growTree(store, model, options, unattended);
    expect(grown.tree.name).toBe('Mathematics');
    expect(leafPaths(grown.tree).sort()).toEqual(planted.map((path) => path.map(foldName).join(' > ')).sort());
    expect(grown).toMatchObject({ drawn: 600, failed: [], calls: 600, leaves: planted.length });
    expect(model.mostInFlight).toBe(model.concurrency);
  });

  it('1.2 counts the samples of each node, shows examples, and is read as a tree file', async () => {
    using workspace = new Workspace();
    const store = await plantedStore(workspace, 200);
    const { tree } = await growTree(store, new PlantedModel(), options, unattended);
    expect(tree.samples).toBe(200);
    const [first] = tree.children ?? [];
    expect(first?.samples).toBeGreaterThan(200 / 4);
    const leaf = first?.children?.[0]?.children?.[0];
    expect(leaf?.examples?.length).toBe(3);
    expect(leaf?.examples?.[0]?.problem).toMatch(/^Problem \d+ on skills/u);
    const read = parseTree(JSON.stringify(tree), 'grown.json');
    expect(read.leaves().length).toBe(planted.length);
    expect(read.node(0).name).toBe('Mathematics');
  });

  it('1.3 makes the same tree again, asks once more for nonsense, and lists what failed', async () => {
    using workspace = new Workspace();
    const store = await plantedStore(workspace, 400);
    const first = await growTree(store, new PlantedModel(120), options, unattended);
    const again = await growTree(store, new PlantedModel(120), options, unattended);
    expect(again).toEqual(first);
    expect(first.calls).toBeGreaterThan(400);
    expect(first.failed.length).toBeGreaterThan(20);
    expect(first.failed[0]?.reason).toBe('no reply after 5 tries');
    expect(leafPaths(first.tree).sort()).toEqual(planted.map((path) => path.map(foldName).join(' > ')).sort());
  });

  it('1.4 refuses to make a tree of nothing', async () => {
    using workspace = new Workspace();
    const store = await plantedStore(workspace, 9);
    expect(await refusal(growTree(store, new PlantedModel(1_000), options, unattended))).toMatchObject({
      code: 'nothing-grown',
    });
    const many = growTree(store, new PlantedModel(), { ...options, minSamples: 50 }, unattended);
    expect(await refusal(many)).toMatchObject({ next: expect.stringContaining('--min-samples') as string });
  });

  it('1.5 ends when it is cancelled', async () => {
    using workspace = new Workspace();
    const store = await plantedStore(workspace, 300);
    const controller = new AbortController();
    const model = new PlantedModel();
    const job = {
      signal: controller.signal,
      report: ({ step, done }: { step: string; done: number }) => {
        if (step === 'Naming skills' && done === 20) controller.abort(new Error('cancelled'));
      },
    };
    await expect(growTree(store, model, options, job)).rejects.toThrow('cancelled');
    expect(model.calls).toBeLessThan(20 + 2 * model.concurrency);
  });
});
