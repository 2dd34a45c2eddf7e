import type { Problem } from '../../../protocol/values';
import type { Job } from '../../job/job';
import type { ChatModel } from '../../llm/chatModel';
import { activeTree } from '../../pool/lookUps';
import type { Annotator } from '../../skills/annotator';
import { builtinAnnotator } from '../../skills/builtin/builtinAnnotator';
import { mathTree } from '../../skills/builtin/math/mathTree';
import { LexicalAnnotator } from '../../skills/lexicalAnnotator';
import { WalkAnnotator, type WalkOptions } from '../../skills/walk/walkAnnotator';
import type { IndexStore } from '../../store/open';
import { chooseAnnotator, chosenTree } from '../chooseAnnotator';
import { StoredAnnotator } from './storedAnnotator';

/** Annotators that can be compared: what the index holds, cues, the words of the tree, given chains, a model. */
export const sideNames = ['stored', 'builtin', 'lexical', 'imported', 'openai'] as const;
export type SideName = (typeof sideNames)[number];

export interface SideChoice {
  a: SideName;
  b: SideName;
  /** `builtin`, or the absolute path of a tree file; without it imported chains, then stored ones, decide. */
  tree?: string;
  /** Absolute path of a file of short labels for the tree file. */
  labels?: string;
  /** Absolute path of a file of chains, for `imported`. */
  chains?: string;
  /** The model of `openai`, and how it walks the tree. */
  model?: ChatModel;
  walk?: WalkOptions;
}

/**
 * The two annotators to compare, on one tree as far as they can choose it.
 * @throws Refusal `no-chains` when nothing is stored; what the tree file or the chains file is refused for
 */
export async function chooseSides(
  choice: SideChoice,
  store: IndexStore,
  datasets: readonly string[],
  job: Job,
): Promise<{ a: Annotator; b: Annotator; problems: Problem[] }> {
  const has = (name: SideName): boolean => choice.a === name || choice.b === name;
  const imported = has('imported')
    ? await chooseAnnotator({ ...choice, annotator: 'imported' }, store, datasets, job)
    : undefined;
  const chosen = chosenTree(choice.tree, choice.labels);
  const named = chosen === 'builtin' ? mathTree() : chosen;
  const stored = has('stored') ? new StoredAnnotator(store, activeTree(store, named?.name)) : undefined;
  const tree = named ?? imported?.annotator.tree ?? stored?.tree ?? mathTree();
  const side = (name: SideName): Annotator | undefined => {
    if (name === 'stored') return stored;
    if (name === 'imported') return imported?.annotator;
    if (name === 'openai') return choice.model && new WalkAnnotator(choice.model, tree, choice.walk);
    if (name === 'builtin' && tree.name === mathTree().name) return builtinAnnotator();
    // By words alone: what is compared must not look through the other's eyes.
    return new LexicalAnnotator(tree, { bridge: name === 'builtin' });
  };
  const [a, b] = [side(choice.a), side(choice.b)];
  if (!a || !b) throw new Error(`no way to make the annotators ${choice.a} and ${choice.b}`);
  return { a, b, problems: imported?.problems ?? [] };
}
