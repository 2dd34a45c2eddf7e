import type { Pool } from '../pool/pool';
import type { Constraints, Taking } from './constraints';
import type { LeafRelations } from './leaves';
import type { Measures } from './measures';

/** What a sampler chooses from. */
export interface DrawInput {
  readonly pool: Pool;
  readonly relations: LeafRelations;
  /** Sampling weight per leaf; 0 for leaves that are not drawn, all 0 for methods that don't look at skills. */
  readonly weights: Float64Array;
  /** Samples per leaf that share its draws, those out of reach of the budget included. */
  readonly leafSizes: Uint32Array;
  /** Per sample: 0 when it must not be taken, else 1 + the index of its stratum in `budgets`. */
  readonly stratumOf: Uint8Array;
  /** How many samples to take from each stratum; what one cannot give is never taken from another. */
  readonly budgets: readonly number[];
  readonly seed: string;
  /** All rows of the pool, first the one that goes first among equally good ones; absent: in the pool's order. */
  readonly order?: Uint32Array;
  /** The least and the most samples of one leaf. */
  readonly floor?: number;
  readonly ceiling?: number;
  readonly constraints?: Constraints;
  readonly measures?: Measures;
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
