import type { SkillPath } from './values';

/** A leaf skill of an explained sample, and what it gives to the sample's chance. */
export interface ExplainedLeaf {
  path: SkillPath;
  /** Samples of the pool related to it. */
  samples: number;
  correct: number;
  wrong: number;
  /** correct / (correct + wrong); null when nothing was judged. */
  accuracy: number | null;
  low: number | null;
  high: number | null;
  /** The accuracy that the weight is of, where it is not the counted one. */
  estimate: number | null;
  weight: number;
  /** weight / sum of weights. */
  target: number;
  /** The leaf's part of the sample's chance in one draw; null for methods that do not draw by skills. */
  chance: number | null;
}

/** Where a sample stands in the order in which samples are taken. */
export interface ExplainedOrder {
  /** Samples that it stands among. */
  stratum: 'all' | 'wrong' | 'correct';
  /** Samples that could be taken, in its stratum; 1 is the first. */
  rank: number;
  of: number;
  /** Samples taken from the stratum. */
  taken: number;
  key: number;
  /** Of the last sample taken from the stratum; null when none was. */
  cut: number | null;
  /** The number that the hash of seed and id gives, in (0, 1); null where keys have no chance in them. */
  u: number | null;
  /** The chance in one draw; 1 for methods that draw all alike. */
  q: number | null;
  /** The smallest budget of samples with which it is taken, if there are tokens enough; null when none takes it. */
  enters: number | null;
  /** The smallest budget of tokens with which that budget takes it; null where tokens have no budget. */
  tokens: number | null;
}

/** How near a sample brings the skills of the selection to the target, by distribution matching. */
export interface ExplainedMatch {
  /** The step at which it was taken, from 1; of one that was not, the step at which it came nearest to it. */
  step: number;
  /** Distance of the shares of skills from the target after that step, with this sample. */
  distance: number;
  /** The same with the sample that was taken at that step. */
  taken: number;
}

/** Why a sample is, or is not, in a selection. */
export interface Explanation {
  /** Of the saved selection; null for one that is not saved. */
  selection: string | null;
  id: string;
  dataset: string;
  /** 1-based. */
  line: number;
  selected: boolean;
  /** 1-based place in the selection; null when it is not in it. */
  place: number | null;
  size: number;
  method: string;
  budget: number;
  temperature: number;
  seed: string;
  student: string | null;
  chains: SkillPath[];
  correct: number;
  wrong: number;
  unknown: number;
  /** What left it out, and the same in a sentence; null when it was selected. */
  reason: {
    code: string;
    text: string;
    /** The sample that is taken in its place. */
    other?: { id: string; dataset: string; line: number };
    /** The problem of a benchmark that it is, or holds. */
    benchmark?: { file: string; line: number; id?: string; how: 'ngram' | 'near'; shared: string; similarity: number };
  } | null;
  leaves: ExplainedLeaf[];
  order: ExplainedOrder | null;
  match: ExplainedMatch | null;
  /** What would have to be otherwise for it to come in, a sentence each; empty when it is in. */
  changes: string[];
  /** What is not as it was when the selection was saved. */
  differences: string[];
}
