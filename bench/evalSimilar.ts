/**
 * Measures what `--no-duplicates` and `--decontaminate` find: `npm run eval:similar`, optionally with `--data FOLDER`.
 * Cases are planted by a seeded generator over problems that lie beside the project: the same problem in other clothes,
 * to be found among all others, and other problems of the same template, to be left alone.
 */
import { Random } from '../samples/generator/random';
import { BenchmarkMatcher, defaultNgram } from '../src/core/fit/benchmarkMatch';
import { unattended } from '../src/core/job/job';
import {
  formOfWords,
  nearIdentity,
  problemBanding,
  problemSketch,
  problemThreshold,
  type ProblemForm,
} from '../src/core/similar/problemForm';
import { problemWords } from '../src/core/similar/problemWords';
import { SimilarIndex } from '../src/core/similar/similarIndex';
import { otherProblem, sameProblem, type Rewording } from './plantedProblems';
import { dataFolder, readRows } from './skillData';

const files = ['math_subject_train.jsonl', 'plain_gsm8k_test.jsonl', 'extra_olympiadbench.jsonl'];
const sizes = [1, 2, 3];
const thresholds = [0.4, 0.5, 0.6, 0.7, 0.8];

/** Pairs of a problem and another wording of it. */
function planted(problems: readonly string[], kind: string, reword: Rewording): [string, string][] {
  const random = new Random(`similar ${kind}`);
  return problems.flatMap((problem): [string, string][] => {
    const reworded = reword(problem, random);
    return reworded === undefined ? [] : [[problem, reworded]];
  });
}

function percent(part: number, all: number): string {
  return `${((100 * part) / Math.max(1, all)).toFixed(1)} %`.padStart(8);
}

/** Shares of pairs at or above each threshold, for the choice of the words of a shingle and of the threshold. */
function scan(problems: readonly string[]): void {
  for (const size of sizes) {
    console.log(`\nShingles of ${size}: pairs that are as alike as ${thresholds.join(', ')}`);
    for (const [kind, reword] of Object.entries({ ...sameProblem, ...otherProblem })) {
      const pairs = planted(problems, kind, reword);
      const form = (text: string): ProblemForm => formOfWords(problemWords(text), size);
      const alike = pairs.map(([one, other]) => nearIdentity(form(one), form(other)));
      const shares = thresholds.map((least) =>
        percent(alike.filter((similarity) => similarity >= least).length, alike.length),
      );
      console.log(`  ${kind.padEnd(36)} ${String(alike.length).padStart(6)} pairs ${shares.join(' ')}`);
    }
  }
}

/** Whether each wording finds its problem among all of them, buckets and all. */
function found(problems: readonly string[]): void {
  const index = new SimilarIndex(problemBanding);
  const forms = problems.map((problem) => formOfWords(problemWords(problem)));
  for (const form of forms) index.addSketched(problemSketch(form) ?? new Uint32Array(problemBanding.bands));
  const places = new Map(problems.map((problem, at) => [problem, at]));
  console.log(`\nFound among ${problems.length} problems, as --no-duplicates does`);
  for (const [kinds, wanted] of [
    [sameProblem, 'recall'],
    [otherProblem, 'flagged in error'],
  ] as const)
    for (const [kind, reword] of Object.entries(kinds)) {
      const pairs = planted(problems, kind, reword);
      const hits = pairs.filter(([problem, other]) => {
        const form = formOfWords(problemWords(other));
        const sketch = problemSketch(form);
        const at = places.get(problem) ?? -1;
        const own = forms[at];
        return (
          sketch !== undefined &&
          own !== undefined &&
          index.candidatesOf(sketch).includes(at) &&
          nearIdentity(own, form) >= problemThreshold
        );
      });
      console.log(
        `  ${kind.padEnd(36)} ${String(pairs.length).padStart(6)} cases, ${wanted} ${percent(hits.length, pairs.length)}`,
      );
    }
}

/** Which wordings of benchmark problems are found, and how many problems that are no copies are flagged. */
async function decontaminated(folder: string): Promise<void> {
  const problemsOf = (file: string): string[] => readRows(folder, file).map(({ problem }) => problem);
  const matcherOf = (problems: readonly string[]): Promise<BenchmarkMatcher> =>
    BenchmarkMatcher.build(
      { name: '', problems: problems.map((text, at) => ({ line: at + 1, text })) },
      defaultNgram,
      unattended,
    );
  const benchmark = problemsOf('extra_olympiadbench.jsonl');
  const matcher = await matcherOf(benchmark);
  console.log(`\nWordings of ${benchmark.length} benchmark problems, as --decontaminate finds them`);
  for (const [kind, reword] of Object.entries(sameProblem)) {
    const pairs = planted(benchmark, kind, reword);
    const hits = pairs.filter(([, other]) => matcher.find(other) !== undefined);
    console.log(
      `  ${kind.padEnd(36)} ${String(pairs.length).padStart(6)} cases, recall ${percent(hits.length, pairs.length)}`,
    );
  }
  console.log('\nProblems of one collection that count as part of another');
  for (const [one, other] of [
    ['plain_gsm8k_test.jsonl', 'extra_mathcamps_sample.jsonl'],
    ['plain_gsm8k_test.jsonl', 'math_subject_train.jsonl'],
    ['extra_olympiadbench.jsonl', 'math_subject_train.jsonl'],
    ['math_subject_dev.jsonl', 'math_subject_train.jsonl'],
  ] as const) {
    const [known, problems] = [await matcherOf(problemsOf(one)), problemsOf(other)];
    const hits = problems.flatMap((problem) => known.find(problem)?.how ?? []);
    const near = hits.filter((how) => how === 'near').length;
    console.log(
      `  ${other} in ${one}: ${near} nearly the same, ${hits.length - near} by words in a row, of ${problems.length}`,
    );
  }
}

const folder = dataFolder(process.argv.slice(2));
if (folder === undefined) console.log('Skipped: the problems are not there; name their folder with --data.');
else {
  const problems = [...new Set(files.flatMap((file) => readRows(folder, file).map(({ problem }) => problem)))];
  scan(problems);
  found(problems);
  await decontaminated(folder);
}
