import type { SearchHit } from './search';
import type { NodeAccuracy, SkillPath, Verdict } from './values';

/** How siblings of a skill tree are ordered: the least accurate, the first by name, or the one with most samples first. */
export const skillOrders = ['gap', 'name', 'count'] as const;
export type SkillOrder = (typeof skillOrders)[number];

/** Which part of the active tree to show. */
export interface SkillQuery {
  /** Whose accuracy is shown; the last imported one's when there is none of that name. */
  student: string;
  /** The children of this node; empty for the first level. */
  parent: SkillPath;
  order: SkillOrder;
  /** Words that a node's path must hold, in names or labels; empty for all. */
  filter: string;
  from: number;
  limit: number;
}

/** A node of the tree with its counts. */
export interface SkillRow extends NodeAccuracy {
  label: string;
  /** One line; may be empty. */
  description: string;
  /** Children that the filter lets through. */
  children: number;
}

export interface SkillPage {
  tree: string;
  /** Whose accuracy the rows have; null while no results are imported. */
  student: string | null;
  /** Over all samples with chains; its path is empty. */
  overall: NodeAccuracy;
  rows: SkillRow[];
  /** Children of the parent that the filter lets through. */
  total: number;
}

/** Which samples of a skill to list. */
export interface SkillSamplesQuery {
  skill: SkillPath;
  student: string;
  /** Only samples of this verdict; `none`: without one. All when null. */
  verdict: Verdict | 'none' | null;
  from: number;
  limit: number;
}

export interface SkillSamples {
  hits: SearchHit[];
  total: number;
}

/** Names a tree: one that is built in by its word, one of the index by its name, or a file by its absolute path. */
export type TreeReference = { builtin: string } | { stored: string } | { file: string };

/** A tree that can be made the active one. */
export interface OpenableTree {
  reference: TreeReference;
  /** Of the tree, or of the file relative to the folder. */
  name: string;
  /** What it is about or holds, in a few words. */
  detail: string;
  active: boolean;
  /** Samples of the index that have chains of it. */
  annotated: number;
}

/** The tree that was made the active one. */
export interface TreeInUse {
  tree: string;
  leaves: number;
  /** What a file was read as and what was decided on the way, one sentence each. */
  notes: string[];
  samples: number;
  annotated: number;
}
