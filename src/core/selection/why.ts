import type { ExplainedLeaf, ExplainedMatch, ExplainedOrder, Explanation } from '../../protocol/explanation';
import { Refusal } from '../job/refusal';
import { pathKey } from '../skills/skillTree';
import { drawable, standing } from './candidates';
import { selectOn, type Ground } from './ground';
import { uniformOf } from './keys';
import { countLeaves, relateLeaves, type LeafRelations } from './leaves';
import { matchingSteps } from './matchingSteps';
import type { Selection } from './select';
import { changesFor, reasonFor } from './whyWords';

/** Methods whose keys are `-ln(u) / q`. */
const drawn = new Set(['weighted', 'uniform', 'random', 'difficulty']);

/** What is explained, and what it is part of. */
export interface Explained {
  readonly ground: Ground;
  readonly selection: Selection;
  /** Of an extension: the samples that come first. */
  readonly skip: number;
  /** Name of the saved selection; null for one that is not saved. */
  readonly name: string | null;
}

/**
 * Why the sample in `row` is, or is not, in a selection, with the numbers that decided. Ranks need the whole order of the
 * pool: about as long as selecting all of it.
 */
export function explainSample({ ground, selection, skip, name }: Explained, row: number): Explanation {
  const { pool, request } = ground;
  const place = selection.samples.findIndex((sample) => sample.row === row);
  const relations = relateLeaves(pool, request.maxDepth);
  const leaves = leavesOf(ground, selection, relations, row);
  const order = place < 0 && cannotBeTaken(selection, row) ? null : orderOf({ ground, selection, skip }, row, leaves);
  const match = request.method === 'matching' ? matchOf({ ground, selection, skip }, relations, row) : null;
  const reason = place < 0 ? reasonFor({ ground, selection, relations, skip }, row) : null;
  return {
    selection: name,
    id: pool.ids[row] ?? '',
    dataset: pool.datasets[pool.datasetOf[row] ?? 0] ?? '',
    line: pool.line[row] ?? 0,
    selected: place >= 0,
    place: place >= 0 ? place + 1 : null,
    size: selection.samples.length,
    ...{ method: request.method, budget: request.budget, temperature: request.temperature, seed: request.seed },
    student: request.student ?? null,
    chains: Array.from(pool.chainNodes.subarray(pool.chainStart[row], pool.chainStart[row + 1]), (node) =>
      pool.tree.pathOf(node),
    ),
    ...{ correct: pool.correct[row] ?? 0, wrong: pool.wrong[row] ?? 0, unknown: pool.unknown[row] ?? 0 },
    reason,
    leaves,
    order,
    match,
    changes: reason ? changesFor(reason.code, order, leaves, { ground, skip, row }) : [],
    differences: [],
  };
}

/** Whether something other than its turn keeps the sample out, so that no budget lets it in. */
function cannotBeTaken({ reasons }: Selection, row: number): boolean {
  const reason = reasons.reasonOf(row);
  return (
    reason !== undefined && !['over-budget', 'over-token-budget', 'near-duplicate', 'over-ceiling'].includes(reason)
  );
}

function leavesOf(ground: Ground, selection: Selection, relations: LeafRelations, row: number): ExplainedLeaf[] {
  const { pool, request, constraints } = ground;
  const shares = new Map(selection.skills.map((skill) => [pathKey(skill.path), skill]));
  const excluded = new Set(request.exclude ?? []);
  const counted = Uint8Array.from(pool.ids, (id) => (excluded.has(id) ? 0 : 1));
  const sizes = countLeaves(pool, relations, drawable(pool, counted, constraints)).samples;
  const bySkill = request.method === 'weighted' || request.method === 'uniform';
  return Array.from(relations.leaf.subarray(relations.start[row], relations.start[row + 1]), (leaf) => {
    const path = pool.tree.pathOf(relations.nodes[leaf] ?? 0);
    const share = shares.get(pathKey(path));
    const target = share?.target ?? 0;
    return {
      path,
      samples: share?.samples ?? 0,
      correct: share?.correct ?? 0,
      wrong: share?.wrong ?? 0,
      accuracy: share?.accuracy ?? null,
      low: share?.low ?? null,
      high: share?.high ?? null,
      estimate: share?.estimate ?? null,
      weight: share?.weight ?? 0,
      target,
      chance: bySkill ? target / Math.max(1, sizes[leaf] ?? 0) : null,
    };
  });
}

