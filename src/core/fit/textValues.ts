import { createHash } from 'node:crypto';
import { SampleBytes } from '../browse/sampleBytes';
import { datasetFile } from '../dataset/datasetPath';
import { problemKey, readSample, type Sample } from '../dataset/sample';
import { breathe, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { parseLine } from '../jsonl/parseLine';
import type { Pool } from '../pool/pool';
import { scannedDatasets } from '../pool/lookUps';
import type { Scan } from '../store/datasets';
import type { TextMark } from '../store/fit';
import type { IndexStore } from '../store/open';
import { writeAside } from '../store/writeAside';
import type { LocatedSample } from '../store/samples';

/** A number that is read off a sample's texts. */
export interface TextReading {
  /** Names who reads, with its version: what another has read is no answer. */
  readonly name: string;
  /** A whole number from 0. */
  readonly read: (sample: Sample) => number;
}

/** Bytes of lines that are read before others may run: a tokenizer takes a second for one or two million. */
const bytesAtOnce = 512 * 1024;

/**
 * Reads numbers off the texts of all samples of the pool: problem, trace and expected answer. What was read is kept in
 * the index by the content of these texts, so that only new or changed texts are read again.
 * @returns for each reading a value per row of the pool
 * @throws Refusal `changed-corpus`; that the index cannot be written or a corpus not be read
 */
export async function textValues(
  store: IndexStore,
  pool: Pool,
  readings: readonly TextReading[],
  step: string,
  job: Job,
): Promise<Uint32Array[]> {
  return await writeAside(store, async (writing) => {
    const tables = readings.map((reading) => {
      const id = writing.fit.reading(reading.name, true);
      return { reading, id, known: writing.fit.values(id), values: new Uint32Array(pool.size) };
    });
    const rowsOf = rowsByPlace(pool);
    const progress = { done: 0, total: pool.size };
    for (const [at, { path, scan }] of scannedDatasets(writing, pool.datasets).entries()) {
      const reader = new DatasetReader(writing, path, scan, tables, rowsOf[at] ?? new Map<number, number>());
      await reader.run((done) => {
        progress.done += done;
        job.report({ step, ...progress, unit: 'samples' });
      }, job);
    }
    return tables.map(({ values }) => values);
  });
}

interface Table {
  reading: TextReading;
  id: number;
  /** By mark of the texts. */
  known: Map<number, number>;
  /** By row of the pool. */
  values: Uint32Array;
}

/** For each dataset of the pool, the pool's row by line of the file. */
function rowsByPlace({ size, datasets, datasetOf, line }: Pool): Map<number, number>[] {
  const rows = datasets.map(() => new Map<number, number>());
  for (let row = 0; row < size; row++) rows[datasetOf[row] ?? 0]?.set(line[row] ?? 0, row);
  return rows;
}

/** Reads the samples of one dataset. */
class DatasetReader {
  private readonly marks: Map<number, TextMark>;

  constructor(
    private readonly store: IndexStore,
    private readonly path: string,
    private readonly scan: Scan,
    private readonly tables: readonly Table[],
    private readonly rowAt: ReadonlyMap<number, number>,
  ) {
    this.marks = new Map(store.fit.marks(scan.id).map((mark) => [mark.row, mark]));
  }

  async run(report: (done: number) => void, job: Job): Promise<void> {
    let corpus: SampleBytes | undefined;
    try {
      for (const page of this.store.samples.pages(this.scan.id)) {
        const unknown = page.filter((sample) => this.rowAt.has(sample.line) && !this.takeKnown(sample));
        report(page.length - unknown.length);
        for (const batch of batches(unknown)) {
          corpus ??= await SampleBytes.open(datasetFile(this.store.workspace, this.path), this.store.workspace, job);
          await this.read(corpus, batch, job);
          report(batch.length);
          await breathe(job);
        }
        await breathe(job);
      }
    } finally {
      corpus?.[Symbol.dispose]();
    }
  }

  /** Whether all readings know the texts of a sample already. */
  private takeKnown({ row, line, length }: LocatedSample): boolean {
    const mark = this.marks.get(row);
    if (mark?.length !== length || !this.tables.every(({ known }) => known.has(mark.mark))) return false;
    for (const { known, values } of this.tables) values[this.rowAt.get(line) ?? 0] = known.get(mark.mark) ?? 0;
    return true;
  }

  /** Reads some samples and stores what was read, all of it or nothing. */
  private async read(corpus: SampleBytes, samples: readonly LocatedSample[], job: Job): Promise<void> {
    const found: { located: LocatedSample; mark: number; values: number[] }[] = [];
    await corpus.visit(samples, job, (index, bytes, start, end) => {
      const located = samples[index];
      if (!located) return;
      const parsed = parseLine(bytes, start, end);
      const reading = parsed.ok ? readSample(parsed.value, this.scan.mapping) : undefined;
      if (!reading?.ok || problemKey(reading.sample.problem) !== located.problem) throw this.changed(located);
      const mark = markOf(reading.sample);
      const values = this.tables.map(({ known, reading: { read } }) => known.get(mark) ?? read(reading.sample));
      found.push({ located, mark, values });
    });
    await this.store.turnToWrite(job);
    this.store.transaction(() => {
      for (const { located, mark, values } of found) {
        const { row, length, line } = located;
        this.store.fit.setMark(this.scan.id, { row, length, mark });
        for (const [at, table] of this.tables.entries()) {
          const value = values[at] ?? 0;
          table.values[this.rowAt.get(line) ?? 0] = value;
          if (!table.known.has(mark)) this.store.fit.setValue(table.id, mark, value);
          table.known.set(mark, value);
        }
      }
    });
  }

  private changed({ line }: LocatedSample): Refusal {
    return new Refusal({
      code: 'changed-corpus',
      message: `${this.path} has changed since it was indexed: line ${line} holds another problem.`,
      file: this.path,
      line,
      next: `Index it again: skill-gap index ${this.path}.`,
    });
  }
}

function* batches(samples: readonly LocatedSample[]): Generator<LocatedSample[]> {
  let batch: LocatedSample[] = [];
  let bytes = 0;
  for (const sample of samples) {
    batch.push(sample);
    bytes += sample.length;
    if (bytes < bytesAtOnce) continue;
    yield batch;
    [batch, bytes] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** 52 bits of the SHA-256 of the texts that are read: a number that a double holds. */
function markOf({ problem, solution, answer }: Sample): number {
  const parts = JSON.stringify([problem, solution ?? null, answer ?? null]);
  return Number.parseInt(createHash('sha256').update(parts).digest('hex').slice(0, 13), 16);
}
