/**
 * Fits the small tables of `src/core/skills/builtin/math/fittedWeights.ts`: integer weights beside the hand-set cues, for
 * topics and for courses, by softmax regression on labelled problems. Only the development files are read. It prints
 * the accuracy on rows that were left out of the fit (five folds), then fits on all rows and writes the tables.
 *
 * node scripts/runTs.mjs bench/fitSkills.ts [--data FOLDER] [--no-write]
 */
import { writeFileSync } from 'node:fs';
import { compileCues, type CueTable, type Vote } from '../src/core/skills/builtin/cueTable';
import { encodeVote, weightStep } from '../src/core/skills/builtin/linearModel';
import { findMatches } from '../src/core/skills/builtin/matches';
import { courseVotes, mathSubjects } from '../src/core/skills/builtin/math/courses';
import { mathDomains } from '../src/core/skills/builtin/math/mathTree';
import { problemText } from '../src/core/skills/builtin/problemText';
import { tokenise } from '../src/core/skills/builtin/tokens';
import { fitSoftmax, scoreExample, type Example, type Fit } from './softmaxFit';
import { dataFolder, readRows, type LabelledRow } from './skillData';

const folds = 5;
/** Words that no cue names are tried when at least this many problems have them. */
const wordRows = 12;
/** Characters for the weights of each model; the whole file stays below 15 KB. */
const budget = { topics: 9300, subjects: 6400 };

interface Task {
  name: 'topics' | 'subjects';
  classes: number;
  hand: Vote[][];
  examples: (Example & { fold: number; view: number; accepted: Set<number>; agreed: boolean })[];
}

/** Words and shapes of questions in general: they may tell the course, but what topics they go with is the corpus's. */
const usual = new Set(
  '@story @no-math @money @long @short @asks-count @figure how did are was has had its can all any not for and the you who many what which your does have that this then from with when where there will they their them these those after before been being could each every other some than would about also find mani onli shown figur question possibl form order pair expres answer valu total half make number doe her his she much same'.split(
    ' ',
  ),
);

/** Words of the problems that stand in no cue by themselves. */
function moreWords(rows: readonly LabelledRow[]): string[] {
  const cues = compileCues(mathDomains, []);
  const single = new Set(cues.terms.map((term) => tokenise(term.text).items.join(' ')));
  const count = new Map<string, number>();
  for (const row of rows) {
    const words = new Set(tokenise(problemText(row.problem).text).items.filter((item) => /^[a-z]{3,}$/.test(item)));
    for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  }
  return [...count].filter(([word, rowCount]) => rowCount >= wordRows && !single.has(word)).map(([word]) => word);
}

function examplesOf(
  table: CueTable,
  rows: readonly LabelledRow[],
  hand: Vote[][],
  labelsOf: (row: LabelledRow) => number[],
): Task['examples'] {
  return rows.flatMap((row, index) =>
    [undefined, row.solution].flatMap((solution, view) => {
      if (view === 1 && solution === undefined) return [];
      const labels = labelsOf(row);
      const { terms, strengths } = findMatches(table, row.problem, solution);
      return [
        {
          terms,
          strengths,
          hand,
          labels,
          fold: index % folds,
          view,
          accepted: new Set(labels),
          agreed: row.agreed ?? true,
        },
      ];
    }),
  );
}

function crossValidate(task: Task, table: CueTable, inTable?: (term: number) => boolean): void {
  const counts = [0, 1].map(() => ({
    rows: 0,
    first: 0,
    three: 0,
    anyFirst: 0,
    agreed: 0,
    agreedFirst: 0,
    agreedThree: 0,
  }));
  for (let fold = 0; fold < folds; fold++) {
    const fit = fitTask(task, table, (example) => example.fold !== fold, inTable);
    for (const example of task.examples.filter((each) => each.fold === fold)) {
      const scores = scoreExample(fit, example);
      const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      const count = counts[example.view];
      if (!count) continue;
      count.rows++;
      if (order[0] === example.labels[0]) count.first++;
      if (order[0] !== undefined && example.accepted.has(order[0])) count.anyFirst++;
      const inThree = order.slice(0, 3).includes(example.labels[0] ?? -1);
      if (inThree) count.three++;
      if (!example.agreed) continue;
      count.agreed++;
      if (order[0] === example.labels[0]) count.agreedFirst++;
      if (inThree) count.agreedThree++;
    }
  }
  counts.forEach((count, view) => {
    const part = (n: number, of = count.rows): string => (n / of).toFixed(3);
    console.log(
      `${task.name}, ${view === 0 ? 'problem' : 'with solution'}, left-out rows: first ${part(count.first)}, ` +
        `first is among the labels ${part(count.anyFirst)}, first label in three ${part(count.three)}; ` +
        `where labellings agree: ${part(count.agreedFirst, count.agreed)}, ${part(count.agreedThree, count.agreed)}`,
    );
  });
}

