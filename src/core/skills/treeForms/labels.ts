import { foldName } from '../chainForms';
import type { SkillTreeJson } from '../skillTree';
import { isRecord } from './treeForm';

/** Short labels by folded long name, and how they met a tree. */
export interface Labelled {
  /** Nodes that got a label. */
  given: number;
  /** Labels whose name no node has. */
  unused: number;
}

/**
 * Reads a labels file: an object from long name to its label, or to a list whose first entry is the label.
 * @returns undefined when the value is no such object
 */
export function readLabels(json: unknown): Map<string, string> | undefined {
  if (!isRecord(json)) return undefined;
  const labels = new Map<string, string>();
  for (const [name, value] of Object.entries(json)) {
    const label: unknown = Array.isArray(value) ? (value as readonly unknown[])[0] : value;
    if (typeof label === 'string' && label.trim() !== '') labels.set(foldName(name), label.trim());
  }
  return labels.size > 0 ? labels : undefined;
}

/** Gives the nodes of a tree their labels, in place; a label of the tree file itself gives way. */
export function applyLabels(root: SkillTreeJson, labels: ReadonlyMap<string, string>): Labelled {
  const used = new Set<string>();
  let given = 0;
  const visit = (node: SkillTreeJson): void => {
    const name = foldName(node.name);
    const label = labels.get(name);
    if (label !== undefined) {
      node.label = label;
      used.add(name);
      given++;
    }
    for (const child of node.children ?? []) visit(child);
  };
  visit(root);
  return { given, unused: labels.size - used.size };
}
