import { problemKey } from '../dataset/sample';
import { Refusal } from '../job/refusal';
import { foldedText } from '../similar/plainText';
import { jaccard, shingled } from '../similar/shingles';
import { nearThreshold } from '../similar/nearDuplicates';
import type { IndexStore } from '../store/open';
import { sampleId, type LocatedSample } from '../store/samples';
import type { CorpusTexts, SimilarSample } from './corpusTexts';
import type { FoundResult } from './formats/result';

/** How a result found its sample: by the problem's exact text, ... */
export const matchWays = ['text', 'id', 'row', 'folded', 'similar'] as const;
export type MatchWay = (typeof matchWays)[number];

/** A result and its sample. `byId` says that the id names this very sample, and not only its problem. */
export interface Matched {
  sample: LocatedSample;
  byId: boolean;
  way: MatchWay;
  /** Of texts that are nearly the same, 0..1. */
  similarity?: number;
}

/** A sample that a result nearly belongs to. */
export interface NearestSample {
  id: string;
  dataset: string;
  line: number;
  similarity: number;
}

/** Why a result belongs to no sample. */
export interface Unmatched {
  reason: string;
  nearest?: NearestSample;
}

export type Match = Matched | Unmatched;

type Sought = Pick<FoundResult, 'id' | 'row' | 'questions'>;

/** Problems of an ambiguous id that are named. */
const placesNamed = 5;

/** What a matcher looks at besides the index. */
export interface MatchSources {
  /** The problem text of a sample, for comparison. @throws Refusal when its corpus cannot be read */
  textOf: (sample: LocatedSample) => string;
  /** The texts of all corpora, read when first asked for. */
  texts: () => Promise<CorpusTexts>;
  /** The dataset that positions of results mean; undefined where positions mean nothing. */
  rowsOf: { scan: number; path: string } | undefined;
  /** Least similarity of texts that are nearly the same, 0..1; {@link nearThreshold} when absent. */
  similarity?: number | undefined;
}

/**
 * Finds the sample that a result belongs to. The problem text decides where it is given and in the index, because
 * ids such as 0, 1, 2 mean something else in every file; else the position, where a person has named the dataset that
 * positions mean; else the id; else the text without what does not count (see `plainText`); else a text that is
 * nearly the same and has the same numbers, signs and letters, if there is only one. An id that stands for different
 * problems, in one dataset or in several, or for a problem that reads differently, matches nothing: nothing is guessed.
 */
export class SampleMatcher {
  /** Least similarity of texts that are nearly the same. */
  readonly similarity: number;
  /** Dataset path by scan. */
  private readonly pathOf: Map<number, string>;

  constructor(
    private readonly store: IndexStore,
    private readonly sources: MatchSources,
  ) {
    this.similarity = sources.similarity ?? nearThreshold;
    this.pathOf = new Map(store.datasets.all().flatMap(({ path, scan }) => (scan ? [[scan.id, path] as const] : [])));
  }

  async match(sought: Sought): Promise<Match> {
    const exact = this.byExactText(sought) ?? this.byRow(sought);
    if (exact) return exact;
    const byId = sought.id === undefined ? undefined : this.byId(sought.id, sought.questions);
    if (byId && !('reason' in byId)) return byId;
    if (sought.questions.length === 0) return byId ?? { reason: this.noPlace(sought) };
    return this.byLikeText(sought, byId, await this.sources.texts());
  }

  private byExactText({ id, questions }: Sought): Matched | undefined {
    for (const question of questions) {
      const sameText = this.store.samples.byProblem(problemKey(question));
      const [byText] = sameText;
      if (!byText) continue;
      const named = sameText.find((sample) => sampleId(sample) === id);
      return { sample: named ?? byText, byId: named !== undefined, way: 'text' };
    }
    return undefined;
  }

  /** A text that came with the position must be that of the sample there. */
  private byRow({ row, questions }: Sought): Matched | undefined {
    const { rowsOf } = this.sources;
    const sample = rowsOf && row !== undefined ? this.store.samples.at(rowsOf.scan, row) : undefined;
    if (!sample || !this.readsAsAny(sample, questions)) return undefined;
    return { sample, byId: true, way: 'row' };
  }

