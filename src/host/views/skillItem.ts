import {
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeItemLabel,
  type WorkspaceFolder,
} from 'vscode';
import type { OfflineAnnotator } from '../../protocol/annotators';
import type { SkillRow } from '../../protocol/skills';
import type { SkillPath } from '../../protocol/values';
import { intervalIcon } from './intervalIcon';

/**
 * What the view shows: workspace folders where there are several, skills, a line for those that are not listed yet, and one
 * that annotates while no sample has chains of the tree.
 */
export type SkillElement =
  | { kind: 'folder'; folder: WorkspaceFolder }
  | { kind: 'skill'; folder: WorkspaceFolder; row: SkillRow }
  | { kind: 'more'; folder: WorkspaceFolder; parent: SkillPath; left: number }
  | { kind: 'annotate'; folder: WorkspaceFolder; tree: string };

/** How a skill is shown to a person and read out by a screen reader. */
export function skillItem({ folder, row }: Extract<SkillElement, { kind: 'skill' }>, filter: string): TreeItem {
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(labelOf(row, filter), row.children === 0 ? None : filter === '' ? Collapsed : Expanded);
  // Another filter is another tree: what it opens must not stay open after it.
  item.id = JSON.stringify([folder.uri.toString(), filter, row.path]);
  item.description = shortWords(row);
  item.iconPath = intervalIcon(row);
  item.contextValue = 'skill';
  item.tooltip = tooltip(row);
  item.accessibilityInformation = { label: spokenWords(row) };
  // On a node with children a click opens them; its samples are a button away.
  if (row.children === 0)
    item.command = {
      command: 'skillGap.showSkillSamples',
      title: 'Show Samples of Skill',
      arguments: [{ kind: 'skill', folder, row } satisfies SkillElement],
    };
  return item;
}

/** The line that stands for the children that are not listed yet. */
export function moreItem(element: Extract<SkillElement, { kind: 'more' }>): TreeItem {
  const item = new TreeItem(`${element.left.toLocaleString('en')} more…`);
  item.iconPath = new ThemeIcon('ellipsis');
  item.command = { command: 'skillGap.showMoreSkills', title: 'Show More Skills', arguments: [element] };
  item.accessibilityInformation = { label: `Show more: ${element.left} skills are not listed`, role: 'button' };
  return item;
}

/** The line that gives samples chains of the active tree. */
export function annotateItem({ tree }: Extract<SkillElement, { kind: 'annotate' }>): TreeItem {
  const item = new TreeItem('Annotate Skills with this tree');
  item.iconPath = new ThemeIcon('tag');
  const annotator: OfflineAnnotator = { kind: 'builtin', tree: { stored: tree } };
  item.command = { command: 'skillGap.annotateSkills', title: 'Annotate Skills', arguments: [{ annotator }] };
  item.accessibilityInformation = { label: `No sample has chains of ${tree} yet: annotate with it`, role: 'button' };
  return item;
}

/** The label with the words of the filter marked. */
function labelOf({ label }: SkillRow, filter: string): TreeItemLabel {
  const lower = label.toLowerCase();
  const highlights = filter
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '' && lower.includes(word))
    .map((word): [number, number] => [lower.indexOf(word), lower.indexOf(word) + word.length]);
  return { label, highlights };
}

const percent = (share: number): string => String(Math.round(100 * share));

function shortWords({ accuracy, low, high, estimate, samples }: SkillRow): string {
  const count = samples === 0 ? 'no samples' : samples.toLocaleString('en');
  if (accuracy === null || low === null || high === null) return count;
  const shrunk = estimate ? ` · shrunk ${percent(estimate.accuracy)} %` : '';
  return `${percent(accuracy)} % (${percent(low)}–${percent(high)}) · ${count}${shrunk}`;
}

function spokenWords(row: SkillRow): string {
  const { label, accuracy, low, high, estimate, samples, children } = row;
  const measured =
    accuracy === null || low === null || high === null
      ? 'not measured'
      : `${percent(accuracy)} percent right, interval ${percent(low)} to ${percent(high)}`;
  return [
    label,
    measured,
    ...(estimate ? [`shrunk ${percent(estimate.accuracy)} percent`] : []),
    `${samples} samples`,
    ...(children > 0 ? [`${children} skills below`] : []),
  ].join(', ');
}

function tooltip({ path, label, description, samples, correct, wrong, unknown, ...row }: SkillRow): MarkdownString {
  const text = new MarkdownString();
  const line = (words: string): void => void text.appendText(words).appendMarkdown('  \n');
  line(path.join(' › '));
  if (label !== path.at(-1)) line(`Label: ${label}`);
  if (description !== '') line(description);
  line(`${samples.toLocaleString('en')} samples`);
  const { accuracy, low, high, estimate } = row;
  if (accuracy !== null && low !== null && high !== null)
    line(
      `${correct} right and ${wrong} wrong: ${percent(accuracy)} %, 95 % interval ${percent(low)} to ${percent(high)} %`,
    );
  if (unknown > 0) line(`${unknown} undecided`);
  if (estimate)
    line(
      `Shrunk towards the skills around it: ${percent(estimate.accuracy)} %, ${percent(estimate.low)} to ${percent(estimate.high)} %`,
    );
  return text;
}
