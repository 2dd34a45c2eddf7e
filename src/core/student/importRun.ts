import type { Problem } from '../../protocol/values';
import type { RowAt } from '../jsonl/readObjects';
import type { IndexStore } from '../store/open';
import type { Attempt } from '../store/students';
import type { CorpusRows } from './corpusRows';
import { ExpectedAnswers } from './expectedAnswers';
import { SampleMatcher } from './matchSample';
import { readResult } from './resultRow';
import type { ResultFormat, ResultShape } from './resultShape';
import { differentAnswersRule, verdictOf } from './verdictOf';

/** A row of the results that belongs to no sample. */
export interface UnmatchedRow {
  /** 1-based. */
  line: number;
  id: string | null;
  reason: string;
}

/** `correct`, `wrong`, `unknown` and `truncated` sum to `matched`. */
export interface ImportOutcome {
  student: string;
  format: ResultFormat;
  /** What the file was taken for and why. */
  reason: string;
  matched: number;
  unmatched: UnmatchedRow[];
  correct: number;
  wrong: number;
  unknown: number;
  truncated: number;
  /** Attempts that could not be judged because no sample of their problem has an expected answer. */
  withoutExpected: number;
  /** Attempts that are right by one sample of their problem and wrong by another, and so unknown. */
  differentAnswers: number;
  /** Problems with several attempts in this file; each counts. */
  severalAttempts: number;
  /** Lines that could not be used. */
  problems: Problem[];
}

/** One import: takes rows, and writes them when it is told to. */
export class ImportRun {
  readonly outcome: ImportOutcome;
  private readonly matcher: SampleMatcher;
  private readonly answers: ExpectedAnswers;
  /** Attempts so far by problem. */
  private readonly numbers = new Map<string, number>();
  private waiting: Attempt[] = [];
  private ids: { student: number; source: number } | undefined;

  constructor(
    private readonly store: IndexStore,
    /** The results file as the index names it. */
    readonly source: string,
    private readonly plan: { shape: ResultShape; student: string; regrade: boolean },
    corpora: CorpusRows,
  ) {
    this.matcher = new SampleMatcher(store, (sample) => corpora.sample(sample).problem);
    this.answers = new ExpectedAnswers(
      (problem) => store.samples.byProblem(problem),
      (sample) => corpora.expectedAnswer(sample),
    );
    const verdicts = { matched: 0, correct: 0, wrong: 0, unknown: 0, truncated: 0 };
    const counts = { ...verdicts, withoutExpected: 0, differentAnswers: 0, severalAttempts: 0 };
    const { format, reason } = plan.shape;
    this.outcome = { student: plan.student, format, reason, ...counts, unmatched: [], problems: [] };
  }

  /** Reads, matches and judges a row. */
  take({ line, offset, length, value }: RowAt): void {
    const reading = readResult(value, this.plan.shape);
    if (!reading.ok) {
      const { code, message } = reading;
      this.outcome.problems.push({ file: this.source, line, column: 1, code, severity: 'error', message });
      return;
    }
    const { result } = reading;
    const match = this.matcher.match(result);
    if ('reason' in match) {
      this.outcome.unmatched.push({ line, id: result.id ?? null, reason: match.reason });
      return;
    }
    const judged = verdictOf(result, () => this.answers.of(match), this.plan.regrade);
    const { problem } = match.sample;
    const number = (this.numbers.get(problem) ?? 0) + 1;
    this.numbers.set(problem, number);
    if (number === 2) this.outcome.severalAttempts++;
    const source = { path: this.source, offset, length };
    this.waiting.push({ problem, number, ...judged, source });
    this.outcome.matched++;
    this.outcome[judged.truncated ? 'truncated' : judged.verdict]++;
    if (judged.rule === 'no-expected-answer') this.outcome.withoutExpected++;
    if (judged.rule === differentAnswersRule) this.outcome.differentAnswers++;
  }

  /** Writes what was taken since the last time, as one transaction. */
  save(): void {
    const attempts = this.waiting;
    if (attempts.length === 0) return;
    this.waiting = [];
    this.ids = this.store.transaction(() => {
      const { students } = this.store;
      const ids = this.ids ?? {
        student: students.ensure(this.plan.student),
        source: students.ensureSource(this.source),
      };
      for (const attempt of attempts) students.save(ids.student, ids.source, attempt);
      return ids;
    });
  }
}
