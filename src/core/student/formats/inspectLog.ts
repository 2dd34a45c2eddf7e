import type { JsonPath } from './jsonParts';
import type { DocumentReading } from './documentFile';
import { checkFinished, InspectSamples } from './inspectSample';
import { isObject, objectIn, scalarText } from './readValue';
import type { ReadingWishes } from './result';
import type { RowResult } from './rowFormat';

const status = /"status"\s*:\s*"(success|started|cancelled|error)"/u;

/** Whether the beginning of a document is that of an Inspect log. */
export function isInspectLog(head: string): boolean {
  return status.test(head) && /"eval"\s*:\s*\{/u.test(head);
}

/** A log of Inspect AI as one JSON document: `{version, status, eval, results, samples: [...]}`. */
export class InspectLog implements DocumentReading {
  readonly format = 'inspect';
  readonly reason = 'it is a log of Inspect AI';
  readonly hasVerdicts = true;
  readonly hasAttempts = true;
  readonly hasExpected = true;
  readonly notes: readonly string[];
  student: string | undefined;
  private readonly samples: InspectSamples;

  /** @throws Refusal `unfinished-log`, by the beginning of the document already */
  constructor(
    private readonly file: string,
    head: string,
    private readonly wishes: ReadingWishes,
  ) {
    const said = status.exec(head)?.[1];
    if (said !== undefined) checkFinished(file, said, wishes);
    this.samples = new InspectSamples(file, wishes);
    this.notes = this.samples.notes;
  }

  wanted(path: JsonPath): boolean {
    return path.length === 1 && path[0] === 'samples';
  }

  part(value: unknown): RowResult {
    return this.samples.read(value);
  }

  frame(value: unknown): void {
    const log = isObject(value) ? value : {};
    checkFinished(this.file, log['status'], this.wishes);
    this.student = scalarText(objectIn(log, 'eval')['model']);
    this.samples.end();
  }
}
