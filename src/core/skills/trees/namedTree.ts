import { mathTree } from '../builtin/math/mathTree';
import type { SkillTree } from '../skillTree';
import { loadTree } from '../treeFile';
import { codeTree } from './codeTree';
import { scienceTree } from './scienceTree';

/** A tree that comes with the program. */
export interface BuiltinTree {
  /** What a person types: `--tree code`. */
  word: string;
  /** For lists that people choose from. */
  title: string;
  tree: () => SkillTree;
}

/** The trees that come with the program, the default one first. */
export const builtinTrees: readonly BuiltinTree[] = [
  { word: 'builtin', title: 'Mathematics', tree: mathTree },
  { word: 'code', title: 'Programming', tree: codeTree },
  { word: 'science', title: 'Science', tree: scienceTree },
];

/** The built-in tree that a person means by `builtin`, `math`, `code`, `science` or its stable name; else undefined. */
export function builtinTreeOf(word: string): BuiltinTree | undefined {
  const wanted = word === 'math' ? 'builtin' : word;
  return builtinTrees.find((one) => one.word === wanted || (word.startsWith('builtin-') && one.tree().name === word));
}

/**
 * The tree that a person means: a word for a built-in one, else a file. A file called `code` is named `./code`.
 * @param labels file of short labels for a tree file
 * @throws Refusal as `readTreeFile` does
 */
export function namedTree(name: string, labels?: string): SkillTree {
  return builtinTreeOf(name)?.tree() ?? loadTree(name, labels);
}
