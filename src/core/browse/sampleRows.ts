import { datasetFile } from '../dataset/datasetPath';
import { problemKey, readSample, type Sample } from '../dataset/sample';
import type { Job } from '../job/job';
import { parseLine, type JsonObject } from '../jsonl/parseLine';
import { RowReader } from '../jsonl/rowReader';
import { filesGone, presentAndMissing } from '../pool/goneFiles';
import type { Dataset } from '../store/datasets';
import type { IndexStore } from '../store/open';
import type { LocatedSample } from '../store/samples';

/** A sample as its file holds it now. */
export interface SampleRowText {
  /** As in the index. */
  dataset: string;
  /** The line without its end. */
  text: string;
  value: JsonObject;
  /** The mapped fields. */
  sample: Sample;
}

/** Reads samples of any dataset by where they lie, some 50 microseconds each; files are opened once. */
export class SampleRows implements Disposable {
  private readonly readers = new Map<string, RowReader>();
  private datasets: Map<number, Dataset> | undefined;

  /** @param job waits for a packed corpus to be unpacked again where its text is gone */
  constructor(
    private readonly store: IndexStore,
    private readonly job: Job,
  ) {}

  /**
   * Reads a sample of a scan that readers see, or says why the line is no longer the sample that was indexed.
   * @throws Refusal `missing-file`, and as `openFile` does
   */
  async read(located: LocatedSample): Promise<SampleRowText | { changed: string }> {
    const dataset = this.datasetOf(located.scan);
    if (!dataset?.scan) return { changed: 'is no longer in the index' };
    const bytes = (await this.readerOf(dataset.path)).bytes(located.offset, located.length);
    const parsed = parseLine(bytes);
    if (!parsed.ok) return { changed: `is no longer a row: ${parsed.fault.message}` };
    const reading = readSample(parsed.value, dataset.scan.mapping);
    if (!reading.ok) return { changed: `is no longer a sample: ${reading.message}` };
    const { sample } = reading;
    if (problemKey(sample.problem) !== located.problem) return { changed: 'holds another problem' };
    return { dataset: dataset.path, text: bytes.toString('utf8'), value: parsed.value, sample };
  }

  [Symbol.dispose](): void {
    for (const reader of this.readers.values()) reader.close();
    this.readers.clear();
  }

  private datasetOf(scan: number): Dataset | undefined {
    this.datasets ??= new Map(
      this.store.datasets.all().flatMap((dataset) => (dataset.scan ? [[dataset.scan.id, dataset]] : [])),
    );
    return this.datasets.get(scan);
  }

  private async readerOf(path: string): Promise<RowReader> {
    const { workspace } = this.store;
    const known = this.readers.get(path);
    if (known) return known;
    if (presentAndMissing(this.store, [{ path }]).missing.length > 0) throw filesGone([path]);
    const reader = await RowReader.open(datasetFile(workspace, path), { workspace, job: this.job });
    this.readers.set(path, reader);
    return reader;
  }
}
