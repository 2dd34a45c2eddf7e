import type { SkillOrder, SkillQuery, SkillRow } from '../../protocol/skills';
import { foldName } from '../skills/chainForms';
import type { SkillTree } from '../skills/skillTree';
import { nodeAccuracy, type AccuracyTable } from '../student/accuracy';

/**
 * A page of the children of a node that the filter lets through, in order, and how many there are. A node passes when its
 * path holds every word of the filter in names or labels, or when a node below it does. O(nodes) for a new filter, else
 * O(children); intervals are calculated for the page alone.
 * @param parent no rows when the tree has no such node
 */
export function skillRows(
  table: AccuracyTable,
  { parent, order, filter, from, limit }: Pick<SkillQuery, 'parent' | 'order' | 'filter' | 'from' | 'limit'>,
): { rows: SkillRow[]; total: number } {
  const { tree } = table;
  const node = parent.length === 0 ? tree.node(0) : tree.find(parent);
  const shown = shownBy(tree, filter);
  const visible = (index: number): boolean => shown === undefined || shown[index] === 1;
  const children = (node?.children ?? []).filter(visible).sort(comparison(table, order));
  const rows = children.slice(from, from + limit).map((child) => {
    const { label, description, children: below } = tree.node(child);
    return { ...nodeAccuracy(table, child), label, description, children: below.filter(visible).length };
  });
  return { rows, total: children.length };
}

type Comparison = (a: number, b: number) => number;

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** The order of two nodes; of equal ones the first in the tree. */
function comparison({ tree, samples, correct, wrong }: AccuracyTable, order: SkillOrder): Comparison {
  const byName: Comparison = (a, b) => collator.compare(tree.node(a).label, tree.node(b).label) || a - b;
  const byCount: Comparison = (a, b) => (samples[b] ?? 0) - (samples[a] ?? 0) || byName(a, b);
  const judged = (node: number): number => (correct[node] ?? 0) + (wrong[node] ?? 0);
  const accuracy = (node: number): number => (correct[node] ?? 0) / judged(node);
  // The widest gap first; what nobody was asked about comes after it, the larger first.
  const byGap: Comparison = (a, b) =>
    judged(a) === 0 || judged(b) === 0
      ? Number(judged(a) === 0) - Number(judged(b) === 0) || byCount(a, b)
      : accuracy(a) - accuracy(b) || judged(b) - judged(a) || byName(a, b);
  return { gap: byGap, name: byName, count: byCount }[order];
}

const lastFilter = new WeakMap<SkillTree, { filter: string; shown: Uint8Array }>();

/** 1 for each node that the filter lets through; undefined when it lets all through. Kept until another filter comes. */
function shownBy(tree: SkillTree, filter: string): Uint8Array | undefined {
  const words = foldName(filter)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  const key = words.join(' ');
  const last = lastFilter.get(tree);
  if (last?.filter === key) return last.shown;
  const shown = new Uint8Array(tree.nodes.length);
  const texts: string[] = [];
  for (const { index, parent, name, label } of tree.nodes) {
    const own = foldName(label === name ? name : `${name} ${label}`);
    const text = parent > 0 ? `${texts[parent] ?? ''} ${own}` : own;
    texts.push(index === 0 ? '' : text);
    if (index > 0 && words.every((word) => text.includes(word))) shown[index] = 1;
  }
  // Parents come before their children, so one pass from the end carries what is found upwards.
  for (let index = tree.nodes.length - 1; index > 0; index--)
    if (shown[index] === 1) shown[tree.node(index).parent] = 1;
  lastFilter.set(tree, { filter: key, shown });
  return shown;
}
