import type { Verdict } from '../../protocol/values';

/** An attempt on which our judge and the one of the results file differ. */
export interface VerdictChange {
  line: number;
  id: string;
  theirs: Verdict;
  ours: Verdict;
  /** The rule of our judge. */
  rule: string;
  expected: string;
  answer: string | null;
}

/** Changes that are kept as examples of each kind. */
const examplesOfAKind = 10;

/** What judging anew changed. */
export class VerdictChanges {
  /** Attempts that had a verdict and were judged anew. */
  compared = 0;
  changed = 0;
  /** By "correct->wrong" and so on; kinds that did not occur are not there. */
  readonly kinds: Record<string, number> = {};
  readonly examples: VerdictChange[] = [];

  add(change: VerdictChange): void {
    this.compared++;
    if (change.theirs === change.ours) return;
    this.changed++;
    const kind = `${change.theirs}->${change.ours}`;
    const count = (this.kinds[kind] ?? 0) + 1;
    this.kinds[kind] = count;
    if (count <= examplesOfAKind) this.examples.push(change);
  }
}
