import { problemKey } from '../dataset/sample';
import { datasetPath } from '../dataset/datasetPath';
import type { ModelQuestion } from '../judge/modelJudge';
import type { IndexStore } from '../store/open';
import type { LocatedSample } from '../store/samples';
import type { Attempt } from '../store/students';
import type { AttemptsFile, LocatedAttempt, WrittenAttempt } from './attemptsFile';
import type { CorpusRows } from './corpusRows';
import { ExpectedAnswers } from './expectedAnswers';
import { isCutOff, isFinished } from './formats/plainRow';
import { questionFor } from './settleByModel';
import { verdictOf, type JudgedAttempt } from './verdictOf';

/** An attempt that was judged and kept. */
export interface KeptAttempt extends JudgedAttempt {
  problem: string;
}

/** Judges attempts by the corpora's expected answers and points the index to them. */
export class AttemptJudge {
  private readonly answers: ExpectedAnswers;
  private ids: { student: number; source: number } | undefined;

  /** @param file the attempts' file, absolute */
  constructor(
    private readonly store: IndexStore,
    corpora: CorpusRows,
    private readonly student: string,
    private readonly file: string,
  ) {
    this.answers = new ExpectedAnswers(
      (problem) => store.samples.byProblem(problem),
      (sample) => corpora.expectedAnswer(sample),
    );
  }

  /** The verdict on an attempt at a sample. @throws Refusal when no corpus can be read that has the answer */
  judge(attempt: Pick<WrittenAttempt, 'attempt' | 'finish'>, sample: LocatedSample): KeptAttempt {
    const { attempt: text, finish } = attempt;
    const given = { text, verdict: undefined, truncated: isCutOff(finish), finished: isFinished(finish) };
    const judged = verdictOf(given, () => this.answers.of({ sample, byId: true }), true);
    return { problem: sample.problem, ...judged };
  }

  /** What a model may be asked of an attempt that was judged; undefined where there is nothing to ask. */
  questionOf(judged: JudgedAttempt, sample: LocatedSample): ModelQuestion | undefined {
    return judged.verdict === 'unknown' ? questionFor(judged, this.answers.of({ sample, byId: true })) : undefined;
  }

  /** Points the index to attempts that lie in the file, as one transaction. The first one makes the student known. */
  save(attempts: readonly (KeptAttempt & { number: number; offset: number; length: number })[]): void {
    const path = datasetPath(this.store.workspace, this.file);
    const { students } = this.store;
    this.ids = this.store.transaction(() => {
      const ids = this.ids ?? { student: students.ensure(this.student), source: students.ensureSource(path) };
      for (const { offset, length, ...judged } of attempts) {
        const attempt: Attempt = { ...judged, source: { path, offset, length } };
        students.save(ids.student, ids.source, attempt);
      }
      return ids;
    });
  }

  /**
   * Takes up attempts that the index does not know: it was deleted, or a process ended between writing a line and
   * pointing to it. Attempts at problems that no corpus has any more stay where they are.
   * @returns how many were taken up
   */
  takeUp(attempts: readonly LocatedAttempt[]): number {
    const { students, samples } = this.store;
    const student = students.idOf(this.student);
    const unknown = attempts.flatMap((attempt) => {
      const [sample] = samples.byProblem(problemKey(attempt.question));
      if (!sample) return [];
      const known = student === undefined ? [] : students.attempts(student, sample.problem);
      if (known.some(({ number }) => number === attempt.number)) return [];
      const { number, offset, length } = attempt;
      return [{ ...this.judge(attempt, sample), number, offset, length }];
    });
    if (unknown.length > 0) this.save(unknown);
    return unknown.length;
  }
}

interface Waiting {
  readonly attempt: WrittenAttempt;
  readonly sample: LocatedSample;
  readonly resolve: (kept: KeptAttempt) => void;
  readonly reject: (error: unknown) => void;
}

/** Keeps replies as they come: all that arrive within a turn of the event loop in one write and one transaction. */
export class AttemptKeeper {
  private waiting: Waiting[] = [];

  constructor(
    private readonly file: AttemptsFile,
    private readonly judge: AttemptJudge,
  ) {}

  /** Settles when the attempt is in its file and in the index. */
  keep(attempt: WrittenAttempt, sample: LocatedSample): Promise<KeptAttempt> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ attempt, sample, resolve, reject });
      if (this.waiting.length === 1) setImmediate(() => this.write());
    });
  }

  private write(): void {
    const batch = this.waiting;
    this.waiting = [];
    try {
      const places = this.file.append(batch.map(({ attempt }) => attempt));
      const kept = batch.map(({ attempt, sample }) => this.judge.judge(attempt, sample));
      this.judge.save(
        kept.map((judged, at) => ({
          ...judged,
          number: batch[at]?.attempt.number ?? 1,
          ...(places[at] ?? { offset: 0, length: 0 }),
        })),
      );
      batch.forEach(({ resolve, reject }, at) => {
        const judged = kept[at];
        if (judged) resolve(judged);
        else reject(new Error('an attempt was not judged'));
      });
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }
}
