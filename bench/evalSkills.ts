/**
 * Measures the built-in annotator on labelled problems that lie beside the project: `npm run eval:skills`,
 * optionally with `--data FOLDER`. The fitted weights were fitted on these development rows, so the figures here are
 * somewhat high; bench/fitSkills.ts prints those on left-out rows.
 */
import { builtinAnnotator } from '../src/core/skills/builtin/builtinAnnotator';
import { dataFolder, readRows, type LabelledRow } from './skillData';

const annotator = builtinAnnotator();
const withSolution = (row: LabelledRow): string | undefined => row.solution;
const problemAlone = (): undefined => undefined;
type Text = (row: LabelledRow) => string | undefined;

const part = (count: number, of: number): string => (of === 0 ? '  -  ' : (count / of).toFixed(3));

function evaluateSubjects(rows: readonly LabelledRow[], text: Text): string {
  const right = rows.filter((row) => annotator.subjectOf(row.problem, text(row)) === row.subject).length;
  return part(right, rows.length);
}

function evaluateTopics(rows: readonly LabelledRow[], text: Text): Record<string, string> {
  const count = { first: 0, three: 0, firstAmong: 0, anyOfThree: 0, named: 0 };
  for (const row of rows) {
    const { topics } = annotator.examine(row.problem, text(row));
    const labels = row.skills ?? [];
    const three = topics.slice(0, 3);
    count.named += topics.length;
    if (topics[0] === labels[0]) count.first++;
    if (labels.includes(topics[0] ?? '')) count.firstAmong++;
    if (three.includes(labels[0] ?? '')) count.three++;
    if (three.some((topic) => labels.includes(topic))) count.anyOfThree++;
  }
  return {
    'main topic in the first three': part(count.three, rows.length),
    'any labelled topic in the first three': part(count.anyOfThree, rows.length),
    'first topic is the main one': part(count.first, rows.length),
    'first topic is among the labelled': part(count.firstAmong, rows.length),
    'topics named per row': (count.named / Math.max(1, rows.length)).toFixed(2),
  };
}

function withoutChain(rows: readonly LabelledRow[]): number {
  return rows.filter((row) => annotator.examine(row.problem).chains.length === 0).length;
}

function rate(rows: readonly LabelledRow[], text: Text): string {
  const start = performance.now();
  for (const row of rows) annotator.examine(row.problem, text(row));
  return Math.round((1000 * rows.length) / (performance.now() - start)).toLocaleString('en');
}

function main(): void {
  const folder = dataFolder(process.argv.slice(2));
  if (folder === undefined) {
    console.log('Skipped: no labelled problems found. Give their folder with --data FOLDER or SKILL_GAP_DATA.');
    return;
  }
  const subjects = readRows(folder, 'math_subject_dev.jsonl');
  const solutions = new Map(subjects.map((row) => [row.id, row.solution]));
  const topics = readRows(folder, 'math_topic_dev.jsonl').map((row) => {
    const solution = solutions.get(row.id);
    return solution === undefined ? row : { ...row, solution };
  });
  const agreed = topics.filter((row) => row.agreed === true);
  for (const [name, text] of [
    ['problem alone', problemAlone],
    ['problem and solution', withSolution],
  ] as const) {
    console.log(`\n${name}`);
    console.log(`  course, one of seven (${subjects.length} rows): ${evaluateSubjects(subjects, text)}`);
    for (const [label, rows] of [
      ['all rows', topics],
      ['rows whose labellings agree', agreed],
    ] as const) {
      console.log(`  topics, ${label} (${rows.length}):`);
      for (const [metric, value] of Object.entries(evaluateTopics(rows, text))) console.log(`    ${metric}: ${value}`);
    }
    console.log(`  rows per second: ${rate(subjects, text)}`);
  }
  console.log('\nrows without a chain');
  for (const file of ['plain_gsm8k_test', 'extra_mathcamps_sample', 'extra_olympiadbench', 'math_subject_train']) {
    const rows = readRows(folder, `${file}.jsonl`);
    console.log(`  ${file}: ${withoutChain(rows)} of ${rows.length}`);
  }
}

main();
