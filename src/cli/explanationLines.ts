import type { ExplainedLeaf, Explanation } from '../protocol/explanation';
import { countText, plural } from './amounts';
import { tableLines } from './tableLines';

/** An explanation in lines for people. */
export function explanationLines(why: Explanation): string[] {
  const name = why.selection === null ? 'the selection' : `"${why.selection}"`;
  const where = `${why.id} (${why.dataset}:${why.line})`;
  const head = why.selected
    ? `${where} is in ${name}: number ${countText(why.place ?? 0)} of ${countText(why.size)}.`
    : `${where} is not among the ${plural(why.size, 'sample')} of ${name}. ${why.reason?.text ?? ''}`;
  return [
    head,
    `Method ${why.method}, temperature ${why.temperature}, seed ${why.seed}, budget ${countText(why.budget)}${studentWords(why)}.`,
    ...(why.leaves.length > 0 ? ['', ...leafTable(why.leaves)] : []),
    ...orderLines(why),
    ...matchLines(why),
    ...(why.changes.length > 0 ? ['', 'What would let it in', ...why.changes.map((change) => `  ${change}`)] : []),
  ];
}

function studentWords({ student, correct, wrong, unknown }: Explanation): string {
  if (student === null) return '';
  if (correct + wrong + unknown === 0) return `; ${student} never attempted it`;
  return `; ${student} on it: ${correct} correct, ${wrong} wrong, ${unknown} unknown`;
}

function leafTable(leaves: readonly ExplainedLeaf[]): string[] {
  const percent = (share: number | null, digits = 1): string =>
    share === null ? '-' : `${(share * 100).toFixed(digits)} %`;
  const estimated = leaves.some(({ estimate }) => estimate !== null);
  const chances = leaves.some(({ chance }) => chance !== null);
  const cells = (leaf: ExplainedLeaf): string[] => [
    leaf.path.slice(-2).join(' > '),
    countText(leaf.samples),
    `${leaf.correct}/${leaf.correct + leaf.wrong}`,
    percent(leaf.accuracy),
    leaf.low === null || leaf.high === null ? '-' : `${percent(leaf.low, 0)} to ${percent(leaf.high, 0)}`,
    ...(estimated ? [percent(leaf.estimate)] : []),
    leaf.weight.toPrecision(3),
    percent(leaf.target, 2),
    ...(chances ? [(leaf.chance ?? 0).toPrecision(3)] : []),
  ];
  const titles = [
    'leaf skill',
    'samples',
    'right',
    'accuracy',
    '95 % interval',
    'weighed as',
    'weight',
    'target',
    'in q',
  ];
  const shown = titles.filter((title) => (title !== 'weighed as' || estimated) && (title !== 'in q' || chances));
  return tableLines([shown, ...leaves.map(cells)]);
}

function orderLines({ order, place }: Explanation): string[] {
  if (!order) return [];
  const among = { all: '', wrong: ' that the student gets wrong', correct: ' that the student gets right' }[
    order.stratum
  ];
  const hash =
    order.u === null || order.q === null
      ? `key ${order.key.toPrecision(6)}`
      : `u ${order.u.toPrecision(6)}, q ${order.q.toPrecision(6)}, key -ln(u) / q = ${order.key.toPrecision(6)}`;
  const cut = order.cut === null ? 'none was taken' : `the last one taken has ${order.cut.toPrecision(6)}`;
  return [
    '',
    `${hash}; ${cut}.`,
    `Rank ${countText(order.rank)} of ${countText(order.of)} samples${among}, of which ${countText(order.taken)} are taken.`,
    ...(place !== null && order.enters !== null ? [`It is in from a budget of ${countText(order.enters)} on.`] : []),
  ];
}

function matchLines({ match, selected }: Explanation): string[] {
  if (!match) return [];
  const distance = match.distance.toPrecision(6);
  return selected
    ? ['', `Taken in step ${countText(match.step)}: the shares of skills are then ${distance} from the target.`]
    : [
        '',
        `It came nearest in step ${countText(match.step)}: with it the shares of skills would have been ${distance} from the target; with the one taken they were ${match.taken.toPrecision(6)}.`,
      ];
}
