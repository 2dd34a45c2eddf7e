import type { Pool } from '../pool/pool';
import type { Constraints } from './constraints';
import type { LeafRelations } from './leaves';
import type { Measures } from './measures';
import { paperBand, skillNode, type SelectionRequest } from './request';

/**
 * Why a sample of the pool was not selected, in words that follow a number. Each sample has one reason, the first that
 * applies.
 */
export const leftOutReasons = {
  excluded: 'on the list of excluded ids',
  /** No field of its dataset is known to hold one, or where traces are looked at its row holds none. */
  'no-trace': 'without a teacher trace',
  /** Its problem, or one much like it, is part of a benchmark. */
  benchmark: 'of a benchmark',
  'wrong-trace': 'whose teacher trace comes to another answer than expected',
  /** Nobody can tell: no expected answer, no final answer in the trace, or one that is not read in full. */
  'undecided-trace': 'whose teacher trace cannot be judged',
  'too-long': 'too long to be trained on whole',
  'no-pass-rate': 'without a known pass rate',
  'outside-band': 'with a pass rate outside the band',
  'no-chain': 'without a skill chain',
  'no-leaf': 'with chains that end above the leaf skills',
  /** None of its leaves lies at or below the wanted skill. */
  'other-skill': 'of other skills',
  /** No sample of any of its leaves was judged, but for excluded ones, so none of them has a weight. */
  'skill-never-judged': 'of skills on which no verdict of the student counts',
  /** It belongs to neither of the two strata of a share of correct samples. */
  'not-judged': 'without a verdict of the student',
  /** Only of an extension. */
  'in-first': 'that belong to the selection which was extended',
  'near-duplicate': 'much like one that was selected',
  'over-ceiling': 'of a skill that had as many as it may have',
  'over-token-budget': 'that came after the budget of tokens was used up',
  'over-budget': 'that could have been selected and came later',
} as const;

export type LeftOutReason = keyof typeof leftOutReasons;

const reasonList = Object.keys(leftOutReasons) as LeftOutReason[];
/** From 1 on; 0 stands for a sample that was not left out. */
const codeOf: ReadonlyMap<LeftOutReason, number> = new Map(reasonList.map((reason, at) => [reason, at + 1]));

/** Of each sample of a pool, why it was left out: one byte each. */
export class LeftOut {
  private readonly codes: Uint8Array;

  constructor(samples: number) {
    this.codes = new Uint8Array(samples);
  }

  set(row: number, reason: LeftOutReason): void {
    this.codes[row] = codeOf.get(reason) ?? 0;
  }

  /** Undefined for a sample that was not left out. */
  reasonOf(row: number): LeftOutReason | undefined {
    return reasonList[(this.codes[row] ?? 0) - 1];
  }

  /** Samples by reason, in the order of {@link leftOutReasons}; reasons of none are left away. */
  counts(): Partial<Record<LeftOutReason, number>> {
    const counts = new Uint32Array(reasonList.length + 1);
    for (const code of this.codes) counts[code] = (counts[code] ?? 0) + 1;
    return Object.fromEntries(
      reasonList.flatMap((reason, at) => ((counts[at + 1] ?? 0) > 0 ? [[reason, counts[at + 1] ?? 0]] : [])),
    );
  }
}

/** Strata of a selection: one, or (wrong, correct) when a share of correct samples was asked for. */
export interface Candidates {
  /** Per sample: 0 when it cannot be taken, else 1 + its stratum. */
  readonly stratumOf: Uint8Array;
  /** Samples that cannot be taken. */
  readonly leftOut: LeftOut;
}

/** What the student does on a sample over all its attempts; a tie counts as wrong. */
export function standing(pool: Pool, row: number): 'correct' | 'wrong' | 'not-judged' {
  const correct = pool.correct[row] ?? 0;
  const wrong = pool.wrong[row] ?? 0;
  if (correct + wrong === 0) return 'not-judged';
  return correct > wrong ? 'correct' : 'wrong';
}

/**
 * 1 per sample that can be drawn: `counted` without the samples of datasets that have no teacher traces, and without
 * those that must not be taken for other reasons.
 */
export function drawable(pool: Pool, counted: Uint8Array, { leftOut }: Constraints): Uint8Array {
  const masks = [...(leftOut?.values() ?? [])];
  if (!pool.traced.includes(false) && masks.length === 0) return counted;
  return counted.map((counts, row) =>
    pool.traced[pool.datasetOf[row] ?? 0] === true && masks.every((mask) => mask[row] !== 1) ? counts : 0,
  );
}

