import { readObjects } from '../../src/core/jsonl/readObjects';
import { unattended } from '../../src/core/job/job';
import { judgeAnswer, judgeAttempt } from '../../src/core/judge/judge';
import type { Annotator, AnnotatorInput } from '../../src/core/skills/annotator';
import { builtinAnnotator } from '../../src/core/skills/builtin/builtinAnnotator';
import { mathTree } from '../../src/core/skills/builtin/math/mathTree';
import { LexicalAnnotator } from '../../src/core/skills/lexicalAnnotator';
import { SkillTree } from '../../src/core/skills/skillTree';
import { targetPairs } from '../../test/unit/judge/targetPairs';
import { seededBelow } from '../../test/unit/seededRandom';
import { anotherForm } from '../answerForms';
import type { Measure, Setting } from '../trial';
import { corpusOf, secondsOf } from './timing';

interface GeneratedRow {
  unique_id: string;
  question: string;
  attempt: string;
  expected_answer: string;
}

/** All rows of a generated file, which is small enough for memory. */
async function rowsOf<Row>(file: string): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of readObjects(file, file, unattended))
    for (const { value } of batch.rows) rows.push(value as Row);
  return rows;
}

const solutionLength = 1_024;

function annotate(inputOf: (row: GeneratedRow) => AnnotatorInput, annotatorOf: () => Annotator): Measure {
  return async (setting) => {
    const inputs = (await rowsOf<GeneratedRow>(corpusOf(setting).file)).map(inputOf);
    const annotator = annotatorOf();
    let chains = 0;
    const seconds = await secondsOf(async () => {
      for (const annotation of await annotator.annotate(inputs, unattended))
        if ('chains' in annotation) chains += annotation.chains.length;
    });
    return { value: inputs.length / seconds, beside: { chainsEach: chains / inputs.length } };
  };
}

const problemOf = ({ unique_id: id, question: problem }: GeneratedRow): AnnotatorInput => ({ id, problem });

/** The end of the trace, as a solution without thoughts would be. */
const solvedOf = (row: GeneratedRow): AnnotatorInput => ({
  ...problemOf(row),
  solution: row.attempt.replace('</think>', '').slice(-solutionLength),
});

export const annotateProblems = annotate(problemOf, builtinAnnotator);
export const annotateSolved = annotate(solvedOf, builtinAnnotator);

/** A tree of somebody's own, of mathematics, so that the built-in annotator helps. */
const ownTree = (): Annotator => new LexicalAnnotator(SkillTree.fromJson('own', '1', mathTree().toJson()));

export const annotateByWords = annotate(problemOf, ownTree);
export const annotateSolvedByWords = annotate(solvedOf, ownTree);

/** Each attempt against its own expected answer, and each answer against that of another row. */
export const judge: Measure = async (setting) => {
  const rows = await rowsOf<GeneratedRow>(corpusOf(setting).file);
  const attempts = await rowsOf<{ attempt: string }>(studentOf(setting));
  const tally = { correct: 0, wrong: 0, unknown: 0 };
  let longest = 0;
  const seconds = await secondsOf(() => {
    rows.forEach(({ expected_answer: expected }, at) => {
      const started = performance.now();
      tally[judgeAttempt(expected, attempts[at]?.attempt ?? '').verdict]++;
      tally[judgeAnswer(expected, rows[(at * 7 + 1) % rows.length]?.expected_answer ?? '').verdict]++;
      longest = Math.max(longest, performance.now() - started);
    });
  });
  return { value: (2 * rows.length) / seconds, beside: { ...tally, longestMilliseconds: longest } };
};

/**
 * 100,000 pairs: the answers of the corpus and the formulas of the judge's survey, each in another form and beside
 * another answer.
 */
export const judgeForms: Measure = async (setting) => {
  const rows = await rowsOf<GeneratedRow>(corpusOf(setting).file);
  const formulas = targetPairs.flatMap(([expected, answer]) => [expected, answer]);
  const below = seededBelow(20_260_110);
  const answers = Array.from({ length: formPairs / 2 }, (_, at) =>
    at % 2 === 0 ? (formulas[below(formulas.length)] ?? '') : (rows[at % rows.length]?.expected_answer ?? ''),
  );
  const pairs = answers.flatMap((expected) => [
    [expected, anotherForm(expected, below).text] as const,
    [expected, answers[below(answers.length)] ?? ''] as const,
  ]);
  let longest = 0;
  const seconds = await secondsOf(() => {
    for (const [expected, answer] of pairs) {
      const started = performance.now();
      judgeAnswer(expected, answer);
      longest = Math.max(longest, performance.now() - started);
    }
  });
  return { value: pairs.length / seconds, beside: { longestMilliseconds: longest } };
};

const formPairs = 100_000;

function studentOf(setting: Setting): string {
  const { student } = corpusOf(setting);
  if (student === undefined) throw new Error('the trial needs the attempts of a student');
  return student;
}
