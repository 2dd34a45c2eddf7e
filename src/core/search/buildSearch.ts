import { SampleBytes } from '../browse/sampleBytes';
import type { Failure } from '../../protocol/values';
import { datasetFile } from '../dataset/datasetPath';
import { breathe, unattended, type Job } from '../job/job';
import { Refusal } from '../job/refusal';
import { TextPack } from '../jsonl/textPack';
import { filesGone, presentAndMissing } from '../pool/goneFiles';
import type { Scan } from '../store/datasets';
import { isDamage } from '../store/driver';
import { sqliteFailure } from '../store/indexFailure';
import type { IndexStore } from '../store/open';
import type { LocatedSample } from '../store/samples';
import { dropSearch, openSearch } from './openSearch';
import { ProblemTexts } from './problemText';
import { searchPath, type SearchFile, type SearchProgress } from './searchFile';
import { removeTexts, TextsReader } from './textsAhead';
import { searchableText } from './words';

/** How far the search of a dataset is. */
export interface BuiltSearch {
  /** Whether the scan is complete and every sample of it can be found. */
  complete: boolean;
  /** Rows of the newest scan that have been taken in. */
  rows: number;
}

/** Rows of one transaction, and of one look at the index. */
const rowsAtOnce = 20_000;
const rowsLooked = 2_000;
/** Characters of text that are held before they are stored. */
const textAtOnce = 16 * 1024 * 1024;
/** Of a scan that is still being read, fewer rows than these are left until there are more: each commit costs a segment. */
const worthTaking = 1_000;

/**
 * Takes what the index holds of a dataset into the full-text search, from where that stood. May run beside the pass
 * that is still adding rows: it takes those that are there and says whether that was all; whoever runs it calls again.
 * Takes the texts that the pass hands over, and reads the corpus for others, in order. Several processes may be at it; what one has stored, the others pass over.
 *
 * @param path as in the index
 * @throws Refusal as `openFile` does; `unusable-search`, `disk-full`
 */
export async function buildSearch(store: IndexStore, path: string, job: Job): Promise<BuiltSearch> {
  try {
    return await buildSound(store, path, job);
  } catch (error) {
    throw sqliteFailure(error, searchPath(store.workspace)) ?? error;
  }
}

async function buildSound(store: IndexStore, path: string, job: Job): Promise<BuiltSearch> {
  try {
    return await build(store, path, job);
  } catch (error) {
    if (!isDamage(error)) throw error;
    dropSearch(store);
    return await build(store, path, job);
  }
}

async function build(store: IndexStore, path: string, job: Job): Promise<BuiltSearch> {
  const search = openSearch(store, 'write');
  forgetOld(store, search);
  const dataset = store.datasets.byPath(path);
  const scans = dataset ? store.datasets.scansOf(dataset.id).reverse() : [];
  let built: BuiltSearch = { complete: true, rows: 0 };
  // The visible scan first, then one that is to replace it.
  for (const { id } of scans) built = await new Builder(store, search, path, id).run(job);
  return built;
}

/**
 * Takes every dataset of the index into the full-text search. One whose file cannot be read does not stop the others.
 * @returns why datasets could not be read
 */
export async function buildAllSearch(store: IndexStore, job: Job): Promise<Failure[]> {
  const refused: Failure[] = [];
  // Also where no dataset is left.
  forgetTexts(store);
  for (const { path } of store.datasets.all()) {
    try {
      await buildSearch(store, path, job);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push(error.failure);
    }
  }
  return refused;
}

function forgetOld(store: IndexStore, search: SearchFile): void {
  const gone = search.scans().filter((scan) => store.datasets.scan(scan) === undefined);
  if (gone.length > 0) search.forget(gone);
  forgetTexts(store);
}

function forgetTexts(store: IndexStore): void {
  removeTexts(store, (scan) => store.datasets.scan(scan) === undefined);
}

/** Brings the search up to date with one scan. */
class Builder {
  private problems: ProblemTexts | undefined;
  private corpus: SampleBytes | undefined;
  /** Null when there are none, undefined before that is known. */
  private handed: TextsReader | null | undefined;

  constructor(
    private readonly store: IndexStore,
    private readonly search: SearchFile,
    readonly path: string,
    private readonly scanId: number,
  ) {}

  async run(job: Job): Promise<BuiltSearch> {
    this.takeBackLast();
    try {
      for (;;) {
        // Read before the rows: whatever is complete now has all of them there.
        const scan = this.store.datasets.scan(this.scanId);
        if (!scan) return { complete: true, rows: 0 };
        const before = this.search.progress(this.scanId);
        const waiting = scan.rows - before.next;
        if (waiting <= 0 && scan.complete) {
          this.forgetHanded();
          return { complete: this.takeOutDisproved(scan), rows: before.next };
        }
        if (!scan.complete && waiting < worthTaking) return { complete: false, rows: before.next };
        if (!this.takeHanded(scan, before)) await this.takeRead(scan, before, job);
        const { next } = this.search.progress(this.scanId);
        job.report({ step: `Preparing the search of ${this.path}`, done: next, total: scan.rows, unit: 'samples' });
        await breathe(job);
      }
    } finally {
      this.corpus?.[Symbol.dispose]();
      this.handed?.[Symbol.dispose]();
    }
  }

