import type { DocumentReading } from './documentFile';
import type { JsonPath } from './jsonParts';
import { verdictIn } from './readValue';
import type { RowResult } from './rowFormat';

/** Whether a document is an array of zeros and ones, by its beginning. */
export function isEvalTree(head: string): boolean {
  return /^\ufeff?\s*\[\s*(?:[01](?:\.0)?|true|false|null)\s*[,\]]/u.test(head);
}

/** Results as EvalTree takes them: an array of 0 and 1 in the order of the dataset, and nothing else. */
export class EvalTreeResults implements DocumentReading {
  readonly format = 'evaltree';
  readonly reason = 'it is an array of zeros and ones, one for each sample of a dataset in its order';
  readonly hasVerdicts = true;
  readonly hasAttempts = false;
  readonly hasExpected = false;
  readonly student: string | undefined;
  readonly notes: readonly string[] = [];
  readonly byPosition = true;

  wanted(path: JsonPath): boolean {
    return path.length === 0;
  }

  part(value: unknown, _path: JsonPath, at: number): RowResult {
    const verdict = value === null ? 'unknown' : verdictIn(value);
    if (verdict === undefined)
      return { code: 'bad-verdict', message: `Element ${at} is ${JSON.stringify(value).slice(0, 60)}, not 0 or 1.` };
    return { row: at, attempts: [{ text: undefined, verdict, truncated: false }] };
  }

  frame(): void {
    // Nothing is around the elements.
  }
}
