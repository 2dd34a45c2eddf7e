import type { SkillOrder, SkillRow } from '../../protocol/skills';
import type { NodeAccuracy, SkillPath } from '../../protocol/values';
import { foldName } from '../skills/chainForms';
import type { SkillNode, SkillTree } from '../skills/skillTree';
import { nodeAccuracy, type AccuracyTable } from '../student/accuracy';

/**
 * The children of a node that the filter lets through, in order. A node passes when its path holds every word of the
 * filter in names or labels, or when a node below it does. O(nodes) for a new filter, else O(children).
 * @param parent none of the rows when the tree has no such node
 */
export function skillRows(
  table: AccuracyTable,
  { parent, order, filter }: { parent: SkillPath; order: SkillOrder; filter: string },
): SkillRow[] {
  const { tree } = table;
  const node = parent.length === 0 ? tree.node(0) : tree.find(parent);
  if (!node) return [];
  const shown = shownBy(tree, filter);
  const visible = (index: number): boolean => shown === undefined || shown[index] === 1;
  return node.children
    .filter(visible)
    .map((child) => rowOf(table, tree.node(child), tree.node(child).children.filter(visible).length))
    .sort(orders[order]);
}

function rowOf(table: AccuracyTable, { index, label, description }: SkillNode, children: number): SkillRow {
  return { ...nodeAccuracy(table, index), label, description, children };
}

type Comparison = (a: SkillRow, b: SkillRow) => number;

const byName: Comparison = (a, b) => a.label.localeCompare(b.label, 'en', { numeric: true, sensitivity: 'base' });
const byCount: Comparison = (a, b) => b.samples - a.samples || byName(a, b);
/** The widest gap first; what nobody was asked about comes after it, the larger first. */
const byGap: Comparison = (a, b) => {
  if (a.accuracy === null || b.accuracy === null)
    return Number(a.accuracy === null) - Number(b.accuracy === null) || byCount(a, b);
  return a.accuracy - b.accuracy || judged(b) - judged(a) || byName(a, b);
};
const orders: Readonly<Record<SkillOrder, Comparison>> = { gap: byGap, name: byName, count: byCount };

function judged({ correct, wrong }: NodeAccuracy): number {
  return correct + wrong;
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
