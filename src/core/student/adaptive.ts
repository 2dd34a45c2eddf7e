import type { Verdict } from '../../protocol/values';
import { wilsonHalfWidth } from './wilson';

/** When a skill has been measured well enough. */
export interface MeasuringRule {
  /** Half the width of the Wilson interval at which a skill is done: 0.05 is "give or take 5 points". */
  readonly halfWidth: number;
  /** Verdicts before the interval is looked at: it is too often right by chance where it is narrow early. */
  readonly least: number;
  /** Questions after which a skill is done whatever its interval. */
  readonly most: number;
}

/** Those of the paper authors' adaptive evaluation. */
export const measuringDefaults: MeasuringRule = { halfWidth: 0.05, least: 30, most: 200 };

/** Questions and the nodes of the skill tree that each is related to: `node[start[i] .. start[i + 1]]`. */
export interface QuestionNodes {
  /** Of the tree, including nodes that no question is related to. */
  readonly nodes: number;
  readonly start: Uint32Array;
  readonly node: Uint32Array;
}

/**
 * Chooses which questions a student is asked, in rounds, until every skill is measured well enough: of all questions in
 * one random order those that some unfinished skill still needs. Every verdict counts for all skills of its question.
 *
 * One order for all skills makes them share questions, and makes what a skill has been asked until it is done a plain
 * random sample of its questions. What it is asked afterwards, for the sake of other skills, is not: a topic would seem
 * to consist of its rarest skills. {@link chances} says how to make up for that.
 */
export class AdaptiveMeasuring {
  private readonly correct: Float64Array;
  private readonly wrong: Float64Array;
  private readonly asked: Float64Array;
  private readonly isChosen: Uint8Array;

  /** @param order indices of all questions, random */
  constructor(
    private readonly questions: QuestionNodes,
    private readonly order: Uint32Array,
    private readonly rule: MeasuringRule = measuringDefaults,
  ) {
    this.correct = new Float64Array(questions.nodes);
    this.wrong = new Float64Array(questions.nodes);
    this.asked = new Float64Array(questions.nodes);
    this.isChosen = new Uint8Array(order.length);
  }

  /** Takes note that a question was chosen by an earlier run, answered or not. */
  choose(question: number): void {
    this.isChosen[question] = 1;
  }

  /** Takes a verdict on a question that was chosen. */
  record(question: number, verdict: Verdict): void {
    const { start, node } = this.questions;
    const counts = verdict === 'correct' ? this.correct : verdict === 'wrong' ? this.wrong : undefined;
    for (let at = start[question] ?? 0; at < (start[question + 1] ?? 0); at++) {
      const skill = node[at] ?? 0;
      this.asked[skill] = (this.asked[skill] ?? 0) + 1;
      if (counts) counts[skill] = (counts[skill] ?? 0) + 1;
    }
  }

  /** The questions to ask next, in order; empty when every skill is done. O(all skills of all questions). */
  nextRound(): number[] {
    const { start, node } = this.questions;
    const wanted = Float64Array.from(this.asked, (_, skill) => this.wantedOf(skill));
    const chosen: number[] = [];
    for (const question of this.order) {
      if (this.isChosen[question] === 1) continue;
      const [from, to] = [start[question] ?? 0, start[question + 1] ?? 0];
      let needed = false;
      for (let at = from; at < to && !needed; at++) needed = (wanted[node[at] ?? 0] ?? 0) > 0;
      if (!needed) continue;
      chosen.push(question);
      this.isChosen[question] = 1;
      for (let at = from; at < to; at++) {
        const skill = node[at] ?? 0;
        wanted[skill] = (wanted[skill] ?? 0) - 1;
      }
    }
    return chosen;
  }

  /**
   * How likely each question was to be chosen: a skill has taken all its questions up to some point of the random
   * order, and of its skills the one that went furthest counts. Dividing by it makes chosen questions stand for the
   * others (Horvitz and Thompson, A generalization of sampling without replacement, JASA 47, 1952).
   */
  chances(): Float64Array {
    const { start, node, nodes } = this.questions;
    const { length } = this.order;
    const reach = new Float64Array(nodes).fill(length);
    for (let place = length - 1; place >= 0; place--) {
      const question = this.order[place] ?? 0;
      if (this.isChosen[question] === 1) continue;
      for (let at = start[question] ?? 0; at < (start[question + 1] ?? 0); at++) reach[node[at] ?? 0] = place;
    }
    const chances = new Float64Array(length);
    this.order.forEach((question, place) => {
      // What was asked for other reasons than these skills is as good as its place in the order.
      let furthest = place + 1;
      for (let at = start[question] ?? 0; at < (start[question + 1] ?? 0); at++)
        furthest = Math.max(furthest, reach[node[at] ?? 0] ?? 0);
      chances[question] = furthest / length;
    });
    return chances;
  }

  /** How many more questions of a skill are to be asked, as far as one can tell by now. */
  private wantedOf(skill: number): number {
    const { halfWidth, least, most } = this.rule;
    const [correct, asked] = [this.correct[skill] ?? 0, this.asked[skill] ?? 0];
    const judged = correct + (this.wrong[skill] ?? 0);
    if (asked >= most) return 0;
    if (judged < least) return Math.min(least - judged, most - asked);
    if (wilsonHalfWidth(correct / judged, judged) <= halfWidth) return 0;
    return Math.min(verdictsFor(correct / judged, halfWidth, judged + most - asked) - judged, most - asked);
  }
}

/** The fewest verdicts at which an accuracy has an interval so narrow; `most` when that is more. */
export function verdictsFor(accuracy: number, halfWidth: number, most: number): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (wilsonHalfWidth(accuracy, middle) > halfWidth) low = middle + 1;
    else high = middle;
  }
  return low;
}
