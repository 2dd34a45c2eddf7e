import { problemKey } from '../dataset/sample';
import type { IndexStore } from '../store/open';
import { sampleId, type LocatedSample } from '../store/samples';
import type { Result } from './resultRow';

/** `byId` says that the id names this very sample, and not only its problem. */
export type Match = { sample: LocatedSample; byId: boolean } | { reason: string };

/** Problems of an ambiguous id that are named. */
const placesNamed = 5;

/**
 * Finds the sample that a result belongs to. The problem text decides where it is given and in the index, because
 * ids such as 0, 1, 2 mean something else in every file; else the id does. An id that stands for different problems,
 * in one dataset or in several, or for a problem that reads differently, matches nothing: nothing is guessed.
 */
export class SampleMatcher {
  /** Dataset path by scan. */
  private readonly pathOf: Map<number, string>;

  /** @param textOf the problem text of a sample, for comparison */
  constructor(
    private readonly store: IndexStore,
    private readonly textOf: (sample: LocatedSample) => string,
  ) {
    this.pathOf = new Map(store.datasets.all().flatMap(({ path, scan }) => (scan ? [[scan.id, path] as const] : [])));
  }

  match({ id, question }: Pick<Result, 'id' | 'question'>): Match {
    const sameText = question === undefined ? [] : this.store.samples.byProblem(problemKey(question));
    const [byText] = sameText;
    if (byText) {
      const named = sameText.find((sample) => sampleId(sample) === id);
      return { sample: named ?? byText, byId: named !== undefined };
    }
    if (id === undefined) return { reason: 'no sample has this problem text' };
    return this.matchId(id, question);
  }

  private matchId(id: string, question: string | undefined): Match {
    const candidates = this.problemsOf(id);
    const [first] = candidates;
    if (!first) return { reason: question === undefined ? 'no sample has this id' : 'no sample has this id or text' };
    const fitting =
      question === undefined
        ? candidates
        : candidates.filter((sample) => folded(this.textOf(sample)) === folded(question));
    const [only, ...others] = fitting;
    if (only && others.length === 0) return { sample: only, byId: true };
    if (candidates.length === 1) return { reason: `the id is that of another problem, ${this.place(first)}` };
    const more = candidates.length > placesNamed ? ', ...' : '';
    const places = candidates.slice(0, placesNamed).map((sample) => this.place(sample));
    return { reason: `the id stands for different problems: ${places.join(', ')}${more}` };
  }

  /** The first sample of each problem that an id may mean: `7` also means what the index tells apart as `7#2`. */
  private problemsOf(id: string): LocatedSample[] {
    const first = new Map<string, LocatedSample>();
    const { samples } = this.store;
    for (const sample of [...samples.byId(id), ...samples.problemsWithOwnId(id, placesNamed + 1)])
      if (!first.has(sample.problem)) first.set(sample.problem, sample);
    return [...first.values()];
  }

  private place({ scan, line }: LocatedSample): string {
    return `${this.pathOf.get(scan) ?? 'a dataset'}:${line}`;
  }
}

/** What is left of a text when white space, letter case and dollar signs do not count. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[\s$]+/gu, '');
}
