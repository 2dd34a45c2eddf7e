import { breathe, type Job } from '../../job/job';

/** Pairs of sets that are compared between two breaths. */
const pairsAtOnce = 200_000;

/**
 * Cohen's kappa (Educational and Psychological Measurement 20, 1960) of two annotators that each gave every sample one
 * label: (observed - expected) / (1 - expected) agreement, expected from how often each of them uses each label.
 * @param pairs the two labels of each sample
 * @returns 1 at full agreement, 0 at what chance gives; null when both used one and the same label throughout
 */
export function cohensKappa(pairs: readonly (readonly [number, number])[]): number | null {
  const usedByA = new Map<number, number>();
  const usedByB = new Map<number, number>();
  let same = 0;
  for (const [a, b] of pairs) {
    usedByA.set(a, (usedByA.get(a) ?? 0) + 1);
    usedByB.set(b, (usedByB.get(b) ?? 0) + 1);
    if (a === b) same++;
  }
  let expected = 0;
  for (const [label, count] of usedByA) expected += (count * (usedByB.get(label) ?? 0)) / pairs.length ** 2;
  return pairs.length === 0 || expected === 1 ? null : (same / pairs.length - expected) / (1 - expected);
}

/**
 * Cohen's kappa of one yes/no question, from counts.
 * @param both said yes by both; `a` and `b` by each of them, of `all` samples
 */
export function kappaOfCounts({ both, a, b, all }: { both: number; a: number; b: number; all: number }): number | null {
  const observed = (all - a - b + 2 * both) / all;
  const expected = (a * b + (all - a) * (all - b)) / all ** 2;
  return all === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
}

/** |a and b| / |a or b| of two ascending lists; 1 for two empty ones. */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  const shared = sharedBy(a, b);
  const all = a.length + b.length - shared;
  return all === 0 ? 1 : shared / all;
}

/** How many numbers two ascending lists have in common. */
export function sharedBy(a: readonly number[], b: readonly number[]): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return shared;
}

/**
 * Krippendorff's alpha of two annotators that gave every sample a set of labels, with the Jaccard distance between sets,
 * as Passonneau (LREC 2006) uses alpha for sets: 1 - observed / expected distance, the latter over all pairs of sets that
 * were given, whoever gave them. Takes O(distinct sets^2).
 * @param pairs the two sets of each sample, as ascending lists
 * @returns null when all sets are the same
 */
export async function krippendorffsAlpha(
  pairs: readonly (readonly [readonly number[], readonly number[]])[],
  job: Job,
): Promise<number | null> {
  const distinct = new Map<string, { set: readonly number[]; count: number }>();
  let observed = 0;
  for (const [a, b] of pairs) {
    observed += 1 - jaccard(a, b);
    for (const set of [a, b]) {
      const key = set.join();
      const known = distinct.get(key);
      if (known) known.count++;
      else distinct.set(key, { set, count: 1 });
    }
  }
  const values = [...distinct.values()];
  let expected = 0;
  let compared = 0;
  for (const [index, one] of values.entries()) {
    for (const other of values.slice(index + 1))
      expected += 2 * one.count * other.count * (1 - jaccard(one.set, other.set));
    compared += values.length - index;
    if (compared < pairsAtOnce) continue;
    compared = 0;
    await breathe(job);
  }
  const given = 2 * pairs.length;
  return expected === 0 ? null : 1 - observed / pairs.length / (expected / (given * (given - 1)));
}
