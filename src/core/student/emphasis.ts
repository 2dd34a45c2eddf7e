import type { Pool } from '../pool/pool';
import { savedSelection } from '../selection/saved';
import type { IndexStore } from '../store/open';
import { compareStudents, PairSums, type Comparison, type PairedAccuracy } from './compare';

/** Whether the skills that a selection emphasised moved more than the others. */
export interface Emphasis {
  selection: string;
  /** Leaf skills that have a larger share of the selection than of the pool, and the others that have samples. */
  emphasisedSkills: number;
  otherSkills: number;
  /** Questions of at least one emphasised skill, and of none. */
  emphasised: PairedAccuracy;
  others: PairedAccuracy;
  /** By how much the emphasised moved more, with its 95 % interval; null when one of the groups is too small. */
  more: { difference: number; low: number; high: number } | null;
}

const z = 1.959963984540054;

/** Compares two students on the questions that a saved selection does not hold: those it was trained on tell little. */
export function compareAround(
  store: IndexStore,
  first: Pool,
  second: Pool,
  selection: string | undefined,
): { comparison: Comparison; emphasis: Emphasis | null } {
  if (selection === undefined) return { comparison: compareStudents(first, second), emphasis: null };
  const { id, name } = savedSelection(store, selection);
  const selected = new Set(store.selections.samples(id).map(({ problem }) => problem));
  const comparison = compareStudents(first, second, (problem) => selected.has(problem));
  return { comparison, emphasis: emphasisOf(name, selected, first, comparison) };
}

function emphasisOf(name: string, selected: ReadonlySet<string>, pool: Pool, { differences }: Comparison): Emphasis {
  const isEmphasised = emphasisedLeaves(pool, selected);
  const [emphasised, others] = [new Group(), new Group()];
  for (let sample = 0; sample < pool.size; sample++) {
    const difference = differences[sample] ?? NaN;
    const chains = pool.chainNodes.subarray(pool.chainStart[sample], pool.chainStart[sample + 1]);
    if (Number.isNaN(difference) || chains.length === 0) continue;
    const right = pool.correct[sample] ?? 0;
    const group = chains.some((node) => isEmphasised[node] === 1) ? emphasised : others;
    group.add(right / (right + (pool.wrong[sample] ?? 0)), difference);
  }
  const withSamples = new Set(pool.chainNodes);
  const count = isEmphasised.reduce((sum, one) => sum + one, 0);
  return {
    selection: name,
    emphasisedSkills: count,
    otherSkills: withSamples.size - count,
    emphasised: emphasised.sums.compared(),
    others: others.sums.compared(),
    more: contrast(emphasised, others),
  };
}

/** 1 for the ends of chains whose share of the selection is larger than their share of the pool. */
function emphasisedLeaves(pool: Pool, selected: ReadonlySet<string>): Uint8Array {
  const { length } = pool.tree.nodes;
  const [inPool, inSelection] = [new Float64Array(length), new Float64Array(length)];
  let [all, chosen] = [0, 0];
  for (let sample = 0; sample < pool.size; sample++) {
    const isSelected = selected.has(pool.problem[sample] ?? '');
    for (const node of pool.chainNodes.subarray(pool.chainStart[sample], pool.chainStart[sample + 1])) {
      inPool[node] = (inPool[node] ?? 0) + 1;
      all++;
      if (!isSelected) continue;
      inSelection[node] = (inSelection[node] ?? 0) + 1;
      chosen++;
    }
  }
  return Uint8Array.from(inPool, (count, node) => ((inSelection[node] ?? 0) * all > count * chosen ? 1 : 0));
}

/** Pairs with what their mean varies by. */
class Group {
  readonly sums = new PairSums();
  private sum = 0;
  private squares = 0;

  add(first: number, difference: number): void {
    this.sums.add(first, difference);
    this.sum += difference;
    this.squares += difference * difference;
  }

  get mean(): number {
    return this.sum / this.sums.pairs;
  }

  /** The squared standard error of the mean. */
  get variance(): number {
    const { pairs } = this.sums;
    return (this.squares / pairs - this.mean ** 2) / (pairs - 1);
  }
}

/** Questions of different groups are different, so that the variances of the two means add up. */
function contrast(one: Group, other: Group): Emphasis['more'] {
  // With fewer the normal distribution says little about a mean.
  if (one.sums.pairs < 20 || other.sums.pairs < 20) return null;
  const difference = one.mean - other.mean;
  const spread = z * Math.sqrt(one.variance + other.variance);
  return { difference, low: difference - spread, high: difference + spread };
}
