import { problemKey } from '../dataset/sample';
import type { IndexStore } from '../store/open';
import type { LocatedSample } from '../store/samples';
import type { Result } from './resultRow';

export type Match = { sample: LocatedSample } | { reason: string };

/**
 * Finds the sample that a result belongs to. The problem text decides where it is given and in the index, because
 * ids such as 0, 1, 2 mean something else in every file; else the id does. An id that stands for different problems,
 * or for a problem that reads differently, matches nothing: nothing is guessed.
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
    const [byText] = question === undefined ? [] : this.store.samples.byProblem(problemKey(question));
    if (byText) return { sample: byText };
    if (id === undefined) return { reason: 'no sample has this problem text' };
    const found = this.store.samples.byId(id);
    const [first] = found;
    if (!first) return { reason: question === undefined ? 'no sample has this id' : 'no sample has this id or text' };
    if (found.some((sample) => sample.problem !== first.problem))
      return {
        reason: `the id stands for different problems: ${found.map((sample) => this.place(sample)).join(', ')}`,
      };
    if (question !== undefined && folded(question) !== folded(this.textOf(first)))
      return { reason: `the id is that of another problem, ${this.place(first)}` };
    return { sample: first };
  }

  private place({ scan, line }: LocatedSample): string {
    return `${this.pathOf.get(scan) ?? 'a dataset'}:${line}`;
  }
}

/** What is left of a text when white space, letter case and dollar signs do not count. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[\s$]+/gu, '');
}
