import type { JsonObject } from '../../jsonl/parseLine';
import type { FoundResult, ReadingWishes, ResultFormat, RowFault } from './result';

/** What a row says; undefined when it says nothing that counts. */
export type RowResult = (Partial<FoundResult> & Pick<FoundResult, 'attempts'>) | RowFault | undefined;

/** A file whose rows were recognised: reads them one by one, in order. */
export interface RowReading {
  readonly student: string | undefined;
  readonly reason: string;
  readonly notes: readonly string[];
  readonly hasVerdicts: boolean;
  readonly hasAttempts: boolean;
  readonly hasExpected: boolean;
  /** Looks at every row before any is read, where what a row means depends on the others. */
  survey?(row: JsonObject): void;
  /** After the last row was looked at. @throws Refusal when what was wished for is not there */
  surveyed?(): void;
  read(row: JsonObject): RowResult;
  /** After the last row: what earlier rows left open. */
  end?(): RowResult[];
}

/** A form of rows. */
export interface RowFormat {
  readonly format: ResultFormat;
  /**
   * Recognises a file by its first rows.
   * @param file absolute
   * @throws Refusal when it is of this form and cannot be used
   */
  recognise(rows: readonly JsonObject[], file: string, wishes: ReadingWishes): RowReading | undefined;
}

export function isFault(result: RowResult): result is RowFault {
  return result !== undefined && 'code' in result;
}
