import type { Pool } from '../pool/pool';
import type { Constraints, Taking } from './constraints';
import type { LeafRelations } from './leaves';

/** What a sampler chooses from. */
export interface DrawInput {
  readonly pool: Pool;
  readonly relations: LeafRelations;
  /** Sampling weight per leaf; 0 for leaves that are not drawn. */
  readonly weights: Float64Array;
  /** Samples per leaf that share its draws, those out of reach of the budget included. */
  readonly leafSizes: Uint32Array;
  /** Per sample: 0 when it must not be taken, else 1 + the index of its stratum in `budgets`. */
  readonly stratumOf: Uint8Array;
  /** How many samples to take from each stratum; what one cannot give is never taken from another. */
  readonly budgets: readonly number[];
  readonly seed: string;
  readonly constraints?: Constraints;
}

/** The samples taken, as rows of the pool in the order of their keys, and what kept others out. */
export interface Draw {
  readonly rows: Uint32Array;
  readonly keys: Float64Array;
  readonly taking: Taking;
}

/** A way of taking samples. Deterministic: the same input gives the same draw on every machine. */
export interface Sampler {
  draw(input: DrawInput): Draw;
}
