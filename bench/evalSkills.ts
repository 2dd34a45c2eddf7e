/**
 * Measures the built-in annotator on labelled problems that lie beside the project: `npm run eval:skills`, optionally
 * with `--data FOLDER`. The fitted weights were fitted on these rows, so what the annotator as it is says about them is
 * too good. The figures that count are those on left-out rows: the same fit on four fifths of the rows, measured on the
 * fifth that it has not seen, five times.
 */
import { BuiltinAnnotator, builtinAnnotator } from '../src/core/skills/builtin/builtinAnnotator';
import { dataFolder, readLabelled, readRows, type LabelledRow } from './skillData';
import { fitTable } from './skillFit';
import { addRows, metrics, newSheets, views, type Sheets } from './skillScores';

const folds = 5;

/** Every row measured once, by an annotator whose weights were fitted without it. */
function leftOut(rows: readonly LabelledRow[]): Sheets {
  const sheets = newSheets();
  for (let fold = 0; fold < folds; fold++) {
    const annotator = new BuiltinAnnotator(fitTable(rows.filter((_, i) => i % folds !== fold)));
    addRows(
      sheets,
      annotator,
      rows.filter((_, i) => i % folds === fold),
    );
  }
  return sheets;
}

function print(title: string, sheets: Sheets, rows: readonly LabelledRow[]): void {
  const agreed = rows.filter((row) => row.agreed === true).length;
  console.log(`\n${title}`);
  for (const view of views) {
    console.log(`  ${view.padEnd(42)}all ${rows.length}   labellings agree ${agreed}`);
    for (const metric of metrics) {
      console.log(`    ${metric.padEnd(40)}${sheets[view].all.of(metric)}      ${sheets[view].agreed.of(metric)}`);
    }
    console.log(`    first topic among the labelled by confidence, ${sheets[view].all.reliability()}`);
  }
}

/** Rows per second of processor time of the annotator as it is: the clock would also measure what else runs. */
function rate(rows: readonly LabelledRow[], solved: boolean): string {
  const start = process.cpuUsage().user;
  for (const row of rows) builtinAnnotator().examine(row.problem, solved ? row.solution : undefined);
  return Math.round((1e6 * rows.length) / (process.cpuUsage().user - start)).toLocaleString('en');
}

/** What the annotator says about a corpus without labels of ours: rows without a chain, and where its first topics lie. */
function printCorpus(folder: string, file: string): void {
  const rows = readRows(folder, `${file}.jsonl`);
  if (rows.length === 0) return;
  const domains = new Map<string, number>();
  let without = 0;
  for (const row of rows) {
    const { chains, topics } = builtinAnnotator().examine(row.problem);
    if (chains.length === 0) without++;
    const domain = topics[0]?.split('/')[0] ?? 'none';
    domains.set(domain, (domains.get(domain) ?? 0) + 1);
  }
  const shares = [...domains]
    .sort(([, a], [, b]) => b - a)
    .map(([domain, count]) => `${domain} ${Math.round((100 * count) / rows.length)} %`);
  console.log(`  ${file}: ${without} of ${rows.length}; first topics: ${shares.slice(0, 5).join(', ')}`);
}

/** How often the first topic lies in a domain that fits the subfield which others gave an olympiad problem. */
function printSubfields(folder: string): void {
  const fitting: Record<string, string[]> = {
    algebra: ['algebra', 'intermediate-algebra', 'prealgebra', 'precalculus', 'calculus', 'vectors-and-matrices'],
    geometry: ['geometry', 'precalculus', 'vectors-and-matrices'],
    'number theory': ['number-theory'],
    combinatorics: ['counting', 'probability-and-statistics'],
  };
  const counts = new Map<string, { first: number; three: number; rows: number }>();
  for (const row of readRows(folder, 'extra_olympiadbench.jsonl')) {
    const subfield = (row.skills?.[0] ?? '').toLowerCase();
    const domains = fitting[subfield];
    if (!domains) continue;
    const count = counts.get(subfield) ?? { first: 0, three: 0, rows: 0 };
    const named = builtinAnnotator().examine(row.problem, row.solution).topics.slice(0, 3);
    const fits = named.map((topic) => domains.includes(topic.split('/')[0] ?? ''));
    count.rows++;
    if (fits[0] === true) count.first++;
    if (fits.includes(true)) count.three++;
    counts.set(subfield, count);
  }
  console.log(
    '\nolympiad problems by the subfield that others gave, with solution: first topic there, one of three there',
  );
  for (const [subfield, { first, three, rows }] of counts) {
    console.log(`  ${subfield} (${rows}): ${(first / rows).toFixed(2)}, ${(three / rows).toFixed(2)}`);
  }
}

function main(): void {
  const folder = dataFolder(process.argv.slice(2));
  if (folder === undefined) {
    console.log('Skipped: no labelled problems found. Give their folder with --data FOLDER or SKILL_GAP_DATA.');
    return;
  }
  const rows = readLabelled(folder);
  print(`On rows left out of the fit (${folds} folds): what to expect of problems like these`, leftOut(rows), rows);
  const seen = newSheets();
  addRows(seen, builtinAnnotator(), rows);
  print('The annotator as it is, on the rows that its weights were fitted on: too good by the difference', seen, rows);
  console.log(
    `\nrows per second of one core: ${rate(rows, false)} from the problem, ${rate(rows, true)} with the solution`,
  );
  console.log('\nrows without a chain, from the problem alone');
  for (const file of ['plain_gsm8k_test', 'extra_mathcamps_sample', 'extra_olympiadbench', 'math_subject_train']) {
    printCorpus(folder, file);
  }
  printSubfields(folder);
}

main();
