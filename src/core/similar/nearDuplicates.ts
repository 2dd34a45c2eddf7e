import { createHash } from 'node:crypto';
import { breathe, unattended, type Job } from '../job/job';
import { Groups } from './groups';
import { jaccard, shingled, type Shingled } from './shingles';
import { SimilarIndex } from './similarIndex';

/** Shared shingles (Jaccard) from which two texts count as nearly the same. */
export const nearThreshold = 0.8;

const textsAtOnce = 256;

export interface NearOptions {
  /** Least Jaccard similarity, 0..1. */
  threshold?: number;
  /** Whether numbers, signs and single letters must be the same too, so that exercises of one template stay apart. */
  sameFormula?: boolean;
}

/**
 * Groups texts that are nearly the same. Candidates come from a {@link SimilarIndex}; each is verified by its exact
 * similarity. Being alike is not transitive: a text joins the group of the first text that it is alike to, and is
 * compared with all candidates, so that two groups with a text between them become one. Texts may come one after the other:
 * of each only its hashes are held, some 4 bytes a word.
 * @returns for each text the number of the first text of its group, which is its own when it is like none before it
 */
export async function nearDuplicates(
  texts: Iterable<string> | AsyncIterable<string>,
  { threshold = nearThreshold, sameFormula = false }: NearOptions = {},
  job: Job = unattended,
): Promise<Uint32Array> {
  const index = new SimilarIndex();
  /** With its formula only where that is compared. */
  const known: Shingled[] = [];
  /** Of the text with a number in the index. */
  const textAt: number[] = [];
  const sameSet = new Map<string, number>();
  const groups = new Groups();
  let at = -1;
  for await (const text of texts) {
    groups.grow(++at + 1);
    const one = comparable(text, sameFormula);
    // Texts with the same shingles would fill their buckets; one stands for all.
    const set = createHash('sha256').update(one.formula).update(one.shingles).digest('base64');
    const twin = sameSet.get(set);
    if (twin !== undefined && one.shingles.length > 0) groups.join(twin, at);
    else {
      sameSet.set(set, at);
      for (const candidate of index.candidates(one.shingles)) {
        const other = known[candidate];
        if (!other || (sameFormula && other.formula !== one.formula)) continue;
        const first = textAt[candidate] ?? at;
        if (groups.first(first) !== groups.first(at) && jaccard(one.shingles, other.shingles) >= threshold)
          groups.join(first, at);
      }
      index.add(one.shingles);
      known.push(one);
      textAt.push(at);
    }
    if (at % textsAtOnce === textsAtOnce - 1) await breathe(job);
  }
  return groups.firsts();
}

function comparable(text: string, sameFormula: boolean): Shingled {
  const { shingles, formula } = shingled(text);
  return { shingles, formula: sameFormula ? formula : '' };
}
