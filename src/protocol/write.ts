/** Trainers that sets are written for. */
export type WriteFormat = 'llama-factory' | 'trl' | 'axolotl' | 'openai' | 'unsloth' | 'messages';

/** Where a row shows its skills. */
export type WritePlacement = 'before-think' | 'inside-think' | 'reasoning-content' | 'prompt' | 'none';

/** What becomes of the first rows of a set with their skills in one place. */
export interface PlacementProof {
  placement: WritePlacement;
  /** Whether the student's chat template loses something; null where none was given or the trainer renders none. */
  loses: boolean | null;
  /** What was found, in sentences: template, cut-off, tokens. */
  sentences: string[];
  /** A line for each row that loses something or is cut. */
  warnings: string[];
}

/** What is proven before a set is written. */
export interface WriteProof {
  /** Rows that were looked at: the first of the set. */
  rows: number;
  /** The chat template, as the setting names it; empty without one. */
  template: string;
  recommended: WritePlacement;
  /** In the order of the trainer's preference. */
  placements: PlacementProof[];
}
