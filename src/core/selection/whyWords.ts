import { countText } from '../../protocol/countText';
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
  'no-trace': 'It has no teacher trace: its row holds none, or no field of its dataset is known to hold one.',
  benchmark: 'Its problem, or one much like it, is part of a benchmark.',
  'wrong-trace': 'Its teacher trace comes to another answer than the expected one.',
  'undecided-trace':
    'Its teacher trace cannot be judged: there is no expected answer, or no final one that could be read.',
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

/** What left a sample out, in a sentence, with the sample or the benchmark's problem that did it where there is one. */
export function reasonFor(around: Around, row: number): Reason {
  const { ground, selection, skip } = around;
  const first = skip > 0 && selectOn(ground, skip).samples.some((sample) => sample.row === row);
  const code: LeftOutReason = first ? 'in-first' : (selection.reasons.reasonOf(row) ?? 'over-budget');
  switch (code) {
    case 'near-duplicate':
      return duplicateReason(around, row);
    case 'benchmark':
      return benchmarkReason(ground, row);
    case 'too-long':
      return { code, text: `It has ${tokensOf(ground, row)} tokens, more than the limit of ${limitOf(ground)}.` };
    case 'skill-never-judged':
      return isJudgedOnExcluded(around, row) ? { code, text: onExcluded } : { code, text: sentences[code] };
    default:
      return { code, text: sentences[code] };
  }
}

const onExcluded =
  'What the student did on its leaf skills is all on excluded problems, which count for no accuracy, so none of them has a weight.';

function duplicateReason({ ground: { pool, constraints }, selection }: Around, row: number): Reason {
  const code = 'near-duplicate';
  const cluster = constraints.clusterOf?.[row] ?? -1;
  const like = selection.samples.find((sample) => cluster >= 0 && constraints.clusterOf?.[sample.row] === cluster);
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

function benchmarkReason({ fit }: Ground, row: number): Reason {
  const code = 'benchmark';
  const found = fit?.benchmarks?.flatMap(({ samples }) => samples).find((sample) => sample.row === row);
  if (!found) return { code, text: sentences[code] };
  const { benchmark: file, line, id, how, shared, similarity } = found;
  const place = `${file}:${line}${id === undefined ? '' : ` (${id})`}`;
  return {
    code,
    text: `Its problem ${how === 'near' ? 'is nearly that' : 'has words in a row'} of ${place}. Words in both: "${shared}".`,
    benchmark: { file, line, ...(id !== undefined && { id }), how, shared, similarity },
  };
}

/** Whether the verdicts that its skills lack are those of excluded samples. */
function isJudgedOnExcluded({ ground: { pool, request }, relations }: Around, row: number): boolean {
  if (!request.exclude || request.exclude.length === 0) return false;
  const { start, leaf } = relations;
  const own = new Set(leaf.subarray(start[row], start[row + 1]));
  return pool.correct.some(
    (right, of) =>
      right + (pool.wrong[of] ?? 0) > 0 && leaf.subarray(start[of], start[of + 1]).some((one) => own.has(one)),
  );
}

function tokensOf({ constraints }: Ground, row: number): string {
  return countText(constraints.tokens?.[row] ?? 0);
}

function limitOf({ request }: Ground): string {
  return countText(request.fit?.maxTokens ?? 0);
}

/** What would have to be otherwise for a sample to come in, a sentence each. */
export function changesFor(
  code: string,
  order: ExplainedOrder | null,
  leaves: readonly ExplainedLeaf[],
  { ground, skip, row }: { ground: Ground; skip: number; row: number },
): string[] {
  if (code === 'too-long') return [`A limit of ${tokensOf(ground, row)} tokens.`];
  const plain = plainChanges[code as LeftOutReason];
  if (plain !== undefined) return [plain];
  if (code !== 'over-budget' && code !== 'over-token-budget') return [];
  const { method, floor } = ground.request;
  if (!order) {
    if (method !== 'matching') return [otherShare];
    return [code === 'over-budget' ? largerBudget : 'A larger budget of tokens may take it.'];
  }
  const changes = budgetChange(order, ground, skip);
  // Where all have the same chance, a larger one is no way in.
  const bySkill = leaves.some(({ chance }) => chance !== null);
  if (bySkill && floor === undefined && order.cut !== null && order.cut > 0 && order.key > order.cut) {
    const ratio = (order.key / order.cut).toPrecision(3);
    const by = `as of skills that weigh ${ratio} times as much`;
    changes.push(`Its key is ${ratio} times the last one taken: a chance ${ratio} times as large, ${by}, takes it.`);
  }
  if (order.u !== null) changes.push('Another seed gives it another number u, and may take it.');
  return changes;
}

/** The budgets that take a sample: of samples, of tokens, or of both, whichever it lacks. */
function budgetChange({ enters, tokens, rank, stratum }: ExplainedOrder, { request }: Ground, skip: number): string[] {
  if (enters === null) return [];
  const lacksTokens = tokens !== null && tokens > (request.fit?.tokenBudget ?? Infinity);
  const wanted = [
    ...(enters > skip + request.budget ? [countText(enters - skip) + (lacksTokens ? ' samples' : '')] : []),
    ...(lacksTokens ? [`${countText(tokens)} tokens`] : []),
  ];
  if (wanted.length === 0) return [];
  // With a floor, a sample's turn is not its rank.
  const rankWords = request.floor === undefined ? `: it is number ${countText(rank)} ${among[stratum]}` : '';
  return [`A budget of ${wanted.join(' and of ')} takes it${rankWords}.`];
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
  'no-trace': 'Give its row a trace, or say which field holds it: skill-gap index FILE --map solution=FIELD.',
  benchmark: 'Leave out the benchmark; samples of what the student is measured on teach it the answers.',
  'wrong-trace': 'Correct the trace or the expected answer, or select without looking at traces.',
  'undecided-trace':
    '--verified-traces in place of --strict-traces, or an expected answer that can be read (--map answer=FIELD).',
  'no-chain': 'Annotate it, or give it chains by hand ("Correct Skill Chains").',
  'no-leaf': 'Give it a chain that ends in a leaf skill, or cut the tree at the depth where its chains end.',
  'other-skill': 'Ask for another skill, or for none.',
  'skill-never-judged': 'A result of the student on one of its skills, of a problem that is not excluded.',
  'not-judged': 'A verdict of the student on it, or no share of correct samples.',
  'outside-band': 'A wider band.',
  'no-pass-rate': 'A pass rate in the corpus, or verdicts of the student.',
  'near-duplicate': 'Leave out the other one, or allow duplicates.',
  'over-ceiling': 'A higher ceiling.',
};
