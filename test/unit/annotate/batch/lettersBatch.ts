import path from 'node:path';
import type { BatchOptions } from '../../../../src/core/annotate/batch/annotateBatch';
import { indexFiles } from '../../../../src/core/ingest/indexFiles';
import { unattended } from '../../../../src/core/job/job';
import { SkillTree } from '../../../../src/core/skills/skillTree';
import type { IndexStore } from '../../../../src/core/store/open';
import { sampleLines, type Workspace } from '../../ingest/workspace';

const paths = ['A', 'B', 'C'].flatMap((one) =>
  ['x', 'y', 'z'].flatMap((two) => ['1', '2'].map((three) => [one, `${one}${two}`, `${one}${two}${three}`])),
);
/** Three levels, eighteen leaves. */
export const tree = SkillTree.fromPaths('letters', '1', 'All', paths);

/** An index of `rows` samples. */
export async function indexed(workspace: Workspace, rows: number): Promise<IndexStore> {
  const store = workspace.open();
  await indexFiles(store, [workspace.write('a.jsonl', sampleLines(0, rows, 30))], {}, unattended);
  return store;
}

/** A batch in the workspace's own folder. */
export function optionsFor(workspace: Workspace): BatchOptions {
  return { folder: path.join(workspace.folder, 'batch'), tree, model: 'm', walk: {}, schema: true };
}

/** What the index holds: problem -> paths. */
export function storedChains(store: IndexStore): Map<string, string[]> {
  const stored = store.trees.byName(tree.name);
  if (!stored) return new Map();
  const { nodeOf } = store.trees.skillIds(stored);
  const chains = new Map<string, string[]>();
  for (const page of store.samples.pages(store.datasets.byPath('a.jsonl')?.scan?.id ?? 0))
    for (const { problem } of page) {
      const annotation = store.annotations.get(stored.id, problem);
      if (annotation)
        chains.set(
          problem,
          annotation.skills.map((skill) => tree.pathOf(nodeOf.get(skill) ?? 0).join('>')),
        );
    }
  return chains;
}
