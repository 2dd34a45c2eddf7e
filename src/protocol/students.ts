import type { ModelChoice, TokenPrices } from './models';

/** How a student is asked from the editor; the rest is as the paper's authors do it. */
export interface StudentRunChoice {
  student: string;
  model: ModelChoice;
  /** Only until every skill is measured well enough, in place of every question. */
  adaptive: boolean;
  /** Attempts that were asked in another way, perhaps of another model, count for the student too. */
  mixed?: boolean;
}

export interface StudentRunQuery extends StudentRunChoice {
  prices?: TokenPrices;
}

/** What a run would take, before anything is asked. */
export interface StudentRunEstimate {
  /** Requests: at best, probably, and at worst. */
  calls: { least: number; expected: number; most: number };
  /** Requests that asking everything that is left would take. */
  fullCalls: number;
  /** Attempts that are there already. */
  finished: number;
  /** Skills to measure; null when every question is asked. */
  skills: number | null;
  /** In all, for the expected requests. */
  promptTokens: number;
  completionTokens: number;
  /** Absent without prices. */
  cost?: number;
}

/** `correct`, `wrong`, `unknown` and `truncated` sum to `matched`. */
export interface StudentRunOutcome {
  student: string;
  matched: number;
  correct: number;
  wrong: number;
  unknown: number;
  truncated: number;
  /** Questions whose requests failed; the next run asks them again. */
  failed: number;
  /** The first of them, at most 1,000. */
  failures: { id: string; reason: string }[];
  calls: number;
  seconds: number;
  /** Lines of the student's file of attempts that hold none. */
  unusable: number;
}

export interface ComparisonChoice {
  first: string;
  second: string;
  /** Name of a saved selection whose skills are looked at apart; null for none. */
  selection: string | null;
}