  /** A last line without an end is read again when the file has grown, and may be another sample then. */
  private takeBackLast(): void {
    const before = this.search.progress(this.scanId);
    if (before.last === null || this.store.samples.at(this.scanId, before.next - 1)?.problem === before.last) return;
    const next = before.next - 1;
    this.search.step(this.scanId, before, { ...before, next, last: null }, () =>
      this.search.remove(this.scanId, next, next + 1),
    );
  }

  /** Takes some rows in of which the texts were handed over, in one transaction. @returns false when the next one's was not */
  private takeHanded(scan: Scan, before: SearchProgress): boolean {
    if (this.handed === undefined) this.handed = TextsReader.open(this.store, this.scanId) ?? null;
    const { handed } = this;
    const next = Math.min(handed?.handedTo(before.next) ?? before.next, scan.rows, before.next + rowsAtOnce);
    if (!handed || next <= before.next) return false;
    const last = this.store.samples.at(this.scanId, next - 1)?.problem ?? null;
    if (last !== null && last !== handed.keyOf(next - 1)) {
      // An earlier run handed over a last line that had no end, and that is another row by now.
      this.forgetHanded();
      return false;
    }
    this.search.step(this.scanId, before, { ...before, next, last }, () => {
      for (const { row, text } of handed.texts(before.next, next))
        this.search.add(this.scanId, row, searchableText(text));
    });
    return true;
  }

  private forgetHanded(): void {
    this.handed?.[Symbol.dispose]();
    this.handed = null;
    removeTexts(this.store, (scan) => scan === this.scanId);
  }

  /**
   * Takes some rows in that are read from the corpus, in one transaction. A cancel is seen after it: what was read would
   * have to be read again.
   */
  private async takeRead(scan: Scan, before: SearchProgress, job: Job): Promise<void> {
    const corpus = (this.corpus ??= await this.openCorpus(job));
    const texts = new WaitingTexts();
    const most = Math.min(scan.rows, before.next + rowsAtOnce);
    const end = Math.min(most, this.handed?.nextHanded(before.next, most) ?? most);
    this.problems ??= new ProblemTexts(scan.mapping);
    let next = before.next;
    let last: LocatedSample | undefined;
    for (let characters = 0; next < end && characters < textAtOnce;) {
      const page = this.page(next, Math.min(end, next + rowsLooked));
      characters += await readTexts(corpus, page, this.problems, texts);
      last = page.at(-1);
      next = Math.min(end, next + rowsLooked);
    }
    // A row behind which the proof took others out is not the last one that the scan's reading knows.
    const after = { ...before, next, last: last?.row === next - 1 ? last.problem : null };
    this.search.step(this.scanId, before, after, () => {
      for (const { row, text } of texts.all()) this.search.add(this.scanId, row, text);
    });
  }

  private async openCorpus(job: Job): Promise<SampleBytes> {
    if (presentAndMissing(this.store, [this]).missing.length > 0) throw filesGone([this.path]);
    return await SampleBytes.open(datasetFile(this.store.workspace, this.path), this.store.workspace, job);
  }

  /** The samples of rows `from` to below `to`. */
  private page(from: number, to: number): LocatedSample[] {
    return this.store.samples.page(this.scanId, from, to - from).filter(({ row }) => row < to);
  }

  /** Rows that the proof took out after they had been taken in are found no more. @returns whether that is done */
  private takeOutDisproved(scan: Scan): boolean {
    const before = this.search.progress(this.scanId);
    if (before.disproved === scan.disproved) return true;
    return this.search.step(this.scanId, before, { ...before, disproved: scan.disproved }, () => {
      let next = 0;
      for (const page of this.store.samples.pages(this.scanId))
        for (const { row } of page) {
          if (row > next) this.search.remove(this.scanId, next, row);
          next = row + 1;
        }
      if (scan.rows > next) this.search.remove(this.scanId, next, scan.rows);
    });
  }
}

/** Texts that wait to be stored together. */
class WaitingTexts {
  private readonly rows: number[] = [];
  private readonly lengths: number[] = [];
  private readonly pack = new TextPack('utf8');

  add(row: number, text: string): void {
    this.rows.push(row);
    this.lengths.push(this.pack.add(text));
  }

  *all(): Generator<{ row: number; text: string }> {
    let from = 0;
    for (const [index, row] of this.rows.entries()) {
      const to = from + (this.lengths[index] ?? 0);
      yield { row, text: this.pack.text(from, to) };
      from = to;
    }
  }
}

/** Reads the problem texts of samples that lie one after the other. @returns characters read */
async function readTexts(
  corpus: SampleBytes,
  samples: readonly LocatedSample[],
  problems: ProblemTexts,
  texts: WaitingTexts,
): Promise<number> {
  let characters = 0;
  await corpus.visit(samples, unattended, (index, bytes, start, end) => {
    const sample = samples[index];
    if (!sample) return;
    const text = problems.read(bytes, start, end, sample.problem);
    if (text === undefined) return;
    characters += text.length;
    texts.add(sample.row, searchableText(text));
  });
  return characters;
}
