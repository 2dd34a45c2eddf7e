import type { SkillShare } from '../../protocol/selection';
import type { SkillPath } from '../../protocol/values';
import { Refusal } from '../job/refusal';
import type { Pool } from '../pool/pool';
import { allowedLeaves, drawable, findCandidates, leftOutReasons, type LeftOutReason } from './candidates';
import { countLeaves, relateLeaves, type LeafRelations } from './leaves';
import { randomSampler } from './random';
import { checkRequest, type SelectionMethod, type SelectionRequest } from './request';
import type { Sampler } from './sampler';
import { skillShares } from './shares';
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
  readonly skills: readonly SkillShare[];
  /** Samples of the pool that were not selected, by reason; with the selected ones they add up to the pool. */
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
  /** Present when fewer samples than asked for could be had. */
  readonly shortfall?: Shortfall;
  /** Excluded ids that no sample of the pool has. */
  readonly unmatchedExclusions: readonly string[];
}

const samplers: Record<SelectionMethod, Sampler> = { weighted: weightedSampler, random: randomSampler };

/**
 * Selects samples of the pool. Pure: the same pool and request give the same selection on every machine, in any order
 * of the rows, and a smaller budget selects a part of what a larger one does. 100,000 samples of five chains take about
 * 40 ms once the seed's hashes are known, 0.3 s before.
 * @throws Refusal `bad-request`, `no-student`, `nothing-to-select`
 */
export function selectSamples(pool: Pool, request: SelectionRequest): Selection {
  checkRequest(request, pool);
  const relations = relateLeaves(pool, request.maxDepth);
  const { counted, unmatched } = exclude(pool, request.exclude ?? []);
  const counts = countLeaves(pool, relations, counted);
  const allowed = allowedLeaves(pool, relations, request);
  const bySkill = request.method !== 'random';
  const weights = bySkill
    ? leafWeights(counts, request.temperature, allowed)
    : new Float64Array(relations.nodes.length);
  // Verdicts on samples without a trace tell how good the student is; only the others share their leaf's draws.
  const drawn = drawable(pool, counted);
  const leafSizes = drawn === counted ? counts.samples : countLeaves(pool, relations, drawn).samples;
  const limits = { counted, drawn, allowed, weights: bySkill ? weights : null };
  const candidates = findCandidates(pool, relations, request, limits);
  const budgets = stratumBudgets(request);
  const { rows, keys } = samplers[request.method].draw({
    pool,
    relations,
    weights,
    leafSizes,
    stratumOf: candidates.stratumOf,
    budgets,
    seed: request.seed,
  });
  if (rows.length === 0) throw nothingToSelect(pool, candidates.leftOut);
  const over = pool.size - rows.length - [...candidates.leftOut.values()].reduce((sum, count) => sum + count, 0);
  if (over > 0) candidates.leftOut.set('over-budget', over);
  const shortfall = findShortfall(request, budgets, candidates, rows);
  return {
    request,
    samples: Array.from(rows, (row, rank) => ({
      row,
      key: keys[rank] ?? 0,
      ...(bySkill ? heaviestLeaf(pool, relations, weights, leafSizes, row) : { leaf: [], weight: 1 }),
    })),
    skills: skillShares(pool, relations, counts, weights, rows),
    leftOut: Object.fromEntries(candidates.leftOut),
    ...(shortfall && { shortfall }),
    unmatchedExclusions: unmatched,
  };
}

/** One stratum, or the wrong and the correct ones of a share. */
function stratumBudgets({ budget, correctShare }: SelectionRequest): number[] {
  if (correctShare === undefined) return [budget];
  const correct = Math.round(budget * correctShare);
  return [budget - correct, correct];
}

function exclude(pool: Pool, ids: readonly string[]): { counted: Uint8Array; unmatched: string[] } {
  const unmatched = new Set(ids);
  const excluded = new Set(ids);
  const counted = new Uint8Array(pool.size).fill(1);
  if (excluded.size > 0)
    pool.ids.forEach((id, row) => {
      if (!excluded.has(id)) return;
      counted[row] = 0;
      unmatched.delete(id);
    });
  return { counted, unmatched: [...unmatched] };
}

/** The first in tree order among those of the largest share. */
function heaviestLeaf(
  pool: Pool,
  relations: LeafRelations,
  weights: Float64Array,
  leafSizes: Uint32Array,
  row: number,
): { leaf: SkillPath; weight: number } {
  const share = (leaf: number): number => (weights[leaf] ?? 0) / (leafSizes[leaf] ?? 1);
  const leaves = [...relations.leaf.subarray(relations.start[row], relations.start[row + 1])].sort((a, b) => a - b);
  const best = leaves.reduce((top, leaf) => (share(leaf) > share(top) ? leaf : top), leaves[0] ?? 0);
  return { leaf: pool.tree.pathOf(relations.nodes[best] ?? 0), weight: weights[best] ?? 0 };
}

function nothingToSelect(pool: Pool, leftOut: ReadonlyMap<LeftOutReason, number>): Refusal {
  const reasons = [...leftOut].map(([reason, count]) => `${count} ${leftOutReasons[reason]}`).join(', ');
  const next = nextAfterNothing(pool, leftOut);
  return new Refusal({
    code: 'nothing-to-select',
    message:
      pool.size === 0
        ? 'The pool holds no samples.'
        : `None of the ${pool.size} samples can be selected: ${reasons === '' ? 'the budget is empty' : reasons}.`,
    next,
  });
}

function nextAfterNothing({ datasets, traced }: Pool, leftOut: ReadonlyMap<LeftOutReason, number>): string {
  const untraced = datasets[traced.indexOf(false)];
  if (leftOut.has('no-trace') && untraced !== undefined)
    return `Say which field holds the teacher trace: skill-gap index ${untraced} --map solution=FIELD.`;
  return leftOut.has('no-chain') || leftOut.has('no-leaf')
    ? 'Annotate the corpus (skill-gap annotate FILE), or select with --method random.'
    : 'Import results of the student for this corpus, or loosen what the selection is limited to.';
}
