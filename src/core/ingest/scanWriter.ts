import type { FileState, Scan } from '../store/datasets';
import type { IndexStore } from '../store/open';
import { listedRepeats, listProblems, listRepeats } from './listProblems';
import type { ScannedRow } from './packedRows';
import type { ScannedRows } from './scanRows';
import type { SeenIds } from './seenIds';

/** A group of rows as they are stored. */
export type UnpackedRows = Omit<ScannedRows, 'rows'> & { rows: Iterable<ScannedRow> };

/** Another process has gone on with the same scan, or replaced it. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** Samples by what became of them since the index last held the file. */
export interface ScanChanges {
  added: number;
  removed: number;
  unchanged: number;
}

/**
 * Stores the rows of one scan, group by group. Every group is one transaction that also moves the resume point and
 * first checks that nobody else has moved it.
 */
export class ScanWriter {
  private readonly changes: ScanChanges;
  /** Key of the problem in the last line, which is read again because it had no end. */
  private readonly reread: string | undefined;
  private readonly unlistedRepeats: number;
  /** Rows whose numbers among those of equal id are settled: none of a scan that was interrupted before they were given. */
  private readonly numbered: number;
  /** Whether it is certain that no id repeats another; not of a scan that began in an earlier run. */
  private unique: boolean;
  private listed: number;

  /** Goes on with `scan`, for a file that is now in `state`. @throws Overtaken */
  constructor(
    private readonly store: IndexStore,
    private scan: Scan,
    state: FileState,
  ) {
    const { samples, datasets } = store;
    const last = scan.rows === 0 ? undefined : samples.at(scan.id, scan.rows - 1);
    this.reread = last && last.line > scan.lines ? last.problem : undefined;
    const again = this.reread === undefined ? 0 : 1;
    const rows = scan.rows - again;
    this.changes = { added: 0, removed: again, unchanged: scan.samples - again };
    this.unique = rows === 0;
    this.numbered = scan.complete ? rows : 0;
    this.unlistedRepeats = Math.max(0, samples.repeatCount(scan.id) - listedRepeats);
    const { errors, warnings } = datasets.problemCounts(scan.id);
    this.listed = errors + warnings;
    this.transaction(() => {
      samples.putOffIndexes();
      samples.truncate(scan.id, rows);
      datasets.removeProblemsAfter(scan.id, scan.lines);
      this.save({ ...scan, ...state, rows, complete: false });
    });
  }

  /** Where reading goes on, and how. */
  get at(): Readonly<Scan> {
    return this.scan;
  }

  /**
   * Stores a group and moves the resume point behind it.
   * @param seconds the scan's time so far
   * @param seen the ids of all earlier groups, to which those of this one are added; undefined when they are not known
   * @throws Overtaken
   */
  add(group: UnpackedRows, seconds: number, seen: SeenIds | undefined): void {
    this.unique &&= seen !== undefined;
    this.transaction(() => this.put(group, seconds, seen));
  }

  /** Completes the scan and makes it the one that readers see. @throws Overtaken */
  finish(seconds: number): ScanChanges {
    return this.transaction(() => {
      const { datasets, samples } = this.store;
      if (!this.unique) {
        // Each listed repeat looks its first one up.
        samples.ensureIndexes();
        datasets.addUnlisted(
          this.scan.id,
          0,
          listRepeats(this.store, this.scan.id, this.numbered) - this.unlistedRepeats,
        );
      }
      this.save({ ...this.scan, seconds, complete: true });
      const replaced = datasets.scansOf(this.scan.dataset).findLast((other) => other.id !== this.scan.id);
      const { removed, unchanged } = replaced ? since(replaced, this.scan, samples) : this.changes;
      datasets.promote(this.scan);
      return { added: this.scan.samples - unchanged, removed, unchanged };
    });
  }

  private put({ rows, problems, next, proven }: UnpackedRows, seconds: number, seen: SeenIds | undefined): void {
    const { samples, datasets } = this.store;
    const first = this.scan.rows;
    const count = samples.insertAll(this.scan.id, this.watched(rows, first, seen), first);
    this.listed = listProblems(this.store, this.scan.id, problems, this.listed);
    const { offset: bytes, lines } = next;
    if (proven && this.scan.provenBytes === this.scan.bytes) datasets.saveProof(this.scan.id, bytes, lines, 0);
    this.save({ ...this.scan, bytes, lines, rows: first + count, seconds });
  }

  /** Looks at rows on their way to the index. */
  private *watched(rows: Iterable<ScannedRow>, first: number, seen: SeenIds | undefined): Generator<ScannedRow> {
    let row = first;
    for (const scanned of rows) {
      if (this.unique && seen?.add(scanned.ownId ?? scanned.problem)) this.unique = false;
      if (this.reread !== undefined) this.recognise(scanned, row++);
      yield scanned;
    }
  }

  /** The line that is read again may be what it was. */
  private recognise({ problem }: ScannedRow, row: number): void {
    if (problem !== this.reread || row !== this.changes.unchanged || this.changes.removed === 0) return;
    this.changes.removed = 0;
    this.changes.unchanged++;
  }

  private save(scan: Scan): void {
    const { datasets } = this.store;
    datasets.saveScan(scan);
    this.scan = datasets.scan(scan.id) ?? scan;
  }

  private transaction<T>(work: () => T): T {
    return this.store.transaction(() => {
      const stored = this.store.datasets.scan(this.scan.id);
      const same = (['bytes', 'lines', 'rows', 'complete'] as const).every((key) => stored?.[key] === this.scan[key]);
      if (!same) throw new Overtaken(`scan ${this.scan.id} was moved on by another process`);
      return work();
    });
  }
}

function since(replaced: Scan, scan: Scan, samples: IndexStore['samples']): { removed: number; unchanged: number } {
  const removed = samples.removedBetween(replaced.id, scan.id);
  return { removed, unchanged: replaced.samples - removed };
}
