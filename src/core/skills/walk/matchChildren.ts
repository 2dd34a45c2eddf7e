import { foldName } from '../chainForms';
import type { SkillTree } from '../skillTree';

/** What a list of names says about the children of a node. */
export interface MatchedNames {
  /** Indices of the children that were named, in the order of the tree. */
  children: number[];
  /** Names that are none of the children's. */
  unknown: number;
}

/** {@link foldName} without punctuation: quotes, dots and hyphens are what models change most. */
export function foldFurther(name: string): string {
  return foldName(name)
    .replace(/[^\p{L}\p{N}\p{S}]+/gu, ' ')
    .trim();
}

/**
 * Finds given names among the children of a node: as they are, then without regard to Unicode form, case and white
 * space, then also to punctuation, then as a label. A form that two siblings share names neither.
 */
export function matchChildren(tree: SkillTree, node: number, names: readonly string[]): MatchedNames {
  const forms = formsOf(tree, node);
  const found = new Set<number>();
  let unknown = 0;
  for (const name of names) {
    const keys = [name, foldName(name), foldFurther(name)];
    const child = keys
      .map((key, form) => forms[form]?.get(key))
      .find((match) => match !== undefined && match !== shared);
    if (child === undefined) unknown++;
    else found.add(child);
  }
  return { children: tree.node(node).children.filter((child) => found.has(child)), unknown };
}

/** In place of a child where two of them share a form. */
const shared = -1;

type Forms = readonly Map<string, number>[];
const formsByTree = new WeakMap<SkillTree, Map<number, Forms>>();

/** Children by their name in each of the forms, made for a node when first needed. */
function formsOf(tree: SkillTree, node: number): Forms {
  const byNode = formsByTree.get(tree) ?? new Map<number, Forms>();
  formsByTree.set(tree, byNode);
  const forms = byNode.get(node) ?? makeForms(tree, node);
  byNode.set(node, forms);
  return forms;
}

function makeForms(tree: SkillTree, node: number): Forms {
  const folds = [(name: string): string => name, foldName, foldFurther];
  const children = tree.node(node).children.map((child) => tree.node(child));
  return folds.map((fold) => {
    const byForm = new Map<string, number>();
    const add = (key: string, child: number): void => {
      const known = byForm.get(key);
      if (key !== '') byForm.set(key, known === undefined || known === child ? child : shared);
    };
    for (const { index, name } of children) add(fold(name), index);
    // One child's label may be another's name, which then means the other.
    const named = new Set(byForm.keys());
    for (const { index, label } of children) if (!named.has(fold(label))) add(fold(label), index);
    return byForm;
  });
}
