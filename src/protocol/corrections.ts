import type { ChainOrigin, SkillPath } from './values';

/** Which sample a person means: a row of the index, a line of a corpus as it stands in the editor, or its problem. */
export type SampleReference =
  | { dataset: string; line: number }
  /** `file` is absolute. */
  | { file: string; text: string }
  /** As in the index: the first 16 hex digits of the SHA-256 of the problem text. */
  | { problem: string };

/** Whose word chains are. */
export interface Correction {
  /** ISO 8601, UTC. */
  at: string;
  /** Empty where nobody knows. */
  by: string;
}

/** The chains of one sample, and whose they are. */
export interface SampleChains {
  problem: string;
  /** As people see it. */
  id: string;
  /** Name of the tree. */
  tree: string;
  /** Undefined when the sample was not annotated with this tree. */
  chains?: SkillPath[];
  origin?: ChainOrigin;
  /** Of chains that a person set. */
  correction?: Correction;
  /** Corrections that can be undone one after the other. */
  undoable: number;
}

/** What a person chooses a sample's chains from. */
export interface SkillChoices extends SampleChains {
  /** The beginning of the problem text, on one line. */
  excerpt: string;
  /** All nodes of the tree but its root, in tree order. */
  skills: SkillChoice[];
  /** Indices in {@link skills}: what an annotator finds likely besides the present chains, the likeliest first. */
  likely: number[];
}

export interface SkillChoice {
  path: SkillPath;
  /** Short; the last name of the path where the tree has none. */
  label: string;
  /** One line, often empty. */
  description: string;
  leaf: boolean;
}

/** Where the name in a correction was found. */
export type PersonSource = 'setting' | 'git' | 'system' | 'nowhere';

/** What a change by hand has made of a sample. */
export interface CorrectionOutcome extends SampleChains {
  /** False when the sample had these chains by a person already. */
  changed: boolean;
  /** Where the person's name was found; for corrections. */
  nameFrom?: PersonSource;
}
