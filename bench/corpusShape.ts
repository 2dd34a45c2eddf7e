import type { SkillPath } from '../src/protocol/values';
import type { Outcome } from '../samples/generator/attempt';
import { Random } from '../samples/generator/random';
import { successRate, truncatedShare } from '../samples/generator/student';
import type { CorpusFile } from './corpusFile';

/** What a row is about, as the made-up student needs it. */
export interface CorpusProblem {
  leaf: SkillPath;
  /** The student's text; only called when attempts are written too. */
  attempt(outcome: Outcome, random: Random): string;
}

/** A kind of row: draws a problem and writes its line. */
export interface CorpusShape<P extends CorpusProblem> {
  /** A new problem; `row` is the number that makes its question unlike all others. */
  draw(row: number, random: Random): P;
  write(problem: P, id: string, random: Random, file: CorpusFile): void;
}

export interface CorpusRequest {
  rows: number;
  seed: string;
  file: CorpusFile;
  /** Where the student's attempts go, and how often it succeeds: a number, or undefined for its table of skills. */
  student?: { file: CorpusFile; rate?: number };
  /** Called now and then with the rows written so far. */
  report(rows: number): void;
}

/** Of all questions, this share repeats an earlier one under a new id, as real corpora do. */
const repeatedShare = 0.01;
/** Earlier problems that may be repeated; bounds the memory. */
const remembered = 512;
const reportEvery = 4096;

/** Writes a corpus of any size; memory does not depend on it. The same request gives the same bytes. */
export function writeCorpus<P extends CorpusProblem>(shape: CorpusShape<P>, request: CorpusRequest): void {
  const random = new Random(`corpus:${request.seed}`);
  const studentRandom = new Random(`corpus student:${request.seed}`);
  const earlier: P[] = [];
  let drawn = 0;
  for (let row = 0; row < request.rows; row++) {
    const repeats = earlier.length > 0 && random.chance(repeatedShare);
    const problem = repeats ? random.pick(earlier) : shape.draw(row, random);
    if (!repeats) earlier[drawn++ % remembered] = problem;
    const id = `c${row.toString(36).padStart(7, '0')}`;
    shape.write(problem, id, random, request.file);
    if (request.student) writeAttempt(problem, id, studentRandom, request.student);
    if ((row + 1) % reportEvery === 0) request.report(row + 1);
  }
}

function writeAttempt(
  problem: CorpusProblem,
  id: string,
  random: Random,
  student: NonNullable<CorpusRequest['student']>,
): void {
  const solved = random.chance(student.rate ?? successRate(problem.leaf));
  const outcome = solved ? 'right' : random.chance(truncatedShare) ? 'truncated' : 'wrong';
  const line = JSON.stringify({ unique_id: id, attempt: problem.attempt(outcome, random) });
  student.file.append(Buffer.from(`${line}\n`));
}
