/** What was found out about the samples of a pool, beside the selection itself. Absent parts were not asked for. */
export interface FitSummary {
  tokens?: {
    /** By what tokens were counted, in words. */
    name: string;
    /** Whether a tokenizer counted, and not a rule of thumb. */
    exact: boolean;
    /** Of all selected samples together, and of the longest one. */
    selected: number;
    longest: number;
  };
  /**
   * `skipped`: rows of the file that hold no problem. `samples`: of the pool, that are problems of it. `isCorpus`: the file
   * is in the pool itself.
   */
  benchmarks?: { file: string; problems: number; skipped: number; samples: number; isCorpus?: true }[];
  /** Clusters of near-identical problems, and the samples in them. */
  clusters?: { clusters: number; samples: number };
  /** Teacher traces by what became of judging them. */
  traces?: { correct: number; wrong: number; unknown: number; missing: number };
}

/** Where a sample lies. */
export interface SamplePlace {
  id: string;
  dataset: string;
  /** 1-based. */
  line: number;
}

/** A sample that was left out as a problem of a benchmark. */
export interface BenchmarkFinding extends SamplePlace {
  benchmark: string;
  benchmarkLine: number;
  benchmarkId?: string;
  /** `ngram`: a run of words is in both; `near`: the whole texts are nearly the same. */
  how: 'ngram' | 'near';
  /** The longest run of words in both. */
  shared: string;
  /** Shared runs of two words over all of both, 0..1. */
  similarity: number;
}

/** Samples whose problems are nearly the same. */
export interface ClusterFinding {
  /** The beginning of the first one's problem text. */
  problem: string;
  samples: (SamplePlace & { selected: boolean })[];
  /** Samples beyond those named. */
  more: number;
}

/** The findings one by one, as many of each kind as asked for. */
export interface FitFindings {
  benchmarks: BenchmarkFinding[];
  /** Clusters of which one is selected come first, then the largest. */
  clusters: ClusterFinding[];
  /** Samples left out for their teacher traces. */
  traces: SamplePlace[];
}
