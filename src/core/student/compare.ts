import type { Pool } from '../pool/pool';
import { logGamma } from './betaDistribution';

/** How two students fare on the same questions of one skill. Shares are of correct attempts, so that several count. */
export interface PairedAccuracy {
  /** Questions that both students have a verdict on. */
  pairs: number;
  /** Questions that the second student does better, and worse; on the others they are even. */
  better: number;
  worse: number;
  /** Mean shares of the first and of the second student over these questions; null without any. */
  first: number | null;
  second: number | null;
  /** second - first, with its 95 % interval; null without questions. */
  difference: number | null;
  low: number | null;
  high: number | null;
  /** How likely so uneven a result is where there is no difference; null where none could ever be told. */
  p: number | null;
  /** The same for all skills together: after Holm (no wrong one among those called changed) ... */
  pHolm: number | null;
  /** ... and after Benjamini and Hochberg (few wrong ones among them), which `changed` goes by. */
  pBh: number | null;
  /** Whether `pBh` is at most 0.05. */
  changed: boolean;
}

export interface Comparison {
  /** By node of the tree; the root's are over all questions with chains, and take no part in the corrections. */
  readonly nodes: readonly PairedAccuracy[];
  /** Of each sample of the pools, second - first; NaN where it is no pair, or a copy of another. */
  readonly differences: Float64Array;
}

const significance = 0.05;
const z = 1.959963984540054;
/** With fewer uneven questions not even a result all one way is significant: mid-p 0.0625 at 4, 0.03 at 5. */
const fewestUneven = 5;

/**
 * Compares two students question by question, over the questions that both have a verdict on. Copies of a problem count
 * once: they would make the same answer look like several.
 *
 * The test is McNemar's in its exact mid-p form, as Fagerland, Lydersen and Laake advise (The McNemar test for binary
 * matched-pairs data, BMC Medical Research Methodology 13, 2013); with several attempts a question is won by the higher
 * share of correct ones, which makes it the sign test. The interval is that of Bonett and Price (Adjusted Wald confidence
 * interval for a difference of binomial proportions based on paired data, JEBS 37, 2012). Holm (1979) and Benjamini and
 * Hochberg (1995) correct for the many skills; skills where no result could be significant are not counted among them
 * (Tarone 1990). Skills share questions, which are wins and losses for all of them at once: Benjamini and Hochberg's
 * correction holds for such dependence (Benjamini and Yekutieli 2001).
 * @param first, second pools of the same samples and tree; `isLeftOut` tells of questions that are not to count
 */
export function compareStudents(
  first: Pool,
  second: Pool,
  isLeftOut: (problem: string) => boolean = () => false,
): Comparison {
  const differences = differencesOf(first, second, isLeftOut);
  const sums = first.tree.nodes.map(() => new PairSums());
  const { nodes } = first.tree;
  const reached = new Uint32Array(nodes.length);
  for (let sample = 0; sample < first.size; sample++) {
    const difference = differences[sample] ?? NaN;
    if (Number.isNaN(difference)) continue;
    const share = shareOf(first, sample);
    for (let at = first.chainStart[sample] ?? 0; at < (first.chainStart[sample + 1] ?? 0); at++)
      for (let node = first.chainNodes[at] ?? -1; node >= 0; node = nodes[node]?.parent ?? -1) {
        if (reached[node] === sample + 1) break;
        reached[node] = sample + 1;
        sums[node]?.add(share, difference);
      }
  }
  return { nodes: corrected(sums.map((sum) => sum.compared())), differences };
}

function differencesOf(first: Pool, second: Pool, isLeftOut: (problem: string) => boolean): Float64Array {
  const seen = new Set<string>();
  const differences = new Float64Array(first.size).fill(NaN);
  for (let sample = 0; sample < first.size; sample++) {
    const problem = first.problem[sample] ?? '';
    if (seen.has(problem) || isLeftOut(problem)) continue;
    seen.add(problem);
    differences[sample] = shareOf(second, sample) - shareOf(first, sample);
  }
  return differences;
}

/** The share of correct attempts at a sample; NaN without a verdict. */
function shareOf({ correct, wrong }: Pool, sample: number): number {
  const right = correct[sample] ?? 0;
  return right / (right + (wrong[sample] ?? 0));
}

/** Sums over pairs. */
export class PairSums {
  pairs = 0;
  private better = 0;
  private worse = 0;
  private first = 0;
  private gained = 0;
  private lost = 0;

  /** @param first share of the first student; `difference` second - first */
  add(first: number, difference: number): void {
    this.pairs++;
    this.first += first;
    if (difference > 0) {
      this.better++;
      this.gained += difference;
    } else if (difference < 0) {
      this.worse++;
      this.lost -= difference;
    }
  }

  compared(): PairedAccuracy {
    const { pairs, better, worse } = this;
    const difference = (this.gained - this.lost) / pairs;
    // Bonett and Price: two pairs more, one won and one lost. Shares between 0 and 1 vary less than the formula says.
    const [won, lost] = [(this.gained + 1) / (pairs + 2), (this.lost + 1) / (pairs + 2)];
    const spread = z * Math.sqrt(Math.max(0, won + lost - (won - lost) ** 2) / (pairs + 2));
    const none = pairs === 0;
    return {
      ...{ pairs, better, worse },
      first: none ? null : this.first / pairs,
      second: none ? null : this.first / pairs + difference,
      difference: none ? null : difference,
      low: none ? null : Math.max(-1, won - lost - spread),
      high: none ? null : Math.min(1, won - lost + spread),
      p: better + worse < fewestUneven ? null : midP(better, worse),
      ...{ pHolm: null, pBh: null, changed: false },
    };
  }
}

/**
 * The two-sided mid-p value of McNemar's exact test: the chance of a more uneven result than this between students that
 * win equally often, and half the chance of this one.
 */
export function midP(better: number, worse: number): number {
  const all = better + worse;
  const fewer = Math.min(better, worse);
  if (all === 0 || better === worse) return 1;
  const chance = (wins: number): number =>
    Math.exp(logGamma(all + 1) - logGamma(wins + 1) - logGamma(all - wins + 1) - all * Math.LN2);
  let below = 0;
  for (let wins = fewer - 1; wins >= 0; wins--) {
    const one = chance(wins);
    below += one;
    if (one < below * 1e-17) break;
  }
  return Math.min(1, 2 * below + chance(fewer));
}

/** Corrects the p values of all nodes but the root. */
function corrected(nodes: PairedAccuracy[]): PairedAccuracy[] {
  const tested = nodes
    .map((node, index) => ({ node, index }))
    .filter(({ node, index }) => index > 0 && node.p !== null)
    .sort((a, b) => (a.node.p ?? 1) - (b.node.p ?? 1));
  const count = tested.length;
  let holm = 0;
  tested.forEach(({ node }, rank) => {
    holm = Math.max(holm, Math.min(1, (count - rank) * (node.p ?? 1)));
    node.pHolm = holm;
  });
  let bh = 1;
  tested.toReversed().forEach(({ node }, at) => {
    bh = Math.min(bh, ((node.p ?? 1) * count) / (count - at));
    node.pBh = bh;
    node.changed = bh <= significance;
  });
  return nodes;
}
