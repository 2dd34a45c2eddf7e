import type { Job } from '../job/job';
import { Groups } from '../similar/groups';
import {
  nearIdentity,
  problemBanding,
  problemForm,
  problemShingle,
  problemSketch,
  problemThreshold,
  type ProblemForm,
} from '../similar/problemForm';
import { SimilarIndex } from '../similar/similarIndex';
import type { NearPair } from '../store/fit';
import type { IndexStore } from '../store/open';
import { writeAside } from '../store/writeAside';
import { CorpusRows } from '../student/corpusRows';
import { problemTexts, type ProblemText } from './problemVisit';

/** Changes with everything that decides which problems are nearly the same. */
const reading = `near-problems 1 ${problemShingle} ${problemThreshold} ${problemBanding.bands}x${problemBanding.rows}`;

/** Forms that are kept at hand; the texts of others are read again when they are compared. */
const mostForms = 50_000;

/** Problems of the index that are nearly the same. */
export interface NearClusters {
  /** Pairs that hold clusters together: as many as are needed, not all there are. */
  readonly pairs: readonly NearPair[];
  /** The first problem of the cluster of each problem that is in one. */
  readonly first: ReadonlyMap<string, string>;
}

/**
 * Finds the problems of all corpora that are nearly the same, and keeps what was found in the index: later calls look at
 * new problems only. Being alike is passed on: problems are in one cluster when others between them are alike in turn.
 * @throws Refusal that the index cannot be written or a corpus not be read
 */
export async function nearClusters(store: IndexStore, job: Job): Promise<NearClusters> {
  return await writeAside(store, async (writing) => {
    const number = writing.fit.reading(reading, true);
    const present = new Set(writing.fit.problems());
    forgetGone(writing, number, present);
    using rows = await CorpusRows.open(writing, job);
    const finder = new Finder(writing, number, rows);
    const wanted = finder.unknownOf(present);
    for await (const texts of problemTexts(writing, wanted, 'Comparing problems', job)) {
      await writing.turnToWrite(job);
      finder.add(texts);
    }
    return clustersOf(writing.fit.pairs(number));
  });
}

/** What clusters a list of pairs makes up. */
function clustersOf(pairs: readonly NearPair[]): NearClusters {
  const problems = [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].sort();
  const numberOf = new Map(problems.map((problem, at) => [problem, at]));
  const groups = new Groups(problems.length);
  for (const { one, other } of pairs) groups.join(numberOf.get(one) ?? 0, numberOf.get(other) ?? 0);
  return { pairs, first: new Map(problems.map((problem, at) => [problem, problems[groups.first(at)] ?? problem])) };
}

/**
 * Where a problem of a cluster is gone, the others of it are compared anew: they may have been alike only through it.
 */
function forgetGone(store: IndexStore, number: number, present: ReadonlySet<string>): void {
  const gone = store.fit.sketches(number).flatMap(({ problem }) => (present.has(problem) ? [] : [problem]));
  if (gone.length === 0) return;
  const { first } = clustersOf(store.fit.pairs(number));
  const torn = new Set(gone.flatMap((problem) => first.get(problem) ?? []));
  const anew = [...first].flatMap(([problem, cluster]) => (torn.has(cluster) ? [problem] : []));
  store.transaction(() => {
    for (const problem of [...gone, ...anew]) store.fit.removeSketch(number, problem);
  });
}

/** Compares problems with all before them. */
class Finder {
  private readonly similar = new SimilarIndex(problemBanding);
  /** Of the problem with a number in `similar`. */
  private readonly problems: string[] = [];
  private readonly known = new Set<string>();
  /** By all bands: of problems that are the same to the sketch one stands for all, or their buckets would fill. */
  private readonly twins = new Map<string, string>();
  private readonly forms = new Map<string, ProblemForm>();
  /** Towards the problem that stands for a cluster: within one nothing more need be compared. */
  private readonly towards = new Map<string, string>();

  constructor(
    private readonly store: IndexStore,
    private readonly number: number,
    private readonly rows: CorpusRows,
  ) {
    const { first } = clustersOf(store.fit.pairs(number));
    for (const [problem, cluster] of first) if (problem !== cluster) this.towards.set(problem, cluster);
    for (const { problem, bands } of store.fit.sketches(number)) {
      this.known.add(problem);
      if (bands.length === 0) continue;
      const sketch = new Uint32Array(Uint8Array.from(bands).buffer);
      const twin = sketch.join();
      if (first.has(problem) && this.twins.has(twin)) continue;
      this.enter(problem, sketch, twin);
    }
  }

  unknownOf(present: Iterable<string>): Set<string> {
    return new Set([...present].filter((problem) => !this.known.has(problem)));
  }

  /** Compares some problems and stores what was found, all of it or nothing. */
  add(texts: readonly ProblemText[]): void {
    this.store.transaction(() => {
      for (const { problem, text } of texts) {
        const form = problemForm(text);
        const sketch = problemSketch(form);
        const bands = sketch ? new Uint8Array(sketch.buffer) : new Uint8Array(0);
        this.store.fit.setSketch(this.number, { problem, bands });
        if (sketch) this.compare(problem, form, sketch);
      }
    });
  }

  private compare(problem: string, form: ProblemForm, sketch: Uint32Array): void {
    const key = sketch.join();
    const twin = this.twins.get(key);
    if (twin !== undefined && this.join(twin, problem, form)) return;
    for (const at of this.similar.candidatesOf(sketch)) this.join(this.problems[at] ?? '', problem, form);
    this.enter(problem, sketch, key);
    if (this.forms.size >= mostForms) this.forms.clear();
    this.forms.set(problem, form);
  }

  private join(one: string, other: string, form: ProblemForm): boolean {
    const [cluster, another] = [this.clusterOf(one), this.clusterOf(other)];
    if (cluster === another) return true;
    const known = this.formOf(one);
    const similarity = known ? nearIdentity(known, form) : 0;
    if (similarity < problemThreshold) return false;
    this.store.fit.addPair(this.number, { one, other, similarity });
    this.towards.set(another, cluster);
    return true;
  }

  private clusterOf(problem: string): string {
    let at = problem;
    for (let next = this.towards.get(at); next !== undefined; next = this.towards.get(at)) at = next;
    return at;
  }

  private formOf(problem: string): ProblemForm | undefined {
    const form = this.forms.get(problem);
    if (form) return form;
    for (const sample of this.store.samples.byProblem(problem)) {
      const text = this.rows.problemText(sample);
      if (text !== undefined) return problemForm(text);
    }
    return undefined;
  }

  private enter(problem: string, sketch: Uint32Array, twin: string): void {
    this.similar.addSketched(sketch);
    this.problems.push(problem);
    if (!this.twins.has(twin)) this.twins.set(twin, problem);
  }
}
