import type { SftFormat } from './formats';

/** What a trainer does with rows that have more tokens than its limit. */
export interface TrainerCut {
  /** The key of its configuration that holds the limit. */
  setting: string;
  /** Its limit where the configuration says nothing. */
  own: number;
  /** `cut` keeps the start; `cut-both` cuts question and answer in proportion; `drop` leaves the row out. */
  how: 'cut' | 'cut-both' | 'drop';
}

const cuts: { readonly [Name in SftFormat]: TrainerCut | undefined } = {
  'llama-factory': { setting: 'cutoff_len', own: 2_048, how: 'cut-both' },
  trl: { setting: 'max_length', own: 1_024, how: 'cut' },
  unsloth: { setting: 'max_length', own: 1_024, how: 'cut' },
  axolotl: { setting: 'sequence_len', own: 512, how: 'drop' },
  // A service has limits of its own, and plain messages have no trainer.
  openai: undefined,
  messages: undefined,
};

/** How a format's trainer cuts; undefined where nothing is known of it. */
export function trainerCut(format: SftFormat): TrainerCut | undefined {
  return cuts[format];
}

/** Where a row of the set came from. */
export interface RowPlace {
  dataset: string;
  line: number;
  id: string;
}

/** A row that is over a limit: its number in the set from 1 on, and its tokens. */
export interface LongRow extends RowPlace {
  row: number;
  tokens: number;
}

/** Tokens of a row: of its prompt, of its answer, and of the answer up to the end of its box; all of it where it has none. */
export interface RowTokens {
  prompt: number;
  answer: number;
  needed: number;
}

/** What a limit does to a set. */
export interface CutOffAt {
  /** Tokens. */
  limit: number;
  /** Rows that are cut or dropped. */
  over: number;
  /** Rows of these that lose their boxed answer, which is all of them where rows are dropped. */
  answerLost: number;
  /** Rows of these whose question alone fills the limit: they are cut before their answer begins, and trainers leave them out. */
  unanswered: number;
}

/** Rows that are named; the longest come first. */
const named = 10;

/** Lengths of rows that were looked at elsewhere: three numbers a row, and the longest by their place among these rows. */
export interface AddedLengths {
  numbers: Uint32Array;
  longest: LongRow[];
}

/** Tokens of the rows of a set, to say what a limit does to it. 12 bytes a row. */
export class RowLengths {
  private count = 0;
  /** For each row the tokens of its prompt, of its answer, and of the answer up to the end of its box. */
  private numbers = new Uint32Array(3 * 1_024);
  private longestRows: LongRow[] = [];

  add({ prompt, answer, needed }: RowTokens, place: RowPlace): void {
    this.makeRoom(1);
    const at = 3 * this.count;
    [this.numbers[at], this.numbers[at + 1], this.numbers[at + 2]] = [prompt, answer, needed];
    this.count++;
    this.name({ row: this.count, tokens: prompt + answer, ...placeOf(place) });
  }

  /** Adds rows that follow those that are here already. */
  append({ numbers, longest }: AddedLengths): void {
    const rows = numbers.length / 3;
    this.makeRoom(rows);
    this.numbers.set(numbers, 3 * this.count);
    for (const long of longest) this.name({ ...long, row: this.count + long.row });
    this.count += rows;
  }

  /** What was added since the last time; it is forgotten here. */
  handOver(): AddedLengths {
    const added = { numbers: this.numbers.slice(0, 3 * this.count), longest: this.longestRows };
    this.count = 0;
    this.longestRows = [];
    return added;
  }

  private makeRoom(rows: number): void {
    const needed = 3 * (this.count + rows);
    if (needed <= this.numbers.length) return;
    const grown = new Uint32Array(Math.max(needed, 2 * this.numbers.length));
    grown.set(this.numbers);
    this.numbers = grown;
  }

  /** Tokens of the longest row. */
  get longest(): number {
    return this.longestRows[0]?.tokens ?? 0;
  }

  /** Tokens of all rows. */
  get total(): number {
    let total = 0;
    for (let at = 0; at < this.count; at++) total += this.tokensOf(at);
    return total;
  }

  at(limit: number, { how }: TrainerCut): CutOffAt {
    const result: CutOffAt = { limit, over: 0, answerLost: 0, unanswered: 0 };
    for (let at = 0; at < this.count; at++) {
      if (this.tokensOf(at) <= limit) continue;
      result.over++;
      const [prompt = 0, answer = 0, needed = 0] = this.numbers.subarray(3 * at, 3 * at + 3);
      const kept = answerKept(prompt, answer, limit, how);
      if (kept < needed) result.answerLost++;
      if (kept === 0 && how !== 'drop') result.unanswered++;
    }
    return result;
  }

  /** The longest of the rows over a limit. */
  rowsOver(limit: number): LongRow[] {
    return this.longestRows.filter(({ tokens }) => tokens > limit);
  }

  private tokensOf(at: number): number {
    return (this.numbers[3 * at] ?? 0) + (this.numbers[3 * at + 1] ?? 0);
  }

  private name(long: LongRow): void {
    const rows = this.longestRows;
    if (rows.length === named && long.tokens <= (rows.at(-1)?.tokens ?? 0)) return;
    const before = rows.findIndex(({ tokens }) => tokens < long.tokens);
    rows.splice(before < 0 ? rows.length : before, 0, long);
    rows.length = Math.min(rows.length, named);
  }
}

/** A place alone, of something that has more. */
function placeOf({ dataset, line, id }: RowPlace): RowPlace {
  return { dataset, line, id };
}

/**
 * Tokens of an answer that a trainer keeps of a row over its limit. LLaMA-Factory gives each side its share of the limit,
 * and all the rest to the other where one side is short: less than half the limit.
 */
export function answerKept(prompt: number, answer: number, limit: number, how: TrainerCut['how']): number {
  switch (how) {
    case 'drop':
      return 0;
    case 'cut':
      return Math.max(0, Math.min(answer, limit - prompt));
    case 'cut-both': {
      if (2 * answer < limit) return answer;
      // In the order in which it calculates: another one rounds otherwise.
      const share = 2 * prompt < limit ? limit - prompt : Math.floor(limit * (answer / (prompt + answer)));
      return Math.min(answer, share);
    }
  }
}

/** Limits are written in steps of this, so that a set's configuration does not change with every row. */
const step = 1_024;

/** By how much an estimate may be too low. */
const estimateError = 4 / 3;

/**
 * The limit to train a set with: at least the paper's, and so high that no row is cut.
 * @param exact whether the tokens were counted by the student's tokenizer, and not estimated
 */
export function limitFor(longest: number, exact: boolean, least: number): number {
  return Math.max(least, Math.ceil((exact ? longest : longest * estimateError) / step) * step);
}