  private byId(id: string, questions: readonly string[]): Matched | Unmatched | undefined {
    const candidates = this.problemsOf(id);
    const [first] = candidates;
    if (!first) return questions.length === 0 ? { reason: 'no sample has this id' } : undefined;
    const fitting = candidates.filter((sample) => this.readsAsAny(sample, questions));
    const [only, ...others] = fitting;
    if (only && others.length === 0) return { sample: only, byId: true, way: 'id' };
    if (candidates.length === 1) return { reason: `the id is that of another problem, ${this.place(first)}` };
    const more = candidates.length > placesNamed ? ', ...' : '';
    const places = candidates.slice(0, placesNamed).map((sample) => this.place(sample));
    return { reason: `the id stands for different problems: ${places.join(', ')}${more}` };
  }

  private byLikeText({ id, questions }: Sought, byId: Unmatched | undefined, texts: CorpusTexts): Match {
    for (const question of questions) {
      const same = texts.sameText(question);
      if (same === 'several')
        return { reason: 'several problems have this text but for spaces, letter case or layout' };
      if (same) return this.named(same, id, 'folded');
    }
    let nearest: SimilarSample | undefined;
    let reason =
      byId?.reason ?? (id === undefined ? 'no sample has this problem text' : 'no sample has this id or text');
    for (const question of questions) {
      const near = texts.nearest(question);
      const alike = near.filter((one) => one.sameFormula && one.similarity >= this.similarity);
      const [best] = alike;
      const problems = new Set(alike.map(({ sample }) => sample.problem));
      if (best && problems.size === 1)
        return { ...this.named(best.sample, id, 'similar'), similarity: best.similarity };
      if (problems.size > 1) reason = `${problems.size} problems have nearly this text`;
      if ((near[0]?.similarity ?? 0) > (nearest?.similarity ?? 0)) nearest = near[0];
      if (problems.size > 1) break;
    }
    return nearest ? { reason, nearest: this.described(nearest) } : { reason };
  }

  private named(sample: LocatedSample, id: string | undefined, way: MatchWay): Matched {
    const all = this.store.samples.byProblem(sample.problem);
    const named = all.find((one) => sampleId(one) === id);
    return { sample: named ?? sample, byId: named !== undefined, way };
  }

  /** Whether a sample has one of these texts or nearly so; the place of a sample speaks for it where no text is given. */
  private readsAsAny(sample: LocatedSample, questions: readonly string[]): boolean {
    if (questions.length === 0) return true;
    const text = this.sources.textOf(sample);
    return questions.some((question) => this.readsAs(text, question));
  }

  private readsAs(text: string, question: string): boolean {
    if (foldedText(text) === foldedText(question)) return true;
    const [one, other] = [shingled(text), shingled(question)];
    return one.formula === other.formula && jaccard(one.shingles, other.shingles) >= this.similarity;
  }

  /** The first sample of each problem that an id may mean: `7` also means what the index tells apart as `7#2`. */
  private problemsOf(id: string): LocatedSample[] {
    const first = new Map<string, LocatedSample>();
    const { samples } = this.store;
    for (const sample of [...samples.byId(id), ...samples.problemsWithOwnId(id, placesNamed + 1)])
      if (!first.has(sample.problem)) first.set(sample.problem, sample);
    return [...first.values()];
  }

  private noPlace({ row }: Sought): string {
    const { rowsOf } = this.sources;
    if (rowsOf && row !== undefined) return `${rowsOf.path} has no sample ${row}, counted from 0`;
    return 'the result has neither an id nor a problem text';
  }

  private described({ sample, similarity }: SimilarSample): NearestSample {
    const { scan, line } = sample;
    return { id: sampleId(sample), dataset: this.pathOf.get(scan) ?? '', line, similarity };
  }

  private place({ scan, line }: LocatedSample): string {
    return `${this.pathOf.get(scan) ?? 'a dataset'}:${line}`;
  }
}

/** The dataset whose rows are meant. @throws Refusal `no-dataset` */
export function rowsOfDataset(store: IndexStore, path: string): { scan: number; path: string; samples: number } {
  const scan = store.datasets.byPath(path)?.scan;
  if (scan) return { scan: scan.id, path, samples: scan.samples };
  const known = store.datasets.all().map((dataset) => dataset.path);
  throw new Refusal({
    code: 'no-dataset',
    message: `${path} is not in the index${known.length === 0 ? '' : `; it has ${known.join(', ')}`}.`,
    file: path,
    next: `Index it first: skill-gap index ${path}.`,
  });
}
