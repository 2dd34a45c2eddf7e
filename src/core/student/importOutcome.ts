import type { Problem } from '../../protocol/values';
import type { AttemptStatistics } from './attemptStatistics';
import type { ResultFormat, ResultSource } from './formats/result';
import type { MatchWay, NearestSample } from './matchSample';
import type { SettledAttempts } from './settleByModel';
import type { VerdictChange } from './verdictChanges';

/** What an import was asked to do. */
export interface ImportPlan {
  source: ResultSource;
  /** The student's name; undefined while only the end of the file will tell it. */
  student: string | undefined;
  /** Judge attempts ourselves even where verdicts came with them. */
  regrade: boolean;
  /** Find out everything and write nothing. */
  dryRun: boolean;
  /** The dataset that positions of results mean. */
  rowsOf: { scan: number; path: string } | undefined;
  /** Least similarity of texts that are nearly the same, 0..1. */
  similarity: number | undefined;
  /** Keep what a model needs to decide where no rule can. */
  forModel: boolean;
}

/** A result that belongs to no sample. */
export interface UnmatchedRow {
  /** 1-based. */
  line: number;
  id: string | null;
  reason: string;
  /** The sample with the most similar problem text, where any is similar. */
  nearest?: NearestSample;
}

/** A result whose problem text is nearly that of its sample. */
export interface SimilarMatch {
  line: number;
  id: string | null;
  /** The sample's id. */
  sample: string;
  /** 0..1. */
  similarity: number;
}

/** `correct`, `wrong`, `unknown` and `truncated` sum to `matched`, which counts attempts. */
export interface ImportOutcome {
  student: string;
  format: ResultFormat;
  /** What the file was taken for and why. */
  reason: string;
  /** What else is to be known of how the file was read. */
  notes: string[];
  /** Nothing was written. */
  dryRun: boolean;
  matched: number;
  unmatched: UnmatchedRow[];
  correct: number;
  wrong: number;
  unknown: number;
  truncated: number;
  /** Results by how they found their sample. */
  matchedBy: Record<MatchWay, number>;
  /** Least similarity of texts that count as nearly the same, 0..1. */
  similarity: number;
  /** The results that were matched by such a text. */
  similar: SimilarMatch[];
  /** Attempts that could not be judged because no sample of their problem has an expected answer. */
  withoutExpected: number;
  /** Attempts that are right by one sample of their problem and wrong by another, and so unknown. */
  differentAnswers: number;
  /** Problems with several attempts in this file; each counts. */
  severalAttempts: number;
  /** Attempts that keep the verdict that a person gave them. */
  byPerson: number;
  /** mean@k, pass@k and variance over the problems of this file. */
  statistics: AttemptStatistics;
  /** What a model said where no rule could decide; its verdicts are in the counts above. */
  byModel?: SettledAttempts;
  /** What judging anew changed; only where it was asked for. */
  changes?: {
    /** Attempts with a text and a verdict of the file's. */
    compared: number;
    changed: number;
    /** By "correct->wrong" and so on. */
    kinds: Record<string, number>;
    examples: VerdictChange[];
  };
  /** Lines that could not be used. */
  problems: Problem[];
}
