import { Refusal } from '../job/refusal';
import type { LocatedSample } from '../store/samples';
import type { Matched } from './matchSample';

/**
 * Finds what attempts at a problem are judged by. Corpora hold a problem more than once, and not every copy has its
 * answer: an export of chains or of plain questions beside the corpus has none. So all samples of the problem are asked.
 */
export class ExpectedAnswers {
  /** Of problems that were matched by their text, or whose own sample has no answer. */
  private readonly known = new Map<string, readonly string[]>();

  constructor(
    private readonly samplesOf: (problem: string) => readonly LocatedSample[],
    private readonly answerOf: (sample: LocatedSample) => string | undefined,
  ) {}

  /**
   * The answer of the sample that the id names where it has one, else the different answers of all samples of the
   * problem, in the order of the index; empty when none has any.
   * @throws Refusal `changed-corpus`, `missing-file`, ... when a sample cannot be read and no other has an answer
   */
  of({ sample, byId }: Pick<Matched, 'sample' | 'byId'>): readonly string[] {
    const own = byId ? this.read(sample) : undefined;
    if (typeof own === 'string') return [own];
    let answers = this.known.get(sample.problem);
    if (!answers) {
      answers = this.ofProblem(sample.problem);
      this.known.set(sample.problem, answers);
    }
    return answers;
  }

  private ofProblem(problem: string): readonly string[] {
    const found = this.samplesOf(problem).map((sample) => this.read(sample));
    const answers = found.filter((one) => typeof one === 'string').map((answer) => answer.trim());
    const refusal = found.find((one) => one instanceof Refusal);
    if (answers.length === 0 && refusal) throw refusal;
    return [...new Set(answers)];
  }

  /** A corpus that is gone or has changed matters only where no other has the answer. */
  private read(sample: LocatedSample): string | Refusal | undefined {
    try {
      return this.answerOf(sample);
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  }
}
