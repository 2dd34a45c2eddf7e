import type { Explanation } from '../../../src/protocol/explanation';
import { count, counted, percent, share } from './format';
import { pathText } from './skillWords';

/** An explanation as the page shows it: texts only. */
export interface ExplanationWords {
  headline: string;
  /** One row per leaf skill, below these titles. */
  titles: string[];
  leaves: string[][];
  facts: string[];
  changes: string[];
}

export function explanationWords(why: Explanation): ExplanationWords {
  // Of methods that do not look at skills, weights say nothing.
  const weighed = why.method === 'weighted' || why.method === 'matching' || why.method === 'uniform';
  const estimated = weighed && why.leaves.some(({ estimate }) => estimate !== null);
  return {
    headline: why.selected
      ? `${why.id} is selected: number ${count(why.place ?? 0)} of ${count(why.size)}.`
      : `${why.id} is not selected. ${why.reason?.text ?? ''}`.trimEnd(),
    titles: [
      'Leaf skill',
      'Right',
      'Accuracy',
      ...(estimated ? ['Weighed as'] : []),
      ...(weighed ? ['Weight', 'Target'] : []),
    ],
    leaves: why.leaves.map((leaf) => [
      pathText(leaf.path.slice(-2)),
      `${count(leaf.correct)} of ${count(leaf.correct + leaf.wrong)}`,
      leaf.accuracy === null ? '–' : percent(leaf.accuracy),
      ...(estimated ? [leaf.estimate === null ? '–' : percent(leaf.estimate)] : []),
      ...(weighed ? [leaf.weight.toPrecision(3), share(leaf.target)] : []),
    ]),
    facts: [...orderFacts(why), ...matchFacts(why)],
    changes: why.changes,
  };
}

function orderFacts({ order, selected }: Explanation): string[] {
  if (!order) return [];
  const among = { all: '', wrong: ' that the student gets wrong', correct: ' that the student gets right' }[
    order.stratum
  ];
  const facts = [
    `Rank ${count(order.rank)} of ${counted(order.of, 'sample')}${among}; ${count(order.taken)} of them are taken.`,
  ];
  const cut = order.cut === null ? '' : `; the last one taken has ${order.cut.toPrecision(4)}`;
  const hash =
    order.u === null || order.q === null
      ? ''
      : ` from u ${order.u.toPrecision(4)} and chance ${order.q.toPrecision(3)}`;
  facts.push(`Key ${order.key.toPrecision(4)}${hash}${cut}.`);
  if (selected && order.enters !== null) facts.push(`In from a budget of ${count(order.enters)} on.`);
  return facts;
}

function matchFacts({ match, selected }: Explanation): string[] {
  if (!match) return [];
  const distance = match.distance.toPrecision(4);
  return selected
    ? [`Taken in step ${count(match.step)}: the shares of skills are then ${distance} from the target.`]
    : [
        `Nearest in step ${count(match.step)}: ${distance} from the target with it, ${match.taken.toPrecision(4)} with the one taken.`,
      ];
}
