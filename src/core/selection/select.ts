import type { SkillColumns, SkillShare } from '../../protocol/selection';
import { skillShares } from '../../protocol/skillShares';
import type { SkillPath } from '../../protocol/values';
import type { Pool } from '../pool/pool';
import { allowedLeaves, findCandidates, type Candidates, type LeftOut, type LeftOutReason } from './candidates';
import type { Constraints } from './constraints';
import { countPool } from './counting';
import { belowFloor } from './floors';
import { rowsById } from './idOrder';
import { leafAccuracies } from './leafAccuracies';
import type { LeafCounts, LeafRelations } from './leaves';
import { longestSampler } from './longest';
import { matchingSampler } from './matching';
import { studentPassRates, type Measures } from './measures';
import { nothingToSelect } from './nothingToSelect';
import { randomSampler } from './random';
import { checkRequest, weighsSkills, type SelectionMethod, type SelectionRequest } from './request';
import type { Draw, DrawInput, Sampler } from './sampler';
import { skillColumns } from './shares';
import { findShortfall, type Shortfall } from './shortfall';
import { weightedSampler } from './weighted';
import { leafWeights } from './weights';

/** One selected sample: a row of the pool and what took it. */
export interface Selected {
  readonly row: number;
  readonly key: number;
  /** The leaf that gave it the largest share of its chance; empty for methods that don't look at skills. */
  readonly leaf: SkillPath;
  /** Sampling weight of that leaf; 1 for methods that don't look at skills. */
  readonly weight: number;
}

export interface Selection {
  readonly request: SelectionRequest;
  /** In the order of the keys. */
  readonly samples: readonly Selected[];
  /** What it does to every leaf skill that has samples, in tree order. */
  readonly columns: SkillColumns;
  /** The same as rows, the heaviest first and equal weights in tree order; made on first use. */
  readonly skills: readonly SkillShare[];
  /** Samples of the pool that were not selected, by reason; with the selected ones they add up to the pool. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  /** The same for each sample. */
  readonly reasons: LeftOut;
  /** Present when fewer samples than asked for could be had. */
  readonly shortfall?: Shortfall;
  /** Skills that have fewer samples than the floor asked for, the heaviest first. */
  readonly belowFloor: readonly { path: SkillPath; selected: number }[];
  /** Excluded ids that no sample of the pool has. */
  readonly unmatchedExclusions: readonly string[];
}

/** `difficulty` is random among the candidates, `uniform` weighted with equal weights. */
const samplers: Record<SelectionMethod, Sampler> = {
  weighted: weightedSampler,
  matching: matchingSampler,
  random: randomSampler,
  difficulty: randomSampler,
  longest: longestSampler,
  uniform: weightedSampler,
};

/**
 * Selects samples of the pool. Pure: the same pool and request give the same selection on every machine. But for
 * `matching` with ties by the order of the rows, that order does not matter, and without a floor a smaller budget
 * selects a part of what a larger one does. 100,000 samples of five chains take about 40 ms once the seed's hashes are
 * known, 0.3 s before; `matching` half a second.
 * @param constraints what else keeps samples out
 * @param found needed for `longest`, and for `difficulty` without a student
 * @throws Refusal `bad-request`, `no-student`, `nothing-to-select`
 */
export function selectSamples(
  pool: Pool,
  request: SelectionRequest,
  constraints: Constraints = {},
  found: Measures = {},
): Selection {
  checkRequest(request, pool);
  const byRate = request.method === 'difficulty' && request.student !== undefined;
  const measures = byRate ? { passRate: studentPassRates(pool), ...found } : found;
  const { relations, counted, unmatched, counts, drawnSizes } = countPool(pool, request, constraints);
  const allowed = allowedLeaves(pool, relations, request);
  const weighed = weighLeaves(pool, request, { relations, counts, counted, allowed });
  const { weights } = weighed ?? { weights: new Float64Array(relations.nodes.length) };
  const limits = { counted, allowed, weights: weighed ? weights : null, constraints, measures };
  const candidates = findCandidates(pool, relations, request, limits);
  const { seed, floor, ceiling } = request;
  const input: DrawInput = {
    ...{ pool, relations, weights, seed, constraints, measures },
    leafSizes: drawnSizes,
    stratumOf: candidates.stratumOf,
    budgets: stratumBudgets(request),
    ...(floor !== undefined && { floor }),
    ...(ceiling !== undefined && { ceiling }),
    ...(request.method === 'matching' && request.ties === 'id' && { order: rowsById(pool) }),
  };
  const draw = samplers[request.method].draw(input);
  if (draw.rows.length === 0)
    throw nothingToSelect(pool, { leftOut: candidates.leftOut.counts(), counted, input, taking: draw.taking });
  markOthers(input, draw, candidates);
  const shortfall = findShortfall(request, input, candidates, draw);
  const columns = skillColumns(pool, relations, counts, { weights, estimates: weighed?.estimates }, draw.rows);
  let skills: SkillShare[] | undefined;
  return {
    request,
    samples: selectedOf(input, draw, weighed !== undefined),
    columns,
    get skills() {
      return (skills ??= skillShares(columns).sort((a, b) => b.weight - a.weight));
    },
    leftOut: candidates.leftOut.counts(),
    reasons: candidates.leftOut,
    ...(shortfall && { shortfall }),
    belowFloor: belowFloor(input, draw.taking).map(({ leaf, has }) => ({
      path: pool.tree.pathOf(relations.nodes[leaf] ?? 0),
      selected: has,
    })),
    unmatchedExclusions: unmatched,
  };
}

