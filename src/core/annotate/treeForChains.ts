import path from 'node:path';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import type { JsonObject } from '../jsonl/parseLine';
import { readObjects } from '../jsonl/readObjects';
import { activeTreeKey } from '../pool/lookUps';
import { mathTree } from '../skills/builtin/math/mathTree';
import { ChainMatcher, readChains } from '../skills/chainForms';
import { treeOfChains } from '../skills/importedAnnotator';
import { pathKey, type SkillTree } from '../skills/skillTree';
import { builtinTrees } from '../skills/trees/namedTree';
import type { IndexStore } from '../store/open';

/** From this share of a file's chains on, they are taken for chains of the active tree, some of them misspelt. */
const mostOf = 0.5;

/**
 * The tree that a file's chains go to: the one that its rows name, where it is known; else one that has them all; else the
 * active one (the built-in one in a new index) where most are of it; else one that they make, under the name that the
 * rows give, so that the whole tree can take its place later.
 * @param isWanted which rows count: the others will not be taken
 * @returns the tree, and whether the chains made it
 * @throws Refusal `no-chains-in-file`
 */
export async function treeForChains(
  store: IndexStore,
  file: string,
  isWanted: (row: JsonObject) => boolean,
  job: Job,
): Promise<{ tree: SkillTree; made: boolean }> {
  const { chains, said, others } = await chainsIn(file, isWanted, job);
  const [name] = said.size === 1 ? said : [];
  const named = name === undefined ? undefined : knownTree(store, name);
  if (named) return { tree: named, made: false };
  if (chains.length === 0 && others === 0)
    throw new Refusal({
      code: 'no-chains-in-file',
      message: `${file} holds no skill chains.`,
      file,
      next: 'Give a JSONL file of {"unique_id": ..., "question": ..., "mapped_chains": [[...], ...]}.',
    });
  const active = store.meta(activeTreeKey);
  const names = [...new Set([...(active === undefined ? [] : [active]), ...store.trees.names()])];
  const stored = names.map((one) => store.trees.byName(one)?.tree).filter((tree) => tree !== undefined);
  const trees = [...stored, mathTree()];
  const [first = mathTree()] = trees;
  if (chains.length === 0) return { tree: first, made: false };
  const whole = trees.find((tree) => shareOf(chains, tree, false) === 1);
  if (whole) return { tree: whole, made: false };
  // Of a name that no row gave: who names a tree that is not known means another one.
  if (name === undefined && shareOf(chains, first, true) > mostOf) return { tree: first, made: false };
  const made = treeOfChains(
    name ?? path.basename(file).replace(/\.\w+$/u, ''),
    chains.map((one) => [one]),
  );
  return { tree: made, made: true };
}

/** The different chains of the wanted rows of a file, the trees that these name, and how many rows are not wanted. */
async function chainsIn(
  file: string,
  isWanted: (row: JsonObject) => boolean,
  job: Job,
): Promise<{ chains: string[][]; said: Set<string>; others: number }> {
  const chains = new Map<string, string[]>();
  const said = new Set<string>();
  let others = 0;
  for await (const { rows } of readObjects(file, file, job)) {
    for (const { value } of rows) {
      if (!isWanted(value)) {
        others++;
        continue;
      }
      const given = readChains(value['mapped_chains']);
      if ('chains' in given) for (const names of given.chains) chains.set(pathKey(names), names);
      if (typeof value['tree'] === 'string') said.add(value['tree']);
    }
  }
  return { chains: [...chains.values()], said, others };
}

/**
 * The share of the chains that a tree has.
 * @param nearly counts those too that only their last name keeps out, below two names or more that the tree has: one name
 * alone ("Algebra") begins chains of many trees
 */
function shareOf(chains: readonly string[][], tree: SkillTree, nearly: boolean): number {
  const matcher = new ChainMatcher(tree);
  const has = (names: readonly string[]): boolean => matcher.match(names) !== undefined;
  const fits = (names: readonly string[]): boolean =>
    has(names) || (nearly && names.length > 2 && has(names.slice(0, -1)));
  return chains.filter(fits).length / chains.length;
}

function knownTree(store: IndexStore, name: string): SkillTree | undefined {
  const builtin = builtinTrees.map(({ tree }) => tree()).find((tree) => tree.name === name);
  return store.trees.byName(name)?.tree ?? builtin;
}
