import type { Problem } from '../../protocol/values';
import type { RowAt } from '../jsonl/readObjects';
import type { IndexStore } from '../store/open';
import type { Attempt } from '../store/students';
import type { CorpusRows } from './corpusRows';
import { SampleMatcher } from './matchSample';
import { readResult } from './resultRow';
import type { ResultFormat, ResultShape } from './resultShape';
import { verdictOf } from './verdictOf';

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
  /** Attempts that could not be judged because their sample has no expected answer. */
  withoutExpected: number;
  /** Lines that could not be used. */
  problems: Problem[];
}

/** One import: takes rows, and writes them when it is told to. */
export class ImportRun {
  readonly outcome: ImportOutcome;
  private readonly matcher: SampleMatcher;
  /** Attempts so far by problem. */
  private readonly numbers = new Map<string, number>();
  private waiting: Attempt[] = [];
  private ids: { student: number; source: number } | undefined;

  constructor(
    private readonly store: IndexStore,
    /** The results file as the index names it. */
    readonly source: string,
    private readonly plan: { shape: ResultShape; student: string; regrade: boolean },
    private readonly corpora: CorpusRows,
  ) {
    this.matcher = new SampleMatcher(store, (sample) => corpora.sample(sample).problem);
    const counts = { matched: 0, correct: 0, wrong: 0, unknown: 0, truncated: 0, withoutExpected: 0 };
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
    const expected = () => this.corpora.expectedAnswer(match.sample);
    const judged = verdictOf(result, expected, this.plan.regrade);
    const { problem } = match.sample;
    const number = (this.numbers.get(problem) ?? 0) + 1;
    this.numbers.set(problem, number);
    const source = { path: this.source, offset, length };
    this.waiting.push({ problem, number, ...judged, source });
    this.outcome.matched++;
    this.outcome[judged.truncated ? 'truncated' : judged.verdict]++;
    if (judged.rule === 'no-expected-answer') this.outcome.withoutExpected++;
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