/** 1 per leaf that lies at or below the wanted skill; all leaves when none is wanted. */
export function allowedLeaves(pool: Pool, relations: LeafRelations, request: SelectionRequest): Uint8Array {
  const allowed = new Uint8Array(relations.nodes.length);
  if (request.skill === undefined) return allowed.fill(1);
  const wanted = skillNode(request.skill, pool, request.maxDepth);
  relations.nodes.forEach((leaf, position) => {
    let at = leaf;
    while (at > 0 && at !== wanted) at = pool.tree.node(at).parent;
    if (at === wanted) allowed[position] = 1;
  });
  return allowed;
}

interface Limits {
  counted: Uint8Array;
  allowed: Uint8Array;
  weights: Float64Array | null;
  constraints: Constraints;
  measures: Measures;
}

/**
 * Sorts the pool's samples into strata and reasons for leaving them out.
 * @param counted 1 per sample that is not excluded
 * @param allowed 1 per leaf at or below the wanted skill
 * @param weights per leaf; null for methods that don't look at skills
 */
export function findCandidates(
  pool: Pool,
  relations: LeafRelations,
  request: SelectionRequest,
  { counted, allowed, weights, constraints, measures }: Limits,
): Candidates {
  const stratumOf = new Uint8Array(pool.size);
  const leftOut = new LeftOut(pool.size);
  const kept = constraints.leftOut ? keptOut(constraints.leftOut, pool.size) : undefined;
  const bySkill = { allowed, weights, skillWanted: request.skill !== undefined };
  const reasonFor = (row: number): LeftOutReason | undefined => {
    if (counted[row] !== 1) return 'excluded';
    if (pool.traced[pool.datasetOf[row] ?? 0] !== true) return 'no-trace';
    return (
      (kept === undefined ? undefined : reasonList[(kept[row] ?? 0) - 1]) ??
      bandReason(request, measures.passRate?.[row] ?? NaN) ??
      skillReason(pool, relations, row, bySkill) ??
      (request.correctShare !== undefined && standing(pool, row) === 'not-judged' ? 'not-judged' : undefined)
    );
  };
  for (let row = 0; row < pool.size; row++) {
    const reason = reasonFor(row);
    if (reason !== undefined) leftOut.set(row, reason);
    else stratumOf[row] = request.correctShare !== undefined && standing(pool, row) === 'correct' ? 2 : 1;
  }
  return { stratumOf, leftOut };
}

/** Of the masks of a pool: a page asks again and again with the same ones. */
const keptOutOf = new WeakMap<ReadonlyMap<LeftOutReason, Uint8Array>, Uint8Array>();

/** Per sample the code of the first reason of masks that applies, 0 for none. */
function keptOut(masks: ReadonlyMap<LeftOutReason, Uint8Array>, samples: number): Uint8Array {
  const known = keptOutOf.get(masks);
  if (known) return known;
  const codes = new Uint8Array(samples);
  for (const [reason, mask] of masks) {
    const code = codeOf.get(reason) ?? 0;
    for (let row = 0; row < samples; row++) if (codes[row] === 0 && mask[row] === 1) codes[row] = code;
  }
  keptOutOf.set(masks, codes);
  return codes;
}

function bandReason({ method, band }: SelectionRequest, passRate: number): LeftOutReason | undefined {
  if (method !== 'difficulty') return undefined;
  if (Number.isNaN(passRate)) return 'no-pass-rate';
  const [low, high] = band ?? paperBand;
  return passRate >= low && passRate <= high ? undefined : 'outside-band';
}

function skillReason(
  pool: Pool,
  relations: LeafRelations,
  row: number,
  by: { allowed: Uint8Array; weights: Float64Array | null; skillWanted: boolean },
): LeftOutReason | undefined {
  if (by.weights === null && !by.skillWanted) return undefined;
  const start = relations.start[row] ?? 0;
  const end = relations.start[row + 1] ?? 0;
  if (start === end) return pool.chainStart[row] === pool.chainStart[row + 1] ? 'no-chain' : 'no-leaf';
  let inSkill = false;
  for (let at = start; at < end; at++) {
    const leaf = relations.leaf[at] ?? 0;
    if (by.allowed[leaf] !== 1) continue;
    inSkill = true;
    if (by.weights === null || (by.weights[leaf] ?? 0) > 0) return undefined;
  }
  return inSkill ? 'skill-never-judged' : 'other-skill';
}
