import type { SkillChoice, SkillChoices } from '../../protocol/corrections';
import { builtinAnnotator } from '../skills/builtin/builtinAnnotator';
import { LexicalAnnotator } from '../skills/lexicalAnnotator';
import { pathKey, type SkillTree } from '../skills/skillTree';
import type { IndexStore } from '../store/open';
import type { StoredTree } from '../store/trees';
import { chainsOf } from './personChains';
import type { MeantSample } from './personSample';

const excerptLength = 120;

/** What a person chooses the chains of a sample from: the tree, and what annotators find likely for the sample. */
export function skillChoices(store: IndexStore, stored: StoredTree, meant: MeantSample): SkillChoices {
  const { tree } = stored;
  const known = chainsOf(store, stored, meant);
  const present = new Set(known.chains?.map(pathKey));
  const likely = likelySkills(tree, meant).filter((node) => !present.has(pathKey(tree.pathOf(node))));
  return {
    ...known,
    excerpt: excerptOf(meant.sample.problem),
    skills: tree.nodes.slice(1).map((node): SkillChoice => {
      const { index, label, description, children } = node;
      return { path: tree.pathOf(index), label, description, leaf: children.length === 0 };
    }),
    likely: likely.map((node) => node - 1),
  };
}

/** Nodes by index, the likeliest first: first by the cues of the built-in tree, where it is that, then by words. */
function likelySkills(tree: SkillTree, { sample: { problem, solution } }: MeantSample): number[] {
  const builtin = builtinAnnotator();
  const byCues = tree.name === builtin.tree.name ? builtin.examine(problem, solution).chains : [];
  const byWords = lexicalOf(tree).examine(problem, solution).chains;
  return [...new Set([...byCues, ...byWords].flatMap(({ path }) => tree.find(path)?.index ?? []))];
}

let lexical: LexicalAnnotator | undefined;

/** The words of a tree of thousands of skills take tenths of a second to gather: those of the last tree are kept. */
function lexicalOf(tree: SkillTree): LexicalAnnotator {
  if (lexical?.tree.name !== tree.name || lexical.tree.version !== tree.version) lexical = new LexicalAnnotator(tree);
  return lexical;
}

function excerptOf(problem: string): string {
  const flat = problem.replaceAll(/\s+/gu, ' ').trim();
  return flat.length > excerptLength ? `${flat.slice(0, excerptLength - 1)}…` : flat;
}