interface LeafData {
  relations: LeafRelations;
  counts: LeafCounts;
  counted: Uint8Array;
  allowed: Uint8Array;
}

/**
 * Sampling weight per leaf, and the accuracies that they rest on where these are not the counted ones; undefined for
 * methods that don't look at skills.
 */
function weighLeaves(
  pool: Pool,
  request: SelectionRequest,
  leaves: LeafData,
): { weights: Float64Array; estimates?: Float64Array } | undefined {
  const { counts, allowed } = leaves;
  if (request.method === 'uniform')
    return { weights: Float64Array.from(counts.samples, (count, leaf) => (count > 0 ? (allowed[leaf] ?? 0) : 0)) };
  if (!weighsSkills(request.method)) return undefined;
  const accuracies = leafAccuracies(pool, leaves, request);
  const weights = leafWeights(accuracies, request.temperature, allowed);
  const asCounted = (request.smoothing ?? 'none') === 'none' && (request.interval ?? 'middle') === 'middle';
  return asCounted ? { weights } : { weights, estimates: accuracies };
}

/** Gives the candidates that were not taken their reasons. */
function markOthers({ stratumOf }: DrawInput, { rows, taking }: Draw, { leftOut }: Pick<Candidates, 'leftOut'>): void {
  const taken = new Uint8Array(stratumOf.length);
  for (const row of rows) taken[row] = 1;
  for (let row = 0; row < stratumOf.length; row++) {
    const stratum = stratumOf[row] ?? 0;
    if (stratum === 0 || taken[row] === 1) continue;
    const after = taking.isSpent(stratum - 1) ? 'over-token-budget' : 'over-budget';
    leftOut.set(row, taking.passedOver.get(row) ?? after);
  }
}

/** One stratum, or the wrong and the correct ones of a share. */
function stratumBudgets({ budget, correctShare }: SelectionRequest): number[] {
  if (correctShare === undefined) return [budget];
  const correct = Math.round(budget * correctShare);
  return [budget - correct, correct];
}

/** The drawn rows with their leaves; paths are shared, a tree has few of them. */
function selectedOf(input: DrawInput, { rows, keys }: Draw, weighed: boolean): Selected[] {
  const { pool, relations, weights } = input;
  const paths = new Map<number, SkillPath>();
  const none: SkillPath = [];
  return Array.from(rows, (row, rank) => {
    const key = keys[rank] ?? 0;
    if (!weighed) return { row, key, leaf: none, weight: 1 };
    const best = heaviestLeaf(input, row);
    const leaf = paths.get(best) ?? pool.tree.pathOf(relations.nodes[best] ?? 0);
    paths.set(best, leaf);
    return { row, key, leaf, weight: weights[best] ?? 0 };
  });
}

/** The first in tree order among the leaves of a row that have the largest share. */
function heaviestLeaf({ relations, weights, leafSizes }: DrawInput, row: number): number {
  const share = (leaf: number): number => (weights[leaf] ?? 0) / (leafSizes[leaf] ?? 1);
  const leaves = [...relations.leaf.subarray(relations.start[row], relations.start[row + 1])].sort((a, b) => a - b);
  return leaves.reduce((top, leaf) => (share(leaf) > share(top) ? leaf : top), leaves[0] ?? 0);
}
