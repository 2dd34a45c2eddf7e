/** Plain values that cross a boundary: worker, language server, editor, web page, `--json`. Words are the method's. */

/** Names from below the root of a skill tree down to a node: `["Algebra", "Solving linear equations"]`. */
export type SkillPath = readonly string[];

/** `unknown` counts neither as correct nor as wrong in any accuracy. */
export type Verdict = 'correct' | 'wrong' | 'unknown';

/** Where a sample's chains came from. A person's word is never overwritten by a later run. */
export type ChainOrigin = 'builtin' | 'imported' | 'model' | 'person';

/** One skill chain of a sample, with what speaks for it. */
export interface SkillChain {
  path: SkillPath;
  /** 0..1; 1 for chains that were given, not guessed. */
  confidence: number;
  /** What the annotator saw, in words a person can check; absent for chains that were given. */
  why?: readonly string[];
}

/** A fault in the input, at a place a person can go to. */
export interface Problem {
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based, in UTF-16 code units as editors count; 1 when the fault concerns the whole line. */
  column: number;
  /** Stable, for scripts: `bad-json`, `not-an-object`, `invalid-utf8`, `lone-surrogate`, `no-problem-text`, ... */
  code: string;
  severity: 'error' | 'warning';
  message: string;
  /** The text around the fault, at most 80 characters, control characters shown as escapes. */
  excerpt?: string;
}

/** The roles a field of a sample can play; the keys of `--map question=FIELD,...`. */
export const fieldRoles = ['id', 'question', 'solution', 'answer', 'chains'] as const;
export type FieldRole = (typeof fieldRoles)[number];

/** Which field of a dataset plays which role. `question` is the only one every dataset has. */
export type FieldMapping = Partial<Record<FieldRole, string>>;

/** Which fields of which datasets (paths as in the index) a person chose. */
export type ChosenFields = Readonly<Record<string, FieldMapping>>;

/** Accuracy of one node of the skill tree over the samples related to it. */
export interface NodeAccuracy {
  path: SkillPath;
  /** Samples of the pool related to the node, judged or not. */
  samples: number;
  correct: number;
  wrong: number;
  unknown: number;
  /**
   * correct / (correct + wrong); null when nothing was judged. Where the student was asked some questions only, chosen
   * skill by skill, each counts for as many as it stands for.
   */
  accuracy: number | null;
  /** Wilson interval at 95 %; null when nothing was judged. */
  low: number | null;
  high: number | null;
  /** Null when the student has no verdict on any skill. */
  estimate?: SkillEstimate | null;
}

/**
 * What a student's accuracy on a skill probably is, when the skills around it are looked at too: few verdicts are
 * drawn towards the accuracy of the parent skill.
 */
export interface SkillEstimate {
  accuracy: number;
  /** The central 95 % of what is believed. */
  low: number;
  high: number;
  /** How many verdicts the expectation from the surroundings was worth beside the skill's own. */
  strength: number;
}

export interface Progress {
  /** What is being done, in a few words: "Indexing corpus.jsonl". */
  step: string;
  done: number;
  /** 0 when unknown. */
  total: number;
  unit: 'bytes' | 'samples' | 'rows';
}

/** An expected failure, as it crosses a boundary. */
export interface Failure {
  /** Stable, for scripts: `missing-file`, `newer-index`, `nothing-to-select`, ... */
  code: string;
  /** One sentence: what could not be done and why. */
  message: string;
  file?: string;
  line?: number;
  /** One sentence: what to do next. */
  next: string;
}
