import type { SkillShare } from '../../../src/protocol/selection';
import type { SkillPath } from '../../../src/protocol/values';

export type SkillColumn = 'skill' | 'samples' | 'accuracy' | 'pool' | 'selected' | 'shift';

export interface SkillOrder {
  column: SkillColumn;
  descending: boolean;
}

/** The widest gap first. */
export const weakestFirst: SkillOrder = { column: 'accuracy', descending: false };

/** The direction that a first press on a column's header gives: what one looks for stands on top. */
export function firstOrder(column: SkillColumn): SkillOrder {
  return { column, descending: column !== 'skill' && column !== 'accuracy' };
}

const names = new Intl.Collator('en', { numeric: true });

/**
 * The skills whose path holds every word of `filter`, in any case, in the given order. Leaves without a judged sample
 * come last under `accuracy`, whatever the direction: they are neither weak nor strong.
 *
 * O(n log n); 3,400 leaves take about 3 ms.
 */
export function arrangeSkills(skills: readonly SkillShare[], order: SkillOrder, filter: string): SkillShare[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = skills
    .map((skill) => ({ skill, text: textOf(skill.path) }))
    .filter(({ text }) => words.every((word) => text.includes(word)));
  const compare = comparisons[order.column];
  const sign = order.descending ? -1 : 1;
  kept.sort(
    (a, b) =>
      unjudgedLast(order, a.skill, b.skill) || sign * compare(a.skill, b.skill) || names.compare(a.text, b.text),
  );
  return kept.map(({ skill }) => skill);
}

/** Paths stay as they are while the temperature moves. */
const texts = new WeakMap<SkillPath, string>();

function textOf(path: SkillPath): string {
  const known = texts.get(path) ?? path.join(' ').toLowerCase();
  texts.set(path, known);
  return known;
}

/** Share of the selection minus share of the pool: above 0 the leaf is emphasised. */
export function shift(skill: SkillShare): number {
  return skill.selectedShare - skill.poolShare;
}

/** The longest bar stands for this share, rounded up to 1, 2 or 5 of a power of ten, so that it seldom changes. */
export function barScale(skills: readonly SkillShare[]): number {
  let longest = 0;
  for (const skill of skills) longest = Math.max(longest, skill.poolShare, skill.selectedShare);
  if (longest === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(longest));
  const step = [1, 2, 5, 10].find((one) => longest <= one * power * (1 + 1e-9)) ?? 10;
  return Math.min(1, step * power);
}

const comparisons: Record<SkillColumn, (a: SkillShare, b: SkillShare) => number> = {
  skill: (a, b) => names.compare(a.path.join(' '), b.path.join(' ')),
  samples: (a, b) => a.samples - b.samples,
  accuracy: byAccuracy,
  pool: (a, b) => a.poolShare - b.poolShare,
  selected: (a, b) => a.selectedShare - b.selectedShare,
  shift: (a, b) => shift(a) - shift(b),
};

/** Of equal accuracies the one with the lower upper end of its interval is the surer weakness. */
function byAccuracy(a: SkillShare, b: SkillShare): number {
  return (a.accuracy ?? 0) - (b.accuracy ?? 0) || (a.high ?? 1) - (b.high ?? 1);
}

function unjudgedLast(order: SkillOrder, a: SkillShare, b: SkillShare): number {
  if (order.column !== 'accuracy') return 0;
  return Number(a.accuracy === null) - Number(b.accuracy === null);
}
