import type { NodeAccuracy } from '../../protocol/values';
import { nodeAccuracy, type AccuracyTable } from './accuracy';

/** Accuracies as people read them: each node followed by its children, the widest gap first among siblings. */
export interface AccuracyReport {
  /** Over all samples that have chains; its path is empty. */
  overall: NodeAccuracy;
  nodes: NodeAccuracy[];
}

/**
 * Orders the nodes that have samples as a tree, down to `depth` levels below the root. Among siblings the least
 * accurate comes first, then the one with more verdicts; nodes without a verdict come last, by name.
 */
export function accuracyReport(table: AccuracyTable, depth = Infinity): AccuracyReport {
  const nodes: NodeAccuracy[] = [];
  const descend = (index: number): void => {
    const node = table.tree.node(index);
    if (node.depth >= depth) return;
    const children = node.children
      .map((child) => ({ child, accuracy: nodeAccuracy(table, child) }))
      .filter(({ accuracy }) => accuracy.samples > 0)
      .sort((a, b) => byGap(a.accuracy, b.accuracy));
    for (const { child, accuracy } of children) {
      nodes.push(accuracy);
      descend(child);
    }
  };
  descend(0);
  return { overall: nodeAccuracy(table, 0), nodes };
}

function byGap(a: NodeAccuracy, b: NodeAccuracy): number {
  if (a.accuracy === null || b.accuracy === null) {
    if (a.accuracy !== null) return -1;
    if (b.accuracy !== null) return 1;
    return nameOf(a) < nameOf(b) ? -1 : 1;
  }
  if (a.accuracy !== b.accuracy) return a.accuracy - b.accuracy;
  return b.correct + b.wrong - (a.correct + a.wrong);
}

function nameOf({ path }: NodeAccuracy): string {
  return path.at(-1) ?? '';
}

/** Some trees have names of 200 characters; a table in a terminal has no room for them. */
const longestName = 72;

const numberColumns = [
  'accuracy',
  '95 % interval',
  'estimate',
  '95 % interval',
  'correct',
  'wrong',
  'unknown',
  'samples',
] as const;

/** The report as lines of a table, skills indented by depth. */
export function reportLines({ overall, nodes }: AccuracyReport): string[] {
  const rows = [
    ['Skill', ...numberColumns],
    ['All skills', ...numbersOf(overall)],
    ...nodes.map((node) => [clipped('  '.repeat(node.path.length - 1) + nameOf(node)), ...numbersOf(node)]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
}

function numbersOf(node: NodeAccuracy): string[] {
  const counts = [node.correct, node.wrong, node.unknown, node.samples];
  return [...shareCells(node), ...shareCells(node.estimate), ...counts.map(String)];
}

type Share = Record<'accuracy' | 'low' | 'high', number | null>;

function shareCells(share: Share | null | undefined): string[] {
  const { accuracy, low, high } = share ?? { accuracy: null, low: null, high: null };
  if (accuracy === null || low === null || high === null) return ['-', '-'];
  return [`${percent(accuracy)} %`, `${percent(low)} .. ${percent(high)}`];
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}

function clipped(name: string): string {
  return name.length <= longestName ? name : `${name.slice(0, longestName - 1)}…`;
}
