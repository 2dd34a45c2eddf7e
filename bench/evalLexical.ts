/**
 * Measures annotation by words on trees of others and labelled problems that lie beside the project:
 * `npm run eval:words`, optionally with `--data FOLDER`. Nothing was fitted on these rows but a few weights by hand; the
 * built-in annotator, which helps with trees of mathematics, was fitted on the rows of the topics.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { LexicalAnnotator } from '../src/core/skills/lexicalAnnotator';
import type { SkillTree } from '../src/core/skills/skillTree';
import { loadTree } from '../src/core/skills/treeFile';
import { dataFolder, readRows, type LabelledRow } from './skillData';

type Text = (row: LabelledRow) => string | undefined;

/** What a chain is called in the labels. */
type Named = (tree: SkillTree, path: readonly string[]) => string;

const texts: readonly (readonly [name: string, text: Text])[] = [
  ['problem alone', () => undefined],
  ['problem and solution', (row) => row.solution],
];

function evaluate(annotator: LexicalAnnotator, rows: readonly LabelledRow[], text: Text, named: Named): string {
  const count = { first: 0, three: 0, none: 0, chains: 0 };
  for (const row of rows) {
    const { chains } = annotator.examine(row.problem, text(row));
    const names = chains.map(({ path }) => named(annotator.tree, path));
    const [label = ''] = row.skills ?? [];
    if (names[0] === label) count.first++;
    if (names.slice(0, 3).includes(label)) count.three++;
    if (names.length === 0) count.none++;
    count.chains += names.length;
  }
  const part = (n: number): string => (n / Math.max(1, rows.length)).toFixed(3);
  return `first ${part(count.first)}, in the first three ${part(count.three)}, no chain ${part(count.none)}, chains a row ${part(count.chains)}`;
}

function report(title: string, tree: SkillTree, rows: readonly LabelledRow[], named: Named): void {
  console.log(`\n${title}: ${tree.leaves().length} leaf skills, ${rows.length} rows`);
  for (const bridge of [false, true]) {
    const annotator = new LexicalAnnotator(tree, { bridge });
    for (const [name, text] of texts) {
      const start = performance.now();
      const line = evaluate(annotator, rows, text, named);
      const rate = Math.round((1000 * rows.length) / (performance.now() - start)).toLocaleString('en');
      console.log(
        `  ${bridge ? 'with the built-in annotator' : 'words alone'}, ${name}: ${line}; ${rate} rows a second`,
      );
    }
  }
}

const folded = (name: string): string => name.replaceAll('_', ' ').toLowerCase();

/** The tree's name of a label: some labels carry a word that the tree's names lack ("understanding ellipse properties"). */
function labelIn(names: ReadonlySet<string>, label: string): string {
  const plain = folded(label);
  const shorter = plain.replace(/^(?:understanding|solving)(?: of)? /u, '');
  return names.has(plain) || !names.has(shorter) ? plain : shorter;
}

function main(): void {
  const folder = dataFolder(process.argv.slice(2));
  if (folder === undefined || !existsSync(join(folder, 'topic_tree.json'))) {
    console.log('Skipped: no labelled problems found. Give their folder with --data FOLDER or SKILL_GAP_DATA.');
    return;
  }
  const solutions = new Map(readRows(folder, 'math_subject_dev.jsonl').map((row) => [row.id, row.solution]));
  const rowsOf = (file: string): LabelledRow[] =>
    readRows(folder, file).map((row) => {
      const solution = solutions.get(row.id);
      return solution === undefined ? row : { ...row, solution };
    });
  const skills = loadTree(join(folder, 'tree_skillmix_118.json'));
  const names = new Set(skills.leaves().map((leaf) => folded(skills.node(leaf).name)));
  const labelled = rowsOf('math_skill_dev.jsonl').map((row) => ({
    ...row,
    skills: (row.skills ?? []).map((label) => labelIn(names, label)),
  }));
  report('A tree of skills by subject', skills, labelled, (_tree, path) => folded(path.at(-1) ?? ''));
  const topics = loadTree(join(folder, 'topic_tree.json'));
  report('A list of topics', topics, rowsOf('math_topic_dev.jsonl'), (tree, path) => tree.find(path)?.aliases[0] ?? '');
}

main();