/** Where the sample stands when everything is taken that can be. */
function orderOf(
  { ground, selection, skip }: Omit<Explained, 'name'>,
  row: number,
  leaves: readonly ExplainedLeaf[],
): ExplainedOrder | null {
  const { pool, request } = ground;
  // As matching takes every sample of the pool, it goes through the pool once for each.
  if (request.method === 'matching') return null;
  const { floor, ...unbounded } = request;
  const { tokenBudget, ...constraints } = ground.constraints;
  const manyTokens = { ...ground, constraints };
  const all = selectOn({ ...manyTokens, request: unbounded }, budgetForAll(ground)).samples;
  const share = request.correctShare;
  const stratum = share === undefined ? 'all' : standing(pool, row) === 'correct' ? 'correct' : 'wrong';
  const among = all.filter(
    (sample) => stratum === 'all' || (standing(pool, sample.row) === 'correct') === (stratum === 'correct'),
  );
  const at = among.findIndex((sample) => sample.row === row);
  // One much like a sample that is taken before it, or of a full skill, has no turn at all.
  if (at < 0) return null;
  const whole = skip === 0 ? selection : selectOn(ground, skip + request.budget);
  const taken = new Set(whole.samples.map((sample) => sample.row));
  const inIt = among.filter((sample) => taken.has(sample.row));
  const enters = floor === undefined ? smallestBudget(at + 1, stratum, share ?? 0) : smallestByTrying(manyTokens, row);
  const u = drawn.has(request.method) ? uniformOf(request.seed, pool.ids[row] ?? '') : null;
  const q = u === null ? null : leaves.some(({ chance }) => chance !== null) ? sumOf(leaves) : 1;
  return {
    stratum,
    rank: at + 1,
    of: among.length,
    taken: inIt.length,
    key: among[at]?.key ?? NaN,
    cut: inIt.at(-1)?.key ?? null,
    u,
    q,
    enters,
    tokens: tokenBudget === undefined || enters === null ? null : tokensFor(manyTokens, enters, skip, row),
  };
}

/**
 * The smallest budget that takes a sample where a floor decides too. Whatever the budget, samples have their turns in one
 * order (first what every skill is to have), so that a sample which one budget takes is taken by every larger one.
 */
function smallestByTrying(ground: Ground, row: number): number | null {
  let [low, high] = [1, budgetForAll(ground)];
  if (!takes(ground, high, row)) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (takes(ground, middle, row)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function takes(ground: Ground, budget: number, row: number): boolean {
  try {
    return selectOn(ground, budget).samples.some((sample) => sample.row === row);
  } catch (error) {
    // The one sample of a small budget can belong to a stratum that has none.
    if (error instanceof Refusal && error.failure.code === 'nothing-to-select') return false;
    throw error;
  }
}

/** Tokens that all samples of its stratum up to a sample have, of which the stratum's part of a budget must hold. */
function tokensFor(ground: Ground, enters: number, skip: number, row: number): number {
  const { pool, request, constraints } = ground;
  const correct = standing(pool, row) === 'correct';
  const share = request.correctShare;
  let sum = 0;
  for (const taken of selectOn(ground, enters).samples)
    if (share === undefined || (standing(pool, taken.row) === 'correct') === correct)
      sum += constraints.tokens?.[taken.row] ?? 0;
  if (share === undefined) return sum;
  const budget = Math.max(enters, skip + request.budget);
  const right = Math.round(budget * share);
  return Math.ceil((sum * budget) / (correct ? right : budget - right));
}

function sumOf(leaves: readonly ExplainedLeaf[]): number {
  return leaves.reduce((sum, { chance }) => sum + (chance ?? 0), 0);
}

/** A budget of which each stratum's part holds the whole pool; a part of 0 stays 0. */
function budgetForAll({ pool, request: { correctShare } }: Ground): number {
  const parts = [correctShare ?? 1, 1 - (correctShare ?? 0)].filter((part) => part > 0);
  return Math.ceil((pool.size + 1) / Math.min(...parts));
}

/** The smallest budget that has room for `rank` samples of a stratum; null when it has none at all. */
function smallestBudget(rank: number, stratum: ExplainedOrder['stratum'], share: number): number | null {
  if (stratum === 'all') return rank;
  const roomAt = (budget: number): number => {
    const correct = Math.round(budget * share);
    return stratum === 'correct' ? correct : budget - correct;
  };
  const part = stratum === 'correct' ? share : 1 - share;
  if (part <= 0) return null;
  let budget = Math.max(1, Math.floor((rank - 1) / part));
  while (roomAt(budget) < rank) budget++;
  while (budget > 1 && roomAt(budget - 1) >= rank) budget--;
  return budget;
}

function matchOf(
  { ground, selection, skip }: Omit<Explained, 'name'>,
  relations: LeafRelations,
  row: number,
): ExplainedMatch | null {
  const { pool, request } = ground;
  const targets = new Map(selection.skills.map((skill) => [pathKey(skill.path), skill.target]));
  const target = Float64Array.from(relations.nodes, (node) => targets.get(pathKey(pool.tree.pathOf(node))) ?? 0);
  const whole = skip === 0 ? selection : selectOn(ground, skip + request.budget);
  const side = (of: number): boolean => request.correctShare === undefined || standing(pool, of) === 'correct';
  const rows = whole.samples.map((sample) => sample.row).filter((taken) => side(taken) === side(row));
  return matchingSteps(relations, rows, target, row);
}
