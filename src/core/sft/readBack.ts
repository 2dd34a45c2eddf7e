import { createHash } from 'node:crypto';
import type { ByteFile } from '../jsonl/byteFile';
import { FileShrunk } from '../jsonl/chunks';
import { openFile } from '../jsonl/openFile';
import { parseLine } from '../jsonl/parseLine';
import { breathe, type Job } from '../job/job';
import { formatOf, shapeOf, type SftFormat } from './formats';
import { isRowOf } from './formats/rowShape';
import type { StagedFile } from './stagedFile';

/** What the rows of a file are to be: those of a format's shape, or what is known of each of them. */
export type RowForm = { readonly of: 'set'; format: SftFormat; shape: string; reasoning: boolean } | { of: 'side' };

/** What was found in a file. */
export interface RowsFound {
  rows: number;
  sha256: string;
}

const chunkBytes = 1 << 20;
const lineFeed = 0x0a;

/** A row that is not what was written: a fault of the disk or of this program. */
export class OtherRow extends Error {
  override readonly name = 'OtherRow';

  constructor(readonly row: number) {
    super(`row ${row} was not read as written`);
  }
}

/** Reads a file of rows from its beginning as far as it was written: every row parsed, and of its form. */
export class RowsBack {
  private readonly hash = createHash('sha256');
  private readonly isRow: (value: unknown) => boolean;
  /** One for the whole file: the engine frees buffers late. */
  private buffer = Buffer.allocUnsafeSlow(chunkBytes);
  /** Bytes at its beginning of a row whose end was not read yet. */
  private held = 0;
  private read = 0;
  private rows = 0;

  constructor(
    private readonly source: ByteFile,
    form: RowForm,
  ) {
    this.isRow = rowTest(form);
  }

  /**
   * Goes on up to `size`, at which a row ends.
   * @param told of the bytes that have been read
   * @throws OtherRow, FileShrunk
   */
  async upTo(size: number, job: Job, told: (bytes: number) => void = () => undefined): Promise<void> {
    while (this.read < size) {
      if (this.held === this.buffer.length) this.buffer = longer(this.buffer);
      const { buffer, held } = this;
      const bytes = await this.source.read(buffer, held, Math.min(buffer.length - held, size - this.read), this.read);
      if (bytes === 0) throw new FileShrunk(this.read);
      this.read += bytes;
      this.hash.update(buffer.subarray(held, held + bytes));
      this.take(held + bytes);
      told(this.read);
      await breathe(job);
    }
  }

  /** Looks at the rows that end before `end` of the buffer, and brings what is left to its beginning. */
  private take(end: number): void {
    const { buffer } = this;
    let start = 0;
    for (let at = buffer.indexOf(lineFeed, this.held); at >= 0 && at < end; at = buffer.indexOf(lineFeed, start)) {
      const line = parseLine(buffer, start, at);
      if (!line.ok || !this.isRow(line.value)) throw new OtherRow(this.rows + 1);
      this.rows++;
      start = at + 1;
    }
    buffer.copyWithin(0, start, end);
    this.held = end - start;
  }

  /** To be called once, at the end. */
  found(): RowsFound {
    return { rows: this.rows, sha256: this.hash.digest('hex') };
  }
}

function longer(buffer: Buffer): Buffer<ArrayBuffer> {
  const twice = Buffer.allocUnsafeSlow(2 * buffer.length);
  buffer.copy(twice);
  return twice;
}

function rowTest(form: RowForm): (value: unknown) => boolean {
  if (form.of === 'side') return (value) => typeof value === 'object';
  const shape = shapeOf(formatOf(form.format), form.shape);
  return (value) => isRowOf(shape, value, form.reasoning);
}

/**
 * Reads a finished file of rows back from the disk and compares it with what was written: number of rows, every row
 * parsed and of the right shape, SHA-256. A difference is a fault of the disk or of this program, so it throws.
 */
export async function readBack(file: StagedFile, form: RowForm, job: Job): Promise<void> {
  using source = await openFile(file.temporary);
  const rows = new RowsBack(source, form);
  const { size } = source;
  await rows.upTo(size, job, (done) => job.report({ step: `Checking ${file.name}`, done, total: size, unit: 'bytes' }));
  compare(file, rows.found());
}

/** @throws Error when a file is not what was written */
export function compare(file: StagedFile, { rows, sha256 }: RowsFound): void {
  if (rows !== file.rows || sha256 !== file.sha256)
    throw new Error(`${file.name} was not read back as written: ${rows} rows instead of ${file.rows}, or other bytes`);
}
