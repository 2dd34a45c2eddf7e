import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { leftOutReasons } from '../selection/candidates';
import type { VerdictDigest } from '../selection/digests';
import { limitWords, wayWords } from '../selection/recipeWords';
import { asciiJson } from './jsonLine';
import type { SourceLicence } from './licences';
import type { ManifestSet } from './manifest';

/** The card of a folder's set, under the name that the Hugging Face Hub shows. */
const cardFile = 'README.md';

/** Stands in every card, so that a page that a person wrote is known and left alone. */
const mark = '<!-- Written by Skill Gap: a set that is written here again replaces this page. -->';

/** Skills that the card lists; the manifest has all. */
const listed = 50;

/**
 * Where the card of a set goes: the folder's {@link cardFile}, or a file named after the set where that is a person's or
 * another set's; and whether what stands there is a card of ours.
 */
export function cardPlace(folder: string, name: string): { name: string; ours: boolean } {
  const page = cardAt(path.join(folder, cardFile));
  if (page === undefined || page.includes(`\n${heading(name)}\n`)) return { name: cardFile, ours: true };
  const own = `${name}.card.md`;
  return { name: own, ours: cardAt(path.join(folder, own)) !== '' };
}

/** The text of a card; empty for a page, or a folder, of somebody else, undefined where nothing is. */
function cardAt(place: string): string | undefined {
  if (!existsSync(place)) return undefined;
  if (!statSync(place).isFile()) return '';
  const text = readFileSync(place, 'utf8');
  return text.includes(mark) ? text : '';
}

/** The name of the picture of a set's skills, which its card shows. */
export function pictureName(name: string): string {
  return `${name}.skills.svg`;
}

/** What a card says beside the manifest's entry of the set. */
export interface CardFacts {
  /** The files of rows, to train on and for validation. */
  rows: string;
  validation?: string;
  /** How training is started in the folder. */
  command?: string;
}

/** The data card of a set, in Markdown with the front matter of dataset cards. It holds no time and no path. */
export function dataCard(name: string, set: Omit<ManifestSet, 'program'>, facts: CardFacts): string {
  const rows = set.files.find((file) => file.name === facts.rows)?.rows ?? 0;
  return `${[
    frontMatter(name, set, rows, facts),
    mark,
    heading(name),
    summary(set, rows, facts),
    `![Rows per skill](${pictureName(name)})`,
    ...section('How it was selected', table(['what', 'value'], recipeRows(set))),
    ...section('Inputs', table(['dataset', 'samples', 'bytes', 'fingerprint'], inputRows(set))),
    ...section(
      'Files',
      table(
        ['file', 'rows', 'bytes', 'SHA-256'],
        set.files.map((file) => [code(file.name), amount(file.rows), amount(file.bytes), code(file.sha256)]),
      ),
    ),
    ...section('Skills', skills(set)),
    ...section('Checks', set.checks.map((check) => `- ${plain(check)}`).join('\n')),
    ...section('Licences of the sources', licences(set.licences)),
    ...(facts.command === undefined ? [] : section('Training', `In this folder:\n\n\`\`\`\n${facts.command}\n\`\`\``)),
  ].join('\n\n')}\n`;
}

function heading(name: string): string {
  return `# ${name}`;
}

function section(title: string, text: string): string[] {
  return text === '' ? [] : [`## ${title}`, text];
}

function frontMatter(
  name: string,
  { licences: sources }: Omit<ManifestSet, 'program'>,
  rows: number,
  facts: CardFacts,
): string {
  const license = commonLicence(sources);
  const files = [
    ['train', facts.rows],
    ...(facts.validation === undefined ? [] : [['validation', facts.validation]]),
  ].map(([split, file]) => `      - split: ${split ?? ''}\n        path: ${quoted(file ?? '')}`);
  return [
    '---',
    ...(license === undefined ? [] : [`license: ${quoted(license)}`]),
    'task_categories:\n  - text-generation',
    'tags:\n  - reasoning\n  - distillation\n  - skill-gap',
    `size_categories:\n  - ${sizeCategory(rows)}`,
    `configs:\n  - config_name: ${quoted(name)}\n    data_files:\n${files.join('\n')}`,
    '---',
  ].join('\n');
}

/** The one licence that all sources name in the same word; undefined when one, or a row of it, names none or another. */
function commonLicence(sources: readonly SourceLicence[]): string | undefined {
  const named = sources.map(({ card, rows, unnamed }) =>
    unnamed === undefined || card !== undefined ? (card ?? Object.keys(rows ?? {}).join(', ')) : '',
  );
  return named.length > 0 && new Set(named).size === 1 && named[0] !== '' && !named[0]?.includes(', ')
    ? named[0]
    : undefined;
}

/** As the Hub divides them. */
function sizeCategory(rows: number): string {
  const sizes: [number, string][] = [
    [1e3, 'n<1K'],
    [1e4, '1K<n<10K'],
    [1e5, '10K<n<100K'],
    [1e6, '100K<n<1M'],
  ];
  return sizes.find(([most]) => rows < most)?.[1] ?? '1M<n<10M';
}

