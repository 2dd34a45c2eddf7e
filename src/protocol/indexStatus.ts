/** What the index of a workspace folder holds. */
export interface IndexStatus {
  datasets: DatasetStatus[];
  samples: number;
  /** Samples that have chains of the active tree. */
  annotated: number;
  tree: string | null;
  students: { name: string; attempts: number }[];
  selections: { name: string; created: string; requested: number; selected: number }[];
}

/** A corpus of the index. */
export interface DatasetStatus {
  /** Relative to the folder with `/`, absolute outside it. */
  path: string;
  samples: number;
  annotated: number;
  errors: number;
  warnings: number;
  /** False while a scan is under way or was broken off. */
  complete: boolean;
  /** Whether every line was parsed as a whole; otherwise there may be more errors than counted. */
  proven: boolean;
  /** Whether it has fields for teacher trace and expected answer, so that traces can be judged. */
  judgeable: boolean;
}
