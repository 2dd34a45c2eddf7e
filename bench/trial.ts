/** A file that trials read; see `corpora.ts`. */
export type CorpusName = 'long' | 'short' | 'judged' | 'half-gigabyte' | 'five-gigabytes';

/** A generated file. */
export interface Corpus {
  /** Absolute path. */
  file: string;
  /** The made-up student's attempts at its problems. */
  student?: string;
  rows: number;
  bytes: number;
}

/** What one measurement gets; it runs in a process of its own. */
export interface Setting {
  /** Absent for trials that make their input themselves. */
  corpus?: Corpus;
  /** An empty folder of this measurement's own. */
  folder: string;
  /** A workspace whose index holds the corpus in full, where the trial asked for one. */
  indexed?: string;
}

/** What one measurement found, in the trial's unit, with numbers beside it for the record. */
export interface Measured {
  value: number;
  /** Of the process that does the work, where that is not the measuring one. */
  peakMB?: number;
  beside?: Readonly<Record<string, number>>;
}

/** What a process reports of one measurement. */
export interface Run extends Measured {
  /** Highest resident memory of the process, in MB (10^6 bytes). */
  peakMB: number;
  /** Processor time of all its threads, in seconds; says more than the clock where other programs run too. */
  cpuSeconds: number;
}

export type Measure = (setting: Setting) => Promise<Measured>;

export type Unit = 's' | 'ms' | 'MB' | 'bytes/row' | 'rows/s' | 'pairs/s' | 'x ideal';

/** At most a multiple of the peer's value, at most or at least a value of its own. */
export type Limit = { timesPeer: number } | { most: number } | { least: number };

/** One thing that is measured; only data, so that the list of all reads as a table. */
export interface Trial {
  name: string;
  /** In a line, for whoever reads the table. */
  what: string;
  /** Absent for trials that make their input themselves. */
  corpus?: CorpusName;
  /** A key of the table in `measures/index.ts`. */
  measure: string;
  unit: Unit;
  /** Trial that is measured in the same rounds and compared with. */
  peer?: string;
  limit?: Limit;
  /** Most memory that the process may take, in MB. */
  mostMB?: number;
  /** Asks for an index of the corpus that was built before the rounds. */
  needsIndex?: true;
  /** For values that do not vary; default: as many as asked for. */
  rounds?: 1;
  /** Only on request: takes minutes and gigabytes. */
  large?: true;
}