function summary(set: Omit<ManifestSet, 'program'>, rows: number, { validation }: CardFacts): string {
  const { format, skills: placement, selection, recipe, tokens } = set;
  const kept = set.files.find((file) => file.name === validation)?.rows ?? 0;
  const skill =
    placement === 'none' ? ['without skills, to compare with'] : [`with their skills at ${code(placement)}`];
  const where = [...skill, ...shownWords(set)].join(', ');
  const more = kept > 0 ? `, and ${amount(kept)} for validation` : '';
  const sum = ` ${amount(tokens.total)} tokens in all, ${plain(tokens.counter)}.`;
  return `${amount(rows)} rows of teacher traces to train on${more}, selected ${plain(wayWords(recipe))}, as ${code(selection.name)}, and written for ${code(format)} ${where}.${sum}`;
}

/** How rows show what they show, where that is not the usual way. */
function shownWords({
  skills: placement,
  depth,
  labels,
  treeInPrompt,
  asInPaper,
}: Omit<ManifestSet, 'program'>): string[] {
  const { from = 1, to } = depth ?? {};
  const levels =
    to === undefined ? `levels ${from} and below` : from === to ? `level ${from}` : `levels ${from} to ${to}`;
  return [
    ...(placement === 'none' || !depth ? [] : [`of which ${levels} of the chains are shown`]),
    ...(labels === 'short' ? ['short labels for names'] : []),
    ...(treeInPrompt === true ? ['the whole tree in every prompt'] : []),
    ...(asInPaper === true ? ['to the letter as in the paper'] : []),
  ];
}

/** A manifest may be of a version that knew others. */
const reasons: Readonly<Record<string, string>> = leftOutReasons;

/** Keys of a recipe whose values are texts or numbers that say enough by themselves. */
const plainKeys = ['method', 'temperature', 'smoothing', 'interval', 'ties', 'seed', 'student', 'skip'] as const;

function recipeRows({ recipe, selection }: Omit<ManifestSet, 'program'>): string[][] {
  const { tree, exclude, chains, verdicts, rows, program, ...request } = recipe;
  const digest = (value: { digest: string }, ...words: string[]): string =>
    `${words.join(', ')}; ${code(value.digest)}`;
  const limits = limitWords(request).map(plain);
  return [
    ...plainKeys.flatMap((key) => (recipe[key] === undefined ? [] : [[key, code(String(recipe[key]))]])),
    ...(limits.length > 0 ? [['limits', limits.join(' ')]] : []),
    ...(exclude ? [['excluded ids', `${amount(exclude.ids)}, SHA-256 ${code(exclude.sha256)}`]] : []),
    ['tree', `${code(tree.name)} ${plain(tree.version)}`],
    ...(chains ? [['chains', digest(chains, `${amount(chains.chains)} on ${amount(chains.problems)} problems`)]] : []),
    ...(verdicts ? [['verdicts', digest(verdicts, ...verdictWords(verdicts))]] : []),
    ['requested', amount(selection.requested)],
    ['selected', rows ? digest(rows, amount(selection.selected)) : amount(selection.selected)],
    ...Object.entries(selection.leftOut).map(([reason, count]) => [
      'left out',
      `${amount(count)} ${plain(reasons[reason] ?? reason)}`,
    ]),
    ['program', `Skill Gap ${plain(program)}`],
  ];
}

function verdictWords({ correct, wrong, unknown, problems }: VerdictDigest): string[] {
  return [
    `${amount(correct)} correct`,
    `${amount(wrong)} wrong`,
    `${amount(unknown)} unknown, on ${amount(problems)} problems`,
  ];
}

function inputRows({ recipe }: Omit<ManifestSet, 'program'>): string[][] {
  return recipe.inputs.map(({ dataset, samples, bytes, fingerprint }) => [
    code(dataset),
    amount(samples),
    amount(bytes),
    code(fingerprint),
  ]);
}

function skills({ skillCounts }: Omit<ManifestSet, 'program'>): string {
  const shown = skillCounts.slice(0, listed).map(({ path: chain, rows }) => [plain(chain.join(' → ')), amount(rows)]);
  const more = skillCounts.length - shown.length;
  const rest = more > 0 ? `\n\nand ${amount(more)} more, in the manifest.` : '';
  return shown.length === 0 ? '' : `${table(['skill chain', 'rows'], shown)}${rest}`;
}

function licences(sources: readonly SourceLicence[]): string {
  const said = ({ card, file, rows, unnamed = 0 }: SourceLicence): string => {
    const values = Object.entries(rows ?? {}).map(([name, count]) => `${plain(name)} in ${amount(count)} rows`);
    if (unnamed > 0) values.push(`nothing in ${amount(unnamed)}`);
    const all = [
      ...(card === undefined ? [] : [`its card says ${plain(card)}`]),
      ...(file === undefined ? [] : [`a file ${code(file)} lies beside it`]),
      ...(values.length === 0 ? [] : [`its rows say ${values.join(', ')}`]),
    ];
    return all.length === 0 ? 'nothing is said beside it or in its rows' : all.join('; ');
  };
  return sources.map((source) => `- ${code(source.dataset)}: ${said(source)}`).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return rows.length === 0 ? '' : [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text of others as text: no markup, no row of a table that ends early. */
function plain(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\\`*_[\]<>|#]/g, (sign) => `\\${sign}`)
    .trim();
}

function code(text: string): string {
  const inner = text.replaceAll(/\s+/gu, ' ').replaceAll('|', '\\|');
  return inner.includes('`') ? plain(text) : `\`${inner}\``;
}

/** A string of YAML: JSON's is one. */
function quoted(text: string): string {
  return asciiJson(text).trimEnd();
}

function amount(count: number): string {
  return count.toLocaleString('en');
}
