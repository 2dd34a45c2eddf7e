import { createHash } from 'node:crypto';
import { closeSync, fstatSync, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../protocol/values';
import type { Job } from '../job/job';
import { fileRefusal } from '../jsonl/fileRefusal';
import type { JsonObject } from '../jsonl/parseLine';
import { readObjects } from '../jsonl/readObjects';
import { indexFailure } from '../store/indexFailure';
import { indexFolder } from '../store/open';
import { makeFolder } from '../jsonl/makeFolder';

/** An attempt as its file holds it: a results file of the form `attempts`, which can be imported anywhere. */
export interface WrittenAttempt {
  unique_id: string;
  question: string;
  /** The student's whole reply. */
  attempt: string;
  /** 1-based: several attempts at the same problem. */
  number: number;
  model: string;
  temperature: number;
  max_tokens: number;
  /** What the problem was put into, in the place of `{question}`. */
  prompt_template: string;
  /** How the reply ended; `length` when it was cut off by the limit of tokens. */
  finish: string;
  prompt_tokens: number;
  completion_tokens: number;
}

/** An attempt with the place of its line. */
export interface LocatedAttempt extends WrittenAttempt {
  offset: number;
  length: number;
}

const lineFeed = 0x0a;
/** Bytes that are looked at together for the last line end. */
const window = 64 * 1024;

/**
 * Where a student's attempts are kept, as absolute path. They were paid for, so that this file is their home and the
 * index only points into it.
 */
export function attemptsPath(workspace: string, student: string): string {
  const plain = student.replaceAll(/[^A-Za-z0-9._-]+/gu, '-').replaceAll(/^\.+/gu, '');
  // Names that differ in other characters only, or in letter case, must not share a file.
  const mark = createHash('sha256').update(student).digest('hex').slice(0, 8);
  const name = plain === student && plain === plain.toLowerCase() ? plain : `${plain}-${mark}`;
  return path.join(path.resolve(workspace), indexFolder, 'attempts', `${name}.jsonl`);
}

/** The attempts of a file, complete lines only, and the lines that are none. `name` is what problems call the file. */
export async function* readAttempts(
  file: string,
  name: string,
  job: Job,
): AsyncGenerator<{ attempts: LocatedAttempt[]; problems: Problem[] }> {
  for await (const { rows, problems } of readObjects(file, name, job)) {
    const attempts: LocatedAttempt[] = [];
    for (const { line, offset, length, value } of rows)
      if (isAttempt(value)) attempts.push({ ...value, offset, length });
      else problems.push({ file: name, line, ...noAttempt });
    yield { attempts, problems };
  }
}

const noAttempt = {
  column: 1,
  code: 'no-attempt',
  severity: 'error',
  message: 'The line is no attempt: "question" and "attempt" must be texts, "number" a whole number from 1.',
} as const;

function isAttempt(value: JsonObject | WrittenAttempt): value is WrittenAttempt {
  return (
    typeof value['question'] === 'string' &&
    typeof value['attempt'] === 'string' &&
    typeof value['number'] === 'number' &&
    Number.isSafeInteger(value['number']) &&
    value['number'] > 0
  );
}

/** Appends attempts. A line that a killed process left unfinished is cut off when the file is opened. */
export class AttemptsFile implements Disposable {
  private size: number;

  private constructor(
    private readonly file: string,
    private readonly handle: number,
  ) {
    this.size = cutTornLine(handle);
  }

  /** @throws Refusal that the folder cannot be written to */
  static open(file: string): AttemptsFile {
    try {
      makeFolder(path.dirname(file));
      return new AttemptsFile(file, openSync(file, 'a+'));
    } catch (error) {
      throw indexFailure(error, file) ?? fileRefusal(error, file);
    }
  }

  /** Writes lines in one go and says where they lie. @throws Refusal `disk-full`, ... */
  append(attempts: readonly WrittenAttempt[]): { offset: number; length: number }[] {
    const lines = attempts.map((attempt) => Buffer.from(`${JSON.stringify(attempt)}\n`));
    const bytes = Buffer.concat(lines);
    try {
      for (let written = 0; written < bytes.length;)
        written += writeSync(this.handle, bytes, written, bytes.length - written);
    } catch (error) {
      // What was written of it is no line; the next append must not continue it.
      ftruncateSync(this.handle, this.size);
      throw indexFailure(error, this.file) ?? fileRefusal(error, this.file);
    }
    return lines.map((line) => {
      const offset = this.size;
      this.size += line.length;
      return { offset, length: line.length - 1 };
    });
  }

  /** Leaves no empty file behind. */
  [Symbol.dispose](): void {
    closeSync(this.handle);
    if (this.size === 0) rmSync(this.file, { force: true });
  }
}

/** Cuts a file after its last line end. @returns its size then */
function cutTornLine(handle: number): number {
  const { size } = fstatSync(handle);
  const buffer = Buffer.alloc(window);
  for (let end = size; end > 0;) {
    const start = Math.max(0, end - window);
    const read = readSync(handle, buffer, 0, end - start, start);
    const last = buffer.subarray(0, read).lastIndexOf(lineFeed);
    if (last >= 0) {
      if (start + last + 1 < size) ftruncateSync(handle, start + last + 1);
      return start + last + 1;
    }
    end = start;
  }
  if (size > 0) ftruncateSync(handle, 0);
  return 0;
}
