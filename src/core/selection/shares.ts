import type { LeafSkill, SkillColumns } from '../../protocol/selection';
import type { Pool } from '../pool/pool';
import { wilson } from '../student/wilson';
import type { LeafCounts, LeafRelations } from './leaves';

/**
 * What the selection does to every leaf skill that has samples, in tree order.
 *
 * A membership is a pair of a sample and one of its leaves. `poolShare` is the leaf's part of all memberships of the
 * samples that count; of the columns the selected samples' part can be told, and of the weights the part that is aimed
 * at. A sample of several leaves brings the others along, so that the one comes near the other without reaching it.
 * @param estimates the accuracies that the weights are of, where these are not the counted ones
 */
export function skillColumns(
  pool: Pool,
  relations: LeafRelations,
  counts: LeafCounts,
  { weights, estimates }: { weights: Float64Array; estimates: Float64Array | undefined },
  rows: Uint32Array,
): SkillColumns {
  const taken = new Uint32Array(weights.length);
  for (const row of rows) {
    const end = relations.start[row + 1] ?? 0;
    for (let at = relations.start[row] ?? 0; at < end; at++) {
      const leaf = relations.leaf[at] ?? 0;
      taken[leaf] = (taken[leaf] ?? 0) + 1;
    }
  }
  const weight: number[] = [];
  const selected: number[] = [];
  for (let leaf = 0; leaf < weights.length; leaf++) {
    if ((counts.samples[leaf] ?? 0) === 0) continue;
    weight.push(weights[leaf] ?? 0);
    selected.push(taken[leaf] ?? 0);
  }
  return { skills: knownSkills(pool, relations, counts, estimates), weight, selected };
}

interface Known {
  estimates: Float64Array | undefined;
  skills: readonly LeafSkill[];
}

/** Of counts that are kept with their pool. */
const cache = new WeakMap<LeafCounts, Known>();

/** The same array as long as nothing in it changes. */
function knownSkills(
  pool: Pool,
  relations: LeafRelations,
  counts: LeafCounts,
  estimates: Float64Array | undefined,
): readonly LeafSkill[] {
  const known = cache.get(counts);
  if (known && areSame(known.estimates, estimates)) return known.skills;
  const skills = leafSkills(pool, relations, counts, estimates);
  cache.set(counts, { estimates, skills });
  return skills;
}

function areSame(a: Float64Array | undefined, b: Float64Array | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.length === b.length && a.every((value, at) => Object.is(value, b[at]));
}

function leafSkills(
  pool: Pool,
  relations: LeafRelations,
  counts: LeafCounts,
  estimates: Float64Array | undefined,
): LeafSkill[] {
  let memberships = 0;
  for (const samples of counts.samples) memberships += samples;
  const skills: LeafSkill[] = [];
  for (const [leaf, samples] of counts.samples.entries()) {
    if (samples === 0) continue;
    const correct = counts.correct[leaf] ?? 0;
    const wrong = counts.wrong[leaf] ?? 0;
    const interval = wilson(correct, correct + wrong);
    const estimate = estimates?.[leaf] ?? NaN;
    skills.push({
      path: pool.tree.pathOf(relations.nodes[leaf] ?? 0),
      ...{ samples, correct, wrong },
      accuracy: correct + wrong > 0 ? correct / (correct + wrong) : null,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      ...(!Number.isNaN(estimate) && { estimate }),
      poolShare: samples / memberships,
    });
  }
  return skills;
}
