import type { SkillTree } from '../skillTree';
import { matchChildren } from './matchChildren';
import { parseNames } from './parseNames';

/**
 * What of a reply at a node is kept: the names of its children in it, as the tree writes them, and a sign for each
 * other name; nothing when it is no list. Models may say anything, so that none of their own words are stored.
 */
export function distilReply(tree: SkillTree, node: number, reply: string): string {
  const names = parseNames(reply);
  if (!names) return '';
  const { children, unknown } = matchChildren(tree, node, names);
  const known = children.map((child) => tree.node(child).name);
  return JSON.stringify([...known, ...Array.from({ length: unknown }, (_, i) => `?${i + 1}`)]);
}
