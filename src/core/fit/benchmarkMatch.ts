import { breathe, type Job } from '../job/job';
import { formOfWords, nearIdentity, problemBanding, problemSketch, problemThreshold } from '../similar/problemForm';
import type { ProblemForm } from '../similar/problemForm';
import { problemWords, type ProblemWords } from '../similar/problemWords';
import { wordHash } from '../similar/shingles';
import { SimilarIndex } from '../similar/similarIndex';
import type { Benchmark, BenchmarkProblem } from './benchmarkFile';

/** Words in a row that two texts do not share by chance; the paper that introduced the check took 13. */
export const defaultNgram = 13;

/** Problems of a benchmark that are read before others may run. */
const problemsAtOnce = 500;

/** A run of words that so many problems of a benchmark share is a phrase, as instructions for the answer are. */
const phraseFrom = 3;

/** Why a problem counts as one of a benchmark. */
export interface BenchmarkHit {
  /** Line of the benchmark's problem, and its id where it has one. */
  line: number;
  id?: string;
  /** `ngram`: a run of words is in both; `near`: the whole texts are nearly the same. */
  how: 'ngram' | 'near';
  /** The longest run of words in both, without the names of variables; of `near` without such a run, all words. */
  shared: string;
  /** Shared runs of two words over all of both, 0..1. */
  similarity: number;
}

interface Known extends BenchmarkProblem {
  form: ProblemForm;
  words: string[];
}

/** Looks problems up in a benchmark. Some 40 microseconds a problem. */
export class BenchmarkMatcher {
  private readonly known: Known[] = [];
  private readonly similar = new SimilarIndex(problemBanding);
  /** Problems of the benchmark by the hash of each of their runs. */
  private readonly runs = new Map<number, number[]>();

  /**
   * Reads a benchmark in one go, some 4,000 problems a second.
   * @param ngram words of a run
   */
  constructor(
    { problems }: Pick<Benchmark, 'problems'>,
    private readonly ngram: number,
  ) {
    for (const problem of problems) this.add(problem);
    this.dropPhrases();
  }

  /** Reads a benchmark and lets others run meanwhile. */
  static async build(
    { problems, name }: Pick<Benchmark, 'problems' | 'name'>,
    ngram: number,
    job: Job,
  ): Promise<BenchmarkMatcher> {
    const matcher = new BenchmarkMatcher({ problems: [] }, ngram);
    for (const [at, problem] of problems.entries()) {
      matcher.add(problem);
      if (at % problemsAtOnce < problemsAtOnce - 1) continue;
      job.report({ step: `Reading ${name}`, done: at + 1, total: problems.length, unit: 'samples' });
      await breathe(job);
    }
    matcher.dropPhrases();
    return matcher;
  }

  /** The problem of the benchmark that a text is, or holds; undefined for one that is none. */
  find(text: string): BenchmarkHit | undefined {
    const read = problemWords(text);
    const form = formOfWords(read);
    const words = wordsOf(read);
    return this.nearest(form, words) ?? this.overlapping(form, words);
  }

  private add(problem: BenchmarkProblem): void {
    const read = problemWords(problem.text);
    const [form, words] = [formOfWords(read), wordsOf(read)];
    const at = this.known.push({ ...problem, form, words }) - 1;
    this.similar.addSketched(problemSketch(form) ?? new Uint32Array(problemBanding.bands));
    for (const run of new Set(this.runsOf(words))) {
      const holders = this.runs.get(run);
      if (holders) holders.push(at);
      else this.runs.set(run, [at]);
    }
  }

  private dropPhrases(): void {
    for (const [run, holders] of this.runs) if (holders.length >= phraseFrom) this.runs.delete(run);
  }

  private nearest(form: ProblemForm, words: string[]): BenchmarkHit | undefined {
    const sketch = problemSketch(form);
    let best: { known: Known; similarity: number } | undefined;
    for (const at of sketch ? this.similar.candidatesOf(sketch) : []) {
      const known = this.known[at];
      const similarity = known ? nearIdentity(known.form, form) : 0;
      if (known && similarity >= problemThreshold && similarity > (best?.similarity ?? 0)) best = { known, similarity };
    }
    return best && this.hit('near', best.known, words, best.similarity);
  }

  private overlapping(form: ProblemForm, words: string[]): BenchmarkHit | undefined {
    const counts = new Map<number, number>();
    for (const run of new Set(this.runsOf(words)))
      for (const at of this.runs.get(run) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
    const ranked = [...counts].sort(([one, runs], [other, more]) => more - runs || one - other);
    for (const [at] of ranked) {
      const known = this.known[at];
      if (!known) continue;
      const hit = this.hit('ngram', known, words, nearIdentity(known.form, form));
      // Hashes of 32 bits: the words decide.
      if (hit.shared.split(' ').length >= this.ngram) return hit;
    }
    return undefined;
  }

  private hit(how: BenchmarkHit['how'], { line, id, words }: Known, other: string[], similarity: number): BenchmarkHit {
    return { line, ...(id !== undefined && { id }), how, shared: longestRun(words, other), similarity };
  }

  private *runsOf(words: readonly string[]): Generator<number> {
    const hashes = words.map(wordHash);
    for (let at = 0; at + this.ngram <= hashes.length; at++) {
      let hash = 0;
      for (let i = at; i < at + this.ngram; i++) hash = Math.imul(hash ^ (hashes[i] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
      yield hash >>> 0;
    }
  }
}

/** The words, numbers and commands of a problem; signs alone make runs that formulas share by chance. */
function wordsOf({ spoken }: ProblemWords): string[] {
  return spoken.filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Words of a text in which a run is looked for. */
const wordsLooked = 5_000;

/** The longest run of words that stands in both; the first of several. O(words x words), for the few that are hits. */
function longestRun(all: readonly string[], others: readonly string[]): string {
  const [one, other] = [all.slice(0, wordsLooked), others.slice(0, wordsLooked)];
  let [length, end] = [0, 0];
  let before = new Uint16Array(other.length + 1);
  for (const [row, word] of one.entries()) {
    const here = new Uint16Array(other.length + 1);
    for (const [column, candidate] of other.entries()) {
      if (word !== candidate) continue;
      const run = (before[column] ?? 0) + 1;
      here[column + 1] = run;
      if (run > length) [length, end] = [run, row + 1];
    }
    before = here;
  }
  return one.slice(end - length, end).join(' ');
}
