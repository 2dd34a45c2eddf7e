import { fieldReader } from '../dataset/fieldPath';
import { datasetFile } from '../dataset/datasetPath';
import { passRateNames } from '../dataset/fieldNames';
import { readSample } from '../dataset/sample';
import { breathe, type Job } from '../job/job';
import type { JsonObject } from '../jsonl/parseLine';
import { RowReader } from '../jsonl/rowReader';
import type { Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import type { Measures } from './measures';
import type { SelectionInputs } from './selectFromIndex';

/**
 * Reads from the corpora what the method needs and the index does not hold: lengths of teacher traces for `longest`,
 * pass rates for `difficulty` where no student is named. Nothing is read for other methods. Every row is parsed: some
 * 3 s per 100,000 rows of 13 KB.
 * @throws Refusal `missing-file`, `unreadable-file`; the reason of a cancelled job
 */
export async function readMeasures(store: IndexStore, { pool, request }: SelectionInputs, job: Job): Promise<Measures> {
  const { method, student, passRateField } = request;
  const forLength = method === 'longest';
  if (!forLength && (method !== 'difficulty' || (student !== undefined && passRateField === undefined))) return {};
  const values = new Float64Array(pool.size).fill(forLength ? 0 : NaN);
  const rateOf = passRateReader(passRateField);
  let row = 0;
  for (const [dataset, path] of pool.datasets.entries()) {
    const scan = store.datasets.byPath(path)?.scan;
    if (!scan) continue;
    const valueOf = forLength ? (value: JsonObject) => traceLength(value, scan) : rateOf;
    using reader = await RowReader.open(datasetFile(store.workspace, path), { workspace: store.workspace, job });
    while (pool.datasetOf[row] !== dataset && row < pool.size) row++;
    for (const page of store.samples.pages(scan.id, 500)) {
      for (const located of page) {
        // Rows that came or went since the pool was loaded have no place in it.
        while (pool.datasetOf[row] === dataset && (pool.line[row] ?? 0) < located.line) row++;
        if (pool.datasetOf[row] !== dataset || pool.line[row] !== located.line) continue;
        const parsed = reader.row(located);
        if (parsed.ok) values[row] = valueOf(parsed.value);
        row++;
      }
      job.report({ step: `Reading ${path}`, done: row, total: pool.size, unit: 'samples' });
      await breathe(job);
    }
  }
  return forLength ? { traceLength: values } : { passRate: values };
}

function traceLength(value: JsonObject, { mapping }: Scan): number {
  const reading = readSample(value, mapping);
  return reading.ok ? (reading.sample.solution ?? '').length : 0;
}

/** Reads a pass rate from 0 to 1 out of a row; NaN where the field holds none. */
function passRateReader(field: string | undefined): (row: JsonObject) => number {
  const readers = (field === undefined ? passRateNames : [field]).map(fieldReader);
  return (row) => {
    for (const read of readers) {
      const value = read(row);
      const rate = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof rate === 'number' && rate >= 0 && rate <= 1) return rate;
    }
    return NaN;
  };
}
