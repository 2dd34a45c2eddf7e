import type { SkillTree } from '../skills/skillTree';
import type { Comparison, PairedAccuracy } from './compare';
import type { Emphasis } from './emphasis';

/** A compared skill with its place. */
export interface ComparedSkill extends PairedAccuracy {
  path: readonly string[];
}

/** The skills that have pairs, down to `depth` levels below the root: those that changed first, the surest first. */
export function comparedSkills({ nodes }: Comparison, tree: SkillTree, depth = Infinity): ComparedSkill[] {
  return tree.nodes
    .filter(({ index, depth: at }) => index > 0 && at <= depth && (nodes[index]?.pairs ?? 0) > 0)
    .flatMap(({ index }) => {
      const node = nodes[index];
      return node ? [{ path: tree.pathOf(index), ...node }] : [];
    })
    .sort((a, b) => (a.pBh ?? 2) - (b.pBh ?? 2) || (a.p ?? 2) - (b.p ?? 2) || b.pairs - a.pairs);
}

/** Cells of a table with a head: skill, accuracies, difference with interval, what was won and lost, how sure. */
export function comparisonRows(
  overall: PairedAccuracy,
  skills: readonly ComparedSkill[],
  names: readonly [string, string],
): string[][] {
  const head = ['Skill', ...names, 'difference', '95 % interval', 'better', 'worse', 'questions', 'p', 'corrected', ''];
  return [head, ['All skills', ...cells(overall)], ...skills.map((skill) => [skill.path.join(' > '), ...cells(skill)])];
}

function cells({
  first,
  second,
  difference,
  low,
  high,
  better,
  worse,
  pairs,
  p,
  pBh,
  changed,
}: PairedAccuracy): string[] {
  const shares = [first, second].map((share) => (share === null ? '-' : `${(100 * share).toFixed(1)} %`));
  const interval = low === null || high === null ? '-' : `${points(low)} .. ${points(high)}`;
  const mark = !changed || difference === null ? '' : difference > 0 ? 'better' : 'worse';
  const sure = [p, pBh].map((value) => (value === null ? '-' : probability(value)));
  return [
    ...shares,
    difference === null ? '-' : points(difference),
    interval,
    ...[better, worse, pairs].map(String),
    ...sure,
    mark,
  ];
}

/** A difference of shares in percentage points, with its sign. */
function points(difference: number): string {
  const value = (100 * difference).toFixed(1);
  return difference > 0 && value !== '0.0' ? `+${value}` : value;
}

function probability(value: number): string {
  return value < 0.001 ? '< 0.001' : value.toFixed(3);
}

/** What became of the skills that a selection emphasised, in sentences. */
export function emphasisWords({ selection, emphasised, others, more, ...counts }: Emphasis): string[] {
  const told = ({ difference, low, high, pairs }: PairedAccuracy): string =>
    difference === null || low === null || high === null
      ? 'no question in common'
      : `${points(difference)} points (95 % interval ${points(low)} to ${points(high)}) on ${pairs} questions`;
  const verdict =
    more === null
      ? 'There are too few questions to tell whether the emphasised skills moved more than the others.'
      : more.low > 0
        ? `The emphasised skills gained more than the others, by ${points(more.difference)} points (${points(more.low)} to ${points(more.high)}).`
        : more.high < 0
          ? `The emphasised skills gained less than the others, by ${points(more.difference)} points (${points(more.low)} to ${points(more.high)}).`
          : `No difference between emphasised and other skills can be told: ${points(more.difference)} points (${points(more.low)} to ${points(more.high)}).`;
  return [
    `Skills that the selection "${selection}" emphasised (${counts.emphasisedSkills}): ${told(emphasised)}.`,
    `Other skills (${counts.otherSkills}): ${told(others)}.`,
    verdict,
  ];
}

/** Skills that a Markdown page lists; the command line has them all. */
const listedSkills = 300;

/** The comparison as a Markdown page: what changed first, then all skills. */
export function comparisonMarkdown(
  { comparison, emphasis }: { comparison: Comparison; emphasis: Emphasis | null },
  tree: SkillTree,
  names: readonly [string, string],
): string {
  const [overall] = comparison.nodes;
  if (!overall) return '';
  const [first, second] = names.map(escaped);
  const skills = comparedSkills(comparison, tree);
  const changed = skills.filter((skill) => skill.changed);
  const rows = comparisonRows(overall, skills.slice(0, listedSkills), names);
  return [
    `# ${first ?? ''} and ${second ?? ''}`,
    overall.pairs === 0
      ? 'There is no question with skill chains that both have a verdict on.'
      : `On the ${overall.pairs} questions that both have a verdict on, ${second ?? ''} is better on ${overall.better} and worse on ${overall.worse}. ` +
        `${changed.length === 0 ? 'No skill changed' : `Changed: ${changed.length} of ${skills.length} skills`} (McNemar's exact test, mid-p, corrected for the number of skills after Benjamini and Hochberg, at 0.05).`,
    ...(emphasis
      ? [
          emphasisWords(emphasis)
            .map((line) => `- ${escaped(line)}`)
            .join('\n'),
        ]
      : []),
    markdownTable(rows),
    ...(skills.length > listedSkills
      ? [`The first ${listedSkills} of ${skills.length} skills; \`skill-gap student report --compare\` lists all.`]
      : []),
    '',
  ].join('\n\n');
}

function markdownTable([head = [], ...rows]: readonly string[][]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  const ruler = `| ${head.map((_, column) => (column === 0 || column === head.length - 1 ? '---' : '---:')).join(' | ')} |`;
  return [line(head), ruler, ...rows.map(line)].join('\n');
}

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]()#+!|<>~$]/gu, '\\$&').replaceAll(/\s+/gu, ' ');
}