/** @param inTable whether a term's text is in the table anyway */
function fitTask(
  task: Task,
  table: CueTable,
  take: (example: Task['examples'][number]) => boolean,
  inTable?: (term: number) => boolean,
): Fit {
  return fitSoftmax(task.examples.filter(take), {
    classes: task.classes,
    terms: table.terms.length,
    budget: budget[task.name],
    termLength: (term) => {
      const text = table.terms[term]?.text ?? '';
      if (task.name === 'topics' && text.split(' ').every((word) => usual.has(word))) return Infinity;
      return inTable?.(term) === true ? 1 : text.length + 2;
    },
    step: weightStep,
    passes: 16,
    penalty: 0.03,
  });
}

/** The entries of one term in one model. */
function entriesOf(fit: Fit, term: number): string {
  let entries = '';
  for (let target = 0; target < fit.classes; target++) {
    const steps = Math.round((fit.weights[term * fit.classes + target] ?? 0) / weightStep);
    if (steps !== 0) entries += encodeVote(target, Math.max(-12, Math.min(12, steps)));
  }
  return entries;
}

function modelSource(name: string, fit: Fit): string {
  const bias = Array.from(fit.bias, (value) => Math.round(value / weightStep)).join(' ');
  return `export const ${name}: FittedModel = {\n  classes: ${fit.classes},\n  scale: ${fit.scale.toFixed(2)},\n  bias: '${bias}',\n};\n`;
}

function sourceOf(topics: Fit, subjects: Fit, table: CueTable): string {
  const lines = table.terms.flatMap((term, number) => {
    const codes = [topics, subjects].map((fit) => entriesOf(fit, number));
    return codes.every((code) => code === '') ? [] : [[term.text, ...codes].join('\t').trimEnd()];
  });
  const text = lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  return [
    "import type { FittedModel } from '../linearModel';\n",
    '// Written by bench/fitSkills.ts; readFitted in linearModel.ts explains the form. Fit again after cues or topics changed.\n',
    modelSource('fittedTopics', topics),
    modelSource('fittedSubjects', subjects),
    `/** Line per term: term, topic entries, course entries. */\nexport const fittedTerms = \`\n${text}\n\`;\n`,
  ].join('\n');
}

function topicTaskOf(table: CueTable, rows: readonly LabelledRow[]): Task {
  const hand = table.terms.map((term) => term.topics);
  const numbers = new Map(table.topics.map((topic, number) => [topic.id, number]));
  const labelsOf = (row: LabelledRow): number[] =>
    (row.skills ?? []).map((id) => numbers.get(id) ?? -1).filter((number) => number >= 0);
  return { name: 'topics', classes: table.topics.length, hand, examples: examplesOf(table, rows, hand, labelsOf) };
}

function subjectTaskOf(table: CueTable, rows: readonly LabelledRow[]): Task {
  const hand = courseVotes(table);
  const labelsOf = (row: LabelledRow): number[] => [mathSubjects.findIndex((name) => name === row.subject)];
  return { name: 'subjects', classes: mathSubjects.length, hand, examples: examplesOf(table, rows, hand, labelsOf) };
}

function main(): void {
  const folder = dataFolder(process.argv.slice(2));
  if (folder === undefined) {
    console.log('No labelled problems found: nothing to fit. Give their folder with --data FOLDER.');
    return;
  }
  const subjectRows = readRows(folder, 'math_subject_dev.jsonl');
  const solutions = new Map(subjectRows.map((row) => [row.id, row.solution]));
  const topicRows = readRows(folder, 'math_topic_dev.jsonl').map((row) => {
    const solution = solutions.get(row.id);
    return solution === undefined ? row : { ...row, solution };
  });
  const table = compileCues(mathDomains, moreWords(subjectRows));
  const topicTask = topicTaskOf(table, topicRows);
  const subjectTask = subjectTaskOf(table, subjectRows);
  crossValidate(topicTask, table);
  const topics = fitTask(topicTask, table, () => true);
  const inTable = (term: number): boolean => entriesOf(topics, term) !== '';
  crossValidate(subjectTask, table, inTable);
  const subjects = fitTask(subjectTask, table, () => true, inTable);
  const file = sourceOf(topics, subjects, table);
  console.log(`${file.length} characters`);
  if (!process.argv.includes('--no-write')) writeFileSync('src/core/skills/builtin/math/fittedWeights.ts', file);
}

main();
