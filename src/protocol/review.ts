/** An attempt of a student, as the index knows it. */
export interface AttemptPlace {
  problem: string;
  /** 1-based. */
  number: number;
}

/** An attempt that no rule could decide, with what a person decides by. */
export interface ReviewItem extends AttemptPlace {
  /** As people see it. */
  id: string;
  /** Null where no corpus has the problem any more; so is `question` then. */
  place: { dataset: string; line: number } | null;
  question: string | null;
  /** The different answers that the corpora expect. */
  expected: string[];
  /** The final answer that was found in the attempt. */
  answer: string | null;
  /** The end of the attempt's text; null where its file does not hold it any more. */
  ending: string | null;
  /** The rule that could not decide. */
  rule: string;
  /** Why it could not, in words; null for a rule that is not the judge's. */
  reason: string | null;
}

/** The next attempt to decide, and how many there are. */
export interface ReviewStep {
  student: string;
  /** Undecided attempts in all, skipped ones included; those that were cut off are not among them. */
  left: number;
  /** Null after the last. */
  item: ReviewItem | null;
}

/** What a person says of an attempt. */
export type ReviewKey = 'correct' | 'wrong' | 'skip' | 'undo' | 'open';

/** What the page shows. */
export interface ReviewView extends ReviewStep {
  /** Decided since the page was opened. */
  decided: number;
  canUndo: boolean;
  /** What went wrong, in words. */
  notice?: string;
}

/** Messages from the page, and to it. */
export type ReviewPageMessage = { kind: 'ready' } | { kind: 'key'; key: ReviewKey };
export interface ReviewHostMessage {
  kind: 'view';
  view: ReviewView;
}

/** What a page keeps of itself over a reload of the window. */
export interface ReviewMemory {
  /** URI of the workspace folder. */
  folder: string;
  /** Whose attempts are reviewed. */
  student: string;
}
