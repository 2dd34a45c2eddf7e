import { datasetPath } from '../../../core/dataset/datasetPath';
import { Refusal } from '../../../core/job/refusal';
import { activeTree, activeTreeKey } from '../../../core/pool/lookUps';
import { findTreeFiles } from '../../../core/skills/findTreeFiles';
import type { SkillTree } from '../../../core/skills/skillTree';
import { readTreeFile, type TreeFile } from '../../../core/skills/treeFile';
import { builtinTreeOf, builtinTrees } from '../../../core/skills/trees/namedTree';
import type { IndexStore } from '../../../core/store/open';
import type { OpenableTree, TreeReference } from '../../../protocol/skills';
import type { Handler } from '../handler';

/** What can be made the active tree: the built-in ones, those of the index, and files of the folder. */
export const openableTrees: Handler<'skillGap/openableTrees'> = async (_params, { store, workspace, job }) => {
  const index = openStore(store);
  const active = index?.meta(activeTreeKey);
  const choice = (name: string, detail: string, reference: TreeReference, shown = name): OpenableTree => ({
    reference,
    name: shown,
    detail,
    active: name === active,
    annotated: index ? annotatedWith(index, name) : 0,
  });
  const builtin = builtinTrees.map(({ word, title, tree }) => {
    const { name } = tree();
    return choice(name, `built in, ${tree().leaves().length} leaf skills`, { builtin: word }, title);
  });
  const known = new Set(builtinTrees.map(({ tree }) => tree().name));
  const stored = (index?.trees.names() ?? [])
    .filter((name) => !known.has(name))
    .map((name) => choice(name, 'in the index', { stored: name }));
  const files = await findTreeFiles(workspace, job);
  return [
    ...builtin,
    ...stored,
    ...files.map((file) => choice('', 'a file of this folder', { file }, datasetPath(workspace, file))),
  ];
};

/** Makes a tree the active one; chains of it that the index has count again. */
export const useTree: Handler<'skillGap/useTree'> = ({ tree: reference }, { store }) => {
  const index = store();
  const { tree, form, notes } = treeOf(index, reference);
  index.transaction(() => {
    index.trees.save(tree);
    index.setMeta(activeTreeKey, tree.name);
  });
  const samples = index.datasets.all().reduce((sum, { scan }) => sum + (scan?.samples ?? 0), 0);
  const annotated = annotatedWith(index, tree.name);
  const leaves = tree.leaves().length;
  return Promise.resolve({
    tree: tree.name,
    leaves,
    notes: 'file' in reference ? [`Read as ${form}.`, ...notes] : notes,
    samples,
    annotated,
  });
};

/** The tree that is meant. @throws Refusal `no-chains`, `unknown-tree`, and as `readTreeFile` does */
export function treeOf(index: IndexStore, reference: TreeReference): TreeFile {
  if ('file' in reference) return readTreeFile(reference.file);
  if ('stored' in reference) return asRead(activeTree(index, reference.stored).tree);
  const known = builtinTreeOf(reference.builtin);
  if (known) return asRead(known.tree());
  throw new Refusal({
    code: 'unknown-tree',
    message: `There is no built-in skill tree "${reference.builtin}".`,
    next: `Choose ${builtinTrees.map(({ word }) => word).join(', ')}, or a file.`,
  });
}

function asRead(tree: SkillTree): TreeFile {
  return { tree, form: 'a built-in tree', notes: [] };
}

function annotatedWith(index: IndexStore, name: string): number {
  const stored = index.trees.byName(name);
  if (!stored) return 0;
  return index.datasets
    .all()
    .reduce((sum, { scan }) => sum + (scan ? index.annotations.countForScan(stored.id, scan.id) : 0), 0);
}

/** An index that does not exist yet holds nothing. */
function openStore(store: () => IndexStore): IndexStore | undefined {
  try {
    return store();
  } catch (error) {
    if (error instanceof Refusal && error.failure.code === 'no-index') return undefined;
    throw error;
  }
}
