import { existsSync } from 'node:fs';
import { datasetFile } from '../dataset/datasetPath';
import { problemKey, readSample } from '../dataset/sample';
import type { Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { parseLine, type JsonObject } from '../jsonl/parseLine';
import { RowReader } from '../jsonl/rowReader';
import { readSpelled, type SpelledText } from '../jsonl/spelledText';
import type { Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import { sampleId, type LocatedSample } from '../store/samples';
import type { SelectedSample } from '../store/selections';
import { RowsAhead } from './rowsAhead';
import { rowMark, SpelledRows } from './spelledRows';

/** A selected sample with its text and the place where it lies in the source now. */
export interface SourceRow {
  dataset: string;
  line: number;
  problem: string;
  /** The teacher trace; undefined when the sample has none. */
  readonly trace: string | undefined;
  /** The same as the file spells it, where the line is byte for byte what was selected; until the next row is read. */
  spelled?: SpelledText;
  /** What the row's own field says of its licence; absent in most corpora. */
  license?: string;
}

/** What a trace is compared by: the first 16 hex digits of its SHA-256, those of no text where there is none. */
function traceKey(trace: string | undefined): string {
  return problemKey(trace ?? '');
}

/** Finds selected samples in their files and reads them by offset. */
export class SourceRows implements Disposable {
  private readonly readers = new Map<string, RowReader>();
  /** Datasets whose files were written to since their scans. */
  private readonly refused = new Set<string>();
  private readonly scans = new Map<string, Scan | undefined>();
  /** By dataset: how its rows are taken apart without a parse, where they can be. */
  private readonly spelledRows = new Map<string, SpelledRows | undefined>();
  private present: ReadonlyMap<number, string> | undefined;
  private readonly rowsAhead = new RowsAhead();
  /** Rows of the page in hand that were read ahead. */
  private inHand: ReadonlyMap<SelectedSample, RowAhead> = new Map();

  /**
   * @param job waits for a packed corpus to be unpacked again where its text is gone
   * @param changedFiles whether a file that was written to since its scan is refused, or rows are looked for in it
   */
  constructor(
    private readonly store: IndexStore,
    private readonly job: Job,
    private readonly changedFiles: 'refuse' | 'read' = 'read',
  ) {}

  /** Pages of samples that are then read one by one; while one is in hand, the rows of the next are read. */
  async *pages(pages: Iterable<readonly SelectedSample[]>): AsyncGenerator<readonly SelectedSample[]> {
    let next: { page: readonly SelectedSample[]; rows: Promise<ReadonlyMap<SelectedSample, RowAhead>> } | undefined;
    try {
      for (const page of pages) {
        const now = next;
        next = { page, rows: this.readAhead(page) };
        if (!now) continue;
        this.inHand = await now.rows;
        yield now.page;
      }
      if (!next) return;
      this.inHand = await next.rows;
      yield next.page;
    } finally {
      // No file may be closed while it is read.
      await next?.rows;
      this.inHand = new Map();
    }
  }

  /**
   * Reads one row, or says why it is no longer the one that was selected. A row that moved to another line, in an index
   * that has seen the move, is found by its id; so is, in another dataset, a row whose dataset is gone: renamed or divided.
   * @throws Refusal `missing-file`, `unreadable-file`; `source-changed` for a changed file that is to be refused
   */
  async read(selected: SelectedSample): Promise<SourceRow | { changed: string }> {
    const line = await this.lineOf(selected);
    if (!line) return { changed: 'is no longer in the index' };
    return this.spelled(selected, line) ?? parsed(selected, line);
  }

  /** The marks of a row's trace and of its line, as they are remembered, and whether the trace is blank; else as {@link read}. */
  async marks(selected: SelectedSample): Promise<{ trace: string; row: string; blank: boolean } | { changed: string }> {
    const line = await this.lineOf(selected);
    if (!line) return { changed: 'is no longer in the index' };
    const row = parsed(selected, line);
    if ('changed' in row) return row;
    const blank = row.trace === undefined || row.trace.trim() === '';
    return { trace: traceKey(row.trace), row: rowMark(line.bytes, line.scan.mapping), blank };
  }

  private async lineOf(selected: SelectedSample): Promise<Line | undefined> {
    const ahead = this.inHand.get(selected);
    const found = ahead?.found ?? this.find(selected);
    if (!found) return undefined;
    const reader = await this.readerOf(found.dataset, found.scan);
    return { ...found, bytes: ahead?.bytes ?? reader.passingBytes(found.located) };
  }

  /** A row whose line is what it was when it was parsed, and remembered: nothing of it has to be looked at again. */
  private spelled(selected: SelectedSample, { dataset, scan, located, bytes }: Line): SourceRow | undefined {
    if (selected.row === undefined || selected.row !== rowMark(bytes, scan.mapping)) return undefined;
    if (!this.spelledRows.has(dataset)) this.spelledRows.set(dataset, SpelledRows.for(scan.mapping));
    const row = this.spelledRows.get(dataset)?.read(bytes);
    if (!row) return undefined;
    const license = licenceName(row.license);
    let trace: string | undefined;
    return {
      ...{ dataset, line: located.line, problem: row.problem, spelled: row.trace },
      get trace() {
        return (trace ??= readSpelled(row.trace));
      },
      ...(license !== undefined && { license }),
    };
  }

  [Symbol.dispose](): void {
    for (const reader of this.readers.values()) reader.close();
  }

  /** The rows of a page that lie where they were selected, in files that are open. */
  private async readAhead(page: readonly SelectedSample[]): Promise<ReadonlyMap<SelectedSample, RowAhead>> {
    const there = this.locateAll(page);
    const wanted = page.flatMap((selected) => {
      const reader = this.readers.get(selected.dataset);
      const found = reader && (there.get(selected) ?? this.in(selected.dataset, selected));
      if (!found) return [];
      const { offset, length } = found.located;
      return [{ key: { selected, found }, reader, offset, length }];
    });
    const read = await this.rowsAhead.read(wanted);
    return new Map([...read].map(([{ selected, found }, bytes]) => [selected, { found, bytes }]));
  }

  /** The rows of a page that lie where their numbers say, in files that are open. */
  private locateAll(page: readonly SelectedSample[]): Map<SelectedSample, Found> {
    const there = new Map<SelectedSample, Found>();
    for (const dataset of new Set(page.map((selected) => selected.dataset))) {
      const scan = this.readers.has(dataset) ? this.scanOf(dataset) : undefined;
      if (!scan) continue;
      const samples = page.filter((selected) => selected.dataset === dataset);
      const rows = this.store.samples.atAll(
        scan.id,
        samples.map(({ line }) => line - 1),
      );
      for (const selected of samples) {
        const located = rows.get(selected.line - 1);
        if (located && isWhere(located, selected)) there.set(selected, { dataset, scan, located });
      }
    }
    return there;
  }

  private find(selected: SelectedSample): Found | undefined {
    const { dataset } = selected;
    const named = this.in(dataset, selected);
    return this.isThere(dataset) ? named : (this.elsewhere(selected) ?? named);
  }

  private in(dataset: string, selected: SelectedSample): Found | undefined {
    const scan = this.scanOf(dataset);
    const located = scan && this.locate(scan.id, selected);
    return located && { dataset, scan, located };
  }

  /** In the first by path of the datasets that are there and have the sample; those with teacher traces go before. */
  private elsewhere({ id, problem }: SelectedSample): Found | undefined {
    this.present ??= this.presentScans();
    const found = this.store.samples.byId(id).flatMap((located): Found[] => {
      const dataset = located.problem === problem ? this.present?.get(located.scan) : undefined;
      const scan = dataset === undefined ? undefined : this.scanOf(dataset);
      return dataset === undefined || scan === undefined ? [] : [{ dataset, scan, located }];
    });
    const rank = ({ scan }: Found): number => (scan.mapping.solution === undefined ? 1 : 0);
    return found.sort((a, b) => rank(a) - rank(b) || (a.dataset < b.dataset ? -1 : 1))[0];
  }

  /** The scans of datasets whose files are there, with their paths. */
  private presentScans(): ReadonlyMap<number, string> {
    const { workspace, datasets } = this.store;
    return new Map(
      datasets
        .all()
        .filter(({ path }) => existsSync(datasetFile(workspace, path)))
        .flatMap(({ path, scan }) => (scan ? [[scan.id, path] as const] : [])),
    );
  }

  /** Whether a dataset is indexed and its file in its place; a file that is open stays readable. */
  private isThere(dataset: string): boolean {
    if (this.readers.has(dataset)) return true;
    return this.scanOf(dataset) !== undefined && existsSync(datasetFile(this.store.workspace, dataset));
  }

  private locate(scan: number, selected: SelectedSample): LocatedSample | undefined {
    const { id, line, problem } = selected;
    // Where no line was passed over and none added, a row's number says where it is: a quarter of the search by id.
    const there = this.store.samples.at(scan, line - 1);
    if (there && isWhere(there, selected)) return there;
    const found = this.store.samples.byId(id).filter((sample) => sample.scan === scan);
    return found.find((sample) => sample.problem === problem && sample.line === line) ?? found[0];
  }

  private scanOf(dataset: string): Scan | undefined {
    if (!this.scans.has(dataset)) this.scans.set(dataset, this.store.datasets.byPath(dataset)?.scan);
    return this.scans.get(dataset);
  }

  private async readerOf(dataset: string, scan: Scan): Promise<RowReader> {
    const known = this.readers.get(dataset);
    if (known) return this.unlessRefused(dataset, known);
    const reader = await RowReader.open(datasetFile(this.store.workspace, dataset), {
      workspace: this.store.workspace,
      job: this.job,
    });
    this.readers.set(dataset, reader);
    if (this.changedFiles === 'refuse' && !reader.isAsScanned(scan)) this.refused.add(dataset);
    return this.unlessRefused(dataset, reader);
  }

  private unlessRefused(dataset: string, reader: RowReader): RowReader {
    if (this.refused.has(dataset)) throw changedSince(dataset);
    return reader;
  }
}

/** Whether a sample is the selected one, in the line where it was. */
function isWhere(located: LocatedSample, { id, line, problem }: SelectedSample): boolean {
  return located.line === line && located.problem === problem && sampleId(located) === id;
}

interface RowAhead {
  found: Found;
  bytes: Buffer;
}

/** What a row's line holds, or how it differs from what was selected. */
function parsed(selected: SelectedSample, { dataset, scan, located, bytes }: Line): SourceRow | { changed: string } {
  const row = parseLine(bytes);
  if (!row.ok) return { changed: 'is no longer a row' };
  const sample = readSample(row.value, scan.mapping);
  if (!sample.ok) return { changed: 'has no problem text any more' };
  const { problem, solution: trace } = sample.sample;
  if (problemKey(problem) !== selected.problem) return { changed: 'holds another problem' };
  if (selected.trace !== undefined && traceKey(trace) !== selected.trace)
    return { changed: 'has another teacher trace' };
  const license = licenceOf(row.value);
  return { ...{ dataset, line: located.line, problem, trace }, ...(license !== undefined && { license }) };
}

/** A found sample with the bytes of its line. */
interface Line extends Found {
  bytes: Buffer;
}

interface Found {
  dataset: string;
  scan: Scan;
  located: LocatedSample;
}

function changedSince(dataset: string): Refusal {
  return new Refusal({
    code: 'source-changed',
    message: `${dataset} changed since it was indexed.`,
    file: dataset,
    next: `Index it again (skill-gap index ${dataset}), then write again: rows that only moved are found.`,
  });
}

/** What a row's own field says of its licence. */
function licenceOf(row: JsonObject): string | undefined {
  return licenceName('license' in row ? row['license'] : row['licence']);
}

/** A long text is no name of a licence. */
function licenceName(said: unknown): string | undefined {
  return typeof said === 'string' && said.trim() !== '' && said.length <= 100 ? said.trim() : undefined;
}
