import type { ExplainedLeaf, ExplainedOrder, Explanation } from '../../protocol/explanation';
import type { LeftOutReason } from './candidates';
import { selectOn, type Ground } from './ground';
import type { LeafRelations } from './leaves';
import type { Selection } from './select';

type Reason = NonNullable<Explanation['reason']>;

interface Around {
  readonly ground: Ground;
  readonly selection: Selection;
  readonly relations: LeafRelations;
  readonly skip: number;
}

const sentences: Record<LeftOutReason, string> = {
  excluded: 'Its id is on the list of excluded ids.',
  'no-trace': 'It has no teacher trace: no field of its dataset is known to hold one.',
  benchmark: 'Its problem, or one much like it, is part of a benchmark.',
  'wrong-trace': 'Its teacher trace comes to another answer than the expected one.',
  'too-long': 'It is too long to be trained on whole.',
  'no-pass-rate': 'Its pass rate is not known.',
  'outside-band': 'Its pass rate lies outside the band.',
  'no-chain': 'It has no skill chain.',
  'no-leaf': 'Its chains end above the leaf skills.',
  'other-skill': 'None of its leaf skills lies at or below the wanted skill.',
  'skill-never-judged': 'The student was never judged on any of its leaf skills, so none of them has a weight.',
  'not-judged': 'It has no verdict of the student, and so belongs neither to the correct nor to the wrong samples.',
  'in-first': 'It belongs to the selection which was extended.',
  'near-duplicate': 'It is much like one that was selected before it.',
  'over-ceiling': 'One of its skills had as many samples as it may have when its turn came.',
  'over-token-budget': 'The budget of tokens was used up before its turn.',
  'over-budget': 'It could have been selected; others came before it.',
};

/** What left a sample out, in a sentence, with the sample that took its place where there is one. */
export function reasonFor({ ground, selection, skip }: Around, row: number): Reason {
  const { pool, constraints } = ground;
  const first = skip > 0 && selectOn(ground, skip).samples.some((sample) => sample.row === row);
  const code: LeftOutReason = first ? 'in-first' : (selection.reasons.reasonOf(row) ?? 'over-budget');
  const cluster = constraints.clusterOf?.[row] ?? -1;
  const like =
    code === 'near-duplicate' && cluster >= 0
      ? selection.samples.find((sample) => constraints.clusterOf?.[sample.row] === cluster)
      : undefined;
  if (code === 'wrong-trace' && ground.request.fit?.verified === 'strict')
    return { code, text: 'Its teacher trace is not known to come to the expected answer.' };
  if (code === 'benchmark') return { code, text: benchmarkText(ground, row) };
  if (!like) return { code, text: sentences[code] };
  const other = {
    id: pool.ids[like.row] ?? '',
    dataset: pool.datasets[pool.datasetOf[like.row] ?? 0] ?? '',
    line: pool.line[like.row] ?? 0,
  };
  return {
    code,
    text: `It is much like ${other.id} (${other.dataset}:${other.line}), which was selected before it.`,
    other,
  };
}

/** Which problem of which benchmark it is, and by which words. */
function benchmarkText({ fit }: Ground, row: number): string {
  const hits = (fit?.benchmarks ?? []).flatMap(({ samples }) => samples);
  const hit = hits.find((sample) => sample.row === row);
  if (!hit) return sentences.benchmark;
  const { benchmark, line, id, how, shared } = hit;
  const place = `${benchmark}:${line}${id === undefined ? '' : ` (${id})`}`;
  const words = `Words in both: "${shared}".`;
  if (how === 'near') return `Its problem is nearly that of ${place}. ${words}`;
  return `Its problem has words in a row of ${place}. ${words}`;
}

/** What would have to be otherwise for a sample to come in, a sentence each. */
export function changesFor(
  code: string,
  order: ExplainedOrder | null,
  leaves: readonly ExplainedLeaf[],
  { skip, method }: { skip: number; method: string },
): string[] {
  const plain = plainChanges[code as LeftOutReason];
  if (plain !== undefined) return [plain];
  if (code !== 'over-budget') return [];
  if (!order) return [method === 'matching' ? largerBudget : otherShare];
  const changes: string[] = [];
  if (order.enters !== null) {
    const budget = order.enters - skip;
    changes.push(
      `A budget of ${budget.toLocaleString('en-US')} takes it: it is number ${order.rank.toLocaleString('en-US')} ${among[order.stratum]}.`,
    );
  }
  if (order.cut !== null && order.cut > 0 && order.key > order.cut && order.q !== null) {
    const ratio = (order.key / order.cut).toPrecision(3);
    const by = leaves.some(({ chance }) => chance !== null) ? `, as of skills that weigh ${ratio} times as much,` : '';
    changes.push(`Its key is ${ratio} times the last one taken: a chance ${ratio} times as large${by} takes it.`);
  }
  if (order.u !== null) changes.push('Another seed gives it another number u, and may take it.');
  return changes;
}

const largerBudget =
  'A larger budget may take it: every step takes the sample that brings the shares of skills nearest to the target.';
const otherShare = 'Another share of correct samples: this one leaves no room for samples like it.';

const among = {
  all: 'of all that can be taken',
  wrong: 'of those that the student gets wrong',
  correct: 'of those that the student gets right',
} as const;

const plainChanges: Partial<Record<LeftOutReason, string>> = {
  excluded: 'Take its id off the list.',
  'no-trace': 'Say which field holds the trace: skill-gap index FILE --map solution=FIELD.',
  benchmark: 'Leave out the benchmark; samples of what the student is measured on teach it the answers.',
  'wrong-trace': 'Correct the trace or the expected answer, or select without looking at traces.',
  'too-long': 'A higher limit of tokens.',
  'no-chain': 'Annotate it, or give it chains by hand ("Correct Skill Chains").',
  'no-leaf': 'Give it a chain that ends in a leaf skill, or cut the tree at the depth where its chains end.',
  'other-skill': 'Ask for another skill, or for none.',
  'skill-never-judged': 'Results of the student on one of its skills.',
  'not-judged': 'A verdict of the student on it, or no share of correct samples.',
  'outside-band': 'A wider band.',
  'no-pass-rate': 'A pass rate in the corpus, or verdicts of the student.',
  'near-duplicate': 'Leave out the other one, or allow duplicates.',
  'over-ceiling': 'A higher ceiling.',
  'over-token-budget': 'A larger budget of tokens.',
};
