import { breathe, type Job } from '../job/job';
import { foldedText } from '../similar/plainText';
import { jaccard, shingled } from '../similar/shingles';
import { SimilarIndex } from '../similar/similarIndex';
import { hash } from 'node:crypto';
import type { IndexStore } from '../store/open';
import type { LocatedSample } from '../store/samples';

/** Candidates whose texts are read again and compared: the others of a long list have hardly anything in common. */
const mostCompared = 16;
/** A nearest text with less in common is not worth naming. */
const worthNaming = 0.3;

/** A sample whose text is like one that was looked for. */
export interface SimilarSample {
  sample: LocatedSample;
  /** Shared runs of three words over all of both, 0..1. */
  similarity: number;
  /** Whether numbers, signs and single letters are the same. */
  sameFormula: boolean;
}

/**
 * The problem texts of all corpora, to be found by what they say rather than by every character. Holds some 250 bytes a
 * problem; the texts stay in their files. Reading 100,000 problems takes some seconds, so it is built when first needed.
 */
export class CorpusTexts {
  private readonly similar = new SimilarIndex();
  private readonly scans: number[] = [];
  private readonly rows: number[] = [];
  /** The number of the text with a folded form; -1 where different problems have the same. */
  private readonly folded = new Map<number, number>();
  private readonly problems = new Set<string>();

  private constructor(
    private readonly store: IndexStore,
    private readonly textOf: (sample: LocatedSample) => string | undefined,
  ) {}

  /** @param textOf the problem text of a sample; undefined when its corpus cannot be read */
  static async read(
    store: IndexStore,
    textOf: (sample: LocatedSample) => string | undefined,
    job: Job,
  ): Promise<CorpusTexts> {
    const texts = new CorpusTexts(store, textOf);
    const scans = store.datasets.all().flatMap(({ scan }) => (scan ? [scan] : []));
    const total = scans.reduce((sum, { samples }) => sum + samples, 0);
    let done = 0;
    for (const { id } of scans)
      for (const page of store.samples.pages(id, 500)) {
        for (const sample of page) texts.add(sample);
        done += page.length;
        job.report({ step: 'Reading problem texts', done, total, unit: 'samples' });
        await breathe(job);
      }
    return texts;
  }

  /** The sample whose text is the same in its folded form; `several` where problems differ in what folding drops. */
  sameText(text: string): LocatedSample | 'several' | undefined {
    const at = this.folded.get(foldedHash(text));
    if (at === undefined) return undefined;
    const sample = at < 0 ? undefined : this.sampleAt(at);
    if (at < 0) return 'several';
    // 52 bits of a hash: the text itself decides.
    const found = sample && this.textOf(sample);
    return found !== undefined && foldedText(found) === foldedText(text) ? sample : undefined;
  }

  /** Samples with a text like this one, the most alike first; those with little in common are left out. */
  nearest(text: string): SimilarSample[] {
    const sought = shingled(text);
    return this.similar
      .candidates(sought.shingles, mostCompared)
      .flatMap((at): SimilarSample[] => {
        const sample = this.sampleAt(at);
        const found = sample && this.textOf(sample);
        if (!sample || found === undefined) return [];
        const { shingles, formula } = shingled(found);
        return [{ sample, similarity: jaccard(sought.shingles, shingles), sameFormula: formula === sought.formula }];
      })
      .filter(({ similarity }) => similarity >= worthNaming)
      .sort((one, other) => other.similarity - one.similarity);
  }

  private add(sample: LocatedSample): void {
    if (this.problems.has(sample.problem)) return;
    const text = this.textOf(sample);
    if (text === undefined) return;
    this.problems.add(sample.problem);
    const key = foldedHash(text);
    const at = this.similar.add(shingled(text).shingles);
    this.scans.push(sample.scan);
    this.rows.push(sample.row);
    this.folded.set(key, this.folded.has(key) ? -1 : at);
  }

  private sampleAt(at: number): LocatedSample | undefined {
    const [scan, row] = [this.scans[at], this.rows[at]];
    return scan === undefined || row === undefined ? undefined : this.store.samples.at(scan, row);
  }
}

/** 52 bits of the SHA-256 of the folded text: a number that a double holds. */
function foldedHash(text: string): number {
  return Number.parseInt(hash('sha256', Buffer.from(foldedText(text), 'utf8'), 'hex').slice(0, 13), 16);
}
