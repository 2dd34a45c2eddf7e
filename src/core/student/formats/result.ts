import type { Problem, Verdict } from '../../../protocol/values';
import type { Job } from '../../job/job';

/** Forms of results files that are recognised by their content. */
export const resultFormats = [
  'columns',
  'attempts',
  'verdicts',
  'lm-eval',
  'lighteval',
  'inspect',
  'evalchemy',
  'openai-evals',
  'simple-evals',
  'evaltree',
  'exported',
] as const;
export type ResultFormat = (typeof resultFormats)[number];

/** One answer of the student, as a file has it. At least one of the text and the verdict. */
export interface GivenAttempt {
  text: string | undefined;
  /** A verdict that came with it; undefined when we are to judge. */
  verdict: Verdict | undefined;
  /** The file says that the attempt was cut off by a limit. */
  truncated: boolean;
  /** The file says that the attempt ended by itself. */
  finished?: boolean;
  /** What an index said of the attempt: its verdict is taken as it stands. `number` is 1-based. */
  stored?: { number: number; rule: string; answer: string | null };
}

/** What a file says of one problem. At least one of `id`, `row`, `questions` and `prompts`. */
export interface FoundResult {
  /** 1-based: the line, or where a file has no lines of its own, the number of the row or sample. */
  line: number;
  /** Where the line lies in the file's text; undefined where results are no lines. */
  span: { offset: number; length: number } | undefined;
  id: string | undefined;
  /** 0-based position in the data that the student was asked from. */
  row: number | undefined;
  /** Texts that may be the problem's, the likeliest first. */
  questions: string[];
  /** What the student was asked: the problem with whatever stood around it. */
  prompts: string[];
  /** The answers that the file itself expects. */
  expected: string[];
  attempts: GivenAttempt[];
}

/** A row that cannot be used; `code` is that of a `Problem`. */
export interface RowFault {
  code: string;
  message: string;
}

/** Results that were read together, and what is wrong with the rows between them. */
export interface ResultBatch {
  results: FoundResult[];
  problems: Problem[];
  /** Bytes read so far, of `size`. */
  read: number;
  size: number;
}

/** A results file that was recognised. */
export interface ResultSource {
  readonly format: ResultFormat;
  /** What the file was taken for and why, in words. */
  readonly reason: string;
  /** The student's name, when the file tells it; some tell it at their end. */
  readonly student: string | undefined;
  /** What a person should know of how the file is read; some of it is known only at its end. */
  readonly notes: readonly string[];
  /** Whether its results come as verdicts, so that no expected answer is needed. */
  readonly hasVerdicts: boolean;
  /** Whether its results have texts that can be judged anew. */
  readonly hasAttempts: boolean;
  /** Whether it holds the expected answers itself. */
  readonly hasExpected: boolean;
  /**
   * Whether damage is found only while it is read, so that nothing may be written before its end. Files of lines are
   * looked at as a whole before they are opened.
   */
  readonly whole: boolean;
  /** Whether results are known by nothing but their position, so that all must be there. */
  readonly byPosition: boolean;
  /** @throws Refusal `damaged-file`, `unfinished-log`, FileShrunk */
  read(job: Job): AsyncGenerator<ResultBatch>;
}

/** How a file is to be read. */
export interface ReadingWishes {
  /** `auto` recognises the file by its content. */
  format: ResultFormat | 'auto';
  student: string | undefined;
  /** Of lm-evaluation-harness: the filter whose rows count. */
  filter: string | undefined;
  /** Of logs with several: the metric or scorer whose value is the verdict. */
  metric: string | undefined;
  /** Whether logs of runs that did not end well are read too. */
  unfinished: boolean;
  /** Whether the good lines of a file with damaged ones are used. */
  keepGood: boolean;
}

/** How a file is read whose use was decided before: nothing in it is a reason to refuse it. */
export const readAnyhow: ReadingWishes = {
  format: 'auto',
  student: undefined,
  filter: undefined,
  metric: undefined,
  unfinished: true,
  keepGood: true,
};

/** A result with what nearly all of them leave out. */
export function foundResult(given: Partial<FoundResult> & Pick<FoundResult, 'line' | 'attempts'>): FoundResult {
  return { span: undefined, id: undefined, row: undefined, questions: [], prompts: [], expected: [], ...given };
}
