import type { SkillPath, Verdict } from './values';

/** A sample whose problem text holds what was looked for. */
export interface SearchHit {
  id: string;
  dataset: string;
  /** 1-based. */
  line: number;
  /** The part of the problem text around the first match, on one line. */
  excerpt: string;
  /** Where the matches lie in `excerpt`, as `[start, end)` in UTF-16 units. */
  matches: [start: number, end: number][];
  /** Of the active tree, most confident first; the last name of each is the leaf. */
  chains: SkillPath[];
  /** That of most attempts; null without any. */
  verdict: Verdict | null;
}

export interface SearchOutcome {
  hits: SearchHit[];
  /** Samples found; when `more` is set there are more than that. */
  total: number;
  more: boolean;
  /** False while rows are still being indexed: there may be more to find. */
  complete: boolean;
}

/** One sample as its file holds it. */
export interface SampleText {
  id: string;
  dataset: string;
  line: number;
  /** The row as JSON with two spaces of indentation. */
  json: string;
}
