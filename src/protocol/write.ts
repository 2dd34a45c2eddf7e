/** Trainers that sets are written for. */
export type WriteFormat = 'llama-factory' | 'trl' | 'axolotl' | 'openai' | 'unsloth' | 'messages';

/** Where a row shows its skills. */
export type WritePlacement = 'before-think' | 'inside-think' | 'reasoning-content' | 'prompt' | 'none';

/** What becomes of the rows of a set with their skills in one place. */
export interface PlacementProof {
  placement: WritePlacement;
  /** Of the rows, by its name for this trainer; `rendered` where they are the very texts that are trained on. */
  shape: string;
  rendered: boolean;
  /** The first at which nothing is lost, or of the fewest rows. */
  recommended: boolean;
  /** Whether the student's chat template loses something; null where none was given or the trainer renders none. */
  loses: boolean | null;
  /** Rows of which it loses something. */
  failing: number;
  /** What was found, in sentences: template, cut-off, tokens. */
  sentences: string[];
  /** A line for each row that loses something or is cut. */
  warnings: string[];
}

/** What is proven before a set is written. */
export interface WriteProof {
  /** Rows that were looked at. */
  rows: number;
  /** Samples of the set that come after them, and were not looked at. */
  more: number;
  /** The chat template, as the setting names it; empty without one. */
  template: string;
  /** In the order of the trainer's preference. */
  placements: PlacementProof[];
}

/** What may be asked of a set beside its trainer and the place for the skills. */
export interface WriteExtras {
  /** Share of the rows that is kept for validation, as typed: `5%`, `0.05`. */
  validation?: string;
  /** Files of problems that the student will be measured on, absolute or relative to the folder. */
  benchmarks?: readonly string[];
}
