import type { FitSummary } from './findings';
import type { SkillPath, Verdict } from './values';

/** What a person chooses in "Select by Skill Gap". */
export interface SelectionChoice {
  method: ChosenMethod;
  /** Name of a student in the index; may be null only for methods that do not weigh skills. */
  student: string | null;
  /** Samples to select. */
  budget: number;
  /** T of the sampling weights: 0 is uniform over leaf skills, 1 the paper's. */
  temperature: number;
  /** Any text; the same seed gives the same samples on every machine. */
  seed: string;
  /** What follows is absent where it says what every selection does that nothing is said of. */
  /** The accuracy that a skill is weighed by: of its own verdicts, or estimated with the skills around it. */
  smoothing?: 'none' | 'hierarchical';
  /** The end of the accuracy's 95 % interval; absent: `middle`, the accuracy itself. */
  interval?: 'upper' | 'middle' | 'lower';
  /** Share of the budget for samples that the student gets right, 0..1. */
  correctShare?: number;
  /** A path or a unique name, as typed: only samples of this skill. */
  skill?: string;
  /** Depth at which the tree is cut. */
  maxDepth?: number;
  /** The least and the most samples of a skill. */
  floor?: number;
  ceiling?: number;
  /** Lowest and highest pass rate of `difficulty`, 0..1; absent: the paper's 0.25 to 0.625. */
  band?: readonly [number, number];
  /** Field of the corpora that holds pass rates; absent: the student's attempts. */
  passRateField?: string;
  /** Of problems that are nearly the same only one is taken. */
  noDuplicates?: true;
  /** The most tokens of a sample, and of all together. */
  maxTokens?: number;
  tokenBudget?: number;
  /**
   * The student's `tokenizer.json` that tokens are counted by, as files of a recipe are named; empty: tokens are
   * estimated. Absent, on a page: that of the settings.
   */
  tokenizer?: string;
  /** Benchmarks whose problems are left out: files, as files of a recipe are named. */
  benchmarks?: readonly string[];
  /** Words in a row that a problem must share with a benchmark's; absent: 13. */
  ngram?: number;
  /** Teacher traces with a wrong answer are left out; `strict`: also those of which that is not known. */
  verified?: 'wrong-out' | 'strict';
  exclude?: ExcludedIds;
}

/** Where ids to leave out are read from: a file, or the recipe of a saved selection. */
export type ExcludedIds = { file: string } | { saved: string };

export type ChosenMethod = 'weighted' | 'matching' | 'random' | 'difficulty' | 'longest' | 'uniform';

/** A saved selection as the page opens it again. */
export interface OpenedSelection {
  name: string;
  /** The choice that its recipe comes to. */
  choice: SelectionChoice;
  /** What the recipe says beyond that choice, and what is not as it was when it was saved; a sentence each. */
  notes: string[];
  /** The recipe in words, a sentence each. */
  recipe: string[];
}

/** A selection that was saved, or deleted. */
export interface KeptSelection {
  name: string;
  selected: number;
  /** A sentence each: what changed since, what is missing. */
  notes: string[];
}

/** A leaf skill whatever is selected. Shares are of all leaf memberships and sum to 1 over the leaves. */
export interface LeafSkill {
  path: SkillPath;
  /** Samples of the pool related to the leaf. */
  samples: number;
  correct: number;
  wrong: number;
  /** correct / (correct + wrong); null when nothing was judged. */
  accuracy: number | null;
  low: number | null;
  high: number | null;
  /** The accuracy that the weight is of, where that is not the counted one. */
  estimate?: number;
  poolShare: number;
}

/** The same with what one selection does to it. */
export interface SkillShare extends LeafSkill {
  /** Selected samples related to the leaf. */
  selected: number;
  /** Sampling weight; 0 when the leaf is never drawn. */
  weight: number;
  /** weight / sum of weights. */
  target: number;
  selectedShare: number;
}

/** Leaf skills, and what of their shares moves with a selection, as columns: entry i of each is of skill i. */
export interface SkillColumns {
  skills: readonly LeafSkill[];
  /** Sampling weights. */
  weight: readonly number[];
  /** Selected samples. */
  selected: readonly number[];
}

/**
 * The same on its way to a page. Thousands of skills with their paths are most of a preview and stay as they are while
 * the temperature moves: they are sent to whoever does not have them yet.
 */
export interface SentSkills extends Omit<SkillColumns, 'skills'> {
  /** Names the content of `skills`. */
  key: string;
  /** Absent where the request said that those of this key are known. */
  skills?: readonly LeafSkill[];
}

export interface PreviewSample {
  id: string;
  dataset: string;
  /** 1-based. */
  line: number;
  /** The beginning of the problem text. */
  problem: string;
  /** The leaf that gave it the largest share of its probability; empty for `random`. */
  leaf: SkillPath;
  chains: SkillPath[];
  verdict: Verdict | null;
}

export interface SelectionPreview {
  requested: number;
  selected: number;
  pool: number;
  skills: SkillShare[];
  /** The first selected samples, in the order of their keys. */
  samples: PreviewSample[];
  /** Why samples of the pool cannot be selected: reason -> count. */
  leftOut: Record<string, number>;
  /** Why fewer samples than asked for were selected, a sentence each. */
  shortfall?: string[];
  /** What was found out about the samples, where the choice asks for it. */
  found?: FitSummary;
  /** Excluded ids that no sample has. */
  unmatchedExclusions?: number;
  /** Time that the language server spent, in milliseconds. */
  milliseconds: number;
}

/** A preview as it is sent. */
export interface SentPreview extends Omit<SelectionPreview, 'skills'> {
  skills: SentSkills;
}

/** What a second selection gives to a skill, compared with a first one. Shares are of all chains and sum to 1. */
export interface SkillShift {
  path: SkillPath;
  samplesA: number;
  samplesB: number;
  shareA: number;
  shareB: number;
  /** shareB - shareA: above 0 the skill gains. */
  difference: number;
}

export interface SelectionComparison {
  a: { name: string; selected: number };
  b: { name: string; selected: number };
  /** Samples that are in both. */
  both: number;
  /** In the order of their selection. */
  onlyA: { id: string; dataset: string; line: number }[];
  onlyB: { id: string; dataset: string; line: number }[];
  /** The largest difference first. */
  skills: SkillShift[];
}
