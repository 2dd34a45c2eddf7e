import { breathe, type Job } from '../../job/job';
import { foldFurther } from '../walk/matchChildren';
import { blockingKeys, nameSimilarity, nameWords } from './nameWords';

/** A name that stands for others too. */
export interface MergedName {
  name: string;
  /** The other spellings, most similar first. */
  others: { name: string; similarity: number }[];
}

/** Two names that are alike, but not enough to be taken for one without being asked about. */
export interface NearNames {
  /** The more frequent one. */
  a: string;
  b: string;
  similarity: number;
}

export interface MergeOptions {
  /** Names at least this alike are one; 0..1. */
  threshold: number;
  /** Names at least this alike, but below the threshold, are listed as near; nothing is when absent. */
  nearFrom?: number;
}

export interface NameMerge {
  /** What each name is called in the tree; names that stay are not in it. */
  renamed: Map<string, string>;
  merged: MergedName[];
  /** Most alike first. */
  near: NearNames[];
}

const namesAtOnce = 200;

/**
 * Finds names that mean the same. The most frequent spelling stays, and takes the others in; each of these is like the
 * name that stays, never only like another one that it took in, so that likeness does not creep.
 * @param counts how many samples each name was given for
 */
export async function mergeNames(
  counts: ReadonlyMap<string, number>,
  { threshold, nearFrom = threshold }: MergeOptions,
  job: Job,
): Promise<NameMerge> {
  const spellings = spellingsOf(counts);
  const kept = new KeptNames(frequenciesOf(spellings));
  const result: NameMerge = { renamed: new Map(), merged: [], near: [] };
  const others = new Map<string, MergedName['others']>();
  const take = (into: string, some: readonly string[], similarity: number): void => {
    for (const name of some) result.renamed.set(name, into);
    others.set(into, [...(others.get(into) ?? []), ...some.map((name) => ({ name, similarity }))]);
  };
  for (const [index, { name, others: same }] of spellings.entries()) {
    if (index % namesAtOnce === 0) await breathe(job);
    const words = nameWords(name);
    const best = kept.mostLike(words);
    if (best && best.similarity >= threshold) {
      take(best.name, [name, ...same], best.similarity);
      continue;
    }
    if (best && best.similarity >= nearFrom) result.near.push({ a: best.name, b: name, similarity: best.similarity });
    kept.add(name, words);
    if (same.length > 0) take(name, same, 1);
  }
  for (const [name, list] of others)
    result.merged.push({ name, others: list.sort((a, b) => b.similarity - a.similarity) });
  result.near.sort((a, b) => b.similarity - a.similarity);
  return result;
}

interface Spellings {
  /** The most frequent spelling. */
  name: string;
  /** Differ in nothing but case, white space and punctuation. */
  others: string[];
}

/** The most frequent names first. */
function spellingsOf(counts: ReadonlyMap<string, number>): Spellings[] {
  const groups = new Map<string, string[]>();
  const byCount = (a: string, b: string): number => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
  for (const name of [...counts.keys()].sort(byCount)) {
    const form = foldFurther(name);
    groups.set(form, [...(groups.get(form) ?? []), name]);
  }
  return [...groups.values()]
    .map((names) => ({ names, count: names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0) }))
    .sort((a, b) => b.count - a.count || byCount(a.names[0] ?? '', b.names[0] ?? ''))
    .map(({ names: [name = '', ...others] }) => ({ name, others }));
}

function frequenciesOf(spellings: readonly Spellings[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { name } of spellings)
    for (const key of blockingKeys(nameWords(name))) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
  return frequencies;
}

interface Kept {
  name: string;
  words: string[];
  /** 0 is the most frequent. */
  rank: number;
}

/** Names that stay, found again by the rarer half of their words: names that are half alike share one of these. */
class KeptNames {
  private readonly byKey = new Map<string, Kept[]>();
  private count = 0;

  constructor(private readonly frequencies: ReadonlyMap<string, number>) {}

  add(name: string, words: string[]): void {
    const kept = { name, words, rank: this.count++ };
    for (const key of this.keysOf(words)) {
      const list = this.byKey.get(key);
      if (list) list.push(kept);
      else this.byKey.set(key, [kept]);
    }
  }

  /** Of equally alike names the first added, which is the most frequent. */
  mostLike(words: string[]): { name: string; similarity: number } | undefined {
    let best: (Kept & { similarity: number }) | undefined;
    for (const key of this.keysOf(words)) {
      for (const kept of this.byKey.get(key) ?? []) {
        const similarity = nameSimilarity(words, kept.words);
        const first =
          !best || similarity > best.similarity || (similarity === best.similarity && kept.rank < best.rank);
        if (first) best = { ...kept, similarity };
      }
    }
    return best;
  }

  private keysOf(words: string[]): string[] {
    const keys = blockingKeys(words).sort(
      (a, b) => (this.frequencies.get(a) ?? 0) - (this.frequencies.get(b) ?? 0) || (a < b ? -1 : 1),
    );
    return keys.slice(0, Math.floor(keys.length / 2) + 1);
  }
}
