/** A file that decides what fits, as a recipe remembers it. */
export interface FitFile {
  /** Absolute, or as it was named relative to the workspace. */
  readonly file: string;
  /** Of its content when it was used; absent until then. */
  readonly digest?: string;
}

/** What samples must be like to be trained on, beside what the method asks for. All of it is optional. */
export interface FitRequest {
  /** The most tokens of a sample's training text; longer ones are left out. */
  readonly maxTokens?: number;
  /** The most tokens of all selected samples together. */
  readonly tokenBudget?: number;
  /** The student's `tokenizer.json`; tokens are estimated without one. */
  readonly tokenizer?: FitFile;
  /** Of problems that are nearly the same only one is taken. */
  readonly noDuplicates?: true;
  /** Benchmarks whose problems are left out. */
  readonly benchmarks?: readonly FitFile[];
  /** Words in a row that a problem must share with a benchmark's; absent: 13. */
  readonly ngram?: number;
  /** Teacher traces with a wrong answer are left out; `strict`: also those of which that is not known. */
  readonly verified?: 'wrong-out' | 'strict';
}

/** Whether a request asks for anything. */
export function asksForFit(fit: FitRequest): boolean {
  return Object.keys(fit).length > 0;
}
