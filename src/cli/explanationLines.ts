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
    `Method ${methodWords(why)}, budget ${countText(why.budget)}${studentWords(why)}.`,
    ...(why.leaves.length > 0 ? ['', ...leafTable(why)] : []),
    ...orderLines(why),
    ...matchLines(why),
    ...(why.changes.length > 0 ? ['', 'What would let it in', ...why.changes.map((change) => `  ${change}`)] : []),
  ];
}

/** The method with what of temperature and seed it looks at. */
function methodWords({ method, temperature, seed }: Explanation): string {
  const weighs = method === 'weighted' || method === 'matching';
  const drawn = method !== 'matching' && method !== 'longest';
  return [method, ...(weighs ? [`temperature ${temperature}`] : []), ...(drawn ? [`seed ${seed}`] : [])].join(', ');
}

function studentWords({ student, correct, wrong, unknown }: Explanation): string {
  if (student === null) return '';
  if (correct + wrong + unknown === 0) return `; ${student} never attempted it`;
  return `; ${student} on it: ${correct} correct, ${wrong} wrong, ${unknown} unknown`;
}

/** The leaf skills; their weights only where the method looks at skills. */
function leafTable({ leaves, method }: Explanation): string[] {
  const percent = (share: number | null, digits = 1): string =>
    share === null ? '-' : `${(share * 100).toFixed(digits)} %`;
  const weighed = bySkill.has(method);
  const estimated = weighed && leaves.some(({ estimate }) => estimate !== null);
  const chances = weighed && leaves.some(({ chance }) => chance !== null);
  const columns: Column[] = [
    ['leaf skill', ({ path }) => path.slice(-2).join(' > ')],
    ['samples', ({ samples }) => countText(samples)],
    ['right', ({ correct, wrong }) => `${countText(correct)}/${countText(correct + wrong)}`],
    ['accuracy', ({ accuracy }) => percent(accuracy)],
    [
      '95 % interval',
      ({ low, high }) => (low === null || high === null ? '-' : `${percent(low, 0)} to ${percent(high, 0)}`),
    ],
    ...only(estimated, ['weighed as', ({ estimate }) => percent(estimate)]),
    ...only(weighed, ['weight', ({ weight }) => weight.toPrecision(3)]),
    ...only(weighed, ['target', ({ target }) => percent(target, 2)]),
    ...only(chances, ['in q', ({ chance }) => (chance ?? 0).toPrecision(3)]),
  ];
  return tableLines([columns.map(([title]) => title), ...leaves.map((leaf) => columns.map(([, cell]) => cell(leaf)))]);
}

/** Methods that draw by the weights of skills. */
const bySkill: ReadonlySet<string> = new Set(['weighted', 'matching', 'uniform']);

type Column = [title: string, cell: (leaf: ExplainedLeaf) => string];

function only(shown: boolean, column: Column): Column[] {
  return shown ? [column] : [];
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
    ...(place !== null && order.enters !== null ? [`It is in from a budget of ${budgetWords(order)} on.`] : []),
  ];
}

function budgetWords({ enters, tokens }: NonNullable<Explanation['order']>): string {
  return `${countText(enters ?? 0)}${tokens === null ? '' : ` samples and of ${countText(tokens)} tokens`}`;
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
