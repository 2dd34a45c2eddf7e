import type { Work } from '../number/work';

export interface JudgeOptions {
  /** A fraction that is not in lowest terms is not accepted for one that is. */
  readonly strict?: boolean;
  /** Digits that a decimal must give to stand for a number whose digits do not end; 8 unless given. */
  readonly digits?: number;
}

/** What the comparison of one pair shares. */
export interface Context {
  readonly work: Work;
  readonly options: JudgeOptions;
  /** Names that stand for any integer: the `n` of `2\pi n, n \in \mathbb{Z}`. */
  readonly integers: ReadonlySet<string>;
  /** Names that stand for any integer beside pi or degrees, as people write without saying so: the `k` of `k\pi`. */
  readonly implied: ReadonlySet<string>;
}
